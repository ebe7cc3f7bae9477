import type { Genre } from "../../../articles/incoming";
import { keyOfText } from "../../../text/line-tokens";
import { looksLikeOutlet } from "../cues/masthead";
import { kickerGenre } from "../cues/section";
import { readLineText } from "../line-text";

/** "Report: Headline", "Opinion | Headline": a genre word, a separator, the rest. */
const PREFIX = /^([^:|–—/-]{2,40}?(?:-[^:|–—/\s-]{1,20})?)(?:\s*[:：|]\s*|\s+[–—/-]\s+)(.{8,})$/u;
const BRACKETED = /^[[(«]\s*([^[\]()«»]{2,40}?)\s*[\])»]\s*[:|–-]?\s*(.{8,})$/u;
/** "Headline | Outlet", as page titles end. */
const SUFFIX = /^(.{8,}?)\s+(?:[|–—-]|::|»)\s+([^|]{2,60})$/u;

/** "Home » Reviews » Headline": the way to the page, copied in one line. */
const STEPS = /\s[»›>/]\s/u;

/** The last step of a line that is the way to the page, if it is the longest. */
function withoutSteps(text: string): string {
  const steps = text.split(STEPS);
  const last = steps.at(-1) ?? text;
  return steps.length > 2 && steps.every((step) => step.length <= last.length) ? last : text;
}

type HeadlineParts = { headline: string; kicker?: string; genre?: Genre; outlet?: string };

/**
 * Splits off what pages put before and after a headline: a kicker, if it is a genre word, and the outlet's name.
 * @param outlets names that other lines of the paste give the outlet
 */
export function splitHeadline(line: string, outlets: readonly string[]): HeadlineParts {
  const text = withoutSteps(line);
  const parts: HeadlineParts = { headline: text };
  const suffix = SUFFIX.exec(text);
  const name = suffix?.[2]?.trim();
  if (
    suffix?.[1] &&
    name &&
    (looksLikeOutlet(readLineText(name)) || outlets.some((outlet) => keyOfText(outlet) === keyOfText(name)))
  ) {
    parts.headline = suffix[1];
    parts.outlet = name;
  }
  const prefix = PREFIX.exec(parts.headline) ?? BRACKETED.exec(parts.headline);
  const genre = prefix?.[1] === undefined ? undefined : kickerGenre(prefix[1]);
  if (!prefix?.[1] || !prefix[2] || genre === undefined) return parts;
  return { ...parts, headline: prefix[2], kicker: prefix[1].trim(), ...(genre ? { genre } : {}) };
}
