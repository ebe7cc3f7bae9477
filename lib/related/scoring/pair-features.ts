import type { TermKind } from "../../text/spans";
import { IN_HEADLINE, IN_LEAD, kindOf, type Profile, VAGUE } from "../profile/packed-profile";
import { isRare } from "../profile/rarity";
import { emphasis, listInverseFrequencies, type Rarity, termStrength } from "../profile/term-weights";
import { type Dated, expectedNearness } from "./publication-days";

/**
 * An article as it is compared: a weighed profile, the days on which it was or may have been published, and its
 * outlet, null where unknown.
 */
export type Comparable = Dated & { profile: Profile; dated: boolean; outletId: number | null };

/**
 * The features of a pair, in this order. The first ones measure content, 0 to 1 except for logarithms:
 * - cosine, logCosine: of all weighed terms (Salton and Buckley 1988)
 * - headline, lead: the same for terms in both headlines, in both leads
 * - overlap: how much of the two profiles is the same share of each (histogram intersection, Swain and Ballard 1991)
 * - names: what names add to the cosine
 * - rare: log of 1 + the number of shared terms that are not vague and are rare in the library
 * The others are about when and where: whether both are from one outlet; for two known dates their nearness in time
 * and its logarithm; where one is unknown, that fact and the expected nearness.
 */
export const FEATURES = [
  "cosine",
  "logCosine",
  "headline",
  "lead",
  "overlap",
  "names",
  "rare",
  "sameOutlet",
  "nearness",
  "logNearness",
  "unknownDate",
  "expectedNearness",
] as const;
/** The number of features, the first ones, that measure content. */
export const CONTENT_FEATURES = 7;
export const COSINE = 0;

/** Bounds the logarithm of a small cosine. */
const MIN_COSINE = 0.01;

const share = (sum: number, length: number): number => (length > 0 ? Math.min(1, sum / length) : 0);

/** What two articles share that is not vague; "lead" means that both have it in their headline or lead. */
export type SharedThings = {
  /** Names, figures and dates that are rare in the library. */
  distinctive: number;
  /** Figures and dates among them. */
  figures: number;
  /** Rare terms of any kind in both leads, and names, figures and dates among them. */
  leadRare: number;
  leadDistinctive: number;
  /** The summed rarity of the terms in both leads; the rarest of them; the rarest of all: each 0 to 1. */
  leadRarity: number;
  leadRarest: number;
  rarest: number;
  /** The term in both leads that weighs most in the text where it weighs less. */
  leadHeaviest: number;
};

/** A compared pair: its features, and what it shares. */
export type Compared = {
  features: Float64Array;
  shared: SharedThings;
  /** Their headlines name different things: each has names, figures or dates, and the other article has none of them. */
  apart?: boolean;
};

/** A name, a figure or a date, not a word or a phrase. */
const isDistinctive = (kind: TermKind): boolean => kind !== "word" && kind !== "phrase";

/** A name, figure or date of a headline. */
const isHeadlineThing = (flags: number): boolean =>
  (flags & IN_HEADLINE) !== 0 && !(flags & VAGUE) && isDistinctive(kindOf(flags));

const inLead = (flags: number): boolean => (flags & (IN_HEADLINE | IN_LEAD)) !== 0;

const sharesNothing = (): SharedThings => ({
  ...{ distinctive: 0, figures: 0, leadRare: 0, leadDistinctive: 0 },
  ...{ leadRarity: 0, leadRarest: 0, rarest: 0, leadHeaviest: 0 },
});

/** What a shared term adds: its rarity, whether it is rare in the library, and its flags and counts in both articles. */
function noteShared(
  shared: SharedThings,
  [idf, rare]: readonly [number, boolean],
  [own, theirs]: readonly [number, number],
  [count, theirCount]: readonly [number, number],
): void {
  const [kind, theirKind] = [kindOf(own), kindOf(theirs)];
  const distinctive = rare && isDistinctive(kind) && isDistinctive(theirKind);
  shared.rarest = Math.max(shared.rarest, idf);
  if (distinctive) shared.distinctive += 1;
  if (distinctive && kind !== "name" && theirKind !== "name") shared.figures += 1;
  if (!inLead(own) || !inLead(theirs)) return;
  shared.leadRarity += idf;
  shared.leadRarest = Math.max(shared.leadRarest, idf);
  const stress = Math.min(emphasis(count, own), emphasis(theirCount, theirs));
  shared.leadHeaviest = Math.max(shared.leadHeaviest, idf * stress);
  if (rare) shared.leadRare += 1;
  if (distinctive) shared.leadDistinctive += 1;
}

/** Prepares one article to be compared with many: what depends on its own terms is computed once. */
export function makeComparer(a: Comparable, rarity: Rarity): (b: Comparable) => Compared {
  const { ids, counts, flags, norm, headlineNorm, leadNorm } = a.profile;
  const size = ids.length;
  const idf = listInverseFrequencies(a.profile, rarity);
  const strengths = Float64Array.from(ids, (_, index) => termStrength(counts[index] ?? 1, flags[index] ?? 0));
  const headlineNames = flags.some(isHeadlineThing);
  const rare = Uint8Array.from(ids, (id, index) =>
    !((flags[index] ?? 0) & VAGUE) && isRare(rarity.frequency(id), rarity.articles) ? 1 : 0,
  );
  return (b) => {
    const other = b.profile;
    const otherSize = other.ids.length;
    let [dot, headline, lead, overlap, names, rares] = [0, 0, 0, 0, 0, 0];
    const shared = sharesNothing();
    let meet = false;
    for (let i = 0, j = 0; i < size && j < otherSize; ) {
      const id = ids[i] ?? 0;
      const otherId = other.ids[j] ?? 0;
      if (id === otherId) {
        const theirs = other.flags[j] ?? 0;
        const own = flags[i] ?? 0;
        const here = (idf[i] ?? 0) * (strengths[i] ?? 0);
        const there = (idf[i] ?? 0) * termStrength(other.counts[j] ?? 1, theirs);
        const product = here * there;
        dot += product;
        if (own & theirs & IN_HEADLINE) headline += product;
        if (inLead(own) && inLead(theirs)) lead += product;
        overlap += Math.min(share(here, norm), share(there, other.norm));
        meet ||= isHeadlineThing(own) || isHeadlineThing(theirs);
        if (kindOf(own) === "name" || kindOf(theirs) === "name") names += product;
        if (rare[i] && !(theirs & VAGUE)) rares += 1;
        if (!((own | theirs) & VAGUE))
          noteShared(
            shared,
            [idf[i] ?? 0, rare[i] === 1],
            [own, theirs],
            [counts[i] ?? 1, other.counts[j] ?? 1],
          );
      }
      if (id <= otherId) i++;
      if (otherId <= id) j++;
    }
    const lengths = norm * other.norm;
    const cosine = share(dot, lengths);
    const known = a.dated && b.dated;
    const nearness = expectedNearness(a, b);
    const features = Float64Array.of(
      cosine,
      Math.log(cosine + MIN_COSINE),
      share(headline, headlineNorm * other.headlineNorm),
      share(lead, leadNorm * other.leadNorm),
      overlap,
      share(names, lengths),
      Math.log1p(rares),
      a.outletId !== null && a.outletId === b.outletId ? 1 : 0,
      known ? nearness : 0,
      known ? Math.log(nearness) : 0,
      known ? 0 : 1,
      known ? 0 : nearness,
    );
    return { features, shared, apart: !meet && headlineNames && other.flags.some(isHeadlineThing) };
  };
}
