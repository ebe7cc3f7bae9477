import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FIELDS, TERM_KINDS } from "../../text/spans";
import { makeProfile, type ProfileTerm } from "./make-profile";
import { isSingleWord, kindOf, numberProfile, packProfile, placeAt, unpackProfile } from "./packed-profile";
import { weighProfile } from "./term-weights";

const term = fc.record({
  term: fc.string({ minLength: 1 }),
  kind: fc.constantFrom(...TERM_KINDS),
  count: fc.integer({ min: 1, max: 255 }),
  inHeadline: fc.boolean(),
  inLead: fc.boolean(),
  vague: fc.boolean(),
  field: fc.constantFrom(...FIELDS),
  start: fc.integer({ min: 0, max: 4_000_000_000 }),
});
const terms = fc
  .uniqueArray(term, { selector: ({ term }) => term, maxLength: 60 })
  .map((list): ProfileTerm[] => list.map((one) => ({ ...one, end: one.start + one.term.length })));

/** Ids in an order unlike that of the terms, some far apart. */
const numbered = (list: readonly ProfileTerm[]) => {
  const ids = new Map(list.map(({ term }, index) => [term, ((index * 7919) % 1009) * 400_000 + 1 + index]));
  return numberProfile(list, (text) => ids.get(text) ?? 0);
};

describe("packProfile", () => {
  test("unpackProfile restores what was packed", () => {
    fc.assert(
      fc.property(terms, fc.float({ min: 0, max: 1000, noNaN: true }), (list, norm) => {
        const profile = { ...numbered(list), norm };
        expect(unpackProfile(packProfile(profile))).toEqual(profile);
      }),
    );
  });

  test("keeps kinds and places", () => {
    fc.assert(
      fc.property(term, (one) => {
        const whole = { ...one, end: one.start + 3 };
        const profile = numbered([whole]);
        expect(kindOf(profile.flags[0] ?? 0)).toBe(one.kind);
        expect(placeAt(profile, 0)).toEqual({ field: one.field, start: one.start, end: one.start + 3 });
      }),
    );
  });

  test("reads a slice of a larger buffer, as a database hands out", () => {
    const profile = weighProfile(numbered(makeProfile(SOURCE)), { articles: 9, frequency: () => 1 });
    const packed = packProfile(profile);
    const larger = Buffer.concat([Buffer.alloc(7), packed, Buffer.alloc(5)]);
    expect(unpackProfile(larger.subarray(7, 7 + packed.length))).toEqual(profile);
  });

  test("takes few bytes per term", () => {
    const list = makeProfile(SOURCE);
    const profile = numberProfile(list, (text) => 1 + list.findIndex(({ term }) => term === text) * 40);
    expect(packProfile(profile).length / list.length).toBeLessThan(8);
  });

  test("rejects unknown versions and truncated profiles", () => {
    const packed = packProfile(numbered(makeProfile(SOURCE)));
    expect(() => unpackProfile(Uint8Array.from([99, ...packed.slice(1)]))).toThrow("version 99");
    expect(() => unpackProfile(packed.slice(0, 3))).toThrow();
    expect(() => unpackProfile(packed.slice(0, packed.length - 4))).toThrow("too early");
  });

  test("distinguishes names of several words from single words", () => {
    const profile = numbered(
      makeProfile({ ...SOURCE, text: "They asked Ranya Haddad. Then Haddad spoke of Haddad." }),
    );
    const names = [...profile.flags].filter((flags) => kindOf(flags) === "name");
    expect(names.map(isSingleWord).sort()).toEqual([false, true]);
  });
});

const SOURCE = {
  headline: "Ferry to the islands stops after a storm",
  text: "The ferry from Port Amal to the outer islands has stopped after a storm broke its landing stage. Some 1,400 islanders wait for bread and post, said Karim Nasser, who runs the harbour at Port Amal.",
  inLanguage: "en",
};
