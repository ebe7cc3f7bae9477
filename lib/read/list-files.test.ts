import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { because } from "../messages/reason";
import { listFiles } from "./list-files";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "list-"));
  for (const name of ["a", "locked", "broken", ".hidden"])
    mkdirSync(join(folder, name, "deep"), { recursive: true });
  for (const name of [
    "z.txt",
    "a/deep/b.txt",
    "locked/c.txt",
    "locked/deep/d.txt",
    ".hidden/e.txt",
    "a/.f.txt",
  ])
    writeFileSync(join(folder, name), "text");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** As the system answers where a folder may not be read, or its disk is damaged. */
const FAULTS: Record<string, string> = { locked: "EACCES", broken: "EIO" };
const readFolder = async (path: string) => {
  const code = FAULTS[basename(path)];
  if (code) throw Object.assign(new Error(code), { code, syscall: "scandir" });
  return readdirSync(path, { withFileTypes: true });
};

it("folders that cannot be read are named with the reason, and all others are listed", async () => {
  const { files, unread } = await listFiles(folder, readFolder);
  expect(files.map(({ name }) => name)).toEqual(["a/deep/b.txt", "z.txt"]);
  expect(unread.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
    { name: "broken", reason: because("file.system", { code: "EIO" }) },
    { name: "locked", reason: because("file.forbidden") },
  ]);
});

it("all files of a folder are listed by path, but for those with a leading dot", async () => {
  const { files, unread } = await listFiles(folder);
  expect(files.map(({ name }) => name)).toEqual([
    "a/deep/b.txt",
    "locked/c.txt",
    "locked/deep/d.txt",
    "z.txt",
  ]);
  expect(files[0]?.bytes).toBe(4);
  expect(unread).toEqual([]);
});
