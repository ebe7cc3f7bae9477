import { expect, it } from "vitest";
import { makeFreshLibraries } from "../../../scripts/cases/fresh-library";
import { library } from "../../db/client";
import { examineLibrary } from "../../doctor/examine-library";
import { runImport } from "../run-import";

makeFreshLibraries();

let made = 0;
const importTexts = (...texts: string[]) => {
  const lines = texts.map((articleBody) => {
    made += 1;
    return JSON.stringify({
      identifier: `m${made}`,
      inLanguage: "en",
      headline: `Council votes ${made}`,
      articleBody,
    });
  });
  return runImport({ name: "test", parts: [{ name: "lines", bytes: Buffer.from(lines.join("\n")) }] });
};
const people = async () =>
  (await library().entity.findMany({ where: { type: "person" }, orderBy: { name: "asc" } })).map(
    ({ name, articles }) => `${name} ${articles}`,
  );

it("spellings of one name are the same person, in every imported article", async () => {
  await importTexts(
    "President Bashar al-Assad said on Monday that talks would go on. Mr Assad left the hall at noon.",
    "Bashar Al-Assad spoke to state television in Damascus on Tuesday.",
    "President Hafez al-Assad signed the treaty in 1980, according to the archive in Damascus.",
  );
  expect((await people()).map((line) => line.replace(/^.*(Bashar|Hafez).* /, "$1 "))).toEqual([
    "Bashar 2",
    "Hafez 1",
  ]);
});

it("a surname that was alone finds its bearer once most of the library says who it is", async () => {
  await importTexts("President Lindqvist said on Monday that the council of Lower Lenn would vote.");
  expect(await people()).toEqual(["Lindqvist 1"]);
  await importTexts(
    "Karin Lindqvist said on Tuesday that the vote stood.",
    "Karin Lindqvist said on Wednesday that the vote would be held again.",
  );
  expect(await people()).toEqual(["Karin Lindqvist 3"]);
  expect((await examineLibrary()).findings).toEqual([]);
});

it("changing or removing an article also updates its mentions", async () => {
  await importTexts("Karin Lindqvist said on Tuesday that the vote stood.");
  const line = {
    identifier: `m${made}`,
    inLanguage: "en",
    headline: "Council votes again",
    articleBody: "Erik Sandberg said on Tuesday that the vote stood.",
  };
  await runImport({ name: "test", parts: [{ name: "lines", bytes: Buffer.from(JSON.stringify(line)) }] });
  expect(await people()).toEqual(["Erik Sandberg 1", "Karin Lindqvist 0"]);
});
