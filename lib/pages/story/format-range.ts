import { t } from "../../messages/t";

/** The time from one day to another, both in words: "3 April 2017 to 9 June 2018", one day where it is one. */
export function formatRange(
  first: string | null | undefined,
  last: string | null | undefined,
): string | null {
  if (!first || !last) return first ?? last ?? null;
  return first === last ? first : t("story.range", { first, last });
}
