import { describe, expect, test } from "vitest";
import { findPlaces, isInCredit, searchedText } from "./find-places";

const read = (text: string) => searchedText({ headline: "", abstract: "", text });
const placesOf = (text: string, surface: string): string[] =>
  findPlaces(read(text), surface, true).map(({ start, end }) => text.slice(start, end));

describe("findPlaces", () => {
  test.each(["Émile", "Özil", "Київ", "Åsa", "İzmir"])(
    "finds %s in a text with a dotted capital I",
    (name) => {
      expect(placesOf(`They left İstanbul. Then ${name} was asked.`, name)).toEqual([name]);
    },
  );

  test("finds nothing where nothing is wanted", () => {
    expect(placesOf("They left.", "")).toEqual([]);
  });

  test("keeps a form that ends in a sign whole", () => {
    expect(placesOf("They write C++ and read Cobol.", "C++")).toEqual(["C++"]);
    expect(placesOf("They watch Canal+ at night.", "Canal+")).toEqual(["Canal+"]);
    expect(placesOf("They watch the Canal at night.", "Canal+")).toEqual([]);
  });
});

describe("isInCredit", () => {
  const credits = (line: string): boolean => {
    const text = `Rain fell.\n${line}\nIt went on.`;
    return isInCredit(read(text), { field: "text", start: 11, end: 14 });
  };

  test.each([
    "The bank cut credit to farmers.",
    "Credit to farmers was cut.",
    "The picture is bleak, she said.",
    "Pictures of the flood went round the town.",
    "He hoped to mend the image of his party.",
    "She would not pose for a photo.",
    "The cash handout was small.",
    "He asked for credit by noon.",
  ])("takes no ordinary sentence for one: %s", (line) => {
    expect(credits(line)).toBe(false);
  });

  test.each([
    "Photo: Jane Quillan",
    "Jane Quillan/AFP",
    "AP Photo/Jane Quillan",
    "The old bridge (Jane Quillan/Handout)",
    "The old bridge. Photograph: Jane Quillan",
    "The old bridge. Photo by Jane Quillan",
    "Image credit: Jane Quillan",
    "Image caption The old bridge",
    "Jane Quillan/Getty Images",
    "The bridge (picture: Jane Quillan)",
    "Jane Quillan / Reuters",
    "Skell Herald photo",
  ])("takes a credit for one: %s", (line) => {
    expect(credits(line)).toBe(true);
  });
});
