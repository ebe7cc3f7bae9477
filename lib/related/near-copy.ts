import { listWords } from "../text/words";

/** Words a shingle. */
const SHINGLE = 5;
/** A copy of wire text keeps so much of the shorter text, word for word, … */
const CONTAINED = 0.6;
/** … and neither is more than twice the other. */
const LENGTHS = 0.5;
/** Shorter texts share their few words by chance. */
const FEWEST_WORDS = 40;
const MOST_WORDS = 3000;

function shinglesOf(text: string): Set<string> {
  const words = listWords(text)
    .slice(0, MOST_WORDS)
    .map(({ plain }) => plain);
  return new Set(words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(" ")));
}

/**
 * Whether texts are nearly the same words as the given one, as when two outlets carry one agency's report: by containment of
 * shingles (Broder 1997) of five words, the shorter text's in the longer's.
 */
export function makeCopyTest(text: string): (other: string) => boolean {
  let own: Set<string> | null = null;
  return (other) => {
    own ??= shinglesOf(text);
    const [shorter, longer] = [own, shinglesOf(other)].sort((x, y) => x.size - y.size);
    if (!shorter || !longer || shorter.size < FEWEST_WORDS || shorter.size < LENGTHS * longer.size)
      return false;
    let shared = 0;
    for (const shingle of shorter) if (longer.has(shingle)) shared += 1;
    return shared / shorter.size >= CONTAINED;
  };
}
