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

let tolls: { id: string; words: RegExp }[] | undefined;

function readTolls(): { id: string; words: RegExp }[] {
  const list = readWordList("compare/words/tolls");
  return list.sections.map((id) => {
    const patterns = list
      .words(id)
      .map((word) => (word.startsWith("=") ? `${normalise(word.slice(1))}$` : normalise(word)));
    const arabic = patterns.filter(hasArabic);
    const english = patterns.filter((pattern) => !hasArabic(pattern));
    return { id, words: new RegExp(`^(?:${english.join("|")}|(?:و|ال)*(?:${arabic.join("|")}))`) };
  });
}

/** The toll that a word in its plain form speaks of ("dead", "hurt" …); undefined for any other word. */
export function tollOfWord(plain: string): string | undefined {
  tolls ??= readTolls();
  return tolls.find(({ words }) => words.test(plain))?.id;
}
