import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeLibrary, library, writeLibrary } from "../../db/client";
import { applyMigrations } from "../../db/sqlite/schema-engine";
import { moveStory } from "../../db/stories/story-threads";
import { examineLibrary } from "../../doctor/examine-library";
import { followStory, getLastVisit, listStoryNews, visitStory } from "../../pages/story/follow-story";
import { getStory } from "../../pages/story/get-story";
import { findStorySlug } from "../../stories/find-story";
import { relinkLibrary } from "../relink/relink-library";
import { removeArticle } from "../remove-article";
import { runImport } from "../run-import";
import { refreshStory } from "./refresh-story";
import { rethread } from "./thread-articles";

const SAMPLES = "prisma/samples/library.jsonl";
const name = (identifier: string) => identifier.replace("sample:", "");

let folder: string;
async function openLibrary(file: string): Promise<void> {
  await closeLibrary();
  process.env.DATABASE_URL = `file:${join(folder, file)}`;
  await applyMigrations(join(folder, file));
}
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "stories-"));
  await openLibrary("stories.db");
  await runImport(SAMPLES, { sample: true });
}, 60_000);
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

const listRows = () =>
  library().storyArticle.findMany({
    orderBy: { articleId: "asc" },
    select: { articleId: true, storyId: true, story: { select: { slug: true } } },
  });
const storyOf = async (identifier: string) =>
  (
    await library().article.findUniqueOrThrow({
      where: { identifier: `sample:${identifier}` },
      select: { story: { select: { story: true } } },
    })
  ).story?.story ?? null;

/** Pairs of articles in the same story. */
async function listPairs(): Promise<Set<string>> {
  const stories = await library().story.findMany({
    select: { members: { select: { article: { select: { identifier: true } } } } },
  });
  const pairs = new Set<string>();
  for (const { members } of stories) {
    const names = members.map(({ article }) => name(article.identifier)).sort();
    names.forEach((a, at) => {
      for (const b of names.slice(at + 1)) pairs.add(`${a} ${b}`);
    });
  }
  return pairs;
}

/** How far two libraries agree: F1 over pairs in the same story. */
function agreement(a: Set<string>, b: Set<string>): number {
  const both = [...a].filter((pair) => b.has(pair)).length;
  return (2 * both) / (a.size + b.size);
}

/**
 * The kinds of link which, by a person's judgement of the samples, mean that two articles are in one story.
 * Background may also be a story of its own: the displaced of Idlib have theirs, which the articles on the earthquake
 * refer back to.
 */
const OF_ONE_STORY = { translation: 1, sameEvent: 1, background: 0.8, next: 0.8 };

describe("the samples thread", () => {
  it.each(Object.entries(OF_ONE_STORY))(
    "as the table of expected links says of %s, English and Arabic together",
    async (kind, least) => {
      const table: Record<string, { identifier: string; kind: string }[]> = JSON.parse(
        readFileSync("prisma/samples/expected-links.json", "utf8"),
      );
      const expected = Object.entries(table).flatMap(([from, links]) =>
        links
          .filter((link) => link.kind === kind)
          .map(({ identifier }) => [name(from), name(identifier)].sort().join(" ")),
      );
      const pairs = await listPairs();
      const held = expected.filter((pair) => pairs.has(pair));
      expect(held.length / expected.length).toBeGreaterThanOrEqual(least);
    },
  );

  // Cited in passing, listed by the publisher, on the same subject: not a story.
  it.each([
    ["tasman-2022-asteroid", "tasman-2024-eclipse"],
    ["corniche-2023-high-seas", "corniche-2023-malaria"],
    ["meridian-2022-heat", "meridian-2015-paris"],
    ["straits-2021-violence-at-work", "straits-2021-suez-third-day"],
    ["meridian-2023-earthquakes", "meridian-2023-pisa"],
  ])("%s and %s are two stories", async (one, other) => {
    const [a, b] = [await storyOf(one), await storyOf(other)];
    expect(a).not.toBeNull();
    expect(b).not.toBeNull();
    expect(a?.id).not.toBe(b?.id);
  });
});

describe("the samples' stories have names", () => {
  it.each([
    ["meridian-2019-notre-dame", /^Notre-Dame.*, 2019–2024$/],
    ["straits-2021-suez-third-day", /Suez Canal.*, 2021$/],
    ["meridian-2023-high-seas", /high seas treaty, March 2023$/],
    ["corniche-2023-malaria", /malaria vaccine.*, 2021–2024$/i],
    ["meridian-2023-earthquakes", /earthquakes.*, 2023–2024$/],
  ])("%s is in one named by what happened, where and when", async (identifier, name) => {
    expect((await storyOf(identifier))?.title).toMatch(name);
  });

  it("that are no outlet's headline", async () => {
    const headlines = await library().article.findMany({ select: { headline: true } });
    const stories = await library().story.findMany({ select: { title: true } });
    const all = new Set(headlines.map(({ headline }) => headline));
    expect(stories.filter(({ title }) => all.has(title) || title === "")).toEqual([]);
  });

  it("that a relink gives to stories of before, and leaves as they are", async () => {
    const listTitles = () => library().story.findMany({ select: { slug: true, title: true } });
    const [{ id, slug } = { id: 0, slug: "" }] = [await storyOf("meridian-2019-notre-dame")].flatMap(
      (one) => one ?? [],
    );
    await library().story.update({
      where: { id },
      data: { title: "Fire takes roof and spire of Notre-Dame" },
    });
    await relinkLibrary();
    const once = await listTitles();
    expect(once.find((one) => one.slug === slug)?.title).toMatch(/^Notre-Dame.*, 2019–2024$/);
    await relinkLibrary();
    expect(await listTitles()).toEqual(once);
  }, 60_000);
});

it("rethreading and relinking everything changes no story and no slug", async () => {
  const before = await listRows();
  for (const { articleId } of before) await writeLibrary((tx) => rethread(tx, [articleId]));
  expect(await listRows()).toEqual(before);
  await relinkLibrary();
  const once = await listRows();
  expect(once.map(({ story }) => story.slug)).toEqual(before.map(({ story }) => story.slug));
  await relinkLibrary();
  expect(await listRows()).toEqual(once);
}, 60_000);

it("the order of import hardly matters", async () => {
  const pairs = await listPairs();
  const lines = readFileSync(SAMPLES, "utf8").trim().split("\n").reverse();
  writeFileSync(join(folder, "reversed.jsonl"), lines.join("\n"));
  await openLibrary("reversed.db");
  await runImport(join(folder, "reversed.jsonl"), { sample: true });
  expect(agreement(pairs, await listPairs())).toBeGreaterThan(0.85);
  await closeLibrary();
  process.env.DATABASE_URL = `file:${join(folder, "stories.db")}`;
}, 60_000);

describe("merged stories", () => {
  it("keep both slugs, their followers and the later visit", async () => {
    const [into, from] = [await storyOf("meridian-2023-pisa"), await storyOf("meridian-2022-morocco")];
    if (!into || !from) throw new Error("samples have changed");
    await library().reader.create({ data: { id: "reader" } });
    expect(await followStory("reader", from.slug, true)).toBe(true);
    await writeLibrary(async (tx) => {
      await moveStory(tx, from.id, into.id);
      await refreshStory(tx, into.id);
    });
    expect(await findStorySlug(from.slug)).toBe(into.slug);
    expect(await findStorySlug("never-was")).toBeNull();
    expect(await getLastVisit("reader", into.id)).not.toBeNull();
    expect((await getStory(into.slug))?.articles).toBe(into.articles + from.articles);
    expect((await examineLibrary()).findings).toEqual([]);
  });
});

describe("following", () => {
  it("lists what is new since the last visit, and nothing once it has been seen", async () => {
    const story = await storyOf("meridian-2021-malaria");
    if (!story) throw new Error("samples have changed");
    await library().reader.create({ data: { id: "follower" } });
    await followStory("follower", story.slug, true);
    expect(await listStoryNews("follower")).toEqual([]);
    const { id } = await library().article.findFirstOrThrow({ where: { story: { storyId: story.id } } });
    await library().article.update({ where: { id }, data: { addedAt: new Date(Date.now() + 1000) } });
    const [news, ...others] = await listStoryNews("follower");
    expect(others).toEqual([]);
    expect(news).toMatchObject({ slug: story.slug, total: 1, articles: [{ id }] });
    await library().article.update({ where: { id }, data: { addedAt: new Date(Date.now() - 1000) } });
    await visitStory("follower", story.id);
    expect(await listStoryNews("follower")).toEqual([]);
    await followStory("follower", story.slug, false);
    expect(await getLastVisit("follower", story.id)).toBeNull();
    expect(await followStory("follower", "never-was", true)).toBe(false);
  });
});

it("a story with one article left is removed", async () => {
  const story = await storyOf("meridian-2019-world-cup");
  if (!story) throw new Error("samples have changed");
  const { articleId } = await library().storyArticle.findFirstOrThrow({ where: { storyId: story.id } });
  await writeLibrary((tx) => removeArticle(tx, articleId));
  expect(await storyOf("meridian-2019-world-cup").catch(() => null)).toBeNull();
  expect(await library().story.count({ where: { id: story.id } })).toBe(0);
  expect((await examineLibrary()).findings.filter(({ weight }) => weight === "fault")).toEqual([]);
});
