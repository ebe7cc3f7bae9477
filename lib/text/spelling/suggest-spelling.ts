import { normalise } from "../normalise";
import { editDistance } from "./edit-distance";

/** A word of the library, as it is written, and in how many articles it stands. */
export type SpelledWord = { word: string; articles: number };

/** A word shorter than this has too many neighbours. */
const SHORTEST = 4;
/** From so many letters on two mistakes are believed; people make one in short words (Damerau 1964: in four of five misspelt ones). */
const TWO_MISTAKES = 8;
/** A word that is in the library is only called a mistake where the other is this many times as frequent. */
const MUCH_MORE = 50;

type Entry = SpelledWord & { plain: string; letters: number };

/** Which letters a word has, as bits: words of few mistakes differ in few of them. */
function lettersOf(plain: string): number {
  let bits = 0;
  for (let at = 0; at < plain.length; at++) bits |= 1 << (plain.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * Finds what a misspelt word was probably meant as, among the words of a library: the one of the fewest mistakes, and of these the
 * most frequent. Words are compared that begin or end with the same letter, differ by no more letters than mistakes are allowed,
 * and then by editDistance; of 300,000 words that is some hundreds.
 */
export class Spelling {
  readonly #known = new Map<string, number>();
  readonly #byEdge = new Map<string, Entry[]>();

  constructor(words: Iterable<SpelledWord>) {
    for (const word of words) this.add(word);
  }

  add({ word, articles }: SpelledWord): void {
    const plain = normalise(word);
    if (this.#known.has(plain)) return;
    this.#known.set(plain, articles);
    if (plain.length < SHORTEST - 1 || /\d/.test(plain)) return;
    const entry = { word, articles, plain, letters: lettersOf(plain) };
    for (const edge of [`${plain[0]}${plain.length}`, `${plain.length}${plain.at(-1)}`]) {
      const held = this.#byEdge.get(edge);
      if (held) held.push(entry);
      else this.#byEdge.set(edge, [entry]);
    }
  }

  /** What was meant; null where the word is well known, too short, or like none. */
  suggest(written: string): SpelledWord | null {
    const plain = normalise(written);
    const own = this.#known.get(plain) ?? 0;
    if (plain.length < SHORTEST || /\d/.test(plain)) return null;
    let most = plain.length >= TWO_MISTAKES ? 2 : 1;
    const letters = lettersOf(plain);
    let best: Entry | null = null;
    for (const entry of this.#candidates(plain, most)) {
      if (entry.plain === plain || entry.articles < own * MUCH_MORE) continue;
      if (countBits(entry.letters ^ letters) > 2 * most) continue;
      const distance = editDistance(plain, entry.plain, most);
      if (distance > most || (best && distance === most && entry.articles <= best.articles)) continue;
      best = entry;
      most = distance;
    }
    return best && { word: best.word, articles: best.articles };
  }

  *#candidates(plain: string, most: number): Generator<Entry> {
    for (let length = plain.length - most; length <= plain.length + most; length++) {
      yield* this.#byEdge.get(`${plain[0]}${length}`) ?? [];
      for (const entry of this.#byEdge.get(`${length}${plain.at(-1)}`) ?? [])
        if (entry.plain[0] !== plain[0]) yield entry;
    }
  }
}
