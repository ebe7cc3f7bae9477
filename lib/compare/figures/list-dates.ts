import { type DateSpan, findDates, isYear } from "../../text/dates-in-prose";
import type { Word } from "../../text/tokenise";

/** Months that Levantine Arabic writes as two words, and August, which is also the word for father. */
const LEVANT: readonly (readonly [RegExp, RegExp | null, string])[] = [
  [/^كانون$/, /^الثاني$/, "01"],
  [/^كانون$/, /^الاول$/, "12"],
  [/^تشرين$/, /^الاول$/, "10"],
  [/^تشرين$/, /^الثاني$/, "11"],
  [/^اب$/, null, "08"],
];

const dayOf = (word: Word | undefined): string =>
  /^\d{1,2}$/.test(word?.plain ?? "") && Number(word?.plain) <= 31
    ? String(word?.plain).padStart(2, "0")
    : "";

function readLevant(text: string, words: readonly Word[], at: number): DateSpan[] {
  const plain = (words[at]?.plain ?? "").replace(/^[وفبل](?=كانون|تشرين|اب$)/u, "");
  const month = LEVANT.find(
    ([first, second]) => first.test(plain) && (!second || second.test(words[at + 1]?.plain ?? "")),
  );
  if (!month) return [];
  const last = month[1] ? at + 1 : at;
  const next = words[last + 1]?.plain ?? "";
  const year =
    isYear(next) && /^[,،]? $/.test(text.slice(words[last]?.end, words[last + 1]?.start)) ? next : "";
  const day = /^[ \u00a0]$/.test(text.slice(words[at - 1]?.end, words[at]?.start))
    ? dayOf(words[at - 1])
    : "";
  if (!day && !year) return [];
  const span = { first: day ? at - 1 : at, last: year ? last + 1 : last };
  const terms = day ? [`--${month[2]}-${day}`] : [];
  if (year) terms.push([year, month[2], ...(day ? [day] : [])].join("-"));
  return terms.map((term) => ({ term, ...span }));
}

/** The dates in a text: those of findDates (lib/text/dates-in-prose.ts), and those with Levantine months. */
export const listDates = (text: string, words: readonly Word[]): DateSpan[] =>
  [...findDates(text, words), ...words.flatMap((_, at) => readLevant(text, words, at))].sort(
    (x, y) => x.first - y.first,
  );
