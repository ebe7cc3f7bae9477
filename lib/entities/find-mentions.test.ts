import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findMentions } from "./find-mentions";
import type { EntityMention } from "./mention";

const find = (text: string, headline = "", inLanguage = "en"): EntityMention[] =>
  findMentions({ headline, text, inLanguage });

/** "type key: surface, surface" for each entity. */
const list = (text: string, headline = "", inLanguage = "en"): string[] =>
  find(text, headline, inLanguage)
    .map(({ type, key, places }) => {
      const surfaces = places.map(({ field, start, end }) =>
        (field === "text" ? text : headline).slice(start, end),
      );
      return `${type} ${key}: ${surfaces.join(", ")}`;
    })
    .sort();

test.each([
  ["WASHINGTON (AP) — They met there at noon.", "Washington"],
  ["KUALA LUMPUR — They met there at noon.", "Kuala Lumpur"],
  ["They went from the UAE to Oman at noon.", "UAE"],
])("a name in the capitals of a dateline is written as in running text: %s", (text, name) =>
  expect(find(text).map((mention) => mention.name)).toContain(name),
);

describe("people", () => {
  test("are one by full name, by surname, after a title and with a possessive", () => {
    const text =
      "At noon President Selim Korkut spoke. Later Korkut left; Mr Korkut’s car was seen. In Korkut's house it was dark.";
    expect(list(text)).toEqual(["person salim korkut: Selim Korkut, Korkut, Korkut, Korkut"]);
  });

  test.each([
    ["a given name", "They met Ranya Velvet there.", "Ranya Velvet"],
    ["a role in small letters", "the activist Zorvan Hullick was there.", "Zorvan Hullick"],
    ["a reporting verb", "It was late, Zorvan Hullick said.", "Zorvan Hullick"],
    ["a reporting verb before", "It was late, said Zorvan Hullick.", "Zorvan Hullick"],
    [
      "a form of address, of one word alone",
      "They saw President Hullick there at noon by the river.",
      "Hullick",
    ],
  ])("are told by %s", (_, text, name) =>
    expect(find(text).map((mention) => [mention.type, mention.name])).toEqual([["person", name]]),
  );

  test("with the same surname stay separate; a surname alone means the one last named in full", () => {
    const text =
      "Hafez al-Assad died. Assad was old. His son Bashar al-Assad followed. Assad was young. Al-Assad spoke.";
    expect(list(text)).toEqual([
      "person bashar al assad: Bashar al-Assad, Assad, Al-Assad",
      "person hafez al assad: Hafez al-Assad, Assad",
    ]);
  });

  test("with the same surname: in a headline it means the one named most", () => {
    const text =
      "In the morning Nora Vell met David Vell. At noon David Vell left. At night David Vell came back.";
    expect(list(text, "What Vell wants")).toContain(
      "person david vell: Vell, David Vell, David Vell, David Vell",
    );
  });

  test("may have only a surname", () => {
    const [mention] = find("They say that President Hullick left. Hullick is back.");
    expect(mention).toMatchObject({ name: "Hullick", surnameOnly: true, lookup: "person:hlk" });
  });

  test("are not streets, nor joined to the next person of a byline, nor to their office", () => {
    expect(list("It fell on Ahmed Velvet street at noon.")).toEqual([]);
    expect(
      find("It was told by Sylvia Hullick Peter Vell at noon, and Peter Vell Regional Director said so.").map(
        ({ name }) => name,
      ),
    ).toEqual(["Peter Vell", "Sylvia Hullick"]);
  });
});

describe("organisations", () => {
  test("are recognised by their head word, and then by their acronym", () => {
    const text = "He heads the Harbour Workers Union (HWU) here. The HWU is old, and HWU’s men are few.";
    expect(list(text)).toEqual(["organization harbour workers union: Harbour Workers Union, HWU, HWU, HWU"]);
  });

  test("continue after “for” and “of the”", () =>
    expect(
      find("He left the Ministry of the Interior and the Dover Institute for Safe Water.").map(
        ({ name }) => name,
      ),
    ).toEqual(["Dover Institute for Safe Water", "Ministry of the Interior"]));

  test("are found again by their head word alone", () =>
    expect(list("The Syrian Observatory for Human Rights counts. They asked the Observatory.")).toEqual([
      "organization syrian observatory for human rights: Syrian Observatory for Human Rights, Observatory",
    ]));

  test("have a shorter name as well", () =>
    expect(list("The Ruritanian Foreign Ministry said so. He left the Foreign Ministry.")).toEqual([
      "organization ruritanian foreign ministry: Ruritanian Foreign Ministry, Foreign Ministry",
    ]));

  test("of a state are not the national ones", () =>
    expect(list("They left the Iowa Democratic Party at noon, and the Democratic Party too.")).toEqual([
      "organization democratic party: Democratic Party",
      "organization iowa democratic party: Iowa Democratic Party",
    ]));

  test("have one key for all their names", () => {
    const keys = find("The Islamic State, known as ISIS or ISIL or Daesh, and the U.N. with the UN.").map(
      ({ key }) => key,
    );
    expect(keys).toEqual(["islamic state", "united nations"]);
  });

  test("of the article take a listed acronym that is their initials", () =>
    expect(list("In the hall the International Cricket Council met, and the ICC was at odds.")).toEqual([
      "organization international cricket council: International Cricket Council, ICC",
    ]));

  test("in capitals are not found in everyday words", () =>
    expect(list("Who is it? It is us. He who is with us knows.")).toEqual([]));
});

describe("places", () => {
  test("have one key for all their spellings", () => {
    expect(
      find("From Deir ez-Zor, or Deir al-Zour, or Deir Ezzor.").map(({ key, count }) => [key, count]),
    ).toEqual([["deir ez zor", 3]]);
    expect(find("Britain, the UK, the U.K.").map(({ key, count }) => [key, count])).toEqual([
      ["united kingdom", 3],
    ]);
  });

  test("lose a possessive, written with its apostrophe or not", () =>
    expect(list("In Syria's north. Across Syrias north.")).toEqual(["place syria: Syria, Syria"]));

  test.each([
    ["the town of", "He fled the town of Velburg at night."],
    ["a village behind it", "He fled Velburg village at night."],
    ["a province behind it", "He fled to northern Velburg province at night."],
  ])("are told by %s", (_, text) =>
    expect(find(text).map(({ type, name }) => [type, name])).toEqual([["place", "Velburg"]]),
  );

  test("recognised once are found again", () => {
    expect(list("He fled the town of Velburg. In Velburg it rained.")).toEqual([
      "place velburg: Velburg, Velburg",
    ]);
  });

  test("are not parts of other names", () => {
    expect(list("He crossed London Bridge, read the Geneva Convention and saw the Houston Rockets.")).toEqual(
      [],
    );
    expect(find("They heard Jordan Smith there.").map(({ type }) => type)).toEqual(["person"]);
  });

  test("with the same spelling are distinguished by what else is mentioned", () => {
    expect(find("He flew from Tbilisi across Georgia.").map(({ key }) => key)).toContain("georgia");
    expect(find("He flew from Atlanta across Georgia.").map(({ key }) => key)).toContain("georgia us state");
  });
});

test("days, months, nationalities, sentence starts and headline capitals are no names", () => {
  const text =
    "Hospitals were full on Monday, and Syrian doctors in March too. The French went. Yesterday It ended.";
  expect(list(text, "Rebels Seize Vital Bridge As Winter Storm Nears")).toEqual([]);
});

test("a headline repeated in the text counts once, and first", () => {
  const [mention] = find("Storm hits Damascus today\n\nIn Damascus it rained.", "Storm hits Damascus today");
  expect(mention?.places.map(({ field }) => field)).toEqual(["headline", "text"]);
});

test("in a language whose capitals do not mark names, only listed names are found", () =>
  expect(list("Der Rat der Stadt Berlin traf Herrn Peter Vogel.", "", "de")).toEqual([
    "place berlin: Berlin",
  ]));

describe("whatever the text", () => {
  const word = fc.constantFrom(
    ..."Bashar al-Assad Assad's President the of Ministry U.N. UN (FSA) Free Syrian Army in town Aleppo الأسد بشار والأمم المتحدة للأمم مدينة بن عبد 😀 - . , \n ' ’ İ ﷺ".split(
      " ",
    ),
    "\n",
    "\u0301",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(" ")),
    fc.array(word, { maxLength: 60 }).map((words) => words.join("")),
  );

  test("places are inside it, in order, without overlaps, and contain the name", () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom("en", "ar", "fr", "", "und"), (body, headline, inLanguage) => {
        const mentions = findMentions({ headline, text: body, inLanguage });
        const all = mentions.flatMap(({ places }) => places);
        for (const field of ["headline", "text"] as const) {
          const length = (field === "text" ? body : headline).length;
          const spans = all.filter((place) => place.field === field).sort((a, b) => a.start - b.start);
          let last = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(length);
        }
        for (const { name, count, places } of mentions) {
          expect(count).toBe(places.length);
          const surfaces = places.map(({ field, start, end }) =>
            (field === "text" ? body : headline).slice(start, end).replace(/\s+/g, " "),
          );
          expect(surfaces).toContain(name);
        }
        expect(new Set(mentions.map(({ type, key }) => `${type} ${key}`)).size).toBe(mentions.length);
      }),
    );
  });

  test("only the first 120,000 of five million letters are read", () => {
    const long = "Bashar al-Assad met the Ministry of Ships in Aleppo. ".repeat(100_000);
    const ends = find(long).flatMap(({ places }) => places.map(({ end }) => end));
    expect(Math.max(...ends)).toBeLessThanOrEqual(120_000);
  });
});
