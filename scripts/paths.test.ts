import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** A path of this repository as comments and documents write it. */
const PATH =
  /(?<![\w./-])(?:app|components|lib|scripts|prisma|e2e|docs)\/[\w./[\]-]*\.(?:tsx?|mjs|md|json|jsonl|prisma|css|txt|png)\b/g;
/** A record of a decision that no longer stands names what was there then. */
const SUPERSEDED = /^- Status: superseded/m;

it("paths that comments and documents name are there", () => {
  const files = execFileSync(
    "git",
    ["ls-files", "*.ts", "*.tsx", "*.mjs", "*.md", "*.prisma", "*.css", "*.yml"],
    {
      encoding: "utf8",
    },
  )
    .trim()
    .split("\n")
    .filter((file) => existsSync(file) && !/\/fixtures\/|^scripts\/(?:floors|sockets)\.test\.ts$/.test(file));
  expect(files.length).toBeGreaterThan(500);
  const missing = files.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    if (SUPERSEDED.test(text)) return [];
    const named = new Set(text.match(PATH));
    return [...named].filter((path) => !existsSync(path)).map((path) => `${file}: ${path}`);
  });
  expect(missing).toEqual([]);
});
