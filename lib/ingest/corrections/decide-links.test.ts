import { beforeEach, expect, it } from "vitest";
import { makeFreshLibraries } from "../../../scripts/cases/fresh-library";
import { library, writeLibrary } from "../../db/client";
import { listRelated } from "../../pages/article/list-related";
import { listLinkDecisions } from "../../pages/corrections/list-link-decisions";
import type { LinkKind } from "../../related/kinds/link-kinds";
import { LinkingCache } from "../links/linking-cache";
import { relinkStored } from "../links/relink-stored";
import { runImport } from "../run-import";
import { deleteArticle, mergeArticles, undoDecision } from "./decide-copies";
import { decideLink, undoLinkDecision } from "./decide-links";

makeFreshLibraries();
beforeEach(async () => {
  await importLines(...ARTICLES);
});

const article = (identifier: string, outlet: string, headline: string, articleBody: string) => ({
  ...{ identifier, headline, articleBody, inLanguage: "en", datePublished: "2021-03-08" },
  publisher: { name: outlet },
});
const ARTICLES = [
  article(
    "ferry",
    "The Dunmore Post",
    "Ferry runs aground off Skell Point",
    "The ferry Tern Queen ran aground off Skell Point on Monday with 412 passengers, the harbour office said. Two lifeboats from Port Dunmore brought all passengers ashore.",
  ),
  article(
    "ashore",
    "Coast Weekly",
    "All 412 passengers ashore after Tern Queen grounding",
    "All 412 passengers of the Tern Queen are ashore after the ferry ran aground off Skell Point, the harbour office said. Lifeboats from Port Dunmore went out twice.",
  ),
  article(
    "copy",
    "The Dunmore Post",
    "Ferry aground off Skell Point",
    "The ferry Tern Queen ran aground off Skell Point on Monday with 412 passengers, said the harbour office. Two lifeboats from Port Dunmore brought passengers ashore.",
  ),
  article(
    "bees",
    "Coast Weekly",
    "Bees return to the orchards",
    "Apple growers in the northern valleys report more bees than in any spring since counting began. A mild winter helped the hives, a study found.",
  ),
];

const importLines = (...lines: unknown[]) =>
  runImport({
    name: "test",
    parts: [{ name: "lines", bytes: Buffer.from(lines.map((line) => JSON.stringify(line)).join("\n")) }],
  });
const idOf = async (identifier: string) =>
  (await library().article.findUniqueOrThrow({ where: { identifier }, select: { id: true } })).id;
const relink = async (identifier: string) => {
  const id = await idOf(identifier);
  await writeLibrary((tx) => relinkStored(tx, [id], new LinkingCache()));
};
const kindOf = async (from: string, to: string) =>
  (await listRelated(await idOf(from))).find((link) => link.article.identifier === to)?.kind;
const both = async (a: string, b: string) => [await kindOf(a, b), await kindOf(b, a)];
const decide = async (
  from: string,
  to: string,
  verdict: "unrelated" | "kind" | "linked",
  kind?: LinkKind,
) => {
  const decision = verdict === "unrelated" ? { verdict } : { verdict, kind: kind ?? "sameTopic" };
  const done = await decideLink(await idOf(from), await idOf(to), decision);
  if ("refused" in done) throw new Error(done.refused);
  return done.id;
};
/** Removed and imported again, with a new id. */
const bringAgain = async (identifier: string) => {
  await writeLibrary(async (tx) => void (await tx.article.delete({ where: { identifier } })));
  await importLines(ARTICLES.find((one) => one.identifier === identifier));
};

it("keeps unrelated articles unlinked through relinking, re-import and a changed text", async () => {
  expect(await both("ferry", "ashore")).toEqual(["sameEvent", "sameEvent"]);
  const decision = await decide("ferry", "ashore", "unrelated");
  expect(await both("ferry", "ashore")).toEqual([undefined, undefined]);
  for (const identifier of ["ferry", "ashore"]) {
    await relink(identifier);
    expect(await both("ferry", "ashore")).toEqual([undefined, undefined]);
    await bringAgain(identifier);
    expect(await both("ferry", "ashore")).toEqual([undefined, undefined]);
  }
  const [, ashore] = ARTICLES;
  await importLines({
    ...ashore,
    articleBody: `${ashore?.articleBody} The ferry is to be towed to Port Dunmore.`,
  });
  expect(await both("ferry", "ashore")).toEqual([undefined, undefined]);
  expect(await undoLinkDecision(decision)).toBe(true);
  expect(await both("ferry", "ashore")).toEqual(["sameEvent", "sameEvent"]);
  expect(await undoLinkDecision(decision)).toBe(false);
});

const WIRE =
  "The lighthouse of Skell Point is to be lit by lamps of a new make from May on, the harbour office of Dunmore said on Monday. Its keeper, the last on this coast, is to leave the tower in June, and the house beside it becomes an inn for walkers, who have asked for one there since the path was laid out. Boats are told to steer by the buoys until then.";

it("treats copies that the owner has unlinked as separate, until that is undone", async () => {
  await importLines(
    article("wire", "Coast Weekly", "Skell Point to have new lamps", WIRE),
    article("reprint", "The Dunmore Post", "New lamps for the lighthouse", `${WIRE} An inn is wanted.`),
    article("third", "Lenn Courier", "Lamps again", `A third paper has it too. ${WIRE} So it says.`),
  );
  const carriers = async () => {
    const copies = await library().article.findMany({
      where: { identifier: { in: ["reprint", "third"] } },
      orderBy: { identifier: "asc" },
    });
    const held = await library().article.findMany({ select: { id: true, identifier: true } });
    return copies.map(({ copyOfId }) => held.find(({ id }) => id === copyOfId)?.identifier);
  };
  expect(await carriers()).toEqual(["wire", "wire"]);
  const decision = await decide("wire", "reprint", "unrelated");
  expect(await carriers()).toEqual([undefined, "wire"]);
  await relink("reprint");
  expect(await carriers()).toEqual([undefined, "wire"]);
  await undoLinkDecision(decision);
  expect(await carriers()).toEqual(["wire", "wire"]);
});

it("keeps the kind that the owner chose, and its inverse from the other side", async () => {
  const decision = await decide("ferry", "ashore", "kind", "background");
  const kinds = ["background", "next"];
  expect(await both("ferry", "ashore")).toEqual(kinds);
  await relink("ashore");
  expect(await both("ferry", "ashore")).toEqual(kinds);
  await bringAgain("ferry");
  expect(await both("ferry", "ashore")).toEqual(kinds);
  const links = await listRelated(await idOf("ferry"));
  const link = links.find((one) => one.article.identifier === "ashore");
  expect(link?.reason).toMatch(/^Kind chosen by the owner · Both: /);
  await undoLinkDecision(decision);
  expect(await both("ferry", "ashore")).toEqual(["sameEvent", "sameEvent"]);
});

it("puts links made by hand first, even if nothing is shared", async () => {
  const decision = await decide("bees", "ferry", "linked", "cites");
  for (const change of [() => relink("ferry"), () => bringAgain("bees"), () => relink("ashore")]) {
    expect(await both("bees", "ferry")).toEqual(["cites", "citedBy"]);
    const [first] = await listRelated(await idOf("ferry"));
    expect(first).toMatchObject({ decided: "linked", score: 1, article: { identifier: "bees" } });
    expect(first?.reason).toMatch(/^Linked by the owner · /);
    await change();
  }
  expect(await kindOf("ferry", "ashore")).toBe("sameEvent");
  await undoLinkDecision(decision);
  expect(await both("bees", "ferry")).toEqual([undefined, undefined]);
});

it("restores the earlier decision when a later one on the same pair is undone", async () => {
  const first = await decide("bees", "ferry", "linked", "sameTopic");
  const second = await decide("ferry", "bees", "kind", "next");
  expect(await both("bees", "ferry")).toEqual(["background", "next"]);
  expect((await listRelated(await idOf("bees")))[0]?.decided).toBe("linked");
  expect(await undoLinkDecision(first)).toBe(false);
  await undoLinkDecision(second);
  expect(await both("bees", "ferry")).toEqual(["sameTopic", "sameTopic"]);
});

it("applies to the article that a copy was merged into, and returns with the copy", async () => {
  await decide("copy", "ashore", "unrelated");
  await decide("bees", "copy", "linked", "background");
  await mergeArticles(await idOf("ferry"), await idOf("copy"));
  const merged = async () => {
    expect(await both("ferry", "ashore")).toEqual([undefined, undefined]);
    expect(await both("ferry", "bees")).toEqual(["next", "background"]);
  };
  await merged();
  await relink("ashore");
  await relink("ferry");
  await merged();
  const { id } = await library().copyDecision.findFirstOrThrow({ where: { kind: "merged" } });
  await undoDecision(id);
  expect(await both("ferry", "ashore")).toEqual(["sameEvent", "sameEvent"]);
  expect(await both("ferry", "bees")).toEqual([undefined, undefined]);
  expect(await both("copy", "ashore")).toEqual([undefined, undefined]);
  expect(await both("copy", "bees")).toEqual(["next", "background"]);
});

it("survives the deletion of one of the two, and its undoing", async () => {
  await decide("ferry", "ashore", "kind", "next");
  await deleteArticle(await idOf("ashore"));
  expect(await listLinkDecisions("ferry", 10)).toMatchObject([
    {
      what: "Kind of link: What happened next",
      before: "All 412 passengers ashore after Tern Queen grounding",
    },
  ]);
  const { id } = await library().copyDecision.findFirstOrThrow({ where: { kind: "deleted" } });
  await undoDecision(id);
  expect(await both("ferry", "ashore")).toEqual(["next", "background"]);
});

it("refuses decisions that make no sense, with a message", async () => {
  const [ferry, ashore, bees] = [await idOf("ferry"), await idOf("ashore"), await idOf("bees")];
  const refused = async (...asked: Parameters<typeof decideLink>) => await decideLink(...asked);
  expect(await refused(ferry, ferry, { verdict: "unrelated" })).toEqual({
    refused: "That is this same article. Choose another.",
  });
  expect(await refused(ferry, ashore, { verdict: "linked", kind: "next" })).toMatchObject({
    refused: expect.stringContaining("already linked"),
  });
  expect(await refused(ferry, bees, { verdict: "kind", kind: "next" })).toMatchObject({
    refused: expect.stringContaining("no longer linked"),
  });
  expect(await refused(ferry, ashore, { verdict: "kind", kind: "sameEvent" })).toMatchObject({
    refused: expect.stringContaining("already"),
  });
  expect(await library().linkDecision.count()).toBe(0);
});
