import { expect, it } from "vitest";
import { readSettings, readSignIn } from "./read-settings";

const FIELDS = {
  ...{ title: " The  Tolmere Post ", outlet: "", language: "", topics: "Canals, harbours,, Canals" },
  ...{ fullText: "always", keepDays: "", leaveOut: "quiz of the week\r\n\r\n Sponsored", markRead: "" },
};
const formOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

it("a form is read into what is stored", () => {
  expect(readSettings(formOf(FIELDS))).toEqual({
    refused: [],
    settings: {
      ...{ title: "The Tolmere Post", outlet: null, language: null, fullText: "always", keepDays: null },
      ...{ topics: '["Canals","harbours"]', leaveOut: '["quiz of the week","Sponsored"]', markRead: "[]" },
    },
  });
  const read = readSettings(formOf({ ...FIELDS, outlet: "Gazette", language: "AR", keepDays: " 30 " }));
  expect(read.settings).toMatchObject({ outlet: "Gazette", language: "ar", keepDays: 30 });
});

it.each([
  ["title", " ", "Enter a title."],
  ["outlet", "x".repeat(201), "The outlet is longer than 200 characters."],
  ["language", "the English one", "isn’t a language code"],
  ["keepDays", "0", "“0” isn’t a number of days"],
  ["keepDays", "-3", "isn’t a number of days"],
  ["keepDays", "a week", "isn’t a number of days"],
  ["keepDays", "99999", "isn’t a number of days"],
  ["leaveOut", "quiz\n…", "“…” has no letter or digit in it."],
  ["markRead", "x".repeat(101), "is longer than 100 characters."],
  ["leaveOut", Array.from({ length: 101 }, (_, at) => `word${at}`).join("\n"), "more than 100 entries"],
  ["fullText", "sometimes", "Choose when"],
])("%s cannot be “%s”, and the other fields are kept", (name, value, told) => {
  const { settings, refused } = readSettings(formOf({ ...FIELDS, [name]: value }));
  expect(refused).toEqual([expect.stringContaining(told)]);
  expect(Object.keys(settings).sort()).toEqual(
    Object.keys(FIELDS)
      .filter((field) => field !== name)
      .sort(),
  );
});

it("an empty form keeps nothing that was not typed", () => {
  expect(readSettings(new FormData()).refused).toEqual([
    "Enter a title.",
    "Choose when to fetch full texts.",
  ]);
});

it("a name and a password are read together, or not at all", () => {
  expect(readSignIn(formOf({}))).toBeNull();
  expect(readSignIn(formOf({ user: "avice", password: " p:w " }))).toEqual({
    user: "avice",
    password: " p:w ",
  });
  const refused: Record<string, string>[] = [
    { user: "a" },
    { password: "p" },
    { user: "a:b", password: "p" },
    { user: "a", password: "p\nq" },
  ];
  for (const fields of refused)
    expect(readSignIn(formOf(fields))).toEqual({ refused: expect.stringMatching(/\.$/) });
});
