import { type Reason, storeReason } from "../../../messages/reason";
import { findDates } from "../../dates/find-dates";
import type { DateReading } from "../../dates/interpret-date";
import { lexDate } from "../../dates/lex-date";
import { canFollow, settleOrder } from "../../dates/settle-order";
import { cuesOf } from "../cues/cue";
import type { LabelledLine } from "../layout/line-class";

type ArticleDates = { datePublished?: string; dateModified?: string; warnings: Reason[] };

const LAST_LINES = 2;

/** A dateline with its date, as press offices and agencies start a text: "CITY, March 3, 2019 (Agency) — …". */
const DATELINE = /^([^—–]{4,90}?)(?:\s[—–]\s|\s--?\s|\s?--\s?)/;

/** The date of a dateline at the start of the body, if it has a year. */
function readDateline(lines: readonly LabelledLine[], now: number): string | undefined {
  const text = lines.find((line) => line.as === "paragraph")?.block.text ?? "";
  const opening = DATELINE.exec(text)?.[1];
  if (!opening || !/^\p{Lu}{2,}|^[\u0600-\u06FF]/u.test(opening)) return undefined;
  const [span] = findDates(opening, now);
  const words = lexDate(opening).filter((lexeme) => lexeme.kind === "other").length;
  return span && words <= 5 ? span.reading.iso : undefined;
}

/** A labelled date on one of the last lines of the paste, even right under a list of other articles. */
function readLastLine(lines: readonly LabelledLine[]): string | undefined {
  const readings = lines
    .slice(-LAST_LINES)
    .flatMap((line) => cuesOf(line.cues, "date").map((cue) => cue.reading));
  return readings.findLast((reading) => reading.role === "published" && reading.iso)?.iso;
}

const isOf = (role: "published" | "modified") => (reading: DateReading) =>
  reading.role === role || (role === "published" && reading.role === null);

/**
 * The dates of publication and last modification from the masthead lines; a labelled date takes precedence over one
 * without a label, one under the headline over one above it, and both over one below the text.
 * @param now milliseconds since 1970
 * @param language of the text, which tells whether day or month is first
 */
export function readArticleDates(
  lines: readonly LabelledLine[],
  now: number,
  language: string,
): ArticleDates {
  const settle = settleOrder(
    lines.flatMap((line) => cuesOf(line.cues, "date").map((cue) => cue.reading)),
    language,
  );
  const headline = lines.findIndex((line) => line.as === "headline");
  const below = lines.slice(headline + 1);
  const above = lines.slice(0, Math.max(headline, 0)).reverse();
  const end = below.findLastIndex((line) => line.as === "paragraph") + 1;
  const readings = [...below.slice(0, end), ...above, ...below.slice(end)]
    .filter((line) => line.as === "masthead")
    .flatMap((line) => cuesOf(line.cues, "date").map((cue) => settle(cue.reading)));
  const labelled = readings.find((reading) => reading.role === "published" && reading.iso);
  const published = labelled?.iso ?? readings.find((reading) => reading.role === null && reading.iso)?.iso;
  const datePublished = published ?? readLastLine(lines) ?? readDateline(below, now);
  const modified = readings.find(
    ({ role, iso }) => role === "modified" && iso && canFollow(datePublished, iso),
  )?.iso;
  const problems = (role: "published" | "modified", known: string | undefined) =>
    known ? [] : readings.filter(isOf(role)).flatMap((reading) => reading.problem ?? []);
  return {
    ...(datePublished ? { datePublished } : {}),
    ...(modified ? { dateModified: modified } : {}),
    warnings: eachOnce([...problems("published", datePublished), ...problems("modified", modified)]),
  };
}

const eachOnce = (reasons: readonly Reason[]): Reason[] => [
  ...new Map(reasons.map((reason) => [storeReason(reason), reason])).values(),
];
