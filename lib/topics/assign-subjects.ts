import { getLexicon } from "./lexicon";
import { matchLexicon } from "./match-lexicon";
import {
  FIELD_COUNTS,
  type FoundEntry,
  type SubjectField,
  type SubjectScore,
  type SubjectWord,
  scoreSubject,
} from "./score-subject";
import { subjectNamedBy } from "./subject-keywords";
import type { SubjectCode } from "./subjects";

export type SubjectArticle = {
  headline: string;
  abstract?: string | undefined;
  /** The running text, without figures. */
  text: string;
  /** BCP 47. */
  inLanguage: string;
  keywords: string[];
};

export type AssignedSubject = {
  code: SubjectCode;
  /** 0.5 to 1; at least 0.95 if a keyword names the subject. */
  score: number;
  /** The strongest words that decided, at most 8, each with its first place and its contribution. */
  words: SubjectWord[];
};

const MAX_SUBJECTS = 3;
const MAX_WORDS = 8;
const MIN_SCORE = 0.5;
const NAMED_SCORE = 0.95;
/** More than any word can contribute, so that the keyword that decided comes first. */
const NAMED_WEIGHT = 20;
/** Minimum strength of a second or third subject, as a share of the first one's; lower if a word is in the headline. */
const SECOND_SHARE = 0.5;
const SECOND_SHARE_IN_HEADLINE = 0.33;
/** From this length on, a subject needs two words that are more than hints, or one in the headline. */
const LONG_TEXT_WORDS = 60;

type FoundEntries = Map<string, FoundEntry>;
type Candidate = SubjectScore & { code: SubjectCode; named: boolean };

/**
 * Assigns IPTC Media Topics to an article by its words, in English and Arabic; in other languages only by the publisher's
 * keywords. The result does not depend on the rest of the library.
 * @returns at most three subjects: first those that keywords name, then by strength; none if there is too little evidence
 */
export function assignSubjects(article: SubjectArticle): AssignedSubject[] {
  const { found, wordCount } = findEntries(article);
  const named = findNamed(article.keywords);
  const codes = [...new Set([...named.keys(), ...found.keys()])];
  const candidates = codes.map((code): Candidate => {
    const scored = scoreSubject([...(found.get(code)?.values() ?? [])], wordCount);
    const keyword = named.get(code);
    if (!keyword) return { ...scored, code, named: false };
    const isPart = ({ field, text }: SubjectWord) => field === "keywords" && keyword.text.includes(text);
    const words = [keyword, ...scored.words.filter((word) => !isPart(word))];
    return { ...scored, score: Math.max(scored.score, NAMED_SCORE), words, code, named: true };
  });
  return choose(candidates, wordCount).map(({ code, score, words }) => ({
    code,
    score,
    words: words.slice(0, MAX_WORDS),
  }));
}

function choose(candidates: Candidate[], wordCount: number): Candidate[] {
  const top = Math.max(0, ...candidates.map(({ strength }) => strength));
  return candidates
    .filter(({ named, score, strength, strongWords, inHeadline }) => {
      if (named) return true;
      const share = inHeadline ? SECOND_SHARE_IN_HEADLINE : SECOND_SHARE;
      const supported = inHeadline || strongWords > 1 || wordCount < LONG_TEXT_WORDS;
      return supported && score >= MIN_SCORE && strength >= top * share;
    })
    .sort(
      (a, b) => Number(b.named) - Number(a.named) || b.strength - a.strength || (a.code < b.code ? -1 : 1),
    )
    .slice(0, MAX_SUBJECTS);
}

/** Counts the lexicon's entries in all fields, by subject, and the words in all fields. */
function findEntries(article: SubjectArticle): { found: Map<SubjectCode, FoundEntries>; wordCount: number } {
  const found = new Map<SubjectCode, FoundEntries>();
  const lexicon = getLexicon(article.inLanguage);
  if (!lexicon) return { found, wordCount: 0 };
  let total = 0;
  const read = (field: SubjectField, content: string) => {
    const { matches, wordCount } = matchLexicon(content, lexicon);
    total += wordCount;
    for (const { claims, start, end } of matches)
      for (const { code, entry, weight } of claims) {
        const entries = found.get(code) ?? new Map<string, FoundEntry>();
        found.set(code, entries);
        const known = entries.get(entry);
        if (known) known.count += FIELD_COUNTS[field];
        else {
          const place = { field, text: content.slice(start, end), start, end };
          entries.set(entry, { weight, count: FIELD_COUNTS[field], place });
        }
      }
  };
  read("headline", article.headline);
  for (const keyword of article.keywords) read("keywords", keyword);
  read("abstract", article.abstract ?? "");
  read("text", article.text);
  return { found, wordCount: total };
}

/** The subjects that keywords name, each with the first such keyword. */
function findNamed(keywords: string[]): Map<SubjectCode, SubjectWord> {
  const named = new Map<SubjectCode, SubjectWord>();
  for (const keyword of keywords) {
    const code = subjectNamedBy(keyword);
    if (!code || named.has(code)) continue;
    named.set(code, {
      field: "keywords",
      text: keyword,
      weight: NAMED_WEIGHT,
      start: 0,
      end: keyword.length,
    });
  }
  return named;
}
