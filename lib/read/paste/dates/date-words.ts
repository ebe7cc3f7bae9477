import { listTokens, type Token } from "../tokens";
import {
  AFTERNOON,
  DATE_FILLERS,
  HIJRI_MONTHS,
  HIJRI_SIGNS,
  MODIFIED,
  MONTHS,
  MORE_DATE_LANGUAGES,
  MORNING,
  NAMED_ZONES,
  PUBLISHED,
  RELATIVE,
  RELATIVE_UNITS,
  UNCLEAR_ZONES,
  WEEKDAYS,
  ZONE_OF,
  ZONES,
} from "../words/dates";

/** What a word does in a line that states a date. */
export type WordMeaning =
  | { kind: "month"; month: number }
  | { kind: "weekday"; weekday: number }
  | { kind: "label"; role: "published" | "modified" }
  | { kind: "relative" }
  | { kind: "unit" }
  | { kind: "half"; afternoon: boolean }
  | { kind: "zone"; offset: string | null }
  | { kind: "zoneOf" }
  | { kind: "hijri" }
  | { kind: "filler" };

const MEANINGS = new Map<string, WordMeaning>();
let longest = 1;

/** The first meaning given to a word stays: English and Arabic come before the other languages. */
function teach(words: readonly string[], meaning: WordMeaning): void {
  for (const word of words) {
    const keys = listTokens(word).map((token) => token.key);
    longest = Math.max(longest, keys.length);
    const key = keys.join(" ");
    if (!MEANINGS.has(key)) MEANINGS.set(key, meaning);
  }
}

/** Month names as they stand in a date ("3 марта"), weekday names, both in full: short forms collide with words. */
function teachLanguage(language: string): void {
  const date = (day: number, month: number) => new Date(Date.UTC(2023, month, day));
  const month = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", timeZone: "UTC" });
  const weekday = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  for (let i = 0; i < 12; i++) {
    const name = month.formatToParts(date(15, i)).find((part) => part.type === "month");
    if (name) teach([name.value], { kind: "month", month: i + 1 });
  }
  // 1 January 2023 was a Sunday.
  for (let i = 0; i < 7; i++) teach([weekday.format(date(1 + i, 0))], { kind: "weekday", weekday: i });
}

MONTHS.forEach((names, i) => {
  teach(names, { kind: "month", month: i + 1 });
});
WEEKDAYS.forEach((names, weekday) => {
  teach(names, { kind: "weekday", weekday });
});
teach(PUBLISHED, { kind: "label", role: "published" });
teach(MODIFIED, { kind: "label", role: "modified" });
teach(RELATIVE, { kind: "relative" });
teach(RELATIVE_UNITS, { kind: "unit" });
teach(MORNING, { kind: "half", afternoon: false });
teach(AFTERNOON, { kind: "half", afternoon: true });
teach(HIJRI_MONTHS, { kind: "hijri" });
teach(HIJRI_SIGNS, { kind: "hijri" });
teach(ZONE_OF, { kind: "zoneOf" });
for (const [name, offset] of Object.entries(ZONES)) teach([name], { kind: "zone", offset });
for (const [name, offset] of Object.entries(NAMED_ZONES)) teach([name], { kind: "zone", offset });
teach(UNCLEAR_ZONES, { kind: "zone", offset: null });
teach(DATE_FILLERS, { kind: "filler" });
MORE_DATE_LANGUAGES.forEach(teachLanguage);

/** The meaning of the longest date word or phrase that begins at a word of the line, and how many words it has. */
export function dateWordAt(
  tokens: readonly Token[],
  at: number,
): { meaning: WordMeaning; count: number } | null {
  for (let count = Math.min(longest, tokens.length - at); count > 0; count--) {
    const key = tokens
      .slice(at, at + count)
      .map((token) => token.key)
      .join(" ");
    const meaning = MEANINGS.get(key);
    if (meaning) return { meaning, count };
  }
  return null;
}
