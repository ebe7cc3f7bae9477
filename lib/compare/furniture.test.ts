import { describe, expect, it } from "vitest";
import { findLinkBoxes, isFurniture } from "./furniture";

describe("what stands between the sentences of an article", () => {
  it.each([
    "More:Council wants a new ferry, and soon",
    "READ MORE: Council wants a new ferry",
    "See: Why the ferry is late",
    "Read also",
    "Related Article",
    "اقرأ أيضاً",
    "اقرأ أيضا: المجلس يريد عبارة جديدة",
    "⦁ Ann Lee contributed to this report.",
    "Contributing: Ann Lee, Peter Novak and Maria Delgado",
    "Reporting by Ann Lee in Oslo; Editing by Peter Novak",
    "(Reporting by Ann Lee; editing by Peter Novak)",
    "Enlarge this image toggle caption Ann Lee/AP Ann Lee/AP",
    "FILE PHOTO: A ferry passes the harbour wall in Oslo, June 26, 2016.",
    "REUTERS/Ann Lee",
    "Council Chairman Peter Novak AFP/Getty Images",
    "Peter Novak speaks on the quay on Feb. 12, 2015.",
    "Passengers wait for the ferry in Oslo, Norway, March 3, 2019. Ann Lee/AP",
    "Peter Novak (AP Photo/Ann Lee)",
    "https://example.org/2020/03/12/ferry",
    "@ferries pic.twitter.com/abcDEF123 — Peter Novak (@novak) July 27, 2017",
    "Published July 27, 2016",
    "832 Community standardsDiscussion Comment via FacebookComment via Example News",
    "Sign up for our morning newsletter",
    "Follow us on Twitter",
    "Youssef Diab",
    "WHAT HAPPENS NEXT",
    "Advertisement",
    "Story continues below",
    "Sources: Council of Lindholm (2019); Harbour Trust, annual report (2018).",
  ])("%s", (line) => {
    expect(isFurniture(line, line)).toBe(true);
  });
});

describe("sentences of an article", () => {
  it.each([
    "He left.",
    "Published July 27 2016 A twin bombing struck a crowd in Lindholm on Wednesday.",
    "“Nobody will drown,” said Maria Delgado.",
    "Peter Novak said on Feb. 12, 2015, that the ferry would go.",
    "The ferry sank on June 26, 2016.",
    "The council follows the rules on newsletters.",
    "The picture by Reuters shows the harbour in flames, and the city mourned it.",
    "غادر الرئيس المدينة صباح اليوم.",
    "The ministry reads more letters than it answers.",
    "Maria Delgado wrote on Twitter that she would sign up voters.",
  ])("%s", (line) => {
    expect(isFurniture(line, line)).toBe(false);
  });

  it("knows the author's name at the end of a text without paragraphs", () => {
    expect(isFurniture("Ann Marie Lee", "The ferry sails at noon. Ann Marie Lee")).toBe(true);
  });

  it("takes a short sentence inside a paragraph for what it is", () => {
    expect(isFurniture("Not so fast", "Not so fast. The ferry sails at noon, the council says.")).toBe(false);
  });
});

it("finds link boxes that a page puts into its sentences", () => {
  const text =
    "Rep. Ann Novak Anna (Ann) Marie NovakFerry bill dies in council Five things to know about ferries MORE said it would sail. It did.";
  expect(findLinkBoxes(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "Anna (Ann) Marie NovakFerry bill dies in council Five things to know about ferries MORE",
  ]);
  expect(findLinkBoxes("She wants MORE ferries and MORE boats for Novak.")).toEqual([]);
});
