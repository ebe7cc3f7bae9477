import { FIELDS, TERM_KINDS, type TermKind } from "../../text/spans";
import type { ProfileTerm } from "./make-profile";

/** A profile as it is compared: one element per term, in ascending order of ids. */
export type Profile = {
  /** Euclidean length of the weights (term-weights.ts) when the profile was weighed, 0 before: of all terms. */
  norm: number;
  /** The same of terms in the headline. */
  headlineNorm: number;
  /** The same of terms in the headline or lead. */
  leadNorm: number;
  ids: Uint32Array;
  counts: Uint8Array;
  /** Bits: kind (0–2), in headline (3), in lead (4), vague (5), field of the first occurrence (6–7). */
  flags: Uint8Array;
  /** Start and length of each term's first occurrence, as LEB128 numbers: few of them are ever read (placeAt). */
  places: Uint8Array;
};

const KIND_MASK = 7;
export const IN_HEADLINE = 8;
export const IN_LEAD = 16;
export const VAGUE = 32;
const FIELD_SHIFT = 6;

const VERSION = 3;
const HEADER = 13;
/** Profiles from before 2026-11-22 have only the first norm; relinking the library weighs them again. */
const EARLIER = { version: 2, header: 5 };
const MAX_COUNT = 255;

/**
 * The kinds as stored in flags. Names of several words have a code of their own, since the full-text index has only
 * single words.
 */
const KIND_CODES = [...TERM_KINDS, "name"] as const;
const FULL_NAME = TERM_KINDS.length;

const flagsOf = (term: ProfileTerm): number =>
  (term.kind === "name" && term.term.includes(" ") ? FULL_NAME : TERM_KINDS.indexOf(term.kind)) |
  (term.inHeadline ? IN_HEADLINE : 0) |
  (term.inLead ? IN_LEAD : 0) |
  (term.vague ? VAGUE : 0) |
  (FIELDS.indexOf(term.field) << FIELD_SHIFT);

function writeNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** A position in a byte array. */
type Cursor = { bytes: Uint8Array; at: number };

function readNumber(cursor: Cursor): number {
  let value = 0;
  for (let scale = 1; ; scale *= 128) {
    const byte = cursor.bytes[cursor.at++];
    if (byte === undefined) throw new Error("Profile ends too early");
    if (byte < 128) return value + byte * scale;
    value += (byte - 128) * scale;
  }
}

/**
 * Replaces the texts of terms with their ids in the library.
 * @param idOf the id of a term: a positive integer, unique to the term
 * @returns a profile that is not weighed yet (weighProfile)
 */
export function numberProfile(terms: readonly ProfileTerm[], idOf: (term: string) => number): Profile {
  const numbered = terms.map((term) => ({ term, id: idOf(term.term) })).sort((a, b) => a.id - b.id);
  const places: number[] = [];
  for (const { term } of numbered) {
    writeNumber(places, term.start);
    writeNumber(places, term.end - term.start);
  }
  return {
    norm: 0,
    headlineNorm: 0,
    leadNorm: 0,
    ids: Uint32Array.from(numbered, ({ id }) => id),
    counts: Uint8Array.from(numbered, ({ term }) => Math.min(term.count, MAX_COUNT)),
    flags: Uint8Array.from(numbered, ({ term }) => flagsOf(term)),
    places: Uint8Array.from(places),
  };
}

/**
 * A profile as bytes for the store, about 6 per term: a version, the norms (float 32, little-endian), the number of
 * terms and of bytes of places, then the terms' flags, counts, differences between successive ids, and places.
 * Numbers are LEB128.
 */
export function packProfile(profile: Profile): Uint8Array {
  const { norm, headlineNorm, leadNorm, ids, counts, flags, places } = profile;
  const norms = Float32Array.of(norm, headlineNorm, leadNorm);
  const head: number[] = [VERSION, ...new Uint8Array(norms.buffer)];
  writeNumber(head, ids.length);
  writeNumber(head, places.length);
  const steps: number[] = [];
  ids.forEach((id, index) => {
    writeNumber(steps, id - (ids[index - 1] ?? 0));
  });
  const parts = [head, flags, counts, steps, places];
  const packed = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    packed.set(part, at);
    at += part.length;
  }
  return packed;
}

/** A packed profile with the norms of the given one, which otherwise equals it. */
export function packNorms(packed: Uint8Array, profile: Profile): Uint8Array {
  if (packed[0] !== VERSION) return packProfile(profile);
  const changed = Uint8Array.from(packed);
  const view = new DataView(changed.buffer);
  view.setFloat32(1, profile.norm, true);
  view.setFloat32(5, profile.headlineNorm, true);
  view.setFloat32(9, profile.leadNorm, true);
  return changed;
}

/**
 * Reads what packProfile wrote. Hundreds are read for each new article, so everything but the ids is a view of the
 * bytes, which must not change afterwards.
 * @throws if the bytes are of an unknown version or of the wrong length
 */
export function unpackProfile(packed: Uint8Array): Profile {
  // a plain view: Buffer.subarray costs more and prints differently
  const bytes = new Uint8Array(packed.buffer, packed.byteOffset, packed.length);
  const earlier = bytes[0] === EARLIER.version;
  if (bytes[0] !== VERSION && !earlier)
    throw new Error(`Profile of version ${bytes[0]}, expected ${VERSION}`);
  const cursor: Cursor = { bytes, at: earlier ? EARLIER.header : HEADER };
  const size = readNumber(cursor);
  const placesLength = readNumber(cursor);
  const [flagsAt, countsAt] = [cursor.at, cursor.at + size];
  cursor.at += 2 * size;
  if (cursor.at > bytes.length) throw new Error("Profile ends too early");
  const ids = new Uint32Array(size);
  let id = 0;
  for (let index = 0; index < size; index++) {
    id += readNumber(cursor);
    ids[index] = id;
  }
  if (cursor.at + placesLength !== bytes.length) throw new Error("Profile ends too early or too late");
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return {
    norm: view.getFloat32(1, true),
    headlineNorm: earlier ? 0 : view.getFloat32(5, true),
    leadNorm: earlier ? 0 : view.getFloat32(9, true),
    ids,
    flags: bytes.subarray(flagsAt, countsAt),
    counts: bytes.subarray(countsAt, countsAt + size),
    places: bytes.subarray(cursor.at),
  };
}

/** The kind of a term with these flags. */
export const kindOf = (flags: number): TermKind => KIND_CODES[flags & KIND_MASK] ?? "word";

/** True for a term that is one token of the full-text index: a single word, possibly a name. */
export const isSingleWord = (flags: number): boolean =>
  (flags & KIND_MASK) !== FULL_NAME && ["word", "name"].includes(kindOf(flags));

const decoded = new WeakMap<Profile, Uint32Array>();

/** Start and length of each term's first occurrence, decoded once for each profile: a pair reads a dozen of them. */
function decodePlaces(profile: Profile): Uint32Array {
  const known = decoded.get(profile);
  if (known) return known;
  const cursor: Cursor = { bytes: profile.places, at: 0 };
  const places = new Uint32Array(2 * profile.ids.length);
  for (let at = 0; at < places.length; at++) places[at] = readNumber(cursor);
  decoded.set(profile, places);
  return places;
}

/** The first occurrence of the term at `index`: the field, and UTF-16 offsets into it. */
export function placeAt(profile: Profile, index: number): Pick<ProfileTerm, "field" | "start" | "end"> {
  const places = decodePlaces(profile);
  const start = places[2 * index] ?? 0;
  const field = FIELDS[(profile.flags[index] ?? 0) >> FIELD_SHIFT] ?? "text";
  return { field, start, end: start + (places[2 * index + 1] ?? 0) };
}

/** The first occurrences of all names of several words. */
export function listFullNames(profile: Profile): Pick<ProfileTerm, "field" | "start" | "end">[] {
  const names = [];
  for (let index = 0; index < profile.flags.length; index++)
    if (((profile.flags[index] ?? 0) & KIND_MASK) === FULL_NAME) names.push(placeAt(profile, index));
  return names;
}
