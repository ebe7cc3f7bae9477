import { type DateReading, type Interpreted, interpretDate } from "./interpret-date";
import { type Lexeme, lexDate } from "./lex-date";
import type { DateHint } from "./read-day";

/** A date in a line: its position and its reading. */
export type DateSpan = { start: number; end: number; reading: DateReading };

/** What may separate the pieces of one date; anything else ends it. */
const BETWEEN = /^[\s,،、．.|·•・:/()（）：，／｜－「」[\]\-–—׳'’॰\u200E\u200F]*$/;

const startsDate = (lexeme: Lexeme): boolean =>
  lexeme.kind === "numeric" || lexeme.kind === "instant" || lexeme.kind === "month";

/** "آذار/مارس": one month by two names. */
const isSameMonth = (a: Lexeme, b: Lexeme): boolean =>
  a.kind === "month" && b.kind === "month" && a.month === b.month && a.calendar === b.calendar;

/** True if a lexeme starts another date than the one collected so far. */
function startsAnotherDate(collected: readonly Lexeme[], next: Lexeme): boolean {
  if (next.kind === "label") return !next.after && collected.some((lexeme) => lexeme.kind !== "filler");
  if (next.kind === "unit") return collected.some(startsDate);
  if (!startsDate(next)) return false;
  return collected.some((lexeme) => startsDate(lexeme) && !isSameMonth(lexeme, next));
}

const years = (lexemes: readonly Lexeme[]): number =>
  lexemes.filter((lexeme) => lexeme.kind === "number" && lexeme.digits === 4).length;

/** A day, a weekday or a second year before a month belongs to that month's date. */
function takeBack(collected: Lexeme[], next: Lexeme): Lexeme[] {
  const taken: Lexeme[] = [];
  if (next.kind === "label") return taken;
  for (let last = collected.at(-1); last; last = collected.at(-1)) {
    const isSecondYear = last.kind === "number" && years(collected) > 1;
    if (last.kind !== "weekday" && !(last.kind === "number" && last.digits <= 2) && !isSecondYear) break;
    taken.unshift(last);
    collected.pop();
  }
  return taken;
}

/** Splits the date words of a line into dates. */
function groupDates(line: string): Lexeme[][] {
  const groups: Lexeme[][] = [];
  let current: Lexeme[] = [];
  const close = (rest: Lexeme[] = []) => {
    if (current.length) groups.push(current);
    current = rest;
  };
  let end = 0;
  for (const lexeme of lexDate(line)) {
    const apart = current.length > 0 && !BETWEEN.test(line.slice(end, lexeme.start));
    if (apart || lexeme.kind === "other") close();
    end = lexeme.end;
    if (lexeme.kind === "other") continue;
    if (startsAnotherDate(current, lexeme)) close(takeBack(current, lexeme));
    current.push(lexeme);
  }
  close();
  return groups;
}

const trimFillers = (group: Lexeme[]): Lexeme[] => {
  let from = 0;
  let to = group.length;
  while (from < to && group[from]?.kind === "filler") from++;
  while (to > from && group[to - 1]?.kind === "filler") to--;
  return group.slice(from, to);
};

/** A date of one calendar beside the same day in ours is no date of its own. */
function withoutOtherCalendars(found: readonly (DateSpan & Interpreted)[], line: string): DateSpan[] {
  const spans: (DateSpan & Interpreted)[] = [];
  for (const span of found) {
    const before = spans.at(-1);
    const apart = !before || !BETWEEN.test(line.slice(before.end, span.start));
    if (apart || (before.calendar === "gregory") === (span.calendar === "gregory")) spans.push(span);
    else {
      const ours = before.calendar === "gregory" ? before : span;
      spans.splice(-1, 1, { ...ours, start: before.start, end: span.end });
    }
  }
  return spans.map(({ start, end, reading }) => ({ start, end, reading }));
}

/** Without figures, only these words can state a date. */
const CAN_STATE = /\p{Nd}|ago|yesterday|today|just now|منذ|أمس|اليوم|ساع/iu;

/**
 * The dates stated in a short line, in order.
 * @param now milliseconds since 1970; later dates are not believed
 * @param hint what is known of the page
 */
export function findDates(line: string, now: number, hint: DateHint = {}): DateSpan[] {
  if (!CAN_STATE.test(line)) return [];
  const found = groupDates(line).flatMap((group) => {
    const read = interpretDate(trimFillers(group), line, now, hint);
    const [start, end] = [group[0]?.start ?? 0, group.at(-1)?.end ?? 0];
    return read ? [{ start, end, ...read }] : [];
  });
  return withoutOtherCalendars(found, line);
}
