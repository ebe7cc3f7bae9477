import { type DateReading, interpretDate } from "./interpret-date";
import { type Lexeme, lexDate } from "./lex-date";

/** A date in a line: its position and its reading. */
export type DateSpan = { start: number; end: number; reading: DateReading };

/** What may separate the pieces of one date; anything else ends it. */
const BETWEEN = /^[\s,،.|·•:/()[\]\-–—]*$/;

const startsDate = (lexeme: Lexeme): boolean =>
  lexeme.kind === "numeric" || lexeme.kind === "instant" || lexeme.kind === "month";

/** True if a lexeme starts another date than the one collected so far. */
function startsAnotherDate(collected: readonly Lexeme[], next: Lexeme): boolean {
  if (next.kind === "label") return collected.some((lexeme) => lexeme.kind !== "filler");
  if (next.kind === "unit") return collected.some(startsDate);
  if (!startsDate(next)) return false;
  return collected.some(
    (lexeme) =>
      startsDate(lexeme) &&
      !(lexeme.kind === "month" && next.kind === "month" && lexeme.month === next.month),
  );
}

/** A day or weekday before a month belongs to that month's date. */
function takeBack(collected: Lexeme[], next: Lexeme): Lexeme[] {
  const taken: Lexeme[] = [];
  if (next.kind === "label") return taken;
  for (let last = collected.at(-1); last; last = collected.at(-1)) {
    if (last.kind !== "weekday" && !(last.kind === "number" && last.digits <= 2)) break;
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

/**
 * The dates stated in a short line, in order.
 * @param now milliseconds since 1970; later dates are not believed
 */
export function findDates(line: string, now: number): DateSpan[] {
  if (!/[\d٠-٩۰-۹]|ago|yesterday|today|just now|منذ|أمس|اليوم|ساع/i.test(line)) return [];
  return groupDates(line).flatMap((group) => {
    const parts = trimFillers(group);
    const first = group[0];
    const last = group.at(-1);
    const reading = first && last ? interpretDate(parts, line, now) : null;
    return reading && first && last ? [{ start: first.start, end: last.end, reading }] : [];
  });
}
