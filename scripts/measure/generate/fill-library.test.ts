import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeLibrary, library } from "../../../lib/db/client";
import { examineLibrary } from "../../../lib/doctor/examine-library";
import { relinkLibrary } from "../../../lib/ingest/relink/relink-library";
import { fillLibrary } from "./fill-library";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "generate-"));
});
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

const fill = async (name: string, more: { resume?: boolean } = {}) => {
  const file = join(folder, name);
  await closeLibrary();
  await fillLibrary({ articles: 200, file, seed: 1, resume: false, ...more }, () => {});
  process.env.DATABASE_URL = `file:${file}`;
};
const listArticles = () =>
  library().article.findMany({
    orderBy: { id: "asc" },
    select: { identifier: true, slug: true, headline: true, datePublished: true, contentHash: true },
  });

test("a made-up library is as sound as one that was imported, and can be linked", async () => {
  await fill("a.db");
  expect((await examineLibrary()).findings).toEqual([]);
  expect(await library().article.count()).toBe(200);
  await relinkLibrary();
  expect(await library().link.count()).toBeGreaterThan(500);
  expect((await examineLibrary()).findings).toEqual([]);
});

test("the same seed makes the same articles", async () => {
  const first = await listArticles();
  await fill("b.db");
  expect(await listArticles()).toEqual(first);
});

test("a file that holds something is left alone unless it is to be gone on with", async () => {
  await expect(fill("b.db")).rejects.toThrow("--resume");
});
