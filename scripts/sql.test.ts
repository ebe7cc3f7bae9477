import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const SQL =
  /\b(?:SELECT\s+["*\w(]+.*\sFROM|INSERT (?:OR \w+ )?INTO|UPDATE "|DELETE FROM|PRAGMA |CREATE (?:TABLE|INDEX|TRIGGER|VIRTUAL))|\$(?:query|execute)Raw/s;

it("SQL stands in lib/db alone", () => {
  const files = ["app", "components", "lib", "scripts"]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !/^lib[\\/]db[\\/]|\.(?:test|slow)\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => SQL.test(readFileSync(file, "utf8")))).toEqual([]);
  expect(SQL.test(readFileSync("lib/db/links/links.ts", "utf8"))).toBe(true);
});
