import { listFunctionWords, listVagueWords } from "../../../lib/text/common-words";
import { hasArabic } from "../../../lib/text/normalise";

/** The words of one of the two languages. */
export type Tongue = {
  /** A word by its rank, from 0; no two ranks have the same word. */
  word: (rank: number) => string;
  /** Words that join sentences, the most common first. */
  joining: readonly string[];
  /** Those of them that may start a sentence. */
  opening: readonly string[];
};

const ONSETS = "b d f g h k l m n p r s t v z j w br dr kr pr tr st sk pl kl sh".split(" ");
const VOWELS = ["a", "o", "u", "i", "e"];
/** Endings that the stemmer keeps. */
const CODAS = "k m n rd sh st lt mp".split(" ");
const SYLLABLES = ONSETS.flatMap((onset) => VOWELS.map((vowel) => onset + vowel));

/** Numbers of words with two and with three syllables. */
export const SHORT_WORDS = SYLLABLES.length ** 2 * CODAS.length;
export const LONG_WORDS = SYLLABLES.length ** 3 * CODAS.length;

/** Permutes the numbers below `size`, so that neighbours do not look alike. The factor is prime. */
const scatter = (number: number, size: number): number => (number * 7_368_787 + 11) % size;

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error("An empty list");
  return found;
};

function spell(number: number, syllables: number): string {
  let rest = number;
  let word = "";
  for (let count = 0; count < syllables; count++) {
    word += at(SYLLABLES, rest);
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word + at(CODAS, rest);
}

/** A word of two syllables, by a number below SHORT_WORDS. */
export const shortWord = (number: number): string => spell(scatter(number, SHORT_WORDS), 2);
/** A word of three syllables, by a number below LONG_WORDS. */
export const longWord = (number: number): string => spell(scatter(number, LONG_WORDS), 3);

const ROOT = [..."بتجحخدرزسشصضطعغفقكلمنهوي"];
/** Where a root's letters go: 1 to 4. */
const SHORT_FORMS = ["12ا3", "1ا23", "م123", "12ي3", "123", "1و23", "م12و3", "ت1ا23"];
const LONG_FORMS = ["12ا34", "1234", "م1234", "12و34", "1ا234", "12ي34", "ت12ا34", "1و23ا4"];
/** Every third word has the article, whatever its root. */
const WITH_ARTICLE = 3;

function form(number: number, letters: number, forms: readonly string[]): string {
  let rest = number;
  const root: string[] = [];
  for (let count = 0; count < letters; count++) {
    root.push(at(ROOT, rest));
    rest = Math.floor(rest / ROOT.length);
  }
  const word = at(forms, rest).replace(/\d/g, (digit) => root[Number(digit) - 1] ?? "");
  return number % WITH_ARTICLE === 0 ? `ال${word}` : word;
}

const SHORT_ARABIC = ROOT.length ** 3 * SHORT_FORMS.length;
const LONG_ARABIC = ROOT.length ** 4 * LONG_FORMS.length;

/** Common news words come first: two of every three ranks, as long as there are any. */
function withVague(vague: readonly string[], madeUp: (rank: number) => string): (rank: number) => string {
  const upTo = Math.floor((vague.length * 3) / 2);
  const head = Array.from({ length: upTo }, (_, rank) =>
    rank % 3 === 2 ? madeUp(rank) : at(vague, rank - Math.floor(rank / 3)),
  );
  return (rank) => head[rank] ?? madeUp(rank);
}

/** Words with lower ranks have two syllables, or a root of three letters. */
const SHORT_RANKS = 20_000;
const isPlural = (rank: number): boolean => rank > 40 && rank % 7 === 0;

/** The most common function words in about their order in news, then the others. */
function joiningWords(commonest: string, script: RegExp): string[] {
  const first = commonest.split(" ");
  const others = listFunctionWords().filter((word) => script.test(word) && !NO_WORDS.has(word));
  return [...new Set([...first, ...others])];
}

const NO_WORDS = new Set("com www http https html re non i".split(" "));

export const LATIN: Tongue = {
  word: withVague(
    listVagueWords().filter((word) => !hasArabic(word)),
    (rank) => (rank < SHORT_RANKS ? shortWord(rank) : longWord(rank)) + (isPlural(rank) ? "s" : ""),
  ),
  joining: joiningWords(
    "the to of a and in that for on is said with as was it by he at be from has have but an are not his who this they had will would i more been were or about their we which out there after one if what when her no all you its up she",
    /^[a-z]+$/,
  ),
  opening: "the in a but for on it he they after this with at as".split(" "),
};

export const ARABIC: Tongue = {
  word: withVague(
    listVagueWords().filter((word) => hasArabic(word)),
    (rank) =>
      rank < SHORT_RANKS
        ? form(scatter(rank, SHORT_ARABIC), 3, SHORT_FORMS)
        : form(scatter(rank, LONG_ARABIC), 4, LONG_FORMS),
  ),
  joining: joiningWords(
    "في من على أن إلى التي عن مع الذي هذا كان ما هذه بين بعد لا أو قد كما لم ذلك خلال كل غير قبل حتى عند حيث منذ",
    /^[\u0621-\u064a]+$/,
  ),
  opening: "في من على بعد قبل خلال منذ كما مع".split(" "),
};

const LETTERS: Record<string, string> = {
  ...{ a: "ا", b: "ب", d: "د", e: "ي", f: "ف", g: "غ", h: "ه", i: "ي", j: "ج", k: "ك", l: "ل", m: "م" },
  ...{ n: "ن", o: "و", p: "ب", r: "ر", s: "س", t: "ت", u: "و", v: "ف", w: "و", z: "ز" },
};

/** A generated name in Arabic letters, as newspapers would transcribe it. */
export const inArabicLetters = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("sh", "ش")
    .replace(/[a-z]/g, (letter) => LETTERS[letter] ?? "");

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
