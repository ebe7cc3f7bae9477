import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeLibrary, library, type Transaction, writeLibrary } from "../../db/client";
import type { ArticleEntity } from "../../db/entities/article-entities";
import { findCandidates, NO_DAY } from "../../db/links/postings";
import { saveLikelyDays } from "../../db/links/profiles";
import { applyMigrations } from "../../db/sqlite/schema-engine";
import type { PostingQuery } from "../../related/scoring/candidates";
import { runImport } from "../run-import";
import { LinkingCache } from "./linking-cache";
import { LINKING_STORE } from "./linking-store";

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "postings-"));
  process.env.DATABASE_URL = `file:${join(folder, "library.db")}`;
  await applyMigrations(join(folder, "library.db"));
  await runImport("prisma/samples/library.jsonl");
});
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

/** Queries for some of an article's terms as linking makes them: rare ones at any time, the others near its day. */
async function askLike(
  tx: Transaction,
  articleId: number,
): Promise<{ queries: PostingQuery[]; day: number | null }> {
  const own = await tx.posting.findMany({ where: { articleId }, orderBy: { weight: "desc" } });
  const day = own[0]?.day ?? 0;
  const ever = { from: -2_000_000, to: 10_000_000 };
  const queries = own.map(({ termId, weight }, at) => ({
    ...{ term: termId, weight },
    ...(at % 3 === 0 ? { from: day - 5, to: day + 5 } : ever),
  }));
  return { queries, day: day === NO_DAY ? null : day };
}

const listIds = async () => (await library().article.findMany({ select: { id: true } })).map(({ id }) => id);

it("finds what the store finds, in the same order", async () => {
  const kept = new LinkingCache();
  for (const id of await listIds())
    await writeLibrary(async (tx) => {
      const { queries, day } = await askLike(tx, id);
      await kept.follow(tx);
      expect(await kept.findCandidates(tx, queries, day, id)).toEqual(
        await findCandidates(tx, queries, day, id),
      );
      expect(await kept.findCandidates(tx, queries, null, id, 7)).toEqual(
        await findCandidates(tx, queries, null, id, 7),
      );
    });
});

it("reads profiles, entities and mentions as the store does", async () => {
  const kept = new LinkingCache();
  const byId = <T extends { id: number }>(rows: T[]) => [...rows].sort((a, b) => a.id - b.id);
  const ids = await listIds();
  await writeLibrary((tx) => kept.follow(tx));
  for (const id of [...ids, ...ids.slice(0, 5)])
    await writeLibrary(async (tx) => {
      await kept.follow(tx);
      const some = [id, ...ids.filter((other) => other % 7 === id % 7 && other !== id)];
      expect(byId(await kept.listProfiles(tx, some))).toEqual(
        byId(await LINKING_STORE.listProfiles(tx, some)),
      );
      const own = await kept.listArticleEntities(tx, [id]);
      const key = ({ articleId, entityId }: ArticleEntity) => `${articleId} ${entityId}`;
      const sorted = (rows: ArticleEntity[]) => [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
      expect(sorted(own)).toEqual(sorted(await LINKING_STORE.listArticleEntities(tx, [id])));
      const [profile] = await kept.listProfiles(tx, [id]);
      const query = {
        language: profile?.inLanguage ?? "",
        entities: own.map(({ entityId, count }) => ({ id: entityId, weight: count + entityId / 1000 })),
        order: profile?.order ?? null,
      };
      expect(await kept.findForeign(tx, query, 9)).toEqual(await LINKING_STORE.findForeign(tx, query, 9));
    });
});

it("rereads what another process has written in the meantime", async () => {
  const kept = new LinkingCache();
  const [id = 0] = await listIds();
  const find = () =>
    writeLibrary(async (tx) => {
      const { queries, day } = await askLike(tx, id);
      await kept.follow(tx);
      return kept.findCandidates(tx, queries, day, id);
    });
  const [nearest = 0, ...others] = await find();
  await writeLibrary((tx) => tx.posting.deleteMany({ where: { articleId: nearest } }));
  expect(await find()).not.toContain(nearest);
  expect(others.length).toBeGreaterThan(0);
});

it("rereads a profile that it has been told to forget", async () => {
  const kept = new LinkingCache();
  const [id = 0] = await listIds();
  await writeLibrary(async (tx) => {
    await kept.follow(tx);
    const read = async () => (await kept.listProfiles(tx, [id]))[0]?.likelyDays;
    const before = await read();
    await saveLikelyDays(tx, id, "[[17000,1,null]]");
    expect(await read()).toBe(before);
    kept.forgetProfile(id);
    expect(await read()).toBe("[[17000,1,null]]");
  });
});
