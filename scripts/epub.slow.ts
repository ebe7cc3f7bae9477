import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mediaName } from "../lib/articles/pictures";
import { closeLibrary, library } from "../lib/db/client";
import { applyMigrations } from "../lib/db/sqlite/schema-engine";
import { loadSamples } from "../lib/ingest/load-samples";
import { type Article, getArticle } from "../lib/pages/article/get-article";
import { makeBook } from "../lib/pages/copies/make-book";
import { writeMedia } from "../lib/pictures/media-folder";

const BASE = "https://news.example";
/** Where Debian’s package has it. */
const EPUBCHECK = ["-jar", "/usr/share/java/epubcheck.jar"];
const FILE = "0123456789abcdef0123456789abcdef";

let folder: string;
const articles: Article[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "epub-"));
  process.env.DATABASE_URL = `file:${join(folder, "samples.db")}`;
  await applyMigrations(join(folder, "samples.db"));
  await loadSamples();
  const rows = await library().article.findMany({ select: { id: true, slug: true }, orderBy: { id: "asc" } });
  await library().picture.create({
    data: {
      ...{ articleId: rows[0]?.id ?? 0, position: 0, url: "https://news.example/a.jpg", place: 1 },
      ...{ file: FILE, width: 720, height: 480, colour: "#336699", nextAt: new Date(0) },
    },
  });
  const picture = sharp({ create: { width: 720, height: 480, channels: 3, background: "#369" } });
  await writeMedia(mediaName(FILE, 720), await picture.webp().toBuffer());
  for (const { slug } of rows) {
    const article = await getArticle(slug);
    if (article) articles.push(article);
  }
});
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

/** What EPUBCheck says of a book. */
function check(name: string, book: Uint8Array): string {
  const file = join(folder, `${name}.epub`);
  writeFileSync(file, book);
  const { stdout, stderr, error } = spawnSync("java", [...EPUBCHECK, file], { encoding: "utf8" });
  if (error) throw new Error("EPUBCheck is needed: apt install epubcheck", { cause: error });
  return `${stdout}${stderr}`;
}

test("every sample alone, and all of them, are books without a fault by EPUBCheck", async () => {
  expect(articles).toHaveLength(46);
  const [first] = articles;
  const own = await makeBook(first ? [first] : [], { path: "/article/first" }, BASE);
  expect(check("first", own)).toContain("0 fatals / 0 errors / 0 warnings");
  const all = { path: "/saved", title: "Saved & read", lang: "ar", direction: "rtl" } as const;
  expect(check("all", await makeBook(articles, all, BASE))).toContain("0 fatals / 0 errors / 0 warnings");
});
