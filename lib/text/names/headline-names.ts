import type { Word } from "../tokenise";
import type { Setting } from "./capitals";
import { endOfNameHeading, type NameSpan } from "./name-runs";

/** The stems of a name without "al-" and "the", so that variants of a name have the same key. */
export const nameStems = (words: readonly Word[], { first, last }: NameSpan): string[] =>
  words
    .slice(first, last + 1)
    .filter(({ plain }) => !/^(?:al|el|the)$/.test(plain))
    .map(({ stem }) => stem);

/** Of each run in a headline or byline, keeps the longest parts that are names by themselves in the running text. */
export function confirmNames(
  { words, settings }: { words: readonly Word[]; settings: readonly Setting[] },
  names: readonly NameSpan[],
  known: ReadonlySet<string>,
): NameSpan[] {
  return names.flatMap((name) => {
    if (!settings[name.first]?.displayed || endOfNameHeading({ words, settings }, name.first) === name.last)
      return [name];
    const confirmed: NameSpan[] = [];
    for (let first = name.first; first <= name.last; first++) {
      let last = name.last;
      while (last >= first && !known.has(nameStems(words, { first, last }).join(" "))) last--;
      if (last < first) continue;
      confirmed.push({ first, last });
      first = last;
    }
    return confirmed;
  });
}
