import { parseArticleDate } from "../articles/date";
import { containment, shinglesOf } from "../text/shingles";

/** What tells whether two articles are one. */
export type Identified = {
  /** The publisher's own, or null. */
  identifier: string | null;
  urlKey: string | null;
  host: string | null;
  /** What stands for its outlet; null: no outlet is named. */
  outlet: string | number | null;
  headlineKey: string;
  datePublished: string | null;
  text: () => Promise<string>;
};

/** A version replaces what is held; a copy says nothing new. */
export type Sameness = "version" | "copy";

const SHINGLE = 3;
/** A changed text still has at least this share of its runs of three words. */
const CHANGED = 0.5;
/** Of undated articles under one headline more is asked: forecasts and briefings are made from templates. */
const CHANGED_UNDATED = 0.8;
/** A copy has at least this share. */
const COPIED = 0.9;
/** Texts with fewer runs of three words are stubs ("Subscribe to read on"), which many articles share. */
const MIN_COPIED = 15;
/** A text of less than this share of the other's length is an extract of it. */
const EXTRACT = 0.8;

/**
 * Judges whether an incoming article is one that is held. An address counts as it is. A publisher's identifier counts within its outlet
 * or host, for an article under the same headline and date or with a similar text: an identifier such as "intro" may be given to many.
 * Without both, articles of one outlet, headline and date are the same if their texts are alike.
 * @returns null if they are two articles
 */
export async function judgeSameness(incoming: Identified, held: Identified): Promise<Sameness | null> {
  const sameHeadline = incoming.headlineKey === held.headlineKey;
  const bothIdentified = incoming.identifier !== null && held.identifier !== null;
  const sameIdentifier = bothIdentified && incoming.identifier === held.identifier;
  const sameAddress = incoming.urlKey !== null && incoming.urlKey === held.urlKey;
  if (sameAddress && (!bothIdentified || sameIdentifier)) return "version";
  const dates = compareDates(incoming.datePublished, held.datePublished);
  const oneDate = dates !== "other" && dates !== "undated";
  if (sameIdentifier && isOneScope(incoming, held))
    return (sameHeadline && oneDate) || (await isChangedText(incoming, held)) ? "version" : null;
  if (!sameHeadline || dates === "other" || !isOneOutlet(incoming, held)) return null;
  const { shared, ratio, least } = await compareTexts(incoming, held);
  const addsToIt = dates !== "coarser" && !bothIdentified && held.urlKey === null;
  if (addsToIt && shared >= (dates === "undated" ? CHANGED_UNDATED : CHANGED))
    return ratio < EXTRACT && shared >= COPIED ? "copy" : "version";
  if (shared < COPIED || least < MIN_COPIED) return null;
  return ratio > 1 / EXTRACT ? "version" : "copy";
}

/** Whether one text can be a changed form of another. */
export const isChangedText = async (one: Identified, other: Identified): Promise<boolean> =>
  (await compareTexts(one, other)).shared >= CHANGED;

/** Whether two identifiers were given by one publisher, or by nobody who is known. */
function isOneScope(one: Identified, other: Identified): boolean {
  if (one.host !== null && one.host === other.host) return true;
  return one.outlet === other.outlet && (one.outlet !== null || (one.host === null && other.host === null));
}

/** Whether two articles are of one outlet; those without a name may be, unless they are from two hosts. */
const isOneOutlet = (one: Identified, other: Identified): boolean =>
  one.outlet === other.outlet &&
  (one.outlet !== null || one.host === null || other.host === null || one.host === other.host);

const MINUTE_MS = 60_000;

/** Whether one date says the same as another, more, or less of it; without a date nothing is said. */
function compareDates(
  one: string | null,
  other: string | null,
): "same" | "finer" | "coarser" | "undated" | "other" {
  if (one === null && other === null) return "undated";
  if (one === other) return "same";
  if (one === null) return "coarser";
  if (other === null) return "finer";
  const [a, b] = [parseArticleDate(one), parseArticleDate(other)];
  if (a?.offset && b?.offset) return Math.abs(a.order - b.order) < MINUTE_MS ? "same" : "other";
  if (other.startsWith(one)) return "coarser";
  return one.startsWith(other) ? "finer" : "other";
}

/**
 * How much of the shorter text the longer one has, between 0 and 1; how long the incoming one is, compared to the held one; and the
 * number of runs of the shorter one.
 */
async function compareTexts(incoming: Identified, held: Identified) {
  const [one, other] = [shinglesOf(await incoming.text(), SHINGLE), shinglesOf(await held.text(), SHINGLE)];
  const least = Math.min(one.size, other.size);
  return { shared: containment(one, other), ratio: one.size / Math.max(1, other.size), least };
}
