import { hasArabic, normalise } from "../../text/normalise";
import { stemWord, type Word } from "../../text/words";
import { FAMILIES, type Family } from "../wording/families";

/** A word or words of a family in a list of words: the indexes of the first and the last (both inclusive). */
export type Head = { family: Family; key: string; first: number; last: number };

const parted = (text: string | undefined): string[] =>
  (text ?? "")
    .split(",")
    .map((form) => form.trim().replace(/\s+/g, " "))
    .filter(Boolean);

const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : /(?:s|x|ch|sh)$/.test(noun)
      ? `${noun}es`
      : `${noun}s`;

/** Under what an Arabic word is looked up: its stem; and what a list gives "as it is written", without its particles. */
const arabicForms = ({ plain, stem }: Pick<Word, "plain" | "stem">): string[] => {
  const bare = plain.replace(/^[وفبلك](?=\p{L}{3})/u, "").replace(/^ال(?=\p{L}{2})/u, "");
  return [stem, `=${plain}`, `=${bare}`];
};

type Entry = { family: Family; key: string; rest: string[] };

/** The entries of the families by the first word of each. `rest` are the words that must follow. */
function compile(): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  const add = (family: Family, key: string, [first = "", ...rest]: string[]) => {
    const known = entries.get(first) ?? [];
    known.push({ family, key, rest });
    entries.set(
      first,
      known.sort((x, y) => y.rest.length - x.rest.length),
    );
  };
  for (const family of FAMILIES) {
    for (const noun of parted(family.nouns))
      for (const form of [noun, plural(noun)]) add(family, noun, form.split(/[ -]/));
    for (const form of parted(family.forms)) add(family, form, form.split(/[ -]/));
    for (const form of parted(family.arabic)) {
      const words = form.replace("=", "").split(" ").map(normalise);
      const [first = "", ...rest] = words;
      add(family, normalise(form.replace("=", "")), [
        form.endsWith("=") ? `=${first}` : stemWord(first),
        ...rest.map(stemWord),
      ]);
    }
  }
  return entries;
}

let compiled: Map<string, Entry[]> | undefined;

const joined = (text: string, before: Word | undefined, after: Word | undefined): boolean =>
  /^[ \u00a0-]$/.test(text.slice(before?.end, after?.start));

/** The heads of families among the words of a stretch of text, none overlapping another, the longest first. */
export function findHeads(text: string, words: readonly Word[]): Head[] {
  compiled ??= compile();
  const found: Head[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    const keys = hasArabic(word.plain) ? arabicForms(word) : [word.plain.replace(/'s?$/, "")];
    for (const entry of keys.flatMap((key) => compiled?.get(key) ?? [])) {
      const fits = entry.rest.every((form, step) => {
        const next = words[at + step + 1];
        return joined(text, words[at + step], next) && (next?.plain === form || next?.stem === form);
      });
      if (!fits) continue;
      found.push({ family: entry.family, key: entry.key, first: at, last: at + entry.rest.length });
      at += entry.rest.length;
      break;
    }
  }
  return found;
}
