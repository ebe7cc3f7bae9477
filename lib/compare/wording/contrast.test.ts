import { describe, expect, it } from "vitest";
import { article, compareTwo } from "../../../scripts/test-data/compared-sides";

/** The words said to be for the same things: each thing's words on both sides that only one side uses. */
const thingsOf = (a: string, b: string): [string[], string[]][] =>
  compareTwo(article("a", "", a), article("b", "", b)).things.map((thing) => [
    thing.a.filter(({ shared }) => !shared).map(({ text }) => text),
    thing.b.filter(({ shared }) => !shared).map(({ text }) => text),
  ]);

describe("words for the same things", () => {
  it("are shown where aligned sentences have them in one place", () => {
    expect(
      thingsOf(
        "Gunners shelled the bridge at Lindholm and killed 39 terrorists before dawn.",
        "Before dawn gunners shelled the bridge at Lindholm and killed 39 rebels.",
      ),
    ).toEqual([[["terrorists"], ["rebels"]]]);
  });

  it("are not shown for words of one meaning", () => {
    expect(
      thingsOf(
        "Airstrikes on the bridge at Lindholm killed 39 people before dawn.",
        "Before dawn air raids on the bridge at Lindholm left 39 people dead.",
      ),
    ).toEqual([]);
  });

  it("are not shown for two spellings", () => {
    expect(
      thingsOf(
        "The airstrikes at Lindholm were executed before dawn, a captain said.",
        "The air strikes at Lindholm were executed before dawn, a captain said.",
      ),
    ).toEqual([]);
  });

  it("are not shown for how something is said", () => {
    expect(
      thingsOf(
        "The council claimed that the bridge at Lindholm was shelled before dawn.",
        "The council said that the bridge at Lindholm was shelled before dawn.",
      ),
    ).toEqual([]);
  });

  it("are not shown for words that stand elsewhere in the sentences", () => {
    expect(
      thingsOf(
        "The rebels of Lindholm opened the bridge to bakers, farmers and nurses before dawn, while miles away an army watched.",
        "Before dawn the bridge was opened to bakers, farmers and nurses; the harbour trust fears terrorists.",
      ),
    ).toEqual([]);
  });

  it("are not shown for neutral words around a name", () => {
    expect(
      thingsOf(
        "Daesh militants fled Lindholm.",
        "The group Daesh holds the bridge. Daesh terror cells exist.",
      ),
    ).toEqual([]);
  });

  it("are not shown for who somebody belongs to, but for a judging word", () => {
    const told = (offensive: string) =>
      `Before dawn the ${offensive} at Lindholm reached the bridge and the harbour wall.`;
    expect(thingsOf(told("army offensive"), told("offensive"))).toEqual([]);
    expect(thingsOf(told("alleged offensive"), told("offensive"))).toEqual([
      [["alleged offensive"], ["offensive"]],
    ]);
  });

  it("are not shown for the initials of a name", () => {
    expect(
      thingsOf(
        "The Department of Homeland Security opened a gate.",
        "Homeland Security opened it; the DHS said so.",
      ),
    ).toEqual([]);
  });
});
