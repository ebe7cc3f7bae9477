import type { Stretch } from "../../text/repeated-runs";
import { type Field, listSpans, namedParts, type Part, type Span, type TermKind } from "../../text/spans";

/** What a profile is made from. `text` is the body's running text, which offsets refer to. */
export type ProfileSource = { headline: string; abstract?: string; text: string; inLanguage: string };

/** A term of one article. */
export type ProfileTerm = {
  /**
   * The term as the library counts it: a stem, the stems of a name or phrase separated by spaces, a figure, a date.
   */
  term: string;
  kind: TermKind;
  /** Number of occurrences in the article. */
  count: number;
  inHeadline: boolean;
  /** Occurs in the abstract or among the first words of the text. */
  inLead: boolean;
  /** A word used in news on any subject, a year, a round figure: little weight, never a reason. */
  vague: boolean;
  /** Its first occurrence, the text before the headline: UTF-16 offsets into that field, end exclusive. */
  field: Field;
  start: number;
  end: number;
};

/** Maximum number of terms in a profile. */
export const MAX_TERMS = 256;
/** Length of the lead, in words. */
const LEAD_WORDS = 100;

/** Of several possible kinds, the one with the highest rank wins. */
const RANK: Record<TermKind, number> = { word: 0, phrase: 1, date: 2, figure: 2, name: 3 };

/** The place of a span, without a final 's. */
function placeOf(
  { field, words }: Part,
  { first, last }: Span,
): Pick<ProfileTerm, "field" | "start" | "end"> {
  const end = words[last]?.end ?? 0;
  const possessive = /['’]s$/i.exec(words[last]?.surface ?? "")?.[0].length ?? 0;
  return { field, start: words[first]?.start ?? 0, end: end - possessive };
}

function addSpan(terms: Map<string, ProfileTerm>, part: Part, span: Span, leadEnd: number): void {
  const { term, kind, vague, first } = span;
  const inHeadline = part.field === "headline";
  const inLead = part.field === "abstract" || (part.field === "text" && first < leadEnd);
  const known = terms.get(term);
  if (!known) {
    terms.set(term, { term, kind, count: 1, inHeadline, inLead, vague, ...placeOf(part, span) });
    return;
  }
  // a one-word name has already been counted as a word
  if (kind !== "name" || term.includes(" ")) known.count++;
  known.inHeadline ||= inHeadline;
  known.inLead ||= inLead;
  if (RANK[kind] <= RANK[known.kind]) return;
  Object.assign(known, { kind, vague });
  // a name may extend further ("al-Assad")
  if (known.field === part.field) Object.assign(known, placeOf(part, span));
}

/** How much a term says about its article before the library is taken into account. */
const worth = (term: ProfileTerm): number =>
  (Math.log2(1 + term.count) + (term.inHeadline ? 2 : 0) + (term.inLead ? 1 : 0)) *
  (term.vague ? 0.3 : 1) *
  (1 + RANK[term.kind] / 4);

/** For each word of the text whether it is in one of the given stretches. */
function listCovered({ words }: Part, stretches: readonly Stretch[]): boolean[] {
  let at = 0;
  return words.map(({ start }) => {
    while ((stretches[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    return (stretches[at]?.start ?? Number.POSITIVE_INFINITY) <= start;
  });
}

/** The index of the word at which the lead ends, of words that count. */
function endOfLead(covered: readonly boolean[]): number {
  let left = LEAD_WORDS;
  for (const [at, skipped] of covered.entries()) if (!skipped && left-- === 0) return at;
  return covered.length;
}

/**
 * The terms that say what an article is about: stemmed words, names, figures, dates, and phrases that occur twice or
 * in the headline. Reads the first 120,000 characters of the text and keeps the best MAX_TERMS terms.
 * @param furniture stretches of the text to leave out, in order (repeated-runs.ts)
 */
export function makeProfile(source: ProfileSource, furniture: readonly Stretch[] = []): ProfileTerm[] {
  const terms = new Map<string, ProfileTerm>();
  for (const part of namedParts(source)) {
    const covered = part.field === "text" ? listCovered(part, furniture) : [];
    const leadEnd = endOfLead(covered);
    for (const span of listSpans(part))
      if (!covered[span.first] && !covered[span.last]) addSpan(terms, part, span, leadEnd);
  }
  const kept = [...terms.values()].filter(
    ({ kind, count, inHeadline }) => kind !== "phrase" || count > 1 || inHeadline,
  );
  return kept.length <= MAX_TERMS ? kept : kept.sort((a, b) => worth(b) - worth(a)).slice(0, MAX_TERMS);
}
