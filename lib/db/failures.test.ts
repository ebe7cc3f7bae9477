import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { inEnglish } from "../messages/in-english";
import { addRows } from "./add-rows";
import { closeLibrary, library, runTransaction, type Transaction, writeReaders } from "./client";
import { failureOf } from "./failures";
import { PrismaClient } from "./generated/client";
import { SqliteConnection } from "./sqlite/connection";
import { adapterFor } from "./sqlite/prisma-adapter";
import { applyMigrations } from "./sqlite/schema-engine";
import { bindConnection, openConnection } from "./statements";

let folder: string;
let file: string;
const before = process.env.DATABASE_URL;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "failures-"));
  file = join(folder, "library.db");
  process.env.DATABASE_URL = `file:${file}`;
  await applyMigrations(file);
});
afterAll(async () => {
  await closeLibrary();
  process.env.DATABASE_URL = before;
  rmSync(folder, { recursive: true });
});

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const addSetting = (tx: Transaction, key: string, value = "") => addRows(tx, "Setting", [{ key, value }]);
const wordsOf = (error: unknown) => {
  const failure = failureOf(error);
  return failure && { ...failure, text: inEnglish(failure.why) };
};
const failureOfWrite = (write: Promise<unknown>) =>
  write.then(
    () => null,
    (error: unknown) => wordsOf(error),
  );

/** A client that waits `waitMs` for other processes' writes. */
function openClient(waitMs?: number) {
  const connection = new SqliteConnection(file);
  const client = new PrismaClient({ adapter: adapterFor(() => connection, waitMs) });
  bindConnection(client, connection);
  return { client, connection };
}

describe("while another process writes", () => {
  let other: ChildProcess;
  /** Starts a process that holds the library's write lock until it is told to end. */
  async function holdLock() {
    const script = `const db = new (require("better-sqlite3"))(process.argv[1]);
      db.exec("BEGIN IMMEDIATE"); console.log("held"); process.stdin.on("end", () => db.exec("COMMIT")).resume();`;
    other = spawn(process.execPath, ["-e", script, file], { stdio: ["pipe", "pipe", "inherit"] });
    if (other.stdout) await once(other.stdout, "data");
  }
  async function releaseLock() {
    if (other.exitCode !== null) return;
    const ended = once(other, "exit");
    other.stdin?.end();
    await ended;
  }
  afterEach(releaseLock);

  it("a write waits for it, and everything else goes on", async () => {
    await library().setting.count();
    await holdLock();
    const write = writeReaders((tx) => addSetting(tx, "waited"));
    let longest = 0;
    let last = performance.now();
    for (let turn = 0; turn < 60; turn++) {
      await wait(10);
      expect(await library().setting.count()).toBe(0);
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
    // A connection of its own, as the index opens one.
    openConnection(file).close();
    // The driver itself would have waited for 20,000.
    expect(longest).toBeLessThan(15_000);
    await releaseLock();
    await write;
    expect(await library().setting.count()).toBe(1);
  });

  it("a write that has waited long enough says so, those behind it too, and later ones pass", async () => {
    const opened = openClient(150);
    await holdLock();
    const started = performance.now();
    const writes = ["a", "b", "c"].map((key) =>
      failureOfWrite(runTransaction(opened, (tx) => addSetting(tx, key))),
    );
    for (const failure of await Promise.all(writes))
      expect(failure).toMatchObject({
        status: 503,
        retryAfter: expect.any(Number),
        text: expect.stringMatching(/another process/),
      });
    // Not one after the other, nor as long as the driver itself waits.
    expect(performance.now() - started).toBeLessThan(15_000);
    await releaseLock();
    await runTransaction(opened, (tx) => addSetting(tx, "d"));
    expect(await library().setting.findUnique({ where: { key: "d" } })).not.toBeNull();
    await opened.client.$disconnect();
  });
});

describe("on a full disk", () => {
  it("a write says so, nothing of it is kept, and reading and later writes go on", async () => {
    const opened = openClient();
    const { connection } = opened;
    const pages = connection.first<{ page_count: number }>("PRAGMA page_count")?.page_count ?? 0;
    connection.script(`PRAGMA max_page_count = ${pages + 2}`);
    const large = "x".repeat(100_000);
    const raw = await failureOfWrite(runTransaction(opened, (tx) => addSetting(tx, "large", large)));
    const model = await failureOfWrite(
      runTransaction(opened, (tx) => tx.setting.create({ data: { key: "large", value: large } })),
    );
    for (const failure of [raw, model])
      expect(failure).toMatchObject({ status: 507, text: expect.stringMatching(/disk is full/) });
    expect(await library().setting.findUnique({ where: { key: "large" } })).toBeNull();
    connection.script("PRAGMA max_page_count = 1000000");
    await runTransaction(opened, (tx) => addSetting(tx, "large", large));
    await opened.client.$disconnect();
  });

  it.each(["ENOSPC", "EDQUOT"])("%s of the system says the same", (code) => {
    const error = Object.assign(new Error("write"), { code });
    expect(wordsOf(new Error("The index could not be written.", { cause: error }))?.text).toContain(
      "disk is full",
    );
  });
});

it.each(["ENOSPC", "SQLITE_BUSY"])("%s does not deny what an import stored before it failed", (code) => {
  const text = wordsOf(Object.assign(new Error("write"), { code }))?.text;
  expect(text).not.toContain("Nothing was saved");
  expect(text).toContain("Articles already imported are in the library");
});

it("other errors are not explained away", () => {
  expect(failureOf(new Error("disk"))).toBeNull();
  expect(failureOf(null)).toBeNull();
  const turning = new Error("round");
  turning.cause = turning;
  expect(failureOf(turning)).toBeNull();
});
