import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { closeLibrary, library } from "../../db/client";
import { applyMigrations } from "../../db/sqlite/schema-engine";
import { examineLibrary } from "../../doctor/examine-library";
import { listStoryDecisions } from "../../pages/corrections/list-story-decisions";
import { followStory, getLastVisit } from "../../pages/story/follow-story";
import { findStorySlug } from "../../stories/find-story";
import { relinkLibrary } from "../relink/relink-library";
import { runImport } from "../run-import";
import { decideStory, MOST_NAME, undoStoryDecision } from "./decide-stories";

const SAMPLES = "prisma/samples/library.jsonl";

let folder: string;
let files = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "decide-stories-"));
});
beforeEach(async () => {
  await closeLibrary();
  // Another library of the same version: caches of the previous one must not be used.
  Reflect.deleteProperty(globalThis, "throughlineAnswers");
  files += 1;
  process.env.DATABASE_URL = `file:${join(folder, `${files}.db`)}`;
  await applyMigrations(join(folder, `${files}.db`));
  await runImport(SAMPLES, { sample: true });
}, 60_000);
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

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
const relinkAll = () => relinkLibrary();
const listFaults = async () => (await examineLibrary()).findings.filter(({ weight }) => weight === "fault");

it("a name stands when the library is relinked, until it is undone", async () => {
  const [story] = await listAll();
  if (!story) throw new Error("no story");
  const first = done(await decideStory(story.id, { kind: "named", name: "  The long \n war " }));
  const second = done(await decideStory(story.id, { kind: "named", name: "Another name" }));
  await relinkAll();
  const titleNow = async () => (await listAll()).find(({ id }) => id === story.id)?.title;
  expect(await titleNow()).toBe("Another name");
  expect((await listStoryDecisions(story.slug, 9)).map(({ canUndo }) => canUndo)).toEqual([true, false]);
  expect(await undoStoryDecision(second)).toBe(true);
  expect(await titleNow()).toBe("The long war");
  expect(await undoStoryDecision(first)).toBe(true);
  expect(await titleNow()).toBe(story.title);
  expect(await undoStoryDecision(first)).toBe(false);
});

it("a name that is none is refused, and nothing changes", async () => {
  const [story] = await listAll();
  const names = ["x".repeat(MOST_NAME + 1), "a\u0007bell", story?.title ?? "", ""];
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
  await relinkAll();
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
    await relinkAll();
    expect((await articlesOf(story.slug)).filter((one) => taken.includes(one))).toEqual([]);
    expect((await articlesOf(story.slug)).length).toBeGreaterThan(1);
    const own = (await listAll()).filter(({ articles }) => taken.every((one) => articles.includes(one)));
    if (into === "story") expect(own.length).toBe(1);
    expect(await listFaults()).toEqual([]);
    expect(await undoStoryDecision(id)).toBe(true);
    expect(await articlesOf(story.slug)).toEqual(expect.arrayContaining(taken));
    await relinkAll();
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
