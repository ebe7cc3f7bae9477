import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { outletKey } from "../articles/outlet-key";
import { addRows } from "../db/add-rows";
import { closeLibrary, library, writeLibrary } from "../db/client";
import { applyMigrations } from "../db/sqlite/schema-engine";
import { splitOutlet } from "../outlets/edit-outlet";
import { compareOutlets } from "../pages/compare/compare-outlets";
import { mergeArticles, undoDecision } from "./corrections/decide-copies";
import { removeSamples } from "./remove-samples";
import { runImport } from "./run-import";

/**
 * A statement of SQLite's has room for 32,766 values. Prisma divides a longer list where it finds, changes or deletes rows without an
 * order; it fails where it counts them, or finds the first of them, or all in order.
 */
const MANY = 41_000;

const NAME = "The Post of Lenn";

const folder = mkdtempSync(join(tmpdir(), "long-lists-"));
const numbers = Array.from({ length: MANY }, (_, at) => at + 1);

beforeAll(async () => {
  process.env.DATABASE_URL = `file:${join(folder, "library.db")}`;
  await applyMigrations(join(folder, "library.db"));
  const lines = ["The weir at Lenn", "The ferry to Tolmere"].map((headline, at) => ({
    ...{ identifier: `own-${at}`, headline, inLanguage: "en", publisher: { name: "Lenn Post" } },
    articleBody: `${headline} was mended on Monday, and the boats go again.`,
  }));
  const bytes = Buffer.from(lines.map((line) => JSON.stringify(line)).join("\n"));
  await runImport({ name: "lines", parts: [{ name: "lines", bytes }] });
  const outlet = await library().outlet.findFirstOrThrow();
  await writeLibrary(async (tx) => {
    await addRows(tx, "OutletName", [{ key: outletKey(NAME), name: NAME, outletId: outlet.id }]);
    await addRows(
      tx,
      "Article",
      numbers.map((id) => ({
        ...{ id: 100 + id, identifier: `many-${id}`, slug: `many-${id}`, headline: `No ${id}` },
        ...{ headlineKey: `no ${id}`, inLanguage: "en", body: '{"type":"root","children":[]}', excerpt: "" },
        ...{ wordCount: 0, contentHash: `${id}`, outletId: outlet.id, outletName: NAME },
      })),
    );
  });
}, 120_000);
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

it("an outlet that has published very much is split off, and compared", async () => {
  const slug = await splitOutlet("lenn-post", outletKey(NAME));
  expect(slug).toBe("the-post-of-lenn");
  expect(await library().article.count({ where: { outlet: { slug: slug ?? "" } } })).toBe(MANY);
  const slugs = ["the-weir-at-lenn", ...numbers.map((id) => `many-${id}`)];
  const compared = await compareOutlets(["lenn-post", slug ?? ""], slugs);
  expect([compared?.a.articles, compared?.b.articles]).toEqual([1, MANY]);
}, 120_000);

it("an article to which very many refer is merged, and had again", async () => {
  const [kept, copy] = await library().article.findMany({ orderBy: { id: "asc" }, take: 2 });
  if (!kept || !copy) throw new Error("no articles");
  await writeLibrary((tx) =>
    addRows(
      tx,
      "Reference",
      numbers.map((id) => ({ articleId: 100 + id, position: 0, kind: "inline", heldId: copy.id })),
    ),
  );
  await mergeArticles(kept.id, copy.id);
  expect(await library().reference.count({ where: { heldId: kept.id } })).toBe(MANY);
  const decision = await library().copyDecision.findFirstOrThrow();
  await undoDecision(decision.id);
  expect(await library().reference.count({ where: { heldId: copy.id } })).toBe(MANY);
}, 120_000);

it("samples go though a decision about a story names very many articles", async () => {
  const story = (ids: readonly number[]) => ({
    ...{ slug: "gone", aliases: [], aparts: [], followers: [] },
    members: ids.map((id) => ({ id, pinned: false })),
  });
  const decide = (slug: string, ids: readonly number[]) => ({
    ...{ kind: "merged", slug, title: "", value: "" },
    content: JSON.stringify({ before: [story(ids)], begun: null }),
  });
  await library().storyDecision.createMany({
    data: [
      decide(
        "still",
        numbers.map((id) => 100 + id),
      ),
      decide(
        "none",
        numbers.map((id) => 100_000 + id),
      ),
    ],
  });
  expect(await removeSamples()).toBe(0);
  expect(await library().storyDecision.findMany({ select: { slug: true } })).toEqual([{ slug: "still" }]);
}, 120_000);
