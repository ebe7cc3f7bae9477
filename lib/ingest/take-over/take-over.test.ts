import { beforeEach, expect, it } from "vitest";
import { makeFreshLibraries } from "../../../scripts/cases/fresh-library";
import { library } from "../../db/client";
import { inEnglish } from "../../messages/in-english";
import { readSource } from "../../read/read-source";
import { decideStory } from "../corrections/decide-stories";
import { exportLibrary } from "../export/export-library";
import { prepareItems } from "../prepare-article";
import { removeSamples } from "../remove-samples";
import { runImport } from "../run-import";

makeFreshLibraries();
beforeEach(async () => {
  await library().reader.create({ data: { id: "me" } });
}, 60_000);

type Line = Record<string, unknown> & { identifier: string; articleBody: string; throughline: object };

const TAKE_OVER = { takeOver: { reader: "me" } };
const WHOLE = { throughline: "library", version: 1, whole: true };

/** A file of an exported library, as it is sent: the server gives all of them one name. */
const sent = (lines: readonly object[]) => ({
  name: "throughline.jsonl",
  parts: [
    {
      name: "throughline.jsonl",
      bytes: Buffer.from(lines.map((line) => JSON.stringify(line)).join("\n")),
    },
  ],
});

const newer = (line: Line): Line => ({
  ...line,
  articleBody: `${line.articleBody}<p>Officials confirmed the figures once more on Friday.</p>`,
  throughline: { ...line.throughline, contentHash: "0".repeat(64) },
});

/** Fills the library with the samples. @returns the lines of their articles */
async function fill(): Promise<Line[]> {
  await runImport("prisma/samples/library.jsonl", { sample: true });
  const lines: Line[] = [];
  for await (const line of exportLibrary(null, { reader: "me", owner: true })) lines.push(JSON.parse(line));
  return lines.filter((line) => line["@type"] === "NewsArticle");
}

async function storyOf(slug?: string) {
  const story = await library().story.findFirst({
    where: slug ? { slug } : {},
    orderBy: [{ articles: "desc" }, { id: "asc" }],
    select: {
      ...{ id: true, slug: true, name: true },
      members: { orderBy: { articleId: "asc" }, select: { article: { select: { identifier: true } } } },
    },
  });
  return story && { ...story, members: story.members.map(({ article }) => article.identifier) };
}

it("newer versions of articles that the library holds leave its stories as they are", async () => {
  const lines = await fill();
  const story = await storyOf();
  if (!story) throw new Error("no story");
  await decideStory(story.id, { kind: "named", name: "What the owner calls it" });
  const updates = lines.filter(({ identifier }) => story.members.includes(identifier)).map(newer);
  const [first, second] = story.members;
  const other = {
    throughline: "story",
    slug: "elsewhere",
    aliases: [],
    members: [{ article: first }, { article: second }],
    apart: [],
  };
  const report = await runImport(sent([WHOLE, ...updates, other]), TAKE_OVER);
  expect(report).toMatchObject({ added: 0, updated: story.members.length, failed: [] });
  expect(await storyOf(story.slug)).toEqual({ ...story, name: "What the owner calls it" });
  expect(await storyOf("elsewhere")).toBeNull();
}, 120_000);

/** Imports, and ends after so many items as if the process were killed. */
async function importUntil(items: number, lines: readonly object[], options: object): Promise<void> {
  let left = items;
  const onItem = () => {
    left -= 1;
    if (left === 0) throw new Error("killed");
  };
  await expect(runImport(sent(lines), { ...options, onItem })).rejects.toThrow("killed");
}

it.each([
  ["with what the library decided", TAKE_OVER],
  ["of the articles only", {}],
])(
  "an interrupted import %s is completed without doubling the library",
  async (_, options) => {
    const lines = await fill();
    const [first, ...others] = lines;
    if (!first) throw new Error("no samples");
    const update = [WHOLE, newer(first), ...others];
    await importUntil(2, update, options);
    const report = await runImport(sent(update), TAKE_OVER);
    expect(report).toMatchObject({ added: 0, updated: 0, unchanged: lines.length, failed: [] });
    expect(await library().article.count()).toBe(lines.length);
  },
  120_000,
);

it("an article that arrives otherwise while the import runs is not doubled", async () => {
  const line = {
    ...{ identifier: "post-1", url: "https://post.example/weir", headline: "The weir at Lenn is mended" },
    ...{ "@type": "NewsArticle", inLanguage: "en", author: [], keywords: [], references: [] },
    articleBody: "<p>The weir was mended on Monday, and the boats go again, Avice Marl said in Tolmere.</p>",
    throughline: { slug: "weir", addedAt: "2026-01-01T00:00:00.000Z", contentHash: "1".repeat(64) },
  };
  const { identifier: _, throughline: __, ...plain } = line;
  async function* items() {
    await runImport({
      name: "feed.jsonl",
      parts: [{ name: "feed.jsonl", bytes: Buffer.from(JSON.stringify(plain)) }],
    });
    yield* prepareItems(readSource(sent([line]), {}));
  }
  const report = await runImport(sent([]), { ...TAKE_OVER, items: items() });
  expect(report).toMatchObject({ added: 0, failed: [] });
  expect(await library().article.count()).toBe(1);
}, 60_000);

const deletion = (line: Line) => ({
  throughline: "deleted",
  article: line.identifier,
  madeAt: "2026-01-01T00:00:00.000Z",
});

it("an interrupted import is completed by the same file only, whatever other files are called", async () => {
  const [a, b, c] = await fill();
  if (!a || !b || !c) throw new Error("no samples");
  await removeSamples();
  const file = [WHOLE, a, b, deletion(a)];
  await importUntil(3, file, TAKE_OVER);
  const other = await runImport(sent([WHOLE, c, deletion(b)]), TAKE_OVER);
  expect(other.warnings.map(({ reason }) => inEnglish(reason))).toEqual([
    `deleted in the exported library, but ${b.identifier} was here before this import, so it stays as it is`,
  ]);
  expect(await library().import.count({ where: { finishedAt: null } })).toBe(1);
  await runImport(sent(file), TAKE_OVER);
  expect(await library().import.count({ where: { finishedAt: null } })).toBe(0);
  const left = await library().article.findMany({ orderBy: { id: "asc" }, select: { identifier: true } });
  expect(left.map(({ identifier }) => identifier)).toEqual([b.identifier, c.identifier]);
}, 60_000);

it("an import that is still running is not ended by another of the same file, which shares its work", async () => {
  const [a] = await fill();
  if (!a) throw new Error("no samples");
  await removeSamples();
  const file = sent([WHOLE, a, deletion(a)]);
  async function* items() {
    let at = 0;
    for await (const item of prepareItems(readSource(file, {}))) {
      if (at++ === 2) {
        const { warnings } = await runImport(file, TAKE_OVER);
        expect(warnings.map(({ reason }) => inEnglish(reason))).toEqual([
          expect.stringContaining("also brought 1 deletion"),
        ]);
        expect(await library().import.count({ where: { finishedAt: null } })).toBe(1);
      }
      yield item;
    }
  }
  await runImport(file, { ...TAKE_OVER, items: items() });
  expect(await library().article.count()).toBe(0);
}, 60_000);

it("an article whose identifier another has is neither doubled nor taken for it", async () => {
  const [a, b] = await fill();
  if (!a || !b) throw new Error("no samples");
  await removeSamples();
  const other = {
    ...{ identifier: a.identifier, headline: "A ferry to Tolmere", inLanguage: "en" },
    ...{
      publisher: { name: "The Tolmere Post" },
      articleBody: "The ferry goes twice a day, said Avice Marl.",
    },
  };
  await runImport(sent([other]));
  const file = [WHOLE, a, b, deletion(a)];
  await importUntil(3, file, TAKE_OVER);
  expect(await library().article.count()).toBe(3);
  await runImport(sent(file), TAKE_OVER);
  const left = await library().article.findMany({ orderBy: { id: "asc" }, select: { identifier: true } });
  expect(left.map(({ identifier }) => identifier)).toEqual([a.identifier, b.identifier]);
}, 60_000);

it("a story keeps the name that it had in the other library, as long as it has the same articles", async () => {
  await fill();
  const lines: Record<string, unknown>[] = [];
  for await (const line of exportLibrary(null, { reader: "me", owner: true })) lines.push(JSON.parse(line));
  const stories = lines.filter(({ throughline }) => throughline === "story");
  const title = (line: Record<string, unknown>) => `As it was called there: ${line.slug}`;
  const named = (line: Record<string, unknown>) =>
    stories.includes(line) ? { ...line, automatic: { title: title(line), inLanguage: "en" } } : line;
  const [part, ...whole] = stories as { slug: string; members: { article: string }[] }[];
  if (!part) throw new Error("no stories");
  await removeSamples();
  const missing = part.members.at(-1)?.article;
  await runImport(sent(lines.filter(({ identifier }) => identifier !== missing).map(named)), TAKE_OVER);
  const titles = new Map(
    (await library().story.findMany({ select: { slug: true, title: true } })).map((row) => [
      row.slug,
      row.title,
    ]),
  );
  expect(whole.map(({ slug }) => titles.get(slug))).toEqual(whole.map(title));
  expect(titles.get(part.slug)).not.toBe(title(part));
}, 120_000);
