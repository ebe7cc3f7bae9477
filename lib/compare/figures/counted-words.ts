import { hasArabic, normalise } from "../../text/normalise";
import { stemWord } from "../../text/tokenise";
import { readWordList } from "../../text/word-list";
import { splitColumn } from "../../text/word-lookup";

let units: Map<string, string> | undefined;

function getUnits(): Map<string, string> {
  units ??= new Map(
    readWordList("compare/words/units")
      .rows()
      .flatMap(([english, arabic]) => {
        const words = [...splitColumn(english), ...splitColumn(arabic)];
        const unit = words[0] ?? "";
        return words.map((word): [string, string] => [stemWord(normalise(word)), unit]);
      }),
  );
  return units;
}

/** The unit that a counted word stands for, the same in both languages; null if it is not listed. */
export const unitOf = (stem: string): string | null => getUnits().get(stem) ?? null;

/** True for the units that unitOf returns. */
export const isUnit = (thing: string): boolean => unitOf(stemWord(thing)) === thing;

let numbers: Map<string, number> | undefined;

/** The value of a number written out in one word, by its plain form. */
export function numberOf(plain: string): number | undefined {
  numbers ??= new Map(
    readWordList("compare/words/numbers")
      .rows()
      .flatMap(([value, english, arabic]) =>
        [...splitColumn(english), ...splitColumn(arabic)].map((word): [string, number] => [
          normalise(word),
          Number(value),
        ]),
      ),
  );
  return numbers.get(plain);
}

/** Words under one heading of a list, by their beginnings. */
type Beginnings = { id: string; words: RegExp };

function readBeginnings(path: string): Beginnings[] {
  const list = readWordList(path);
  return list.sections.map((id) => {
    const patterns = list
      .words(id)
      .map((word) => (word.startsWith("=") ? `${normalise(word.slice(1))}$` : normalise(word)));
    const arabic = patterns.filter(hasArabic);
    const english = patterns.filter((pattern) => !hasArabic(pattern));
    return { id, words: new RegExp(`^(?:${english.join("|")}|(?:و|ال)*(?:${arabic.join("|")}))`) };
  });
}

let tolls: Beginnings[] | undefined;

/** The toll that a word in its plain form speaks of ("dead", "hurt" …); undefined for any other word. */
export function tollOfWord(plain: string): string | undefined {
  tolls ??= readBeginnings("compare/words/tolls");
  return tolls.find(({ words }) => words.test(plain))?.id;
}

let happenings: Beginnings[] | undefined;

/** How people came to harm by a word in its plain form ("bomb", "air raid" …); undefined for any other word. */
export function happeningOfWord(plain: string): string | undefined {
  happenings ??= readBeginnings("compare/words/happenings");
  return happenings.find(({ words }) => words.test(plain))?.id;
}
