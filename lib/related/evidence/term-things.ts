import { isCalendarWord, isFunctionWord } from "../../text/common-words";
import { hasArabic, normaliseWord } from "../../text/normalise";
import type { TermKind } from "../../text/spans";
import { withoutPrefix } from "../../text/stems/arabic-prefix";
import {
  IN_HEADLINE,
  IN_LEAD,
  isSingleWord,
  kindOf,
  type Profile,
  placeAt,
  VAGUE,
} from "../profile/packed-profile";
import { emphasis, inverseFrequency, type Rarity } from "../profile/term-weights";
import { findPlaces, isInHead, searchedText, surfaceAt } from "./find-places";
import { findLonger, listLongerNames, readNameUse } from "./full-names";
import { wordAfter } from "./grow-run";
import { growThing } from "./grow-thing";
import {
  isAbbreviation,
  isAgency,
  isCommonVerb,
  isHonorific,
  isListedWeak,
  isNoNoun,
  isTitle,
  isWeakWord,
  tellsBelonging,
  withoutRole,
} from "./reason-words";
import { sameThing } from "./same-thing";
import {
  ELSEWHERE,
  HEADLINES,
  HEADS,
  type Place,
  type ProfiledText,
  partOf,
  type SharedThing,
  tellingOf,
} from "./shared-thing";

/** Names and counted figures tell a reader more than words of the same rarity. Set by eye. */
const KIND_FACTOR: Record<TermKind, number> = { name: 1.5, figure: 1.2, phrase: 1.2, date: 0, word: 0.7 };
/** The end of a number, before what it counts. */
const SCALE = /^(?:hundred|thousand|million|billion|trillion|percent|مليون|مليار|الف)$/;
/** "R-Utah", "D-Mass": what stands behind a politician's name in brackets. */
const PARTY_AND_STATE = /^[DRI]-\p{Lu}/u;
/** Terms read at most. */
const MAX_READ = 40;
/** Longer runs of capitals are lists of tags and the like. */
const MAX_NAME_WORDS = 6;

/** A term that two profiles share, before the texts are read. */
export type SharedTerm = {
  term: number;
  i: number;
  j: number;
  part: SharedThing["part"];
  weight: number;
  /** A word of news on any subject: only the names of services among them tell something. */
  vague: boolean;
  /** Both articles say it once, and in passing. */
  inPassing: boolean;
};

const HEAD = IN_HEADLINE | IN_LEAD;

/** The terms that two articles share, the most telling first. */
export function listSharedTerms(a: Profile, b: Profile, rarity: Rarity): SharedTerm[] {
  const shared: SharedTerm[] = [];
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const id = a.ids[i] ?? 0;
    const other = b.ids[j] ?? 0;
    if (id === other) {
      const [flags, also] = [a.flags[i] ?? 0, b.flags[j] ?? 0];
      const kind = kindOf(flags);
      const part = flags & also & IN_HEADLINE ? HEADLINES : flags & HEAD && also & HEAD ? HEADS : ELSEWHERE;
      const vague = ((flags | also) & VAGUE) > 0;
      // "White House" is two vague words, but headlines that name it are about it; so with Facebook (isNoThing)
      const mayTell = !vague || (part === HEADLINES && kind !== "phrase" && kind !== "figure");
      if (
        mayTell &&
        kind !== "date" &&
        (kind !== "word" || part !== HEADS || (isCentral(a, i) && isCentral(b, j)))
      ) {
        const stress = [emphasis(a.counts[i] ?? 1, flags), emphasis(b.counts[j] ?? 1, also)] as const;
        // what one of them mentions in passing is not what the two are about
        const both = part === ELSEWHERE ? Math.min(...stress) : Math.sqrt(stress[0] * stress[1]);
        const weight = both * inverseFrequency(rarity, id, false) * KIND_FACTOR[kind];
        const isVague = vague && (kind !== "name" || isSingleWord(flags));
        if (part !== ELSEWHERE || !isPassing(kind, stress))
          shared.push({
            ...{ term: id, i, j, part, weight, vague: isVague },
            inPassing: part === ELSEWHERE && Math.max(...stress) <= 1,
          });
      }
    }
    if (id <= other) i++;
    if (other <= id) j++;
  }
  return shared.sort((x, y) => tellingOf(y, false) - tellingOf(x, false)).slice(0, MAX_READ);
}

/** Times that an article says a word which is central to it. */
const OFTEN = 3;

const isCentral = ({ counts, flags }: Profile, at: number): boolean =>
  ((flags[at] ?? 0) & IN_HEADLINE) > 0 || (counts[at] ?? 0) >= OFTEN;

/** A word that either text uses only once and in passing tells nothing, however rare it is. */
const isPassing = (kind: TermKind, stresses: readonly number[]): boolean =>
  kind === "word" && Math.min(...stresses) <= 1;

/** A name in one text is a name in the other too, unless the other writes it in lower case. */
function sharedKind(a: TermKind, b: TermKind, texts: readonly [string, string]): TermKind {
  const capital = texts.every((text) => /\p{Lu}/u.test(text));
  if (a === "name" || b === "name") return capital ? "name" : a === "name" ? b : a;
  return a;
}

/** A shared term as both articles write it at first. */
export type SeenTerm = SharedTerm & { kind: TermKind; surfaces: [string, string] };

/** A shared term at its first place in each text; null where it tells nothing, or is not the same in both. */
export function seeTerm(a: ProfiledText, b: ProfiledText, shared: SharedTerm): SeenTerm | null {
  const surfaces: [string, string] = [
    surfaceAt(a.fields, placeAt(a.profile, shared.i)),
    surfaceAt(b.fields, placeAt(b.profile, shared.j)),
  ];
  const kinds = [kindOf(a.profile.flags[shared.i] ?? 0), kindOf(b.profile.flags[shared.j] ?? 0)] as const;
  const kind = sharedKind(...kinds, surfaces);
  if (isNoThing(kind, surfaces, shared) || !sameThing(kind, surfaces)) return null;
  return {
    ...shared,
    kind,
    surfaces: kind === "name" ? [withoutRole(surfaces[0]), withoutRole(surfaces[1])] : surfaces,
  };
}

/**
 * A shared term as a thing to be told, with its places in both texts; null where it stands for different things, only
 * is in datelines and credits, or is a figure that counts nothing.
 */
export function readTerm(a: ProfiledText, b: ProfiledText, seen: SeenTerm): SharedThing | null {
  const { term, kind, part, weight, surfaces } = seen;
  const named = kind === "name";
  const texts = [searchedText(a.fields), searchedText(b.fields)] as const;
  const names = named ? ([listLongerNames(a, surfaces[0]), listLongerNames(b, surfaces[0])] as const) : null;
  const longer = names && names[0].length + names[1].length > 0 ? findLonger(names, texts) : null;
  if (longer) {
    const whole: [Place[], Place[]] = [
      findPlaces(texts[0], longer, false),
      findPlaces(texts[1], longer, false),
    ];
    const told = partOf(whole, isInHead);
    // in datelines and credits alone, the whole has no places
    const isInBoth = whole.every((list) => list.length > 0);
    if (isInBoth && (told <= part || (part !== ELSEWHERE && told !== ELSEWHERE)))
      return growThing(a, b, { term, kind, part: told, weight, places: whole });
  }
  const found: [Place[], Place[]] = [
    findPlaces(texts[0], surfaces[0], named),
    findPlaces(texts[1], surfaces[1], named),
  ];
  if (found[0].length === 0 || found[1].length === 0) return null;
  if (named && isRestOfTitle(a, found[0]) && isRestOfTitle(b, found[1])) return null;
  const use = names ? readNameUse([a, b], surfaces[0], names, found) : { places: found };
  return use && growThing(a, b, { ...use, term, kind, part, weight });
}

/** What needs no reading of the texts to be left out: generic words, abbreviations, words that are verbs. */
function isNoThing(
  kind: TermKind,
  surfaces: readonly [string, string],
  { part, vague }: SharedTerm,
): boolean {
  const [surface] = surfaces;
  if (vague && !isAgency(surface)) return true;
  const words = surface.split(/[\s-]+/).map(plainOf);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const only = words.length === 1;
  if (only && (isAbbreviation(first) || isFunctionWord(first) || isTooShort(surface))) return true;
  const forms = surfaces.map(plainOf);
  // "Wednesdays" has lost its apostrophe
  if (forms.some((form) => isCalendarWord(form.replace(/s$/, "")))) return true;
  if (kind === "name" && part !== HEADLINES && forms.some(isListedWeak)) return true;
  if (kind === "name")
    return PARTY_AND_STATE.test(surface) || tellsBelonging(surface) || words.length > MAX_NAME_WORDS;
  if (isHonorific(first) || isHonorific(last)) return true;
  if (kind === "phrase")
    return isNoNoun(last) || isCommonVerb(first) || SCALE.test(first) || isNoNoun(lastOf(surfaces[1]));
  if (kind !== "word" || !only) return false;
  if (hasArabic(first)) return part === ELSEWHERE || isWeakWord(withoutPrefix(first));
  return part === HEADLINES ? isNoNoun(first) : part === ELSEWHERE || isWeakWord(first);
}

/** Two letters are a name only as an acronym. */
const isTooShort = (surface: string): boolean =>
  surface.length < 2 || (surface.length === 2 && !/^\p{Lu}{2}$/u.test(surface));

const plainOf = (word: string): string => normaliseWord(word).replace(/'s$/, "");
const lastOf = (surface: string): string => plainOf(/[^\s-]+$/.exec(surface)?.[0] ?? "");

/** True where a title follows the name: it is the rest of a title, as in "Russian Foreign Minister". */
function isRestOfTitle({ fields }: ProfiledText, places: readonly Place[]): boolean {
  const [first] = places;
  const next = first && wordAfter(fields[first.field], first.end);
  return next ? isTitle(next.plain) && /^\p{Lu}/u.test(next.surface) : false;
}
