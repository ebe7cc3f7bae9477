import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeLibrary, library, writeLibrary } from "../../db/client";
import { applyMigrations } from "../../db/sqlite/schema-engine";
import { runImport } from "../../ingest/run-import";
import { getArticle } from "./get-article";

let folder: string;

beforeAll(async () => {
  await closeLibrary();
  folder = mkdtempSync(join(tmpdir(), "get-article-"));
  process.env.DATABASE_URL = `file:${join(folder, "library.db")}`;
  await applyMigrations(join(folder, "library.db"));
});
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

it("a stored text is sanitised again when it is shown", async () => {
  const line = JSON.stringify({
    headline: "The lock is mended",
    articleBody: "The lock was mended on Monday.",
  });
  await runImport({ name: "test", parts: [{ name: "lines.jsonl", bytes: Buffer.from(line) }] });
  const { id, slug } = await library().article.findFirstOrThrow({ select: { id: true, slug: true } });
  const element = (tagName: string, properties: object, value: string) => ({
    ...{ type: "element", tagName, properties },
    children: [{ type: "text", value }],
  });
  const paragraph = element("p", { onClick: "alert(1)", style: "position:fixed" }, "The lock was mended.");
  const link = element("a", { href: "javascript:alert(1)" }, "More");
  const body = JSON.stringify({
    type: "root",
    children: [element("script", {}, "alert(1)"), paragraph, link],
  });
  await writeLibrary((tx) => tx.article.update({ where: { id }, data: { body }, select: { id: true } }));
  const article = await getArticle(slug);
  expect(JSON.stringify(article?.body)).not.toMatch(/alert|script|onClick|position/);
  expect(article?.text).toContain("The lock was mended.");
});
