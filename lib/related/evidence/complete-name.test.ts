import { expect, test } from "vitest";
import { completeName } from "./complete-name";
import type { Place, ProfiledText } from "./shared-thing";

type Text = { text: string; headline?: string };

/** What two texts share, made whole: the names as they stand, and whether they are names. */
function complete(shared: string, ...texts: [Text, Text]) {
  const sides = texts.map(({ text, headline = "" }) => ({
    profile: {} as ProfiledText["profile"],
    fields: { headline, abstract: "", text },
  })) as [ProfiledText, ProfiledText];
  const places = texts.map(({ text, headline = "" }): Place => {
    const field = headline.includes(shared) ? "headline" : "text";
    const start = (field === "headline" ? headline : text).indexOf(shared);
    return { field, start, end: start + shared.length };
  }) as [Place, Place];
  const { places: whole, isName } = completeName(...sides, places);
  const names = whole.map(({ field, start, end }, side) => sides[side]?.fields[field].slice(start, end));
  return { names, isName };
}

const inText = (text: string): Text => ({ text });

test.each([
  [
    "Union",
    "He gave his State of the Union address.",
    "Her State of the Union dinner.",
    "State of the Union",
  ],
  [
    "Georgia Secretary",
    "The Georgia Secretary of State left.",
    "A Georgia Secretary of State won.",
    "Georgia Secretary of State",
  ],
  ["York City", "The New York City mayor left.", "A former New York City official.", "New York City"],
  [
    "Customs Enforcement",
    "He led Immigration and Customs Enforcement then.",
    "The Immigration and Customs Enforcement office.",
    "Immigration and Customs Enforcement",
  ],
])("a name that both texts write the same is whole: %s", (shared, here, there, name) => {
  expect(complete(shared, inText(here), inText(there))).toEqual({ names: [name, name], isName: true });
});

test("a name ends where the texts differ, before another name, and before a role", () => {
  const here = inText("The minister met Prime Minister Lena Ford of Norland on Friday.");
  expect(complete("Norland", here, inText("A boat from Norland sank."))).toMatchObject({
    names: ["Norland", "Norland"],
  });
  expect(complete("Lena Ford", here, inText("They met Prime Minister Lena Ford there."))).toMatchObject({
    names: ["Lena Ford", "Lena Ford"],
  });
  expect(
    complete("Senate", inText("The Senate and Congress met."), inText("Both Senate and Congress met.")),
  ).toMatchObject({ names: ["Senate", "Senate"] });
});

test("the capitals of a headline make no name, those inside a sentence do", () => {
  const headline = "Harbour Workers Begin Long Strike In Norland";
  const shared = complete("Long Strike", { text: "", headline }, { text: "", headline });
  expect(shared).toEqual({ names: ["Long Strike", "Long Strike"], isName: false });
  expect(
    complete(
      "Democratic governors",
      inText("Four Democratic governors met."),
      inText("Democratic governors left."),
    ),
  ).toMatchObject({ isName: true });
});

test("a word that is none is no beginning of a name", () => {
  const texts = [inText("Former FBI agents met."), inText("A former FBI lawyer left.")] as const;
  expect(complete("FBI", ...texts)).toMatchObject({ names: ["FBI", "FBI"] });
  const former = [
    inText("Former President Lena Ford left."),
    inText("Former President Lena Ford sued."),
  ] as const;
  expect(complete("Former President Lena Ford", ...former)).toMatchObject({
    names: ["President Lena Ford", "President Lena Ford"],
  });
});

test("a single word is a name only where neither text has it in small letters", () => {
  const facebook = [inText("Staff at Facebook left."), inText("They sued Facebook on Friday.")] as const;
  expect(complete("Facebook", ...facebook)).toMatchObject({ isName: true });
  const school = [
    inText("The Hill School closed; the school is old."),
    inText("At Lake School it rained."),
  ] as const;
  expect(complete("School", ...school)).toMatchObject({ isName: false });
});
