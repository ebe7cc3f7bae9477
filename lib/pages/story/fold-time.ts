import { interfaceLocale } from "../../messages/interface-language";
import { t } from "../../messages/t";

const DAY_MS = 86_400_000;

/** A gap longer than this is folded: it has one width whatever its length, which is said in words. */
const FOLDED_DAYS = 30;
/** The widths of a folded gap and of the shortest stretch between two gaps, in percent. */
const FOLD_WIDTH = 5;
const LEAST_STRETCH = 3;

/** A part of a folded timeline: `from` and `to` in ms, `start` and `end` in percent of the width. */
export type Part = { kind: "stretch" | "gap"; from: number; to: number; start: number; end: number };

/**
 * The time axis of a story: stretches with articles, in proportion to their length, and long gaps between them, all of one width.
 * @param orders the articles' dates in ms, in any order
 */
export function foldTime(orders: readonly number[]): Part[] {
  const sorted = [...new Set(orders)].sort((a, b) => a - b);
  const spans: { kind: Part["kind"]; from: number; to: number }[] = [];
  for (const at of sorted) {
    const last = spans.at(-1);
    if (last && at - last.to <= FOLDED_DAYS * DAY_MS) last.to = at;
    else {
      if (last) spans.push({ kind: "gap", from: last.to, to: at });
      spans.push({ kind: "stretch", from: at, to: at });
    }
  }
  return layOut(spans);
}

function layOut(spans: { kind: Part["kind"]; from: number; to: number }[]): Part[] {
  const gaps = spans.filter(({ kind }) => kind === "gap").length;
  const stretches = spans.length - gaps;
  // a story with many gaps has narrow ones
  const fold = Math.min(FOLD_WIDTH, 50 / Math.max(1, gaps));
  const least = Math.min(LEAST_STRETCH, 25 / Math.max(1, stretches));
  const days = spans.reduce((sum, { kind, from, to }) => sum + (kind === "stretch" ? to - from : 0), 0);
  const free = 100 - gaps * fold - stretches * least;
  let start = 0;
  return spans.map(({ kind, from, to }) => {
    const share = days > 0 ? (to - from) / days : 1 / stretches;
    const part = { kind, from, to, start, end: start + (kind === "gap" ? fold : least + free * share) };
    start = part.end;
    return part;
  });
}

/** The position of a date on the axis in percent. A stretch of one moment has it in its middle. */
export function placeOn(parts: readonly Part[], order: number): number {
  const part = parts.find(({ kind, from, to }) => kind === "stretch" && from <= order && order <= to);
  if (!part) return 0;
  const share = part.to > part.from ? (order - part.from) / (part.to - part.from) : 0.5;
  return part.start + share * (part.end - part.start);
}

/** The length of a gap in whole calendar months and years, or in days below two months: "2 years and 3 months". */
export function formatGap(from: number, to: number): string {
  const [start, end] = [new Date(from), new Date(to)];
  const full = end.getUTCDate() >= start.getUTCDate() ? 0 : 1;
  const months =
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth() - full;
  if (months < 2) return t("story.days", { days: Math.round((to - from) / DAY_MS) });
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return new Intl.ListFormat(interfaceLocale()).format([
    ...(years ? [t("story.years", { years })] : []),
    ...(rest ? [t("story.months", { months: rest })] : []),
  ]);
}
