import { type Field, listSpans, namedParts, type Part, type Span, type TermKind } from "../../text/spans";

/** What a profile is made from. `text` is the body's running text: offsets are into it. */
export type ProfileSource = { headline: string; abstract?: string; text: string; inLanguage: string };

/** A term of one article. */
export type ProfileTerm = {
  /** The term as the library counts it: a stem, the stems of a name or phrase parted by spaces, a figure, a date. */
  term: string;
  kind: TermKind;
  /** How often it stands in the article. */
  count: number;
  inHeadline: boolean;
  /** Stands in the abstract or among the first words of the text. */
  inLead: boolean;
  /** A word of news of every subject, a year, a round figure: little weight, never a reason. */
  vague: boolean;
  /** Where it stands first, the text before the headline: UTF-16 offsets into that field, end exclusive. */
  field: Field;
  start: number;
  end: number;
};

/** How many terms a profile keeps at most. */
export const MOST_TERMS = 256;
/** How many words of the text are its lead. */
const LEAD_WORDS = 100;

/** Where a term may be seen as more than one kind, the later of these is right. */
const RANK: Record<TermKind, number> = { word: 0, phrase: 1, date: 2, figure: 2, name: 3 };

/** The place of a span, an ending 's left out. */
function placeOf(
  { field, words }: Part,
  { first, last }: Span,
): Pick<ProfileTerm, "field" | "start" | "end"> {
  const end = words[last]?.end ?? 0;
  const possessive = /['’]s$/i.exec(words[last]?.surface ?? "")?.[0].length ?? 0;
  return { field, start: words[first]?.start ?? 0, end: end - possessive };
}

function addSpan(terms: Map<string, ProfileTerm>, part: Part, span: Span): void {
  const { term, kind, vague, first } = span;
  const inHeadline = part.field === "headline";
  const inLead = part.field === "abstract" || (part.field === "text" && first < LEAD_WORDS);
  const known = terms.get(term);
  if (!known) {
    terms.set(term, { term, kind, count: 1, inHeadline, inLead, vague, ...placeOf(part, span) });
    return;
  }
  // a name of one word has been counted as a word already
  if (kind !== "name" || term.includes(" ")) known.count++;
  known.inHeadline ||= inHeadline;
  known.inLead ||= inLead;
  if (RANK[kind] <= RANK[known.kind]) return;
  Object.assign(known, { kind, vague });
  // its place as a name may be a wider one ("al-Assad")
  if (known.field === part.field) Object.assign(known, placeOf(part, span));
}

/** How much a term says about its article before anything is known of the library. */
const worth = (term: ProfileTerm): number =>
  (Math.log2(1 + term.count) + (term.inHeadline ? 2 : 0) + (term.inLead ? 1 : 0)) *
  (term.vague ? 0.3 : 1) *
  (1 + RANK[term.kind] / 4);

/**
 * What an article is about, in terms: words by stem, names, figures, dates, and phrases said twice or in the headline.
 * Reads the first 120,000 characters of the text and keeps the terms that say most (MOST_TERMS).
 */
export function makeProfile(source: ProfileSource): ProfileTerm[] {
  const terms = new Map<string, ProfileTerm>();
  for (const part of namedParts(source)) for (const span of listSpans(part)) addSpan(terms, part, span);
  const kept = [...terms.values()].filter(
    ({ kind, count, inHeadline }) => kind !== "phrase" || count > 1 || inHeadline,
  );
  return kept.length <= MOST_TERMS ? kept : kept.sort((a, b) => worth(b) - worth(a)).slice(0, MOST_TERMS);
}
