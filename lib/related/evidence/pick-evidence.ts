import { isBroadName } from "../../text/names/broad-names";
import type { Field, TermKind } from "../../text/spans";
import { kindOf, type Profile, placeAt, VAGUE } from "../profile/packed-profile";
import { emphasis, inverseFrequency, type Rarity } from "../profile/term-weights";
import { isCounted, sameFollowing, sameThing, stemsOf } from "./same-thing";

/** Where a shared thing stands in one of the two articles: UTF-16 offsets into the field, end exclusive. */
export type Place = { field: Field; start: number; end: number };

/** Something that two articles share, as each of them has it. The article that the link leaves comes first. */
export type Evidence = {
  /** The term's number in the library: how rare it is at present is looked up when the reason is shown. */
  term: number;
  kind: TermKind;
  texts: [string, string];
  /** Where it stands first in each. */
  places: [Place, Place];
};

/** An article with the fields that its profile was made from. */
export type Told = { profile: Profile; fields: Record<Field, string> };

const MOST_EVIDENCE = 8;
/** So many of the heaviest shared terms are looked up in the texts; the rest would not be among the 8. */
const MOST_READ = 30;
/**
 * Names and figures tell a person more than words of the same rarity, full names and figures with what is counted more
 * than surnames and bare figures. Set by eye.
 */
const KIND_FACTOR: Record<TermKind, number> = { name: 1.5, figure: 1.2, phrase: 1, date: 1.1, word: 0.5 };
const FULL_FACTOR = 1.4;
const BROAD_FACTOR = 0.12;
const LONGEST_WORD = 30;

type Shared = { i: number; j: number; weight: number };
type Known = Evidence & { weight: number; stems: string[] };

/** The shared terms, heaviest first; vague ones are left out. */
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
      if (!inPassing(kind, stress)) shared.push({ i, j, weight });
    }
    if (id <= other) i++;
    if (other <= id) j++;
  }
  return shared.sort((x, y) => y.weight - x.weight);
}

/** Words that either text says but once and in passing are no reason for a link, however rare. */
const inPassing = (kind: TermKind, stresses: readonly number[]): boolean =>
  kind === "word" && Math.min(...stresses) <= 1;

const surface = (told: Told, { field, start, end }: Place): string =>
  (told.fields[field] ?? "").slice(start, end);

const textAfter = (told: Told, { field, end }: Place): string =>
  (told.fields[field] ?? "").slice(end, end + LONGEST_WORD);

/** A name in one text is one in the other too, unless that writes it small. */
function sharedKind(a: TermKind, b: TermKind, texts: [string, string]): TermKind {
  const capital = texts.every((text) => /\p{Lu}/u.test(text));
  if (a === "name" || b === "name") return capital ? "name" : a === "name" ? b : a;
  return a;
}

function readShared(a: Told, b: Told, { i, j, weight }: Shared): Known[] {
  const places: [Place, Place] = [placeAt(a.profile, i), placeAt(b.profile, j)];
  const found: [string, string] = [surface(a, places[0]), surface(b, places[1])];
  const kinds = [kindOf(a.profile.flags[i] ?? 0), kindOf(b.profile.flags[j] ?? 0)] as const;
  const kind = sharedKind(...kinds, found);
  if (!sameThing(kind, found)) return [];
  const counted = kind === "figure" && isCounted(found[0]);
  // "39 rebel" goes on: "fighters"
  const more = counted ? sameFollowing(textAfter(a, places[0]), textAfter(b, places[1])) : [0, 0];
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

/** Gives a full name the weight of its surname where that stands alone more often; the surname is then left out. */
function raiseFullNames(shared: Known[]): void {
  for (const full of shared)
    if (full.kind === "name" && full.stems.length > 1)
      for (const part of shared)
        if (part.stems.length === 1 && part.stems[0] === full.stems.at(-1))
          full.weight = Math.max(full.weight, part.weight + 0.01);
}

/**
 * What makes two articles related, for people: the shared names, figures, dates, phrases and words that say most, at
 * most 8, best first. A word inside a named thing is not named again, vague words never are, and countries come late.
 * @param rarity of the terms that both share
 */
export function pickEvidence(a: Told, b: Told, rarity: Rarity): Evidence[] {
  const shared = listShared(a.profile, b.profile, rarity)
    .slice(0, MOST_READ)
    .flatMap((pair) => readShared(a, b, pair));
  raiseFullNames(shared);
  const picked: Known[] = [];
  for (const next of shared.sort((x, y) => y.weight - x.weight)) {
    if (picked.length === MOST_EVIDENCE) break;
    const repeats = picked.some(
      ({ stems, kind }) =>
        next.stems.every((stem) => stems.includes(stem)) ||
        (next.kind === "phrase" && kind === "name" && stems.every((stem) => next.stems.includes(stem))),
    );
    if (!repeats) picked.push(next);
  }
  // "Suez" says nothing beside "Suez Canal", which came later.
  const within = (inner: Known): boolean =>
    picked.some(
      ({ stems }) => stems.length > inner.stems.length && inner.stems.every((stem) => stems.includes(stem)),
    );
  const telling = picked.filter((known) => !within(known));
  return telling.map(({ term, kind, texts, places }) => ({ term, kind, texts, places }));
}

/** The same evidence seen from the other article. */
export const swapEvidence = (evidence: Evidence): Evidence => ({
  ...evidence,
  texts: [evidence.texts[1], evidence.texts[0]],
  places: [evidence.places[1], evidence.places[0]],
});
