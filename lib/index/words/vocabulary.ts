import { romanise, skeletonOf, soundsOf } from "../../text/names/consonant-skeleton";
import { maxCost, soundCost, soundKey } from "../../text/names/sound-cost";
import { hasArabic, normalise } from "../../text/normalise";
import { editDistance } from "../../text/spelling/edit-distance";
import { type SpelledWord, Spelling } from "../../text/spelling/suggest-spelling";
import { stemWord } from "../../text/tokenise";

/** A word in more articles than this is spelt as the library spells it. */
const RARE = 2;
/** More words that sound alike are no spellings of one name. */
const MOST_ALIKE = 6;
/** Words that sound so nearly as well as the best one stand beside it; of two consonants there are too many. */
const nearly = (consonants: number): number => (consonants < 3 ? 0.05 : 0.25);
const ARTICLE = /^(?:ال(?=\p{L}{3})|(?:al|el|ad|as|ash|at|az|an|ar)[-‐‑ ](?=\p{L}{2}))/u;
/** It sounds as a vowel, and would make a "sh" of an s before it. */
const TA_MARBUTA = /(?<=\p{L}{3})ه$/u;
/** So many consonants are asked for where two words of one script are taken for one. */
const LEAST_CONSONANTS = { latin: 3, arabic: 4 };

/** Shorter words are like too many others; longer ones are none. */
const SHORTEST = 4;
const LONGEST = 24;
const LATIN_LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
const ARABIC_LETTERS = [..."ابتثجحخدذرزسشصضطظعغفقكلمنهويء"];

/** All that a word may come from by one mistake, as editDistance counts them: some 500. The first letter is seldom mistaken. */
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

/** The words of a library, as stems, and in how many articles each stands. */
export class Vocabulary {
  /** Finds stems for misspelt ones. */
  readonly spelling = new Spelling([]);
  readonly #sounds = new Map<string, string[]>();

  /** @param articles by stem; `prepare` is to be gone through before anything is asked */
  constructor(readonly articles: ReadonlyMap<string, number>) {}

  /** Makes what is asked later, a word a step, so that other work can be done between. */
  *prepare(): Generator<void> {
    for (const [stem, articles] of this.articles) {
      this.spelling.add({ word: stem, articles });
      // what is stemmed once more must stay as it is, for it is looked for as a word
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
   * The stem that a misspelt word was probably meant as: of all words at one mistake from it the one whose stem most articles hold;
   * else, by stems alone, one at two. Null where the word is well known, or like none.
   */
  suggest(written: string): SpelledWord | null {
    const plain = normalise(written);
    const own = this.count(stemWord(plain));
    const length = [...plain].length;
    if (length < SHORTEST || length > LONGEST || /[^\p{L}\p{M}]/u.test(plain)) return null;
    let best: SpelledWord | null = null;
    if (own === 0)
      for (const other of oneMistake(plain)) {
        const word = stemWord(other);
        const articles = this.count(word);
        if (articles > (best?.articles ?? 0)) best = { word, articles };
      }
    return best ?? this.spelling.suggest(stemWord(plain));
  }

  /** In how many articles a stem stands. */
  count(stem: string): number {
    return this.articles.get(stem) ?? 0;
  }

  /**
   * How a library spells a word that it hardly knows as it was typed: words of the other script that sound like it, the best alone,
   * and other spellings in its own. None for a word that the library knows.
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
        // a word that stands here as it was typed is meant so: half of all rare words sound like something in the other script
        if (own > 0) continue;
        const cost = arabic ? soundCost(other, plain) : soundCost(plain, other);
        if (cost <= maxCost(consonants)) alike.push({ stem: other, cost });
      } else if (isOtherSpelling(stem, other, consonants, own)) alike.push({ stem: other, cost: 0 });
    }
    const best = Math.min(...alike.map(({ cost }) => cost));
    return alike
      .filter(({ cost }) => cost <= best + nearly(consonants))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, MOST_ALIKE)
      .map(({ stem: other }) => other);
  }
}

/** Foreign names of so many letters are written with any of the letters for g. */
const LONG_NAME = 6;
const withoutG = (stem: string): string => stem.replace(/[جغقك]/gu, "g");

/** True where two words of one script are written for one name: جوارديولا and غوارديولا, Rusafa and Resafa. */
function isOtherSpelling(stem: string, other: string, consonants: number, own: number): boolean {
  if (skeletonOf(stem) !== skeletonOf(other)) return false;
  if (hasArabic(stem) && own > 0) return stem.length >= LONG_NAME && withoutG(stem) === withoutG(other);
  if (hasArabic(stem)) {
    const most = consonants > LEAST_CONSONANTS.arabic ? 1 : 0;
    const [one, two] = [soundsOf(romanise(stem)), soundsOf(romanise(other))];
    return consonants >= LEAST_CONSONANTS.arabic && editDistance(one, two, most) <= most;
  }
  if (own > 0 || consonants < LEAST_CONSONANTS.latin) return false;
  const most = stem.length >= 8 ? 2 : 1;
  return stem[0] === other[0] && editDistance(stem, other, most) <= most;
}
