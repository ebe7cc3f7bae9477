import { expect, it } from "vitest";
import { body, bodyText, paragraph, subhead } from "../../articles/body";
import type { Evidence } from "../../related/evidence/shared-thing";
import type { RelatedLink } from "./list-related";
import { chooseMarginNotes, placeNotes } from "./margin-notes";

/** Who wrote an article stands beside this much of it. */
const LEAD = `${"The harbour of Tolmere lies under smoke this morning. ".repeat(11)}It is Friday, though nobody counts.`;
const LINES = [
  LEAD,
  "The fire began in the roof of the mill at Tolmere.",
  "What burnt",
  "Some 2,000 sacks of flour burnt, the harbour master said.",
  "Olive Tarn saw the smoke from the Skell bridge.",
  "The council meets on Tuesday.",
  "As the Dunmore Post wrote, the mill was sold in May.",
];
const cited = paragraph(LINES[6] ?? "");
cited.children.unshift({
  ...{ type: "element", tagName: "a", properties: { href: "https://dunmore.example/mill" }, children: [] },
});
const TREE = body([
  ...LINES.slice(0, 6).map((line, at) => (at === 2 ? subhead(line) : paragraph(line))),
  cited,
]);
const TEXT = bodyText(TREE);

const shared = (
  words: string,
  kind: Evidence["kind"] = "name",
  field: "text" | "headline" = "text",
): Evidence => ({
  ...{ term: 1, kind, texts: [words, words] },
  places: [
    { field, start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length },
    { field: "text", start: 0, end: words.length },
  ],
});

const link = (
  id: number,
  kind: RelatedLink["kind"],
  named: Evidence[],
  decided: RelatedLink["decided"] = null,
) =>
  ({
    ...{ kind, score: 1, reason: "", named, evidence: named, decided, carriedBy: [] },
    article: { id, slug: `mill-${id}`, headline: `Mill ${id}`, inLanguage: "en", outletName: `Outlet ${id}` },
  }) as unknown as RelatedLink;

const choose = (...links: RelatedLink[]) =>
  chooseMarginNotes(
    links,
    { body: TREE, localHrefs: { "https://dunmore.example/mill": "/article/mill-9?from=7" } },
    { self: 7, trail: [] },
  ).map((note) => [note.block, note.outlet, "shared" in note ? note.shared : note.cited]);

it("a paragraph has beside it what another article tells too, and the article that it cites", () => {
  expect(
    choose(
      link(1, "sameEvent", [shared("2,000 sacks", "figure")]),
      link(9, "cites", []),
      link(2, "next", [shared("roof")]),
    ),
  ).toEqual([
    [1, "Outlet 2", "roof"],
    [3, "Outlet 1", "2,000 sacks"],
    [6, "Outlet 9", "Mill 9"],
  ]);
});

it("nothing is said twice, of a heading, of what only headlines share, or where only a topic is claimed", () => {
  expect(choose(link(1, "sameEvent", [shared("roof")]), link(2, "background", [shared("roof")]))).toEqual([
    [1, "Outlet 1", "roof"],
  ]);
  expect(choose(link(1, "sameEvent", [shared("What burnt")]))).toEqual([]);
  expect(choose(link(1, "sameEvent", [shared("roof", "name", "headline")]))).toEqual([]);
  expect(choose(link(1, "sameTopic", [shared("roof")]))).toEqual([]);
});

it("two notes are not beside paragraphs that follow one another", () => {
  expect(
    choose(
      link(1, "sameEvent", [shared("2,000 sacks", "figure")]),
      link(2, "next", [shared("Olive Tarn"), shared("roof")]),
    ),
  ).toEqual([
    [1, "Outlet 2", "roof"],
    [3, "Outlet 1", "2,000 sacks"],
  ]);
});

it("nothing stands beside the beginning, where the margin says who wrote it", () => {
  expect(choose(link(1, "sameEvent", [shared("harbour")]))).toEqual([]);
});

it("the body has a place for each at the beginning of its paragraph, and its running text stays", () => {
  const notes = [{ ...{ block: 3, href: "", outlet: null, lang: "en" }, shared: "2,000 sacks" }];
  const placed = placeNotes(TREE, notes);
  expect(bodyText(placed)).toBe(TEXT);
  expect(placed.children[3]).toMatchObject({
    children: [{ tagName: "span", properties: { dataBeside: 0 } }, { type: "text" }],
  });
});
