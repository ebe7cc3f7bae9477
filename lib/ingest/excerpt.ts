import { splitSentences } from "../compare/split-sentences";
import { coveredBy } from "../text/repeated-runs";

/** Length of the excerpt that lists show if there is no abstract, in characters. */
const LENGTH = 220;
/** How far into a text what an outlet repeats is passed over, in characters. */
const LOOKED_AT = 1_500;
/** A sentence of which this share is what the outlet repeats says nothing of the article. */
const MOSTLY = 0.5;

/**
 * Where a report comes from, as agencies set it before the first word: "LONDON (Reuters) - ", "CAMBRIDGE, Mass. – ", "New York (CNN) ".
 * A place in capitals, with an agency or a dash behind it; any other, with an agency in brackets.
 */
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}(?:, [\\p{L}. ]{2,20})?";
const PLACE = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}(?:, [\\p{L}. ]{2,20})?";
const AGENCY = "\\((?:Reuters|Bloomberg|\\p{Lu}{2,6})\\)";
const DATELINE = new RegExp(
  `^(?:${CAPITALS}(?: ${AGENCY})? ?[-–—]+ |(?:${CAPITALS}|${PLACE}) ${AGENCY}(?: ?[-–—:]+)? )(?=[\\p{Lu}“"‘'])`,
  "u",
);

/** A sentence on where an article had stood before, or by what licence it stands here. */
const NOTICE =
  /^(?:(?:This|The following) (?:article|story|report|piece|post|essay|column|commentary|interview) (?:is|was|has been|originally|first|also)\b.{0,30}\b(?:appeared|published|posted|produced|licen[sc]ed|adapted|excerpted)\b|.{0,60}\b(?:licen[sc]ed under|(?:re-?published|reprinted|used) (?:here )?(?:with|by) permission|Creative Commons)\b)/iu;

/** The text from the first sentence on that is neither mostly what the outlet repeats nor a notice; the whole where there is none. */
function withoutLeadFurniture(text: string, runs: ReadonlySet<string>): string {
  const head = text.slice(0, LOOKED_AT);
  const covered = coveredBy(head, runs);
  const isNotice = ({ start, end }: { start: number; end: number }): boolean =>
    NOTICE.test(head.slice(start, end));
  const shareOf = ({ start, end }: { start: number; end: number }): number =>
    covered.reduce((sum, one) => sum + Math.max(0, Math.min(end, one.end) - Math.max(start, one.start)), 0) /
    (end - start);
  const sentences = splitSentences(head);
  const own = sentences.find((sentence) => shareOf(sentence) < MOSTLY && !isNotice(sentence));
  // of a credit line the end may be left before it
  return own && own !== sentences[0]
    ? text.slice(own.start).replace(/^[^\p{L}\p{N}\p{Pi}\p{Ps}"']+/u, "")
    : text;
}

/**
 * How an article begins, as lists show it: without the place that an agency sets before it, and without what its outlet writes above
 * every article.
 * @param runs the runs of words that the outlet repeats (lib/text/repeated-runs.ts)
 */
export function excerptOf(text: string, runs: ReadonlySet<string> = new Set()): string {
  const line = withoutLeadFurniture(text, runs).replace(/\s+/g, " ").trim().replace(DATELINE, "");
  if (line.length <= LENGTH) return line;
  const space = line.lastIndexOf(" ", LENGTH);
  return `${line.slice(0, space > 0 ? space : LENGTH)}…`;
}
