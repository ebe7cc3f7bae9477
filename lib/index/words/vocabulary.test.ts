import { describe, expect, it } from "vitest";
import { Vocabulary } from "./vocabulary";

function vocabularyOf(words: Record<string, number>): Vocabulary {
  const vocabulary = new Vocabulary(new Map(Object.entries(words)));
  for (const _ of vocabulary.prepare());
  return vocabulary;
}

describe("how a library spells a name", () => {
  const library = vocabularyOf({
    coningsbi: 1,
    talbiseh: 2,
    resafa: 3,
    zengi: 1,
    غوانتانامو: 4,
    غوانتنامو: 1,
    زنك: 2,
    دين: 50,
    نوك: 1,
    عنق: 5,
    damascus: 40,
    دمشق: 30,
    year: 900,
  });
  it.each([
    ["تلبيسة", ["talbiseh"]],
    ["كونينغسبي", ["coningsbi"]],
    ["Rusafa", ["resafa"]],
    ["جوانتانامو", ["غوانتانامو", "غوانتنامو"]],
    ["al-Din", ["دين"]],
    // of two consonants only the best sound, not "neck"
    ["Nokia", ["نوك"]],
    // what the library knows as it was typed has no other spelling
    ["Damascus", []],
    ["R21", []],
    ["of", []],
    ["", []],
    ["xylophone", []],
  ])("%s", (typed, spelt) => expect(library.soundAlikes(typed).sort()).toEqual([...spelt].sort()));
});

describe("what was meant by a word", () => {
  const library = vocabularyOf({
    refuge: 80,
    displac: 60,
    minist: 90,
    ministri: 70,
    حكوم: 40,
    حرب: 30,
    war: 300,
  });
  it.each([
    ["refugeess", "refuge"],
    ["refguees", "refuge"],
    ["dispalcement", "displac"],
    ["الحكوومة", "حكوم"],
    ["refugees", null],
    ["wra", null],
    ["63,000", null],
    ["x".repeat(500), null],
    ["\u0000\u0000\u0000\u0000", null],
    ["'; DROP TABLE", null],
  ])("%s", (typed, meant) => expect(library.suggest(typed)?.word ?? null).toBe(meant));
});
