import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fingerprintOf } from "./fingerprint";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fingerprint-"));
  mkdirSync(join(folder, "two"));
  for (const name of ["a.jsonl", "b.jsonl", "two/a.jsonl"]) writeFileSync(join(folder, name), "{}");
  writeFileSync(join(folder, "c.jsonl"), "{ }");
});
afterAll(() => rmSync(folder, { recursive: true }));

it("is that of what the files hold, not of their names", async () => {
  const [a, b, c, two] = await Promise.all(
    ["a.jsonl", "b.jsonl", "c.jsonl", "two"].map((name) => fingerprintOf(join(folder, name))),
  );
  expect(a).toMatch(/^[0-9a-f]{64}$/);
  expect([b, two]).toEqual([a, a]);
  expect(c).not.toBe(a);
  expect(await fingerprintOf({ name: "x", parts: [{ name: "x", bytes: Buffer.from("{}") }] })).toBe(a);
});

it.each(["-", "/dev/null", "/nowhere/at-all", { name: "pasted text", parts: [] }])(
  "there is none of what cannot be read twice: %s",
  async (source) => expect(await fingerprintOf(source)).toBeNull(),
);
