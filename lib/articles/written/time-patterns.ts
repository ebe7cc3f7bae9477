import { normalise } from "../../text/normalise";
import { readWordList } from "../../text/word-list";

const list = readWordList("articles/written/words/times");

const isLatin = (name: string): boolean => /^[a-z]/i.test(name);
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Short forms may have a full stop. */
const english = (name: string): string => (name.length < 5 ? `${name}\\.?` : name);
/** Arabic letters that writers use interchangeably. */
const arabic = (name: string): string =>
  normalise(name).replace(/ا/g, "[اأإآ]").replace(/ي/g, "[يىئ]").replace(/ه/g, "[هة]");

/** Longer names first: a shorter one may begin them. */
const oneOf = (patterns: readonly string[]): string =>
  `(?:${[...patterns].sort((a, b) => b.length - a.length).join("|")})`;

const months = new Map<string, number>();
for (const [at, names] of readWordList("text/words/months").rows().entries())
  for (const name of names) months.set(name, at + 1);
for (const [month, name = ""] of list.rows("more months")) months.set(normalise(name), Number(month));

const weekdays = new Map(
  list.rows("weekdays").flatMap((names, at) => names.map((name) => [normalise(name), at] as const)),
);

const key = (name: string): string => normalise(name).replace(/\.$/, "");

/** The month, 1 to 12, or weekday, Sunday 0, that a match of the patterns below names. */
export const monthOf = (name: string): number => months.get(key(name)) ?? 0;
export const weekdayOf = (name: string): number | null => weekdays.get(key(name)) ?? null;

const names = [...months.keys()];
const dayNames = [...weekdays.keys()];

/** The names of months and weekdays as they are written in running text, as parts of a regular expression. */
export const MONTH = oneOf(names.filter(isLatin).map((name) => english(capital(name))));
export const ARABIC_MONTH = oneOf(names.filter((name) => !isLatin(name)).map(arabic));
export const WEEKDAY = oneOf(dayNames.filter(isLatin).map((name) => english(capital(name))));
/** Weekdays in full: the only form that stands in a sentence without a date. */
export const FULL_WEEKDAY = oneOf(dayNames.filter((name) => name.endsWith("day")).map(capital));
export const ARABIC_WEEKDAY = oneOf(dayNames.filter((name) => !isLatin(name)).map(arabic));

/** A pattern of any word of a section, whole words only. */
export function wordsPattern(section: string): string {
  const patterns = list
    .words(section)
    .map((word) => (isLatin(word) || word.startsWith("'") ? word : arabic(word)));
  return `(?<![\\p{L}\\p{N}])${oneOf(patterns)}(?![\\p{L}\\p{N}])`.replace("(?<![\\p{L}\\p{N}])(?:'", "(?:'");
}
