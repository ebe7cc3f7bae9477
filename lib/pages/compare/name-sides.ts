import { label } from "../../messages/label";
import { comma } from "../../messages/list-of";
import { t } from "../../messages/t";

type Named = { outlet: string | null; day: string | null; language: string };

/** What the page calls its two sides: the outlets, told apart by language, day or order where both are one. */
export function nameSides(a: Named, b: Named): [string, string] {
  const names: [string, string] = [a.outlet ?? label("outletUnknown"), b.outlet ?? label("outletUnknown")];
  if (names[0] !== names[1]) return names;
  if (a.language !== b.language) return [`${names[0]} (${a.language})`, `${names[1]} (${b.language})`];
  const [day, otherDay] =
    a.day && b.day && a.day !== b.day ? [a.day, b.day] : [t("compare.first"), t("compare.second")];
  return [`${names[0]}${comma()}${day}`, `${names[1]}${comma()}${otherDay}`];
}
