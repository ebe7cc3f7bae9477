import { normalise } from "../normalise";
import { editDistance } from "./edit-distance";

/** A word of the library as written, and the number of articles that contain it. */
export type SpelledWord = { word: string; articles: number };

/** Shorter words have too many neighbours. */
const MIN_LENGTH = 4;
/**
 * From this length two mistakes are allowed; short words usually have one (Damerau 1964: four of five misspelt
 * words).
 */
const TWO_MISTAKES_LENGTH = 8;
/** A word in the library only counts as a mistake if the other is this many times as frequent. */
const MUCH_MORE = 50;

type Entry = SpelledWord & { plain: string; letters: number };

/** The letters of a word as bits: words that differ in few letters differ in few bits. */
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
 * Finds the word that a misspelt one was probably meant to be among the words of a library: the one with the fewest
 * mistakes, and of these the most frequent. Compares words that begin or end with the same letter and differ in no
 * more letters than mistakes are allowed, a few hundred of 300,000, by editDistance.
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
    if (plain.length < MIN_LENGTH - 1 || /\d/.test(plain)) return;
    const entry = { word, articles, plain, letters: lettersOf(plain) };
    for (const edge of [`${plain[0]}${plain.length}`, `${plain.length}${plain.at(-1)}`]) {
      const entries = this.#byEdge.get(edge);
      if (entries) entries.push(entry);
      else this.#byEdge.set(edge, [entry]);
    }
  }

  /** The intended word; null if the word is frequent itself, too short, or unlike any. */
  suggest(written: string): SpelledWord | null {
    const plain = normalise(written);
    const own = this.#known.get(plain) ?? 0;
    if (plain.length < MIN_LENGTH || /\d/.test(plain)) return null;
    let limit = plain.length >= TWO_MISTAKES_LENGTH ? 2 : 1;
    const letters = lettersOf(plain);
    let best: Entry | null = null;
    for (const entry of this.#candidates(plain, limit)) {
      if (entry.plain === plain || entry.articles < own * MUCH_MORE) continue;
      if (countBits(entry.letters ^ letters) > 2 * limit) continue;
      const distance = editDistance(plain, entry.plain, limit);
      if (distance > limit || (best && distance === limit && entry.articles <= best.articles)) continue;
      best = entry;
      limit = distance;
    }
    return best && { word: best.word, articles: best.articles };
  }

  *#candidates(plain: string, limit: number): Generator<Entry> {
    for (let length = plain.length - limit; length <= plain.length + limit; length++) {
      yield* this.#byEdge.get(`${plain[0]}${length}`) ?? [];
      for (const entry of this.#byEdge.get(`${length}${plain.at(-1)}`) ?? [])
        if (entry.plain[0] !== plain[0]) yield entry;
    }
  }
}
