import { isBroadName } from "../../text/names/broad-names";
import type { Field, TermKind } from "../../text/spans";
import { kindOf, type Profile, placeAt, VAGUE } from "../profile/packed-profile";
import { emphasis, inverseFrequency, type Rarity } from "../profile/term-weights";
import { isCounted, sameThing, sharedContinuation, stemsOf } from "./same-thing";

/** Where a shared thing occurs in one of the two articles: UTF-16 offsets into the field, end exclusive. */
export type Place = { field: Field; start: number; end: number };

/**
 * Something that two articles share, as each of them writes it. The article that the link starts from comes first.
 */
export type Evidence = {
  /** The term's id in the library: its current rarity is looked up when the reason is shown. */
  term: number;
  kind: TermKind;
  texts: [string, string];
  /** Its first occurrence in each. */
  places: [Place, Place];
};

/** A profile with the fields it was made from. */
export type ProfiledText = { profile: Profile; fields: Record<Field, string> };

const MAX_EVIDENCE = 8;
/** How many of the heaviest shared terms are looked up in the texts; the rest would not be among the best 8. */
const MAX_READ = 30;
/**
 * Names and figures tell a reader more than words of the same rarity; full names and figures with a noun more than
 * surnames and bare figures. Set by eye.
 */
const KIND_FACTOR: Record<TermKind, number> = { name: 1.5, figure: 1.2, phrase: 1, date: 1.1, word: 0.5 };
const FULL_FACTOR = 1.4;
const BROAD_FACTOR = 0.12;
const MAX_WORD_LENGTH = 30;

type Shared = { i: number; j: number; weight: number };
type Known = Evidence & { weight: number; stems: string[] };

/** The shared terms, heaviest first, without vague ones. */
function listShared(a: Profile, b: Profile, rarity: Rarity): Shared[] {
  const shared: Shared[] = [];
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const id = a.ids[i] ?? 0;
    const other = b.ids[j] ?? 0;
    const flags = a.flags[i] ?? 0;
    if (id === other && !((flags | (b.flags[j] ?? 0)) & VAGUE)) {
      const kind = kindOf(flags);
      const stress = [
        emphasis(a.counts[i] ?? 1, flags),
        emphasis(b.counts[j] ?? 1, b.flags[j] ?? 0),
      ] as const;
      const weight =
        Math.sqrt(stress[0] * stress[1]) * inverseFrequency(rarity, id, false) * KIND_FACTOR[kind];
      if (!isPassingMention(kind, stress)) shared.push({ i, j, weight });
    }
    if (id <= other) i++;
    if (other <= id) j++;
  }
  return shared.sort((x, y) => y.weight - x.weight);
}

/** A word that either text uses only once and in passing is no reason for a link, however rare it is. */
const isPassingMention = (kind: TermKind, stresses: readonly number[]): boolean =>
  kind === "word" && Math.min(...stresses) <= 1;

const surface = (article: ProfiledText, { field, start, end }: Place): string =>
  (article.fields[field] ?? "").slice(start, end);

const textAfter = (article: ProfiledText, { field, end }: Place): string =>
  (article.fields[field] ?? "").slice(end, end + MAX_WORD_LENGTH);

/** A name in one text is a name in the other too, unless the other writes it in lower case. */
function sharedKind(a: TermKind, b: TermKind, texts: [string, string]): TermKind {
  const capital = texts.every((text) => /\p{Lu}/u.test(text));
  if (a === "name" || b === "name") return capital ? "name" : a === "name" ? b : a;
  return a;
}

function readShared(a: ProfiledText, b: ProfiledText, { i, j, weight }: Shared): Known[] {
  const places: [Place, Place] = [placeAt(a.profile, i), placeAt(b.profile, j)];
  const found: [string, string] = [surface(a, places[0]), surface(b, places[1])];
  const kinds = [kindOf(a.profile.flags[i] ?? 0), kindOf(b.profile.flags[j] ?? 0)] as const;
  const kind = sharedKind(...kinds, found);
  if (!sameThing(kind, found)) return [];
  const counted = kind === "figure" && isCounted(found[0]);
  // "39 rebel" continues with "fighters"
  const more = counted ? sharedContinuation(textAfter(a, places[0]), textAfter(b, places[1])) : [0, 0];
  places.forEach((place, side) => {
    place.end += more[side] ?? 0;
  });
  const texts: [string, string] = [surface(a, places[0]), surface(b, places[1])];
  const stems = stemsOf(texts[0]);
  const full = counted || (kind === "name" && stems.length > 1);
  const broad = (kind === "name" || kind === "word") && isBroadName(texts[0]);
  const factor = (full ? FULL_FACTOR : 1) * (broad ? BROAD_FACTOR : 1);
  return [{ term: a.profile.ids[i] ?? 0, kind, texts, places, weight: weight * factor, stems }];
}

/**
 * Gives a full name the weight of its surname where the surname occurs alone more often; the surname is then left
 * out.
 */
function raiseFullNames(shared: Known[]): void {
  for (const full of shared)
    if (full.kind === "name" && full.stems.length > 1)
      for (const part of shared)
        if (part.stems.length === 1 && part.stems[0] === full.stems.at(-1))
          full.weight = Math.max(full.weight, part.weight + 0.01);
}

/**
 * The shared names, figures, dates, phrases and words that best explain to a reader why two articles are related: at
 * most 8, best first. A word inside a shared name is not repeated, vague words are left out, and countries come late.
 * @param rarity of the terms that both articles share
 */
export function pickEvidence(a: ProfiledText, b: ProfiledText, rarity: Rarity): Evidence[] {
  const shared = listShared(a.profile, b.profile, rarity)
    .slice(0, MAX_READ)
    .flatMap((pair) => readShared(a, b, pair));
  raiseFullNames(shared);
  const picked: Known[] = [];
  for (const next of shared.sort((x, y) => y.weight - x.weight)) {
    if (picked.length === MAX_EVIDENCE) break;
    const repeats = picked.some(
      ({ stems, kind }) =>
        next.stems.every((stem) => stems.includes(stem)) ||
        (next.kind === "phrase" && kind === "name" && stems.every((stem) => next.stems.includes(stem))),
    );
    if (!repeats) picked.push(next);
  }
  // "Suez" adds nothing to a "Suez Canal" that was picked later.
  const within = (inner: Known): boolean =>
    picked.some(
      ({ stems }) => stems.length > inner.stems.length && inner.stems.every((stem) => stems.includes(stem)),
    );
  const distinctive = picked.filter((known) => !within(known));
  return distinctive.map(({ term, kind, texts, places }) => ({ term, kind, texts, places }));
}

/** The same evidence seen from the other article. */
export const swapEvidence = (evidence: Evidence): Evidence => ({
  ...evidence,
  texts: [evidence.texts[1], evidence.texts[0]],
  places: [evidence.places[1], evidence.places[0]],
});
