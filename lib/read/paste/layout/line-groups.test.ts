import { describe, expect, it } from "vitest";
import { classifyLines } from "../classify-lines";

const NOW = Date.parse("2024-06-01T00:00:00Z");

const HEADLINE = "Old bridge over the river is closed";
const FIRST =
  "The old bridge over the river was closed on Monday after engineers found that its third pillar had moved by a hand.";
const LAST =
  "The county expects that the bridge will be open again in spring, once every stone of the pillar has been measured.";

/** The classes of lines above the headline, between the paragraphs of a page, or under them. */
function classesOf(lines: readonly string[], place: "above" | "head" | "amid" | "under"): string[] {
  const text = (at: string) => (place === at ? `${lines.join("\n")}\n\n` : "");
  const paste = `${text("above")}${HEADLINE}\n\n${text("head")}${FIRST}\n\n${FIRST.replace("Monday", "Friday")}\n\n${text("amid")}${LAST}\n\n${text("under")}`;
  const wanted = lines.filter(Boolean);
  return classifyLines(paste, NOW).flatMap(({ text: shown, as }) => (wanted.includes(shown) ? [as] : []));
}

describe("lines that stand together", () => {
  it("are a box where one of them asks for something", () => {
    const box = ["Harbour by Post", "What happened, and what did not.", "Sign up for our newsletter"];
    expect(classesOf(box, "amid")).toEqual(["appeal", "appeal", "appeal"]);
  });

  it("stay the article's where a paragraph is the first or the last of them", () => {
    expect(classesOf(["The mayor came in a boat.", "Sign up for our newsletter"], "amid")[0]).toBe(
      "paragraph",
    );
  });

  it("are a list of other articles where titles stand under an unknown heading at the foot", () => {
    const list = ["Out of the drawer", "The ferry that was late for a year", "Who counted the swans?"];
    expect(classesOf(list, "under")).toEqual(["listHeading", "reference", "reference"]);
  });

  it("are ways to write where one of them is an address, but only at the foot", () => {
    const contact = ["Harbour enquiries", "Jane Doe, officer", "press@harbour.example"];
    expect(classesOf(contact, "under")).toEqual(["contact", "contact", "contact"]);
    expect(
      classesOf(["Forms go to the clerk, clerk@harbour.example, before noon on Friday."], "amid"),
    ).toEqual(["paragraph"]);
  });

  it("are labelled facts and no headline", () => {
    const facts = ["Claim: the old bridge over the river is closed", "Verdict: true"];
    expect(classesOf(facts, "head")).toEqual(["navigation", "navigation"]);
  });

  it("are a picture's caption and an agency that nobody knows", () => {
    expect(classesOf(["A heron on the third pillar.", "Jane Doe/HRBR"], "head")).toEqual([
      "caption",
      "caption",
    ]);
  });
});

describe("short lines under the last paragraph", () => {
  it("are the page's, unless they head a list of words", () => {
    expect(classesOf(["Bridge Town 2, River City 1", "", "Share this article"], "under")[0]).toBe(
      "navigation",
    );
    expect(classesOf(["What to bring", "- a rope", "- a lamp"], "under")[0]).toBe("subhead");
  });
});

describe("a text copied without its page", () => {
  it("keeps its last lines, though they have no full stop", () => {
    const lines = Array.from({ length: 8 }, (_, i) => `The river goes where ${i} stones would have it go`);
    const poem = `A song of the old bridge\n\n${FIRST.slice(0, -1)}\n\n${lines.join("\n")}\n\n${FIRST.slice(0, -1)} too\n\nand sleeps`;
    expect(classifyLines(poem, NOW).at(-1)?.as).toBe("paragraph");
  });
});

describe("the first line of a page", () => {
  it("is the outlet if it holds the rights, or if something is between it and the headline", () => {
    expect(classesOf(["Bellpost", "MARKETS  TOWNS  SHIPS"], "above")[0]).toBe("outlet");
    expect(classesOf(["ACCESSIBILITY LINKS", "MARKETS  TOWNS  SHIPS"], "above")[0]).toBe("navigation");
  });
});

describe("entries of a list amid the text", () => {
  it("stay though forms have such fields", () => {
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
});
