import { hasArabic } from "../text/normalise";
import { type NamedSource, namedParts } from "../text/spans";
import { findAgain } from "./find-short-forms";
import type { Found } from "./found-name";
import { gatherMentions } from "./group-mentions";
import { partHomographs } from "./disambiguate";
import type { EntityMention } from "./mention";
import { ownAcronyms } from "./own-acronyms";
import { readArabic } from "./arabic/find-arabic-names";
import { readLatin } from "./latin/find-latin-names";

/** Languages whose capitals tell names; in others (German) or without capitals only listed names are taken. */
const CAPITALS_TELL = /^(?:en|und)\b|^$/i;

/**
 * The people, organisations and places that an article names, each once, the most named first.
 *
 * Taken are names of the committed lists, and others only where their words or what stands around them say what they are
 * (a given name, a title, a reporting verb; a head word such as Ministry or Council; "the town of …"); a name of unclear
 * type is left out. Within the article the full name, the surname alone, titles and acronyms in brackets are one entity. A
 * surname that several people of the article bear goes to the one named in full last before it; in the headline, and before
 * any is named in full, to the one named most.
 *
 * Reads the first 120,000 characters of the text, in time linear in their number. Never throws.
 * @param article `text` as bodyText gives it: offsets are UTF-16 into it. A headline repeated at the text's beginning counts once
 */
export function findMentions(article: NamedSource & { inLanguage: string }): EntityMention[] {
  const { headline, text, inLanguage } = article;
  const read = namedParts(article);
  const parts = (["headline", "text"] as const).flatMap((field) =>
    read.filter((part) => part.field === field).map((part) => ({ ...part, field })),
  );
  const capitals = CAPITALS_TELL.test(inLanguage) || inLanguage.toLowerCase().startsWith("ar");
  const fields = parts.map((part) => ({ ...part, found: readLatin(part, capitals) }));
  const found: Found[] = fields.flatMap((field) => field.found);
  if (hasArabic(text) || hasArabic(headline)) found.push(...readArabic(fields));
  found.push(...findAgain(parts, found));
  const textOf = ({ field, start, end }: Found) => (field === "text" ? text : headline).slice(start, end);
  const apart = partHomographs(withoutOverlaps(found), textOf);
  return gatherMentions(parts, ownAcronyms(apart, textOf));
}

/** Of names that touch the same letters the one that begins first stays, and of those the longest. */
function withoutOverlaps(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) =>
    a.field < b.field ? -1 : a.field > b.field ? 1 : a.start - b.start || b.end - a.end,
  );
  const kept: Found[] = [];
  for (const name of sorted) {
    const before = kept.at(-1);
    if (before && before.field === name.field && before.end > name.start) continue;
    if (name.end > name.start) kept.push(name);
  }
  return kept;
}
