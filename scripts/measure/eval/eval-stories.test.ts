import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { closeLibrary, library } from "../../../lib/db/client";
import { applyMigrations } from "../../../lib/db/sqlite/schema-engine";
import { runImport } from "../../../lib/ingest/run-import";
import { evalStories, measureEvent } from "./eval-stories";

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "eval-stories-"));
  await closeLibrary();
  process.env.DATABASE_URL = `file:${join(folder, "library.db")}`;
  await applyMigrations(join(folder, "library.db"));
  await runImport("prisma/samples/library.jsonl", { sample: true });
}, 60_000);
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

const file = (...lines: object[]): string => {
  const path = join(folder, `${lines.length}.jsonl`);
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join("\n"));
  return path;
};

it("counts the stories of an event, its largest part, and articles in none", () => {
  const storyOf = new Map([...["a", "b", "c"].map((id) => [id, 1] as const), ["d", 2], ["e", null]]);
  const event = { event: "storm", both: ["a", "b", "c", "d", "e", "elsewhere"], one: ["f"] };
  expect(measureEvent(event, storyOf)).toEqual({
    event: "storm",
    articles: 5,
    stories: 2,
    largest: 0.6,
    none: 0.2,
  });
});

it("measures a library's stories against events and judgements", async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const stories = await library().story.findMany({ select: { slug: true, articles: true } });
  const [judged] = stories;
  if (!judged) throw new Error("samples have changed");
  const event = {
    event: "fire",
    both: ["sample:meridian-2019-notre-dame", "sample:tasman-2019-notre-dame", "sample:never-was"],
    one: [],
  };
  const path = file(
    event,
    { ...judged, belong: judged.articles - 1 },
    { slug: "gone", articles: 2, belong: 2 },
  );
  await evalStories([path], true);
  const [printed] = log.mock.calls.at(-1) ?? [];
  vi.restoreAllMocks();
  const result = JSON.parse(String(printed));
  expect(result.events).toMatchObject([{ event: "fire", stories: 1, largest: 1, none: 0 }]);
  expect(result.judged).toMatchObject({ known: 2, same: 1 });
  expect(result.stories).toBe(stories.length);
  expect(Object.values<number>(result.sizes).reduce((sum, count) => sum + count, 0)).toBe(stories.length);
});

it("refuses no file, a missing one and other lines in words", async () => {
  await expect(evalStories([], false)).rejects.toThrow(/Name files/);
  await expect(evalStories([join(folder, "nowhere")], false)).rejects.toThrow(/no file/);
  await expect(evalStories([file({ other: 1 })], false)).rejects.toThrow(/neither/);
});
