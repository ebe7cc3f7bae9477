import { describe, expect, it } from "vitest";
import { article } from "../../../scripts/test-data/compared-sides";
import { readSide } from "../read-side";
import { listSpeakers } from "./list-speakers";

/** The speakers of a text by name, each with the number of quoted words and of sentences. */
function speakersIn(text: string, language = "en"): Record<string, [quoted: number, sentences: number]> {
  const { speakers } = listSpeakers(readSide([article("x", "", text, language)]));
  return Object.fromEntries(speakers.map(({ name, quoted, places }) => [name, [quoted, places.length]]));
}
const namesIn = (text: string, language = "en") => Object.keys(speakersIn(text, language)).sort();

describe("the subject of a verb of saying speaks", () => {
  it.each([
    // before the verb, with a title, an aside, a party or a time between
    ["Sen. Maria Delgado said the dam would hold.", ["Maria Delgado"]],
    [
      "Maria Delgado (D-N.Y.), chairwoman of the Senate Water Committee, said the dam would hold.",
      ["Maria Delgado"],
    ],
    [
      "Maria Delgado, a former director of the Harbour Trust, told the Daily Lantern the dam would hold.",
      ["Maria Delgado"],
    ],
    ["Maria Delgado on Tuesday also warned that the dam would fail.", ["Maria Delgado"]],
    ["Maria Delgado has repeatedly denied it.", ["Maria Delgado"]],
    ["Justice Maria Delgado, joined by Justice Peter Novak, wrote that the law stands.", ["Maria Delgado"]],
    // after it
    ["“The dam will hold,” said Maria Delgado, legal director for the group Open Rivers.", ["Maria Delgado"]],
    ["“The dam will hold,” says Maria Delgado, vice president of the Young Rowers.", ["Maria Delgado"]],
    [
      "The owners will appeal to the Water Court, said Maria Delgado, one of the lawyers of Peter Novak.",
      ["Maria Delgado"],
    ],
    [
      "“The dam will hold,” Maria Delgado, a spokeswoman for the Harbour Trust, told reporters.",
      ["Maria Delgado"],
    ],
    // the subject of the whole sentence
    ["Maria Delgado defended the plan, saying that “the dam will hold for years”.", ["Maria Delgado"]],
    ["Maria Delgado tweeted: “The dam will hold for years.”", ["Maria Delgado"]],
    ["House of Representatives Speaker Maria Delgado urged the mayor to resign.", ["Maria Delgado"]],
    // a body
    ["The Syrian state TV reported that the dam would hold.", ["Syrian state TV"]],
    ["The House Water Committee said in a report that the dam would hold.", ["House Water Committee"]],
    ["A spokesman for the Harbour Trust said the dam would hold.", ["Harbour Trust"]],
    ["Harbour Trust officials said the dam would hold.", ["Harbour Trust"]],
    ["The Harbour Trust in Lindholm said the dam would hold.", ["Harbour Trust"]],
    ["In May the Harbour Trust in Damascus said the dam would hold.", ["Harbour Trust"]],
    ["According to the Harbour Trust, the dam will hold.", ["Harbour Trust"]],
    ["The Delgado administration argued that the dam would hold.", ["Delgado administration"]],
    // titles are no part of the name
    ["According to Daily Lantern Senior Engineer Maria Delgado, the dam will hold.", ["Maria Delgado"]],
    ["River Guard Chief of Staff General Maria Delgado said the dam would hold.", ["Maria Delgado"]],
    // the main clause of two
    ["When Sen. Peter Novak asked about the dam, Maria Delgado said it would hold.", ["Maria Delgado"]],
    [
      "Maria Delgado told reporters that “the dam will hold,” according to the Harbour Trust.",
      ["Maria Delgado"],
    ],
    [
      "Maria Delgado, an engineer for the town, said villages around Novak, a port, would be safe.",
      ["Maria Delgado"],
    ],
  ])("%s", (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe("nobody speaks who is only mentioned", () => {
  it.each([
    "The shares are worth millions, according to a form filed with the Harbour Trust.",
    "A report said specialists of the Harbour Trust had flagged payments by Peter Novak.",
    "A group of Novak-led states wants the dam to go.",
    "About 15,000 rowers serve in the River States Army.",
    "The form has not been previously reported to the Harbour Trust.",
    "One officer, speaking on condition of anonymity, said senior officials were not asked.",
    "The lawyers of Peter Novak argued that the dam would hold.",
    "A former member of the Harbour Trust said the dam would hold.",
    "A poll taken after the vote of Peter Novak revealed that most disagree.",
    "The president said the dam would hold.",
    "Officials said in a statement that the dam would hold.",
    "The group said the dam would hold.",
    "The statement added that the dam would hold.",
    "A lawyer for Mr. Novak said the dam would hold.",
    "The dam fell after the Harbour Trust confirmed Peter Novak.",
    "Peter Novak claimed victory on Tuesday.",
    "Peter Novak praised “Raging Waters” as a film.",
    "A report published by its allied Harbour Trust said the dam would hold.",
    "The River Army came. The army said the dam would hold.",
    "Lindholm Mayor says the dam will hold.",
    "A lawyer representing Novak said the dam would hold.",
    "A former captain of the port of Lindholm, Fla., said the dam would hold.",
    "The CEO said the dam would hold.",
  ])("%s", (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

it("names a person who is called by a surname or an office by the full name", () => {
  expect(
    speakersIn(
      "President Maria Delgado opened the dam. Delgado said it would hold. The president added that it was cheap.",
    ),
  ).toEqual({ "Maria Delgado": [0, 2] });
  expect(
    namesIn(
      "Peter Novak, the foreign minister, came too. The harbour was full. The foreign minister said he liked it.",
    ),
  ).toEqual(["Peter Novak"]);
  expect(namesIn("The Water Ministry came. The ministry said the dam would hold.")).toEqual([
    "Water Ministry",
  ]);
});

it("names a speaker once", () => {
  expect(
    namesIn(
      "Maria Delgado of the National Dam Centre came. The National Dam Centre said so. The NDC added more.",
    ),
  ).toEqual(["National Dam Centre"]);
  expect(namesIn("Zhao Lijian said the dam would hold. The river, Zhao added, was calm.")).toEqual([
    "Zhao Lijian",
  ]);
});

it("keeps people of one surname apart", () => {
  expect(
    namesIn(
      "Peter Novak built the dam. Novak was its first captain. The captain’s mother, Anna Novak, said he was shy.",
    ),
  ).toEqual(["Anna Novak"]);
});

it("leaves an office out that two people may hold", () => {
  expect(
    namesIn("Senator Maria Delgado and Senator Peter Novak came. The senator said the dam would hold."),
  ).toEqual([]);
});

it("gives a pronoun's words to the subject before it, unless that is in doubt", () => {
  expect(
    namesIn("Maria Delgado, who built the dam, left early. “The dam will hold for years,” she said."),
  ).toEqual(["Maria Delgado"]);
  expect(
    namesIn("Maria Delgado said it would hold. Peter Novak met Ann Lee at the dam. “It will fall,” he said."),
  ).toEqual(["Maria Delgado", "Peter Novak"]);
});

it("gives quotations without a verb to who goes on speaking, and to nobody in doubt", () => {
  expect(
    speakersIn(
      "“The dam will hold,” said Maria Delgado. “We built it well.”\n“The river knows it,” Delgado continued.\n“Nobody will drown.”",
    ),
  ).toEqual({ "Maria Delgado": [15, 4] });
  expect(speakersIn("“The dam will hold for years. We built it well,” said Maria Delgado.")).toEqual({
    "Maria Delgado": [10, 2],
  });
  expect(
    speakersIn(
      "“The dam will hold,” said Maria Delgado.\nThe rowers disagree with her.\n“It will fall before spring comes.”",
    ),
  ).toEqual({ "Maria Delgado": [4, 1] });
  expect(
    speakersIn(
      "“The dam will hold,” said Maria Delgado. A sign reads “save the old river now” in red letters.",
    ),
  ).toEqual({ "Maria Delgado": [4, 1] });
  expect(
    speakersIn(
      "The dam will hold, Maria Delgado said. “It will fall,” said Peter Novak. “It leaks at night already.”",
    ),
  ).toEqual({ "Peter Novak": [8, 2], "Maria Delgado": [0, 1] });
});

it("names nobody by the words inside a quotation", () => {
  expect(namesIn("“Peter Novak told me to leave the house,” said Maria Delgado.")).toEqual(["Maria Delgado"]);
});

it("reads Arabic, where the verb comes first", () => {
  expect(namesIn("قالت وزارة الدفاع إن الطريق مفتوح.", "ar")).toHaveLength(1);
  expect(namesIn("وقال مصدر إن الطريق مفتوح.", "ar")).toEqual([]);
});
