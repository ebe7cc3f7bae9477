import { beforeEach, expect, it } from "vitest";
import { makeFreshLibraries } from "../../../scripts/cases/fresh-library";
import { library } from "../../db/client";
import { examineLibrary } from "../../doctor/examine-library";
import { listStoryDecisions } from "../../pages/corrections/list-story-decisions";
import { followStory, getLastVisit } from "../../pages/story/follow-story";
import { findStorySlug } from "../../stories/find-story";
import { relinkLibrary } from "../relink/relink-library";
import { runImport } from "../run-import";
import { deleteArticle, undoDecision } from "./decide-copies";
import { decideStory, MOST_NAME, undoStoryDecision } from "./decide-stories";

const SAMPLES = "prisma/samples/library.jsonl";

makeFreshLibraries();
beforeEach(async () => {
  await runImport(SAMPLES, { sample: true });
}, 60_000);

/** The stories, the largest first, with the numbers of their articles. */
const listAll = async () => {
  const rows = await library().story.findMany({
    orderBy: [{ articles: "desc" }, { id: "asc" }],
    include: { members: { orderBy: { articleId: "asc" } } },
  });
  return rows.map(({ id, slug, title, members }) => ({
    ...{ id, slug, title, articles: members.map(({ articleId }) => articleId) },
  }));
};
const articlesOf = async (slug: string) =>
  (await listAll()).find((story) => story.slug === slug)?.articles ?? [];
const done = (decided: Awaited<ReturnType<typeof decideStory>>): number => {
  if ("refused" in decided) throw new Error(decided.refused);
  return decided.id;
};
const listFaults = async () => (await examineLibrary()).findings.filter(({ weight }) => weight === "fault");

it("a name stands when the library is relinked, until it is undone", async () => {
  const [story] = await listAll();
  if (!story) throw new Error("no story");
  const first = done(await decideStory(story.id, { kind: "named", name: "  The long \n war " }));
  const second = done(await decideStory(story.id, { kind: "named", name: "Another name" }));
  await relinkLibrary();
  const titleNow = async () => (await listAll()).find(({ id }) => id === story.id)?.title;
  expect(await titleNow()).toBe("Another name");
  expect((await listStoryDecisions(story.id, 9)).map(({ canUndo }) => canUndo)).toEqual([true, false]);
  expect(await undoStoryDecision(second)).toBe(true);
  expect(await titleNow()).toBe("The long war");
  expect(await undoStoryDecision(first)).toBe(true);
  expect(await titleNow()).toBe(story.title);
  expect(await undoStoryDecision(first)).toBe(false);
});

it("a name that is none is refused, and nothing changes", async () => {
  const [story] = await listAll();
  const names = ["x".repeat(MOST_NAME + 1), "a\u0007bell", "\u200b", "…", ""];
  for (const name of names)
    expect(await decideStory(story?.id ?? 0, { kind: "named", name })).toHaveProperty("refused");
  expect(await decideStory(9999, { kind: "named", name: "Gone" })).toHaveProperty("refused");
  expect((await listAll())[0]).toEqual(story);
});

it("merged stories stay one when the library is relinked, with address and followers, until it is undone", async () => {
  const [story, other] = await listAll();
  if (!story || !other) throw new Error("no stories");
  await library().reader.create({ data: { id: "reader" } });
  await followStory("reader", other.slug, true);
  const id = done(await decideStory(story.id, { kind: "merged", other: other.id }));
  await relinkLibrary();
  const both = [...story.articles, ...other.articles].sort((a, b) => a - b);
  expect(await articlesOf(story.slug)).toEqual(both);
  expect(await findStorySlug(other.slug)).toBe(story.slug);
  expect(await getLastVisit("reader", story.id)).not.toBeNull();
  expect(await listFaults()).toEqual([]);
  expect(await undoStoryDecision(id)).toBe(true);
  expect(await articlesOf(story.slug)).toEqual(story.articles);
  expect(await articlesOf(other.slug)).toEqual(other.articles);
  expect((await listAll()).find(({ slug }) => slug === other.slug)?.title).toBe(other.title);
  expect(await decideStory(story.id, { kind: "merged", other: story.id })).toHaveProperty("refused");
});

it("parted articles stay away when the library is relinked, until it is undone", async () => {
  const story = (await listAll()).find(({ articles }) => articles.length >= 4);
  if (!story) throw new Error("no story of four");
  for (const into of ["story", "nothing"] as const) {
    const taken = story.articles.slice(0, into === "story" ? 2 : 1);
    const id = done(await decideStory(story.id, { kind: "parted", articles: taken, into }));
    await relinkLibrary();
    expect((await articlesOf(story.slug)).filter((one) => taken.includes(one))).toEqual([]);
    expect((await articlesOf(story.slug)).length).toBeGreaterThan(1);
    const own = (await listAll()).filter(({ articles }) => taken.every((one) => articles.includes(one)));
    if (into === "story") expect(own.length).toBe(1);
    expect(await listFaults()).toEqual([]);
    expect(await undoStoryDecision(id)).toBe(true);
    expect(await articlesOf(story.slug)).toEqual(expect.arrayContaining(taken));
    await relinkLibrary();
    expect(await articlesOf(story.slug)).toEqual(story.articles);
  }
});

it("parting that leaves no story is refused", async () => {
  const [story] = await listAll();
  if (!story) throw new Error("no story");
  const part = (articles: number[], into: "story" | "nothing") =>
    decideStory(story.id, { kind: "parted", articles, into });
  expect(await part([], "nothing")).toHaveProperty("refused");
  expect(await part(story.articles, "nothing")).toHaveProperty("refused");
  expect(await part(story.articles.slice(0, 1), "story")).toHaveProperty("refused");
  expect(await part([999_999], "nothing")).toHaveProperty("refused");
  expect(await articlesOf(story.slug)).toEqual(story.articles);
});

it("decisions about the same articles are undone in turn, the last first", async () => {
  const [story, other, third] = await listAll();
  if (!story || !other || !third) throw new Error("no stories");
  const merged = done(await decideStory(story.id, { kind: "merged", other: other.id }));
  const taken = [story.articles[0] ?? 0, other.articles[0] ?? 0];
  const parted = done(await decideStory(story.id, { kind: "parted", articles: taken, into: "story" }));
  const apart = done(await decideStory(third.id, { kind: "named", name: "A third one" }));
  const canUndo = async () => (await listStoryDecisions(null, 9)).map(({ id, canUndo }) => [id, canUndo]);
  expect(await canUndo()).toEqual([
    [apart, true],
    [parted, true],
    [merged, false],
  ]);
  expect(await undoStoryDecision(merged)).toBe(false);
  expect(await undoStoryDecision(parted)).toBe(true);
  expect(await undoStoryDecision(merged)).toBe(true);
  expect(await articlesOf(story.slug)).toEqual(story.articles);
  expect(await articlesOf(other.slug)).toEqual(other.articles);
  expect(await library().storyArticle.count({ where: { pinned: true } })).toBe(0);
  expect(await library().storyApart.count()).toBe(0);
  expect(await listFaults()).toEqual([]);
});

it("a story that is left with translations of one another stays, since the owner left it so", async () => {
  const all = await listAll();
  const translations = await library().link.findMany({ where: { kind: "translation" } });
  const story = all.find(
    ({ articles }) =>
      articles.length > 2 &&
      translations.some(({ fromId, toId }) => articles.includes(fromId) && articles.includes(toId)),
  );
  const pair = translations.find(({ fromId, toId }) =>
    [fromId, toId].every((id) => story?.articles.includes(id)),
  );
  if (!story || !pair) throw new Error("no story with a translation");
  const left = [pair.fromId, pair.toId].sort((a, b) => a - b);
  const taken = story.articles.filter((id) => !left.includes(id));
  const id = done(await decideStory(story.id, { kind: "parted", articles: taken, into: "nothing" }));
  await relinkLibrary();
  expect(await articlesOf(story.slug)).toEqual(left);
  expect(await undoStoryDecision(id)).toBe(true);
  expect(await articlesOf(story.slug)).toEqual(story.articles);
});

it("what is kept out of a story stays out of the one that it becomes part of, and its name goes along", async () => {
  const all = await listAll();
  const story = all.find(({ articles }) => articles.length >= 3);
  const other = all.find(({ id }) => id !== story?.id);
  if (!story || !other) throw new Error("no stories");
  const [taken = 0] = story.articles;
  done(await decideStory(story.id, { kind: "named", name: "The owner's name" }));
  done(await decideStory(story.id, { kind: "parted", articles: [taken], into: "nothing" }));
  done(await decideStory(other.id, { kind: "merged", other: story.id }));
  await relinkLibrary();
  expect(await articlesOf(other.slug)).not.toContain(taken);
  expect((await listAll()).find(({ id }) => id === other.id)?.title).toBe("The owner's name");
  expect((await listStoryDecisions(other.id, 9)).map(({ about }) => about?.title)).toEqual([
    "The owner's name",
    "The owner's name",
    "The owner's name",
  ]);
});

it("an article that was deleted comes back to the place that the owner gave it", async () => {
  const [story, other] = await listAll();
  if (!story || !other) throw new Error("no stories");
  const [taken = 0] = story.articles;
  done(await decideStory(story.id, { kind: "parted", articles: [taken], into: "nothing" }));
  const [moved = 0] = other.articles;
  done(await decideStory(story.id, { kind: "merged", other: other.id }));
  for (const id of [taken, moved]) {
    await deleteArticle(id);
    const deleted = await library().copyDecision.findFirst({ orderBy: { id: "desc" } });
    await undoDecision(deleted?.id ?? 0);
  }
  await relinkLibrary();
  expect(await articlesOf(story.slug)).not.toContain(taken);
  expect(await articlesOf(story.slug)).toContain(moved);
  expect(await listFaults()).toEqual([]);
});
