import { describe, expect, test } from "vitest";
import { findMentions } from "./find-mentions";

/** The names of an article's people, each as it is fullest, in alphabetical order. */
const people = (text: string, headline = ""): string[] =>
  findMentions({ headline, text, inLanguage: "en" })
    .filter(({ type }) => type === "person")
    .map(({ name }) => name)
    .sort();

const keys = (text: string): string[] =>
  findMentions({ headline: "", text, inLanguage: "en" }).map(({ type, key }) => `${type} ${key}`);

describe("a person without a known given name is told by", () => {
  test.each([
    ["an age", "On Sunday Zorvanna Hullick, 22, fell from the roof."],
    ["an occupation behind it", "They met Zorvanna Hullick, a retired schools inspector from the coast."],
    ["an office behind an acronym", "They met Tom Vell; Zorvanna Hullick, HWU secretary; and others."],
    ["a clause with who", "They met Zorvanna Hullick, who had left early."],
    [
      "the surname alone, later",
      "The fire began when Zorvanna Hullick slept. It was put out before Hullick woke.",
    ],
    ["Mr with the surname", "The fire began when Zorvanna Hullick slept. Ms. Hullick woke late."],
    ["an office before it", "The vote was called by then-Assemblywoman Zorvanna Hullick at noon."],
    ["an occupation in no list", "They met Zorvanna Hullick, a leading volcanologist at the institute."],
    ["a verb for speech", "It was late, Zorvanna Hullick continued."],
  ])("%s", (_, text) => expect(people(text)).toContain("Zorvanna Hullick"));

  test.each([
    "They drove to Zorvanna Hullick, a town of five thousand.",
    "The vote was held in Zorvanna Hullick, where a mayor was missing. In Hullick it rained.",
    "They sold Zorvanna Hullick, the soft drink, at the fair.",
    "He told Le Monde that it was late, and told Der Zorvan newspaper too.",
  ])("but not in: %s", (text) => expect(people(text)).toEqual([]));
});

test.each([
  ["Hullick said he was late. They knew Hullick.", ["Hullick"]],
  ["The mayor, Helen Park, called it late. “Go home,” Park said.", ["Helen Park"]],
  ["They met in Helen Park, by the lake, on Sunday.", []],
  ["Helen Park was closed on Sunday, the council said.", []],
  ["It was read by Al Hullick, chair of the union.", ["Al Hullick"]],
  ["The firm Zorvanix said it was late. They knew Zorvanix.", []],
  ["Reportedly Hullick left. Tom Hullick was late.", ["Tom Hullick"]],
  ["“It is late,” Bill Hullick, an expert on tides, told them.", ["Bill Hullick"]],
  ["He lied to Lisa Hullick & her sister.", ["Lisa Hullick"]],
  ["“Yes,” pollster Keating Holland said.", ["Keating Holland"]],
])("%s", (text, names) => expect(people(text)).toEqual(names));

describe("a given name that is an everyday word", () => {
  test.each([
    ["They met Bill Hullick there.", ["Bill Hullick"]],
    ["They met former senator Bill Hullick. Hullick left.", ["Bill Hullick"]],
    ["It was read by Drew Hullick and Faith Vell.", ["Drew Hullick", "Faith Vell"]],
    ["They passed the Farm Bill on Monday. The Crime Bill failed.", []],
    ["Bill Payments were late. The bill was high.", []],
  ])("%s", (text, names) => expect(people(text)).toEqual(names));
});

describe("one person", () => {
  test.each([
    ["a nickname", "William Hullick spoke. Later Bill Hullick left.", ["William Hullick"]],
    ["another nickname", "They met Elizabeth Hullick. Liz Hullick left.", ["Elizabeth Hullick"]],
    ["a middle initial", "They met Nora J. Hullick. Nora Hullick left.", ["Nora J. Hullick"]],
    ["a middle name", "They met Nora Jane Hullick. Nora J. Hullick left.", ["Nora Jane Hullick"]],
    ["initials without spaces", "They met Nora J.K. Hullick. Hullick left.", ["Nora J.K. Hullick"]],
  ])("has %s", (_, text, names) => expect(people(text)).toEqual(names));

  test("is not the father with other initials", () => {
    expect(keys("They met George H.W. Bush and George W. Bush.")).toEqual([
      "person george h w bush",
      "person george w bush",
    ]);
    expect(people("They met Nora A. B. Hullick and Nora B. Hullick.")).toEqual([
      "Nora A. B. Hullick",
      "Nora B. Hullick",
    ]);
  });

  test("named by a surname has the full name of the headline", () =>
    expect(people("On Friday Mr. Hullick was found.", "Nora Hullick Case: Two Charged")).toEqual([
      "Nora Hullick",
    ]));

  test("of a family named in the plural is not one of them", () =>
    expect(people("They met Nora Vell. At noon the Hullicks left, and all the Hullicks knew.")).toEqual([
      "Nora Vell",
    ]));
});

describe("what is not the article's own text", () => {
  test("a link box glued to a name ends the name, and names nobody", () =>
    expect(
      people(
        "On Monday Senator Nora Hullick Nora Jane HullickDavid Vell wins the vote Tom Korkut: a new way MORE (D) left. Hullick slept.",
      ),
    ).toEqual(["Nora Hullick"]));

  test("a name with a capital inside may be glued to one", () =>
    expect(
      people(
        "On Monday Nora McHullick Nora (Jane) McHullickMcVell wins the vote MORE left. McHullick slept.",
      ),
    ).toEqual(["Nora McHullick"]));

  test.each([
    "Read more: Tom Korkut wins the vote",
    "(Also on Harbour News: Tom Korkut wins the vote)",
    "Tom Korkut:Mayor Tom Korkut wins the vote for the harbour",
  ])("a line that leads to another article names nobody: %s", (line) =>
    expect(people(`They met Nora Vell on Monday.\n\n${line}\n\nIt rained at noon.`)).toEqual(["Nora Vell"]),
  );

  test("a speaker before a colon is no such line", () =>
    expect(people("Tom Korkut: I was late. We all were.\n\nThey met Tom Korkut.")).toEqual(["Tom Korkut"]));

  test("credits of pictures and bylines are nobody in the article", () => {
    expect(people("toggle caption Nora Hullick/AP Nora Hullick/Getty Images\n\nIt rained.")).toEqual([]);
    expect(people("By Nora Hullick\n\nIt rained on David Vell at noon.")).toEqual(["David Vell"]);
    expect(people("It rained.", "What is in the bill?  By Nora Hullick   Monday Oct 3")).toEqual([]);
  });

  test("a dateline is no person", () => {
    expect(people("JACKSON, Miss. (AP) — They met Tom Jackson. Jackson left.")).toEqual(["Tom Jackson"]);
    expect(people("WARREN — They met Nora Warren at noon. Warren left.")).toEqual(["Nora Warren"]);
  });
});

describe("no person", () => {
  test.each([
    ["two people with a hyphen", "They met Nora Vell and Tom Hullick. The Vell-Hullick bill failed."],
    ["a double surname", "They met Nora Vell and Tom Zorvan-Hullick. Zorvan-Hullick left."],
  ])("is %s", (_, text) => expect(people(text)).toHaveLength(2));

  test.each([
    ["an office", "They heard Director of National Intelligence Nora Vell there.", ["Nora Vell"]],
    ["an office in capitals", "They heard AG Nora Vell there.", ["Nora Vell"]],
    [
      "a place before it",
      "He told envoy to Ukraine Nora Vell that it was late, Nora Vell said.",
      ["Nora Vell"],
    ],
    ["a body", "The president of Demand Zorvanix, said it was late.", []],
    [
      "a Korean name",
      "They met Han Dae-in there. In the hall Han Dae-in spoke, said Han Dae-in.",
      ["Han Dae-in"],
    ],
    ["a company", "They left Nora Technologies, said Vell Motor Co. there.", []],
    ["who wrote it", "It rained. (Reporting by Nora Vell in Rome; Editing by Tom Hullick)", []],
    ["who helped", "It rained.\n\nNora Vell and Tom Hullick contributed to this report.", []],
  ])("is %s", (_, text, names) => expect(people(text)).toEqual(names));
});

test("a plural of an acronym is written in small letters", () => {
  expect(keys("The vaccine RTS,S works. The RTS is old.")).toEqual([]);
  expect(keys("He joined the NATO staff.")).toEqual(["organization nato"]);
});

test.each([
  ["Turkey", "Türkiye"],
  ["Daesh", "ISIL"],
  ["ISIS", "the Islamic State"],
  ["Hasakah", "Hassakeh"],
  ["Hasakah", "al-Hasakeh"],
])("%s and %s are one thing", (one, other) =>
  expect(keys(`They wrote of ${one} at noon, and of ${other} at night.`)).toHaveLength(1),
);

test.each([
  [
    "a garden or ship named like a woman",
    "They met in the Rose Garden and sailed on the Ruby Princess on Monday.",
  ],
  ["a headline's verb", "RELATED: Nora Apologizes To the Town Of Vellham After the Vote."],
  ["a university or room", "They met at Virginia Tech and in the Roosevelt Room on Monday."],
  ["words of a passage in capitals", "He said: THEY TRIED A HAIL MARY PASS TO SAVE THE DAY and left."],
  ["an order to readers", "Email Sign Up. They met at noon in the hall."],
  ["a firm or poll", "The maker, Aurora Cannabis, left. The General Social Survey came out."],
])("%s is no person", (_, text) => expect(people(text)).toEqual([]));

test("a name in a passage in capitals is found if the text has it in small letters too", () =>
  expect(people("Nora Hullick left. They wrote: NORA HULLICK BROKE THE LAW and went.")).toEqual([
    "Nora Hullick",
  ]));

test.each([
  ["Manager", "They asked Manager Daryl Hullick at noon."],
  ["Superintendent", "They asked Superintendent Daryl Hullick at noon."],
  ["Agent", "They asked Agent Daryl Hullick at noon."],
])("%s is no part of a name", (_, text) => expect(people(text)).toEqual(["Daryl Hullick"]));

test("a heading with a name, under which the text goes on with the surname, is a person", () => {
  const text =
    "It was a long day.\n\nNora Hullick\n\nHullick served on the council.\n\nLinda Jordan\n\nJordan, a lawyer, did not.";
  expect(people(text)).toEqual(["Linda Jordan", "Nora Hullick"]);
  expect(people("It was a long day.\n\nMore Harbour News\n\nThe harbour opened.")).toEqual([]);
});

test("somebody named by the first name alone, or by the surname that stands first, is one with the full name", () => {
  expect(people("They freed Tom Vell and his son, Adam, on Friday. Adam Vell, 49, was glad.")).toEqual([
    "Adam Vell",
    "Tom Vell",
  ]);
  expect(people("Ri Yong-ho said this. It is war, Mr Ri told reporters.")).toEqual(["Ri Yong-ho"]);
});
