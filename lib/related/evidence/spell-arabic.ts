import { hasArabic, normaliseWord } from "../../text/normalise";
import type { Field } from "../../text/spans";
import { withoutPrefix } from "../../text/stems/arabic-prefix";
import { surfaceAt } from "./find-places";
import { isWeakWord } from "./reason-words";
import type { Place } from "./shared-thing";

/**
 * How Arabic words at a place are spelt where they stand alone: with the article that "for" has swallowed ("للعراق" is of العراق),
 * and, unless they are a name, without what is written onto the first word, and without a last word that only begins what follows
 * ("المذكور وأسفر", "الإدارة الإعلامية بوزارة").
 * @returns null where they are spelt so already, or are not Arabic
 */
export function spellArabic(fields: Record<Field, string>, place: Place, isName: boolean): string | null {
  const text = surfaceAt(fields, place);
  if (!hasArabic(text)) return null;
  if (text.startsWith("ل") && fields[place.field][place.start - 1] === "ل") return `ا${text}`;
  if (isName) return null;
  const [first = "", ...others] = text.split(" ");
  const kept = others.length > 0 && beginsOther(others.at(-1) ?? "") ? others.slice(0, -1) : others;
  const spelt = [withoutPrefix(first), ...kept].join(" ");
  return spelt === text ? null : spelt;
}

/** Whether a last word has a preposition, or an "and" that no definite noun follows: then what it begins is not there. */
function beginsOther(last: string): boolean {
  const bare = withoutPrefix(last);
  if (bare !== last) return !last.startsWith("وال") && !last.startsWith("ال");
  return /^[بل]\p{L}{3}/u.test(last) && isWeakWord(normaliseWord(last.slice(1)));
}
