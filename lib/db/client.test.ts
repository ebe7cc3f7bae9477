import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { addRow, addRows } from "./add-rows";
import {
  closeLibrary,
  library,
  runTransaction,
  type Transaction,
  writeLibrary,
  writeReaders,
} from "./client";
import { Prisma, PrismaClient } from "./generated/client";
import { SqliteConnection } from "./sqlite/connection";
import { adapterFor } from "./sqlite/prisma-adapter";
import { applyMigrations } from "./sqlite/schema-engine";
import { getLibraryVersion } from "./versioned-cache";

let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "client-"));
  file = join(folder, "library.db");
  process.env.DATABASE_URL = `file:${file}`;
  await applyMigrations(file);
});
beforeEach(() => writeReaders(async (tx) => void (await tx.setting.deleteMany())));
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

const listSettings = async () =>
  (await library().setting.findMany({ orderBy: { key: "asc" } })).map(({ key }) => key);
const addSetting = (tx: Transaction, key: string) => addRows(tx, "Setting", [{ key, value: "" }]);
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("a transaction", () => {
  it("writes models and raw statements together", async () => {
    const version = await getLibraryVersion();
    await writeLibrary(async (tx) => {
      await tx.setting.create({ data: { key: "a", value: "" } });
      await addSetting(tx, "b");
      expect(await tx.setting.count()).toBe(2);
      // The reading connection sees whole transactions only.
      expect(await listSettings()).toEqual([]);
    });
    expect(await listSettings()).toEqual(["a", "b"]);
    expect(await getLibraryVersion()).toBe(version + 1);
  });

  it("writes nothing if any of it fails", async () => {
    const failing = writeReaders(async (tx) => {
      await tx.setting.create({ data: { key: "a", value: "" } });
      await addSetting(tx, "b");
      await addSetting(tx, "a");
    });
    await expect(failing).rejects.toThrow("UNIQUE constraint failed: Setting.key");
    expect(await listSettings()).toEqual([]);
    await writeReaders((tx) => addSetting(tx, "c"));
    expect(await listSettings()).toEqual(["c"]);
  });

  it("waits for the one before it", async () => {
    const order: string[] = [];
    const first = writeReaders(async (tx) => {
      await addSetting(tx, "a");
      await wait(30);
      order.push("first");
    });
    const second = writeReaders(async (tx) => {
      order.push(`second sees ${await tx.setting.count()}`);
    });
    await Promise.all([first, second]);
    expect(order).toEqual(["first", "second sees 1"]);
  });

  it("that takes too long is rolled back, and what it still tries to write fails", async () => {
    const connection = new SqliteConnection(file);
    const client = new PrismaClient({ adapter: adapterFor(() => connection) });
    let late: Promise<void> | undefined;
    const slow = runTransaction(
      { client, connection },
      async (tx) => {
        await addSetting(tx, "a");
        await wait(300);
        late = runTransaction({ client, connection }, async () => {
          await expect(addSetting(tx, "b")).rejects.toThrow("The transaction is over.");
        });
        await late;
      },
      100,
    );
    await expect(slow).rejects.toThrow();
    await late;
    await client.$disconnect();
    expect(await listSettings()).toEqual([]);
  });
});

describe("values", () => {
  it("are stored and read alike by models and raw statements", async () => {
    const at = new Date(1_600_000_000_123);
    const packed = Buffer.from([0, 1, 254, 255]);
    const id = await writeLibrary(async (tx) => {
      const row = {
        ...{ identifier: "a:1", slug: "one", headline: "One", headlineKey: "one", inLanguage: "en" },
        ...{ body: "{}", excerpt: "", wordCount: 0, contentHash: "", outletInferred: true, publishedAt: at },
        ...{ sample: false, addedAt: at, updatedAt: at, kicker: null },
      };
      const added = await addRow(tx, "Article", row);
      await tx.profile.create({ data: { articleId: added, packed } });
      return added;
    });
    const stored = await library().article.findUniqueOrThrow({ where: { id }, include: { profile: true } });
    expect(stored).toMatchObject({ publishedAt: at, outletInferred: true, sample: false, kicker: null });
    expect(Buffer.from(stored.profile?.packed ?? [])).toEqual(packed);
    expect(await library().article.count({ where: { publishedAt: at, outletInferred: true } })).toBe(1);
  });
});

it("a client is shared with a second copy of the module, as in a build", async () => {
  await writeReaders((tx) => addSetting(tx, "a"));
  vi.resetModules();
  const copy = await import("./client");
  const rows = await copy.readLibrary<{ key: string }>(Prisma.sql`SELECT "key" FROM "Setting"`);
  expect(rows).toEqual([{ key: "a" }]);
});
