import { readWordList } from "../../text/word-list";
import { listTokens, type Token } from "../paste/tokens";

/** Languages whose month and weekday names come from CLDR, in addition to the English and Arabic ones of the list. */
const MORE_DATE_LANGUAGES = ["fr", "es", "de", "it", "pt", "nl", "tr", "ru", "fa-u-ca-gregory"];

const datesList = readWordList("read/dates/words/dates");

/** What a word contributes to a date. */
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

/** Adds meanings; the first one given to a word stays, so English and Arabic take precedence. */
function teach(words: readonly string[], meaning: WordMeaning): void {
  for (const word of words) {
    const keys = listTokens(word).map((token) => token.key);
    longest = Math.max(longest, keys.length);
    const key = keys.join(" ");
    if (!MEANINGS.has(key)) MEANINGS.set(key, meaning);
  }
}

/**
 * Month names as they occur in a date ("3 марта") and weekday names, both in full: short forms collide with words.
 */
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

datesList.rows("months").forEach((names, i) => {
  teach(names, { kind: "month", month: i + 1 });
});
datesList.rows("weekdays").forEach((names, weekday) => {
  teach(names, { kind: "weekday", weekday });
});
const teachSection = (section: string, meaning: WordMeaning) => teach(datesList.words(section), meaning);
teachSection("published", { kind: "label", role: "published" });
teachSection("modified", { kind: "label", role: "modified" });
teachSection("relative", { kind: "relative" });
teachSection("units", { kind: "unit" });
teachSection("morning", { kind: "half", afternoon: false });
teachSection("afternoon", { kind: "half", afternoon: true });
teachSection("Hijri months", { kind: "hijri" });
teachSection("Hijri signs", { kind: "hijri" });
teachSection("before a zone", { kind: "zoneOf" });
for (const [name = "", offset = ""] of datesList.rows("zones")) teach([name], { kind: "zone", offset });
teachSection("unclear zones", { kind: "zone", offset: null });
teachSection("fillers", { kind: "filler" });
MORE_DATE_LANGUAGES.forEach(teachLanguage);

/** The meaning of the longest date word or phrase that starts at a word of the line, and its number of words. */
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
