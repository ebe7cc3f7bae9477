import { isCalendarWord, isFunctionWord } from "../../text/common-words";
import { ABBREVIATION } from "../../text/names/capitals";
import { hasArabic, normaliseWord } from "../../text/normalise";
import type { TermKind } from "../../text/spans";
import { stemWord } from "../../text/tokenise";
import { isInWord } from "./find-places";
import {
  canBeCounted,
  endsCompound,
  isAffair,
  isCommonVerb,
  isGivenName,
  isHonorific,
  isVerbLike,
} from "./reason-words";

type Run = { start: number; end: number };
/** A word of a text: as it stands, normalised, and its UTF-16 offsets, end exclusive. */
export type Found = { surface: string; plain: string; start: number; end: number };

/** Words that a name or phrase may have inside, with a shared word after them. */
const INNER = /^(?:of|for|v|vs)$/;
/** With these a name begins though they are not found as part of it. */
const PARTICLE = /^(?:abu|abou|al|el|bin|ibn|ben|van|von|de|del|la|st)$/;
/** Titles and the like, with which no name begins. */
const NEVER_FIRST =
  /^(?:president|senator|sen|rep|representative|gov|governor|general|gen|mr|mrs|ms|dr|sir|justice|judge|secretary|minister|former|new|late|last|next|more|some|many|other|latest|first)$/;
const MAX_ADDED = 4;
/** A longer phrase that two texts share is a quotation, or furniture. */
const MAX_ADDED_TO_PHRASE = 2;
/** Arabic has no capitals and joins its function words to others, so that runs go on too far. */
const MAX_ADDED_ARABIC = 1;

const NEXT = /(?:\. |[ \u00a0-])([\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.](?=[\p{L}\p{N}]))*)/uy;
const GAP = /[ \u00a0-]/;
const APOSTROPHE = /['’]/;

const isShortened = (text: string, end: number): boolean =>
  ABBREVIATION.test((/[\p{L}]+$/u.exec(text.slice(Math.max(0, end - 8), end))?.[0] ?? "").toLowerCase()) ||
  /(?<!\p{L})vs?$/u.test(text.slice(Math.max(0, end - 3), end));

/** The word that follows in the same sentence; null where there is none. */
export function wordAfter(text: string, end: number): Found | null {
  NEXT.lastIndex = end;
  const match = NEXT.exec(text);
  if (!match?.[1] || (match[0].startsWith(".") && !isShortened(text, end))) return null;
  const start = end + match[0].length - match[1].length;
  const surface = match[1].replace(/['’]s$/, "");
  return { surface, plain: normaliseWord(surface), start, end: start + surface.length };
}

/** The word that precedes in the same sentence; null where there is none. */
export function wordBefore(text: string, start: number): Found | null {
  if (!GAP.test(text[start - 1] ?? "")) return null;
  let end = start - 1;
  if (text[end - 1] === ".") end--;
  let at = end;
  while (at > 0 && (isInWord(text, at - 1) || APOSTROPHE.test(text[at - 1] ?? ""))) at--;
  const surface = text.slice(at, end);
  if (!surface || /['’]s$|^['’]/.test(surface) || (end < start - 1 && !isShortened(text, end))) return null;
  return { surface, plain: normaliseWord(surface), start: at, end };
}

/** Whether both texts have a gap there, and beyond it the same letter; or a sign of currency. */
function isAlike(a: string, here: number, b: string, there: number, by: 1 | -1): boolean {
  const gap = a[here];
  if (gap === undefined) return false;
  if (!GAP.test(gap)) return gap === b[there] && by < 0 && /\p{Sc}/u.test(gap);
  const [one, other] = [a[here + by], b[there + by]];
  return one !== undefined && (one === other || one.toLowerCase() === other?.toLowerCase());
}

/** A first look: false where the letters on neither side go on alike. */
export function mayGrow(a: string, here: Run, b: string, there: Run): boolean {
  return isAlike(a, here.end, b, there.end, 1) || isAlike(a, here.start - 1, b, there.start - 1, -1);
}

const isSame = (a: Found, b: Found): boolean =>
  a.plain === b.plain || (!hasArabic(a.plain) && stemWord(a.plain) === stemWord(b.plain));
const hasCapital = ({ surface }: Found): boolean => /^\p{Lu}/u.test(surface);

type Step = (text: string, at: number) => Found | null;
type Grown = { a: number; b: number };

/** Whether a run of this kind may go on with a word that both texts have there. */
function mayAdd(kind: TermKind, a: Found, b: Found, hyphened: boolean, right: boolean): boolean {
  const capital = hasCapital(a) || hasCapital(b);
  // "Super Over": inside a sentence only a name has a joining word with a capital
  if (isFunctionWord(a.plain))
    return (
      hyphened || (kind === "name" && right && hasCapital(a) && hasCapital(b) && !isCalendarWord(a.plain))
    );
  if (isHonorific(a.plain)) return false;
  // what stands before a name with a capital is mostly a title, and the next capital another name
  if (kind === "name")
    return (
      hyphened || (right ? isAffair(a.plain) : capital && (PARTICLE.test(a.plain) || isGivenName(a.plain)))
    );
  const verb = right ? isVerbLike(a.plain) : isCommonVerb(a.plain) || a.plain.endsWith("ed");
  if (/^\d/.test(a.plain) || verb || NEVER_FIRST.test(a.plain)) return hyphened;
  if (kind === "figure") return right && canBeCounted(a.plain);
  return !capital || (!right && hasCapital(a) && hasCapital(b));
}

/** Grows a run at one end while both texts go on with the same words. */
function growEnd(a: string, b: string, from: Grown, kind: TermKind, step: Step, right: boolean): Grown {
  let grown = from;
  let joined = false;
  for (let added = 0; added < MAX_ADDED; added++) {
    if (added === MAX_ADDED_TO_PHRASE && kind !== "name") return grown;
    if (added === MAX_ADDED_ARABIC && hasArabic(a.slice(grown.a - 1, grown.a + 1))) return grown;
    const [here, there] = [step(a, grown.a), step(b, grown.b)];
    if (!here || !there || !isSame(here, there)) return grown;
    const back = right ? 0 : 1;
    const hyphened = a[grown.a - back] === "-" && b[grown.b - back] === "-";
    if (hyphened && right && endsCompound(here.plain)) return grown;
    // "… for Human Rights": after a joining word the name goes on
    const goesOn = joined && hasCapital(here) && hasCapital(there) && !isFunctionWord(here.plain);
    if (goesOn || mayAdd(kind, here, there, hyphened, right)) {
      grown = right ? { a: here.end, b: there.end } : { a: here.start, b: there.start };
      continue;
    }
    if (!INNER.test(here.plain) || hasArabic(here.plain)) return grown;
    const beyond = step(a, right ? here.end : here.start);
    const also = step(b, right ? there.end : there.start);
    if (!beyond || !also || !isSame(beyond, also)) return grown;
    joined =
      kind === "name"
        ? here.plain !== "of" && hasCapital(beyond) && hasCapital(also)
        : here.plain === "of" && kind !== "word";
    if (!joined || (kind !== "name" && !mayAdd(kind, beyond, also, false, right))) return grown;
    grown = right ? { a: beyond.end, b: also.end } : { a: beyond.start, b: also.start };
  }
  return grown;
}

/**
 * Grows what two texts share to the longest run of words that both have there, at both ends, up to function words,
 * verbs and punctuation: "sex marriage" to "same-sex marriage", "Lago" to "Mar-a-Lago".
 */
export function growRun(a: string, here: Run, b: string, there: Run, kind: TermKind): [Run, Run] {
  const right = growEnd(a, b, { a: here.end, b: there.end }, kind, wordAfter, true);
  const left =
    kind === "figure"
      ? withCurrency(a, here, b, there)
      : growEnd(a, b, { a: here.start, b: there.start }, kind, wordBefore, false);
  return [
    { start: left.a, end: right.a },
    { start: left.b, end: right.b },
  ];
}

/** A sum begins with its currency sign. */
function withCurrency(a: string, here: Run, b: string, there: Run): Grown {
  const sign = a[here.start - 1];
  const signed = sign !== undefined && /\p{Sc}/u.test(sign) && sign === b[there.start - 1];
  return signed ? { a: here.start - 1, b: there.start - 1 } : { a: here.start, b: there.start };
}
