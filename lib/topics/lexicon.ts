import { normalise } from "../text/normalise";
import { readWordList } from "../text/word-list";
import { SUBJECTS, type SubjectCode } from "./subjects";
import { inflect, LEXICON_LANGUAGES, type LexiconLanguage, lookupForm } from "./word-forms";

/** An entry's evidence for a subject. All forms of an entry make the same claim. */
export type Claim = { entry: string; code: SubjectCode; weight: number };

/** A tree of words: each branch is an entry or the beginning of one. An entry without claims is a neutral phrase. */
type LexiconNode = { claims?: Claim[]; next: Map<string, LexiconNode> };

export type Lexicon = {
  language: LexiconLanguage;
  root: LexiconNode;
  /** A cache of the words read so far, by normalised spelling. */
  known: Map<string, KnownWord>;
};

/** A word as it is looked up, and the branch that begins with it or with another form of it. */
export type KnownWord = { form: string; start: LexiconNode | undefined };

export const HINT_WEIGHT = 1;
/** The grades of an entry, strongest first, as the sections of a subject's word list name them. */
const GRADES = [
  { grade: "decisive", weight: 4 },
  { grade: "supporting", weight: 2 },
  { grade: "hint", weight: HINT_WEIGHT },
];

/** An entry's words: the last one in all its regular forms, or only as written if the entry begins with "=". */
function listForms(entry: string, language: LexiconLanguage): { start: string[]; ends: Set<string> } {
  const words = entry.replace(/^=/, "").split(" ").map(normalise);
  const last = words.pop() ?? "";
  // a single word that itself begins with the letters of the Arabic article is found with and without them
  const bases = words.length > 0 ? [lookupForm(last, language)] : [lookupForm(last, language), last];
  const ends = entry.startsWith("=") ? bases : bases.flatMap((base) => inflect(base, language));
  return { start: words.map((word) => lookupForm(word, language)), ends: new Set(ends) };
}

function branch(node: LexiconNode, word: string): LexiconNode {
  const next = node.next.get(word) ?? { next: new Map() };
  node.next.set(word, next);
  return next;
}

function compileLexicon(language: LexiconLanguage): Lexicon {
  const root: LexiconNode = { next: new Map() };
  const addEntry = (entry: string): LexiconNode[] => {
    const { start, ends } = listForms(entry, language);
    const node = start.reduce(branch, root);
    return [...ends].map((end) => branch(node, end));
  };
  for (const { code, slug } of SUBJECTS) {
    const list = readWordList(`topics/words/${slug}`);
    for (const { grade, weight } of GRADES)
      for (const entry of list.words(`${language} ${grade}`))
        for (const node of addEntry(entry)) {
          node.claims ??= [];
          // a form that two entries of a subject share keeps the stronger claim, which comes first
          if (node.claims.some((claim) => claim.code === code)) continue;
          node.claims.push({ entry, code, weight });
        }
  }
  for (const entry of readWordList("topics/words/neutral").words(language))
    for (const node of addEntry(entry)) node.claims ??= [];
  return { language, root, known: new Map() };
}

const lexicons = new Map<LexiconLanguage, Lexicon>();

/**
 * The lexicon of a language, compiled at first use (about 80 ms) and kept.
 * @param inLanguage BCP 47
 * @returns undefined if there is none for the language
 */
export function getLexicon(inLanguage: string): Lexicon | undefined {
  const primary = inLanguage.toLowerCase().split("-")[0];
  const language = LEXICON_LANGUAGES.find((known) => known === primary);
  if (!language) return undefined;
  const lexicon = lexicons.get(language) ?? compileLexicon(language);
  lexicons.set(language, lexicon);
  return lexicon;
}
