import { two } from "../../text/calendars";
import { all, type Lexeme } from "./lex-date";

/**
 * The first time of day with its half and zone, as the end of an ISO date; null if there is none, undefined if it is
 * invalid.
 */
export function readTime(lexemes: readonly Lexeme[]): string | null | undefined {
  const at = lexemes.findIndex((lexeme) => lexeme.kind === "time");
  const time = lexemes[at];
  if (time?.kind !== "time") return readBareHour(lexemes);
  // "9:15 PM", and in Chinese, Japanese and Korean "PM 9:15".
  const half = all(
    [lexemes[at + 1], lexemes[at - 1]].filter((lexeme) => lexeme !== undefined),
    "half",
  )[0];
  const hour = half && time.hour <= 12 ? (time.hour % 12) + (half.afternoon ? 12 : 0) : time.hour;
  return clock(hour, time.minute, time.second, lexemes);
}

/** "2 in the afternoon": a number and a half of the day. */
function readBareHour(lexemes: readonly Lexeme[]): string | null {
  for (const [i, lexeme] of lexemes.entries()) {
    const half = lexemes[i + 1];
    if (lexeme.kind !== "number" || half?.kind !== "half" || lexeme.digits > 2) continue;
    return clock((lexeme.value % 12) + (half.afternoon ? 12 : 0), 0, null, lexemes) ?? null;
  }
  return null;
}

function clock(hour: number, minute: number, second: string | null, lexemes: readonly Lexeme[]) {
  if (hour > 23 || minute > 59) return undefined;
  return `T${two(hour)}:${two(minute)}${second ? `:${second}` : ""}${zoneIn(lexemes)}`;
}

/** The offset of the zone that is named, if it is certain. */
export const zoneIn = (lexemes: readonly Lexeme[]): string =>
  all(lexemes, "zone").find((lexeme) => lexeme.offset !== null)?.offset ?? "";
