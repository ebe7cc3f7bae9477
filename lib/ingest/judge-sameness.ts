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

/** A version replaces what is held; a copy of it from elsewhere says nothing new. */
export type Sameness = "version" | "copy";

const SHINGLE = 3;
/** A changed text still has at least this share of its runs of three words. */
const CHANGED = 0.5;
/** Of undated articles under one headline more is asked: forecasts and briefings are made from templates. */
const CHANGED_UNDATED = 0.8;
/** A copy has at least this share. */
const COPIED = 0.9;

/**
 * Judges whether an incoming article is one that is held. An address counts as it is. A publisher's identifier counts within its outlet
 * or host, for an article under the same headline or with a similar text: an identifier such as "intro" may be given to many. Without
 * both, articles of one outlet, headline and date are the same if their texts are alike.
 * @returns null if they are two articles
 */
export async function judgeSameness(incoming: Identified, held: Identified): Promise<Sameness | null> {
  const sameHeadline = incoming.headlineKey === held.headlineKey;
  const sameOutlet = incoming.outlet === held.outlet;
  const bothIdentified = incoming.identifier !== null && held.identifier !== null;
  const sameIdentifier = bothIdentified && incoming.identifier === held.identifier;
  const sameAddress = incoming.urlKey !== null && incoming.urlKey === held.urlKey;
  if (sameAddress && (!bothIdentified || sameIdentifier)) return "version";
  if (sameIdentifier) {
    const sameHost = incoming.host !== null && incoming.host === held.host;
    const isScoped = sameHost || (sameOutlet && incoming.outlet !== null);
    if (isScoped && sameHeadline) return "version";
    const isUnscoped = sameOutlet && incoming.host === null && held.host === null;
    if (isScoped || isUnscoped) return (await isChangedText(incoming, held)) ? "version" : null;
  }
  const dates = compareDates(incoming.datePublished, held.datePublished);
  if (!sameHeadline || !sameOutlet || dates === "other") return null;
  const alike = await likeness(incoming, held);
  const addsToIt = dates !== "coarser" && !bothIdentified && (held.urlKey === null || sameAddress);
  if (addsToIt && alike >= (dates === "undated" ? CHANGED_UNDATED : CHANGED)) return "version";
  return alike >= COPIED ? "copy" : null;
}

/** Whether one text can be a changed form of another. */
export const isChangedText = async (one: Identified, other: Identified): Promise<boolean> =>
  (await likeness(one, other)) >= CHANGED;

/** Whether one date says the same as another, more, or less of it; without a date nothing is said. */
function compareDates(
  one: string | null,
  other: string | null,
): "same" | "finer" | "coarser" | "undated" | "other" {
  if (one === null && other === null) return "undated";
  if (one === other) return "same";
  if (one === null || other?.startsWith(one)) return "coarser";
  return other === null || one.startsWith(other) ? "finer" : "other";
}

/** How much of the shorter text the longer one has, between 0 and 1. */
const likeness = async (one: Identified, other: Identified): Promise<number> =>
  containment(shinglesOf(await one.text(), SHINGLE), shinglesOf(await other.text(), SHINGLE));
