import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { copyLibrary } from "./backup";
import { SqliteConnection } from "./connection";
import { examineFile, NotRestored, restoreLibrary } from "./restore";
import { applyMigrations } from "./schema-engine";

let folder: string;
let file: string;
let copy: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "restore-"));
  file = join(folder, "library.db");
  copy = join(folder, "copy.db");
  await applyMigrations(file);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Keeps a word in a library. */
function keep(word: string): void {
  const connection = new SqliteConnection(file);
  connection.run(`INSERT OR REPLACE INTO "Setting" ("key", "value") VALUES ('word', ?)`, word);
  connection.close();
}
function kept(of = file): string | undefined {
  const connection = new SqliteConnection(of);
  const row = connection.first<{ value: string }>(`SELECT "value" FROM "Setting" WHERE "key" = 'word'`);
  connection.close();
  return row?.value;
}

it("a copy that was made while others write comes back, and what was there is kept", () => {
  keep("before");
  const writing = new SqliteConnection(file);
  writing.begin("IMMEDIATE");
  writing.run(`INSERT OR REPLACE INTO "Setting" ("key", "value") VALUES ('word', 'half')`);
  copyLibrary(file, copy);
  writing.end("ROLLBACK");
  writing.close();
  expect(examineFile(copy)).toEqual({ articles: 0, faults: [] });
  keep("after");
  writeFileSync(`${file.slice(0, -3)}.index`, "of the old library");
  const saved = restoreLibrary(copy, file);
  expect(kept()).toBe("before");
  expect(kept(saved ?? "")).toBe("after");
  expect(existsSync(`${file.slice(0, -3)}.index`)).toBe(false);
  expect(statSync(file).mode & 0o077).toBe(0);
});

it("nothing is put in the place of a library that is in use", () => {
  const reading = new SqliteConnection(file);
  reading.all('SELECT 1 FROM "Setting"');
  expect(() => restoreLibrary(copy, file)).toThrow(/in use/);
  reading.close();
});

it("a library that does not open any more is set aside as it is", () => {
  const broken = join(folder, "broken.db");
  writeFileSync(broken, "what a bad disk has left of a library");
  const aside = restoreLibrary(copy, broken);
  expect(kept(broken)).toBe("before");
  expect(readFileSync(aside ?? "", "utf8")).toContain("a bad disk");
});

it("what is no library, or a damaged one, is refused, and nothing changes", () => {
  const [text, empty, half] = ["text.db", "empty.db", "half.db"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(text, "no library at all, but long enough to be looked at as one by a program");
  writeFileSync(empty, "");
  copyLibrary(file, half);
  truncateSync(half, Math.floor(statSync(half).size / 2));
  for (const bad of [text, empty, half, join(folder, "nowhere.db")])
    expect(() => restoreLibrary(bad, file)).toThrow(NotRestored);
  expect(kept()).toBe("before");
});
