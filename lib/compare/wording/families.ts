import { hasArabic, normalise } from "../../text/normalise";
import { stemWord, type Word } from "../../text/tokenise";
import { readWordList } from "../../text/word-list";
import { splitColumn } from "../../text/word-lookup";

/** A family of words by which outlets that disagree call the same things: see words/families.txt. */
type Family = {
  id: string;
  /** Whether words before a family's word (in Arabic: after it) belong to it: "foreign-backed", "regime". */
  described: boolean;
  words: readonly string[];
};

let families: readonly Family[] | undefined;

/** The families in the order of their list, which is read at the first call. */
export function getFamilies(): readonly Family[] {
  if (families) return families;
  const list = readWordList("compare/words/families");
  families = list.rows().map(([id = "", described]) => ({
    ...{ id, described: described === "described" },
    words: list.words(id),
  }));
  return families;
}

/** True for the id of a family. */
export const isFamily = (id: string): boolean => getFamilies().some((family) => family.id === id);

/** A family's word or phrase in a list of words: the indexes of its first and last word, both inclusive. */
export type Head = { family: Family; key: string; first: number; last: number };

const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : /(?:s|x|ch|sh)$/.test(noun)
      ? `${noun}es`
      : `${noun}s`;

/** The keys of an Arabic word: its stem, and its written form with and without particles, marked with "=". */
const arabicKeys = ({ plain, stem }: Pick<Word, "plain" | "stem">): string[] => {
  const bare = plain.replace(/^[وفبلك](?=\p{L}{3})/u, "").replace(/^ال(?=\p{L}{2})/u, "");
  return [stem, `=${plain}`, `=${bare}`];
};

/** `rest`: the words that must follow the first. */
type Entry = { family: Family; key: string; rest: string[] };

/** The families' words and phrases by the key of their first word, the longest first. */
function compile(): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  const add = (family: Family, key: string, [first = "", ...rest]: string[]) => {
    const others = entries.get(first) ?? [];
    others.push({ family, key, rest });
    entries.set(
      first,
      others.sort((x, y) => y.rest.length - x.rest.length),
    );
  };
  for (const family of getFamilies())
    for (const word of family.words) {
      const asWritten = word.startsWith("=");
      const entry = word.replace("=", "");
      if (hasArabic(entry)) {
        const [first = "", ...rest] = entry.split(" ").map(normalise);
        add(family, normalise(entry), [asWritten ? `=${first}` : stemWord(first), ...rest.map(stemWord)]);
      } else
        for (const form of asWritten ? [entry] : [entry, plural(entry)])
          add(family, entry, form.split(/[ -]/));
    }
  return entries;
}

let compiled: Map<string, Entry[]> | undefined;

const isJoined = (text: string, before: Word | undefined, after: Word | undefined): boolean =>
  /^[ \u00a0-]$/.test(text.slice(before?.end, after?.start));

/** Finds the families' words in a stretch of text, without overlaps, preferring longer phrases. */
export function findHeads(text: string, words: readonly Word[]): Head[] {
  compiled ??= compile();
  const found: Head[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    const keys = hasArabic(word.plain) ? arabicKeys(word) : [word.plain.replace(/'s?$/, "")];
    for (const entry of keys.flatMap((key) => compiled?.get(key) ?? [])) {
      const fits = entry.rest.every((form, step) => {
        const next = words[at + step + 1];
        return isJoined(text, words[at + step], next) && (next?.plain === form || next?.stem === form);
      });
      if (!fits) continue;
      found.push({ family: entry.family, key: entry.key, first: at, last: at + entry.rest.length });
      at += entry.rest.length;
      break;
    }
  }
  return found;
}

let senses: Map<string, string> | undefined;

function readSenses(): Map<string, string> {
  const read = new Map<string, string>();
  for (const columns of readWordList("compare/words/senses").rows()) {
    const [english = [], arabic = []] = columns.map(splitColumn);
    const sense = english[0] ?? "";
    for (const word of english) read.set(stemWord(word), sense);
    for (const word of arabic) read.set(normalise(word), sense);
  }
  return read;
}

/** What a designation's head means in either language, or null if no list says so. */
export function senseOf(head: string): string | null {
  senses ??= readSenses();
  return senses.get(head) ?? null;
}
