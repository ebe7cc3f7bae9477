import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeMissingIndex } from "../index/make-missing-index";
import { closeLibrary, writeLibrary } from "./client";
import { getDatabaseFile } from "./database-file";
import { makePrivate } from "./private-files";
import { getSecret } from "./secret";
import { backUp } from "./sqlite/backup";
import { applyMigrations } from "./sqlite/schema-engine";

let folder: string;
let file: string;
const before = process.env.DATABASE_URL;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "private-"));
  process.env.DATABASE_URL = `file:${join(folder, "made", "library.db")}`;
  file = getDatabaseFile();
  await applyMigrations(file);
});
afterAll(async () => {
  await closeLibrary();
  process.env.DATABASE_URL = before;
  rmSync(folder, { recursive: true });
});

/** Everything below the library's folder, itself included, with its permissions. */
const listModes = (): [string, string][] =>
  ["", ...readdirSync(join(folder, "made"), { recursive: true, encoding: "utf8" })]
    .sort()
    .map((name) => [name, (statSync(join(folder, "made", name)).mode & 0o777).toString(8)]);
const modesOf = (names: readonly [string, string][]) => [...new Set(names.map(([, mode]) => mode))].sort();

describe("the library's files", () => {
  it("are made for their owner only: the file, its journals, its index and its backups", async () => {
    await getSecret();
    await makeMissingIndex(0);
    backUp(file, "why");
    await writeLibrary(async () => {
      const modes = listModes();
      expect(modes.map(([name]) => name)).toEqual(
        expect.arrayContaining(["library.db", "library.db-wal", "library.db-shm", "library.index"]),
      );
      expect(modes.length).toBe(7);
      expect(modesOf(modes)).toEqual(["600", "700"]);
    });
  });

  it("that an earlier version left open to all are closed", () => {
    for (const [name] of listModes())
      chmodSync(join(folder, "made", name), name.includes(".") ? 0o644 : 0o755);
    makePrivate(file);
    const [own, ...inside] = listModes();
    expect(modesOf(inside)).toEqual(["600", "700"]);
    // It may be anybody's: the system's folder for temporary files, say.
    expect(own).toEqual(["", "755"]);
  });

  it("are made anew where a draft was left", async () => {
    rmSync(join(folder, "made", "library.index"));
    writeFileSync(join(folder, "made", `library.index.${process.pid}`), "left", { mode: 0o644 });
    await makeMissingIndex(0);
    expect(statSync(join(folder, "made", "library.index")).mode & 0o777).toBe(0o600);
  });
});

it("a backup that cannot be completed is not taken for one", () => {
  const broken = join(folder, "broken");
  mkdirSync(broken);
  writeFileSync(
    join(broken, "library.db"),
    "this is no library, but it is long enough to be read ".repeat(100),
  );
  expect(() => backUp(join(broken, "library.db"), "why")).toThrow();
  expect(existsSync(join(broken, "backups")) ? readdirSync(join(broken, "backups")) : []).toEqual([]);
});
