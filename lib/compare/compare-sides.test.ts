import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyArticle, article, compareTwo, RAID } from "../../scripts/test-data/compared-sides";
import type { Comparison } from "./compare-sides";
import type { Place, SideName } from "./sides";

const compared = compareTwo(RAID.state, RAID.free);
const textOf = (comparison: Comparison, side: SideName, { article: at, field, start, end }: Place) =>
  comparison[side].articles[at]?.[field].slice(start, end) ?? "";

describe("two reports of one raid", () => {
  it("finds the different words in what both say", () => {
    const armed = compared.things.find(({ id }) => id === "armed");
    expect(armed?.a.filter(({ shared }) => !shared).map(({ key }) => key)).toEqual([
      "terrorist",
      "mercenari",
    ]);
    expect(armed?.b.filter(({ shared }) => !shared).map(({ key }) => key)).toEqual([
      "rebel",
      "opposit fighter",
    ]);
  });

  it("compares figures of the same toll, and finds the same date", () => {
    const texts = (rows: Comparison["figures"]["agree"]) => rows.map(({ a, b }) => [a[0]?.text, b[0]?.text]);
    expect(texts(compared.figures.differ)).toEqual([["39 terrorists", "41 rebels"]]);
    expect(texts(compared.figures.agree)).toEqual([
      ["two vehicles", "two vehicles"],
      ["4 March 2016", "4 March 2016"],
    ]);
  });

  it("counts the quoted words of each speaker", () => {
    const speakers = (side: SideName) =>
      Object.fromEntries(compared.quoted[side].speakers.map(({ name, quoted }) => [name, quoted]));
    expect(speakers("a")).toMatchObject({ "Samir Haddad": 10 });
    expect(speakers("b")).toMatchObject({ "Samir Haddad": 10, "Huda Mansour": 11 });
  });

  it("lists what only one side says", () => {
    const own = compared.onlyA.map(({ sentence }) => compared.a.sentences[sentence]?.text);
    expect(own).toContain("Engineers repaired the lamps of the eastern pier before noon.");
    expect(compared.onlyB.map(({ sentence }) => compared.b.sentences[sentence]?.text.slice(0, 14))).toContain(
      "Residents told",
    );
  });
});

it("shows how each side names the same entity", () => {
  const a = article(
    "a",
    "Talks",
    "The so-called Harbour Council met on Monday. Daesh terrorists fled the Harbour Council hall.",
  );
  const b = article("b", "Talks", "The Harbour Council met on Tuesday. Islamic State jihadists fled.");
  const rows = compareTwo(a, b).things.filter(({ id }) => id.startsWith("name-"));
  expect(rows.map((row) => [row.a[0]?.text, row.b[0]?.text])).toContainEqual([
    "Daesh terrorists",
    "Islamic State jihadists",
  ]);
  expect(rows.flatMap((row) => row.a.map(({ text }) => text))).toContain("so-called Harbour Council");
});

const ARABIC = article(
  "arabic",
  "الجيش يحبط هجوماً",
  "قُتل 41 إرهابياً في حلب يوم 4 كانون الثاني 2016. وقالت وزارة الدفاع إن دمشق أرسلت 1,250 شاحنة. فتحت المدارس أبوابها.",
  "ar",
);
const ENGLISH = article(
  "english",
  "Rebels die",
  "At least 41 rebels were killed in Aleppo on 4 January 2016. Damascus sent 1,250 lorries. Bakers went home early.",
);

it("compares English with Arabic by names, figures, dates and words of known meaning", () => {
  const across = compareTwo(ENGLISH, ARABIC);
  expect(across.across).toBe(true);
  expect(across.words).toBeNull();
  expect(across.alignment.both.map(({ a, b }) => [a[0], b[0]])).toEqual([
    [1, 1],
    [2, 2],
  ]);
  expect(across.figures.agree.map(({ kind }) => kind)).toEqual(["figure", "figure", "date"]);
  const armed = across.things.find(({ id }) => id === "armed");
  expect([armed?.a[0]?.key, armed?.b[0]?.key]).toEqual(["rebel", "terrorist"]);
});

it("does not take a translation for a different word", () => {
  const same = article("same", "مسلحون", "قُتل 41 متمرداً في حلب يوم 4 كانون الثاني 2016.", "ar");
  expect(compareTwo(ENGLISH, same).things.filter(({ id }) => id === "armed")).toEqual([]);
});

it("compares several articles of two outlets like single ones", () => {
  const outlets = compareTwo([RAID.state, ARABIC], [RAID.free]);
  expect(outlets.a.sentences.filter(({ field }) => field === "headline")).toHaveLength(2);
  expect(outlets.things.map(({ id }) => id)).toContain("armed");
});

it("reads only the first part of long texts, and counts the rest", () => {
  const long = article(
    "long",
    "Long",
    "The harbour was closed and the ferry stayed out at sea. ".repeat(1300),
  );
  const { a } = compareTwo(long, RAID.free);
  expect(a.sentences.length).toBeLessThanOrEqual(500);
  expect(a.words - a.leftOut).toBeLessThanOrEqual(8_000);
  expect(a.leftOut).toBeGreaterThan(5000);
});

it("reads no more of a text without end, and counts all of it", () => {
  const words = 200_000;
  const endless = {
    ...article("endless", "Endless", ""),
    text: "The harbour was closed and the ferry stayed out at sea. ".repeat(words / 11),
    words,
  };
  const { a } = compareTwo([endless, endless], RAID.free);
  expect(a.sentences.length).toBeLessThanOrEqual(500);
  expect(a.words).toBeGreaterThan(2 * words - 100);
  expect(a.words - a.leftOut).toBeLessThanOrEqual(8_000);
});

const listPlaces = (
  { things, figures, words, quoted, designations }: Comparison,
  side: SideName,
): Place[] => [
  ...things.flatMap((thing) => thing[side].flatMap(({ places }) => places)),
  ...[...figures.agree, ...figures.differ].flatMap((row) => row[side]),
  ...(side === "a" ? figures.onlyA : figures.onlyB),
  ...(words?.[side] ?? []).flatMap(({ places }) => places),
  ...quoted[side].speakers.flatMap(({ places }) => places),
  ...quoted[side].distanced,
  ...designations[side],
];

it("keeps every place inside its sentence, and every sentence in exactly one part", () => {
  fc.assert(
    fc.property(anyArticle, anyArticle, (a, b) => {
      const comparison = compareTwo(a, b);
      for (const side of ["a", "b"] as const) {
        const { sentences } = comparison[side];
        for (const place of listPlaces(comparison, side) as (Place & { sentence: number })[]) {
          const sentence = sentences[place.sentence];
          expect(place.start).toBeLessThan(place.end);
          expect(sentence?.start).toBeLessThanOrEqual(place.start);
          expect(sentence?.end).toBeGreaterThanOrEqual(place.end);
          expect(textOf(comparison, side, place).trim()).not.toBe("");
        }
        const only = side === "a" ? comparison.onlyA : comparison.onlyB;
        const placed = [
          ...comparison.alignment.both.flatMap((passage) => passage[side]),
          ...only.map(({ sentence }) => sentence),
          ...comparison.unsure[side],
        ];
        const texts = sentences.filter(({ field }) => field === "text").map(({ index }) => index);
        expect(placed.sort((x, y) => x - y)).toEqual(texts);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

it("does not depend on the order of the sides", () => {
  fc.assert(
    fc.property(anyArticle, anyArticle, (a, b) => {
      const [here, there] = [compareTwo(a, b), compareTwo(b, a)];
      const pairs = (passages: Comparison["alignment"]["both"], first: SideName, second: SideName) =>
        passages.map((passage) => `${[...passage[first]].sort()} ${[...passage[second]].sort()}`).sort();
      expect(pairs(there.alignment.both, "b", "a")).toEqual(pairs(here.alignment.both, "a", "b"));
      expect(there.onlyB.map(({ sentence }) => sentence)).toEqual(here.onlyA.map(({ sentence }) => sentence));
      const ids = ({ things }: Comparison) => things.map(({ id }) => id).sort();
      expect(ids(there)).toEqual(ids(here));
      expect(there.words?.b.map(({ stem }) => stem)).toEqual(here.words?.a.map(({ stem }) => stem));
      expect(there.quoted.b).toEqual(here.quoted.a);
    }),
    { numRuns: 100 },
  );
}, 60_000);
