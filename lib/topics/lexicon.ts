import { normalise } from "../text/normalise";
import { LEXICONS } from "./lexicon/all-subjects";
import { LEXICON_LANGUAGES, type LexiconLanguage, type Vocabulary } from "./lexicon/lexicon";
import { NEUTRAL } from "./lexicon/neutral";
import type { SubjectCode } from "./subjects";
import { inflect, lookupForm } from "./word-forms";

/** What an entry says: for which subject, and how much. All forms of an entry make the same claim. */
export type Claim = { entry: string; code: SubjectCode; weight: number };

/**
 * Weighted entries ready for lookup, whoever set the weights: a tree of words, each branch an entry or the beginning
 * of one. An entry has claims; one with no claim in them is neutral and only takes its words.
 */
export type LexiconNode = { claims?: Claim[]; next: Map<string, LexiconNode> };
export type CompiledLexicon = {
  language: LexiconLanguage;
  root: LexiconNode;
  /** What words that were read before came to, by their normalised spelling. */
  known: Map<string, KnownWord>;
};

/** A word as it is looked up, and the branch that begins with it or with another form of it. */
export type KnownWord = { form: string; start: LexiconNode | undefined };

/** What a word of each grade counts. A hint's weight is also how hints are told from stronger words. */
export const HINT_WEIGHT = 1;
const WEIGHTS: Record<keyof Vocabulary, number> = { decides: 4, speaks: 2, hints: HINT_WEIGHT };

const listEntries = (vocabulary: string): string[] =>
  vocabulary
    .split(",")
    .map((entry) => entry.replace(/\s+/g, " ").trim())
    .filter(Boolean);

/** An entry's words: the last one stands in all its regular forms, unless "=" says that it has only one. */
function listForms(entry: string, language: LexiconLanguage): { start: string[]; ends: Set<string> } {
  const words = entry.replace(/^=/, "").split(" ").map(normalise);
  const last = words.pop() ?? "";
  // A word that itself begins with the letters of the Arabic article stands with and without them.
  const bases = words.length > 0 ? [lookupForm(last, language)] : [lookupForm(last, language), last];
  const ends = entry.startsWith("=") ? bases : bases.flatMap((base) => inflect(base, language));
  return { start: words.map((word) => lookupForm(word, language)), ends: new Set(ends) };
}

function branch(node: LexiconNode, word: string): LexiconNode {
  const held = node.next.get(word);
  if (held) return held;
  const grown: LexiconNode = { next: new Map() };
  node.next.set(word, grown);
  return grown;
}

function compileLexicon(language: LexiconLanguage): CompiledLexicon {
  const root: LexiconNode = { next: new Map() };
  const listNodes = (entry: string): LexiconNode[] => {
    const { start, ends } = listForms(entry, language);
    const node = start.reduce(branch, root);
    return [...ends].map((end) => branch(node, end));
  };
  for (const { code, ...languages } of LEXICONS)
    for (const grade of ["decides", "speaks", "hints"] as const)
      for (const entry of listEntries(languages[language][grade]))
        for (const node of listNodes(entry)) {
          node.claims ??= [];
          // Grades come strongest first, so a word that meets two entries of a subject keeps the stronger claim.
          if (node.claims.some((claim) => claim.code === code)) continue;
          node.claims.push({ entry, code, weight: WEIGHTS[grade] });
        }
  for (const entry of listEntries(NEUTRAL[language])) for (const node of listNodes(entry)) node.claims ??= [];
  return { language, root, known: new Map() };
}

const compiled = new Map<LexiconLanguage, CompiledLexicon>();

/**
 * The lexicon for a language, compiled at its first use (some 80 ms) and kept.
 * @param inLanguage BCP 47
 * @returns undefined where there is no lexicon for the language
 */
export function getLexicon(inLanguage: string): CompiledLexicon | undefined {
  const primary = inLanguage.toLowerCase().split("-")[0];
  const language = LEXICON_LANGUAGES.find((known) => known === primary);
  if (!language) return undefined;
  const lexicon = compiled.get(language) ?? compileLexicon(language);
  compiled.set(language, lexicon);
  return lexicon;
}
