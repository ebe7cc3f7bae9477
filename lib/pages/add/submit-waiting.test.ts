import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeLibrary } from "../../db/client";
import { applyMigrations } from "../../db/sqlite/schema-engine";
import { TooMuchAtOnce, takePlace } from "../at-once";
import { submitWaiting } from "./submit-waiting";

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "submit-waiting-"));
  process.env.DATABASE_URL = `file:${join(folder, "library.db")}`;
  await applyMigrations(join(folder, "library.db"));
});
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

const choose = (pages: readonly [string, string][]) =>
  submitWaiting(
    new Request("http://library.example/add/waiting/choose", {
      method: "POST",
      body: new URLSearchParams([...pages]),
    }),
  );

it("fetches nothing while as many imports are done as may be", async () => {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const others = [takePlace(() => ended), takePlace(() => ended)];
  await expect(choose([["page", "1"]])).rejects.toThrow(TooMuchAtOnce);
  end();
  await Promise.all(others);
});

it("goes back to the list where nothing was chosen, or what was is fetched already", async () => {
  expect(await choose([])).toBe("/add/waiting?refused=none");
  expect(await choose([["page", "1"]])).toBe("/add/waiting?refused=taken");
});
