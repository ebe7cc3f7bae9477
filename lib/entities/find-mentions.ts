import { hasArabic } from "../text/normalise";
import type { NamedSource } from "../text/spans";
import { findArabicNames } from "./arabic/find-arabic-names";
import { resolveAcronyms, resolveHomographs } from "./disambiguate";
import { findShortForms } from "./find-short-forms";
import type { FoundName } from "./found-name";
import { groupMentions } from "./group-mentions";
import { findLatinNames } from "./latin/find-latin-names";
import { gatherSurnames } from "./latin/person-evidence";
import type { EntityMention } from "./mention";
import { ownParts } from "./own-parts";

/** Languages in which capitals mark names. In others (German) only known names are found. */
const CAPITALS_TELL = /^(?:en|und)\b|^$/i;

/**
 * The people, organisations and places that an article mentions, each once, the most frequent first.
 *
 * Finds the names of the word lists, and others only if their words or context say what they are (a given name, a title,
 * a reporting verb; a head word such as Ministry or Council; "the town of …"); a name of unclear type is left out. Within
 * the article the full name, the surname alone, titles and acronyms in brackets are one entity. A surname that several
 * people share goes to the one last named in full before it; in the headline, and before any is named in full, to the
 * one mentioned most.
 *
 * Reads the first 120,000 characters of the text, in linear time. Never throws.
 * @param article `text` as bodyText returns it: offsets are UTF-16 into it. A headline repeated at its start counts once
 */
export function findMentions(article: NamedSource & { inLanguage: string }): EntityMention[] {
  const { headline, text, inLanguage } = article;
  const read = ownParts(article);
  const parts = (["headline", "text"] as const).flatMap((field) =>
    read.filter((part) => part.field === field).map((part) => ({ ...part, field })),
  );
  const capitalsTell = CAPITALS_TELL.test(inLanguage) || inLanguage.toLowerCase().startsWith("ar");
  const surnames = gatherSurnames(parts);
  const fields = parts.map((part) => ({ ...part, found: findLatinNames(part, capitalsTell, surnames) }));
  const found: FoundName[] = fields.flatMap((field) => field.found);
  if (hasArabic(text) || hasArabic(headline)) found.push(...findArabicNames(fields));
  found.push(...findShortForms(parts, found));
  const textOf = ({ field, start, end }: FoundName) => (field === "text" ? text : headline).slice(start, end);
  const resolved = resolveAcronyms(resolveHomographs(withoutOverlaps(found), textOf), textOf);
  return groupMentions(parts, resolved);
}

/** Of overlapping names, the one that begins first remains, and of those the longest. */
function withoutOverlaps(found: readonly FoundName[]): FoundName[] {
  const sorted = [...found].sort((a, b) =>
    a.field < b.field ? -1 : a.field > b.field ? 1 : a.start - b.start || b.end - a.end,
  );
  const kept: FoundName[] = [];
  for (const name of sorted) {
    const before = kept.at(-1);
    if (before && before.field === name.field && before.end > name.start) continue;
    if (name.end > name.start) kept.push(name);
  }
  return kept;
}
