import { romanise, skeletonOf, soundsOf } from "../../text/names/consonant-skeleton";
import { maxCost, soundCost, soundKey } from "../../text/names/sound-cost";
import { hasArabic, normalise } from "../../text/normalise";
import { editDistance } from "../../text/spelling/edit-distance";
import { type SpelledWord, Spelling } from "../../text/spelling/suggest-spelling";
import { stemWord } from "../../text/tokenise";

/** A word in more articles than this is a spelling that the library uses. */
const RARE = 2;
/** More words that sound alike are not spellings of one name. */
const MAX_ALIKE = 6;
/** Words that sound almost as close as the best one are kept too; those of two consonants must be closer. */
const nearly = (consonants: number): number => (consonants < 3 ? 0.05 : 0.25);
const ARTICLE = /^(?:ال(?=\p{L}{3})|(?:al|el|ad|as|ash|at|az|an|ar)[-‐‑ ](?=\p{L}{2}))/u;
/** A final ه sounds as a vowel, and would turn an s before it into "sh". */
const TA_MARBUTA = /(?<=\p{L}{3})ه$/u;
/** Two words of one script need this many consonants to be taken for the same name. */
const MIN_CONSONANTS = { latin: 3, arabic: 4 };

/** Shorter words resemble too many others; longer ones are not words. */
const MIN_LETTERS = 4;
const MAX_LETTERS = 24;
const LATIN_LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
const ARABIC_LETTERS = [..."ابتثجحخدذرزسشصضطظعغفقكلمنهويء"];

/** The some 500 words at edit distance 1. The first letter stays: it is seldom mistyped. */
function* oneMistake(plain: string): Generator<string> {
  const letters = hasArabic(plain) ? ARABIC_LETTERS : LATIN_LETTERS;
  for (let at = 0; at <= plain.length; at++) {
    const [before, here, after] = [plain.slice(0, at), plain.slice(at, at + 1), plain.slice(at + 1)];
    if (here) yield before + after;
    if (after) yield before + after.slice(0, 1) + here + after.slice(1);
    if (at === 0) continue;
    for (const letter of letters) {
      if (here) yield before + letter + after;
      yield before + letter + here + after;
    }
  }
}

/** The stems of a library, and how many articles hold each. */
export class Vocabulary {
  /** Finds stems for misspelt ones. */
  readonly spelling = new Spelling([]);
  readonly #sounds = new Map<string, string[]>();

  /** @param articles by stem. Run `prepare` to its end before using the rest. */
  constructor(readonly articles: ReadonlyMap<string, number>) {}

  /** Builds the lookups, one word per step, so that other work can run in between. */
  *prepare(): Generator<void> {
    for (const [stem, articles] of this.articles) {
      this.spelling.add({ word: stem, articles });
      // it will be searched for as a word, so stemming it again must not change it
      if (!/\d/.test(stem) && stemWord(stem) === stem) {
        const key = soundKey(stem);
        const held = this.#sounds.get(key);
        if (held) held.push(stem);
        else this.#sounds.set(key, [stem]);
      }
      yield;
    }
  }

  /**
   * The stem that a misspelt word probably means: of all words at edit distance 1, the one whose stem most articles hold; else a stem
   * at distance 2. Null if the word is well known, or resembles none.
   */
  suggest(written: string): SpelledWord | null {
    const plain = normalise(written);
    const own = this.count(stemWord(plain));
    const length = [...plain].length;
    if (length < MIN_LETTERS || length > MAX_LETTERS || /[^\p{L}\p{M}]/u.test(plain)) return null;
    let best: SpelledWord | null = null;
    if (own === 0)
      for (const other of oneMistake(plain)) {
        const word = stemWord(other);
        const articles = this.count(word);
        if (articles > (best?.articles ?? 0)) best = { word, articles };
      }
    return best ?? this.spelling.suggest(stemWord(plain));
  }

  /** How many articles hold a stem. */
  count(stem: string): number {
    return this.articles.get(stem) ?? 0;
  }

  /**
   * The library's spellings of a word that it hardly knows as typed: the closest-sounding words of the other script, and other spellings
   * in its own. None for a word that the library knows.
   */
  soundAlikes(written: string): string[] {
    const plain = normalise(written).replace(ARTICLE, "").replace(TA_MARBUTA, "");
    const stem = stemWord(plain);
    const own = this.count(stem);
    if (plain.length < 3 || /\d/.test(plain) || own > RARE) return [];
    const arabic = hasArabic(plain);
    const consonants = skeletonOf(plain).length;
    const alike: { stem: string; cost: number }[] = [];
    for (const other of this.#sounds.get(soundKey(plain)) ?? []) {
      if (other === stem) continue;
      if (hasArabic(other) !== arabic) {
        // a word that occurs as typed means itself: half of all rare words sound like something in the other script
        if (own > 0) continue;
        const cost = arabic ? soundCost(other, plain) : soundCost(plain, other);
        if (cost <= maxCost(consonants)) alike.push({ stem: other, cost });
      } else if (isOtherSpelling(stem, other, consonants, own)) alike.push({ stem: other, cost: 0 });
    }
    const best = Math.min(...alike.map(({ cost }) => cost));
    return alike
      .filter(({ cost }) => cost <= best + nearly(consonants))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, MAX_ALIKE)
      .map(({ stem: other }) => other);
  }
}

/** Foreign names of at least this length are written with any of the letters for g. */
const LONG_NAME = 6;
const withoutG = (stem: string): string => stem.replace(/[جغقك]/gu, "g");

/** True if two words of one script are spellings of one name: جوارديولا and غوارديولا, Rusafa and Resafa. */
function isOtherSpelling(stem: string, other: string, consonants: number, own: number): boolean {
  if (skeletonOf(stem) !== skeletonOf(other)) return false;
  if (hasArabic(stem) && own > 0) return stem.length >= LONG_NAME && withoutG(stem) === withoutG(other);
  if (hasArabic(stem)) {
    const most = consonants > MIN_CONSONANTS.arabic ? 1 : 0;
    const [one, two] = [soundsOf(romanise(stem)), soundsOf(romanise(other))];
    return consonants >= MIN_CONSONANTS.arabic && editDistance(one, two, most) <= most;
  }
  if (own > 0 || consonants < MIN_CONSONANTS.latin) return false;
  const most = stem.length >= 8 ? 2 : 1;
  return stem[0] === other[0] && editDistance(stem, other, most) <= most;
}
