import { describe, expect, it } from "vitest";
import { classifyLines } from "./classify-lines";
import { BODY_CLASSES } from "./layout/line-class";

const NOW = Date.parse("2024-06-01T00:00:00Z");

const HEADLINE = "Old bridge over the river is closed";
const FIRST =
  "The old bridge over the river was closed on Monday after engineers found that its third pillar had moved by a hand.";
const LAST =
  "The county expects that the bridge will be open again in spring, once every stone of the pillar has been measured.";

type Place = "above" | "head" | "amid" | "under";

/** The classes of lines above the headline, below it, between the paragraphs of a page, or under them. */
function classesOf(lines: readonly string[], place: Place): string[] {
  const text = (at: Place) => (place === at ? `${lines.join("\n")}\n\n` : "");
  const paste = `${text("above")}${HEADLINE}\n\n${text("head")}${FIRST}\n\n${FIRST.replace("Monday", "Friday")}\n\n${text("amid")}${LAST}\n\n${text("under")}`;
  const wanted = lines.filter(Boolean);
  return classifyLines(paste, NOW).flatMap(({ text: shown, as }) => (wanted.includes(shown) ? [as] : []));
}

const BODY: readonly string[] = BODY_CLASSES;

/** Which of these lines are taken for the article's text. */
const textAmong = (lines: readonly string[], place: Place): string[] =>
  classesOf(lines, place).flatMap((as, at) => (BODY.includes(as) ? [lines[at] ?? ""] : []));

describe("lines around the text", () => {
  it("are not of it: menus, other articles, ways to write, requests", () => {
    expect(textAmong(["Bellpost", "MARKETS  TOWNS  SHIPS"], "above")).toEqual([]);
    const other = ["Out of the drawer", "The ferry that was late for a year", "Who counted the swans?"];
    expect(textAmong(other, "under")).toEqual([]);
    expect(textAmong(["Harbour enquiries", "Jane Doe, officer", "press@harbour.example"], "under")).toEqual(
      [],
    );
    expect(textAmong(["Harbour by Post", "Sign up for our newsletter"], "under")).toEqual([]);
  });

  it("are not of it: labelled facts under the headline, a picture's caption and its agency", () => {
    expect(textAmong(["Claim: the old bridge over the river is closed", "Verdict: true"], "head")).toEqual(
      [],
    );
    expect(textAmong(["A heron on the third pillar.", "Jane Doe/HRBR"], "head")).toEqual([]);
  });

  it("are not of it: buttons and figures under the last paragraph", () => {
    expect(textAmong(["Bridge Town 2, River City 1", "Share this article"], "under")).toEqual([]);
  });
});

describe("lines of the text", () => {
  it("stay where one of their neighbours asks for something", () => {
    const lines = ["The mayor came in a boat, and nobody met her there.", "Sign up for our newsletter"];
    expect(textAmong(lines, "amid")).toEqual(lines.slice(0, 1));
  });

  it("stay where they name an address", () => {
    const line = "Forms go to the clerk, clerk@harbour.example, before noon on Friday.";
    expect(textAmong([line], "amid")).toEqual([line]);
  });

  it("stay where a list under the last paragraph has a heading", () => {
    expect(classesOf(["What to bring", "- a rope", "- a lamp"], "under")[0]).toBe("subhead");
  });

  it("stay at the end of a text copied without its page, though they have no full stop", () => {
    const lines = Array.from({ length: 8 }, (_, i) => `The river goes where ${i} stones would have it go`);
    const poem = `A song of the old bridge\n\n${FIRST.slice(0, -1)}\n\n${lines.join("\n")}\n\n${FIRST.slice(0, -1)} too\n\nand sleeps`;
    expect(classifyLines(poem, NOW).at(-1)?.as).toBe("paragraph");
  });

  it("stay though forms have fields of the same names", () => {
    const paste = `${HEADLINE}\n\n${FIRST}\n\nWhat you need\n\n- your name\n- phone number\n\n${LAST}`;
    expect(classifyLines(paste, NOW).map(({ as }) => as)).toEqual([
      "headline",
      "paragraph",
      "subhead",
      "listEntry",
      "listEntry",
      "paragraph",
    ]);
  });

  it("stay where the headline was copied with the way to its page", () => {
    const way = `HomeNewsRivers${HEADLINE}`;
    expect(classesOf([way], "above")).toEqual(["breadcrumb"]);
  });
});

describe("the headline", () => {
  it("may be of signs alone where a text starts with them", () => {
    const long = Array.from({ length: 8 }, () => FIRST).join(" ");
    expect(classifyLines(`???\n\n${long}\n\n${LAST}`, NOW)[0]?.as).toBe("headline");
  });

  it("is no ornament, however often the page has it", () => {
    const ornaments = Array.from({ length: 12 }, () => "* * *").join("\n");
    const lines = classifyLines(`${ornaments}\n${HEADLINE}\n\n${FIRST}\n\n${LAST}\n\n${ornaments}`, NOW);
    expect(lines.find(({ as }) => as === "headline")?.text).toBe(HEADLINE);
  });
});
