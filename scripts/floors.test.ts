import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** The floors as the rule has them, from the top down. */
const FLOORS: string[][] = (await import(resolve(".dependency-cruiser.mjs"))).FLOORS;

/** Files that each break one rule, by the rule that must name them; and files that break none. */
const WRONG: [rule: string, file: string, source: string][] = [
  ["floor-of-text", "lib/text/up.ts", `export type { Thing } from "../articles/thing";`],
  ["floor-of-related", "lib/related/sideways.ts", `export { thing } from "../topics/thing";`],
  ["floor-of-db", "lib/db/up.ts", `import type { Thing } from "@/lib/index/thing"; export type Up = Thing;`],
  ["floor-of-stories", "lib/stories/later.ts", `export const later = () => import("../ingest/thing");`],
  ["floor-of-pages", "lib/pages/up.ts", `export { thing } from "../../components/thing";`],
  ["no-unknown-folder", "app/unknown.ts", `export { thing } from "@/lib/helpers/thing";`],
  ["no-circle-of-files", "lib/charts/one.ts", `import { two } from "./two"; export const one = () => two;`],
  ["no-circle-of-folders", "lib/pages/a/one.ts", `export { two } from "../b/two";`],
  ["no-dead-code", "lib/text/dead.ts", "export const dead = 1;"],
  ["components-take-types", "components/runs.ts", `export { thing } from "@/lib/text/thing";`],
  ["components-import-no-pages", "components/up.ts", `export { thing } from "@/app/thing";`],
  ["only-db-knows-the-database", "app/client.ts", `export { PrismaClient } from "@prisma/client";`],
  ["only-fetch-opens-sockets", "lib/feeds/socket.ts", `export { connect } from "node:net";`],
  ["only-fetch-opens-sockets", "lib/pages/bare.ts", `export { get } from "http";`],
  ["only-fetch-opens-sockets", "lib/articles/lookup.ts", `export { lookup } from "node:dns/promises";`],
  ["only-fetch-opens-sockets", "app/later.ts", `export const later = () => import("node:https");`],
  ["only-fetch-opens-sockets", "components/typed.ts", `export type { Socket } from "node:tls";`],
  ["only-fetch-opens-sockets", "lib/ingest/agent.ts", `export { Agent } from "undici";`],
  ["pure-without-framework", "lib/filters/react.ts", `export { cache } from "react";`],
];
const RIGHT: [file: string, source: string][] = [
  ["lib/charts/two.ts", `import { one } from "./one"; export const two = () => one;`],
  ["lib/pages/b/two.ts", `export { three as two } from "../a/three";`],
  ["lib/pages/a/three.ts", `export const three = 3;`],
  ["lib/pages/down.ts", `export { thing } from "../text/thing"; export { cache } from "react";`],
  [
    "lib/db/down.ts",
    `export { PrismaClient } from "@prisma/client"; export { thing } from "../related/thing";`,
  ],
  ["components/types.ts", `import { type Thing } from "@/lib/articles/thing"; export type Own = Thing;`],
  ["lib/fetch/socket.ts", `export { connect } from "node:net"; export { Agent } from "undici";`],
  ["lib/text/tests.test.ts", `export { thing } from "../pages/thing";`],
];
const THING = "export const thing = 1;\nexport type Thing = number;\n";

let folder: string;
let broken: string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "floors-"));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const place of [...FLOORS.flat().map((name) => `lib/${name}`), "lib/helpers", "components", "app"])
    write(`${place}/thing.ts`, THING);
  for (const name of ["@prisma/client", "react", "undici"]) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: "index.js" }));
    write(`node_modules/${name}/index.js`, "");
  }
  for (const [, file, text] of WRONG) write(file, text);
  for (const [file, text] of RIGHT) write(file, text);
  // A page that reaches everything but the dead code.
  const reached = [
    ...WRONG.map(([, file]) => file),
    ...RIGHT.map(([file]) => file),
    ...FLOORS.flat().map((name) => `lib/${name}/thing.ts`),
  ];
  const alive = ["components/thing.ts", ...reached].filter((file) => !/dead|^app/.test(file));
  write("app/page.ts", alive.map((file) => `import "../${file.replace(/\.ts$/, "")}";`).join("\n"));
  cpSync(".dependency-cruiser.mjs", join(folder, ".dependency-cruiser.mjs"));
  cpSync("tsconfig.json", join(folder, "tsconfig.json"));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
      ...["--config", ".dependency-cruiser.mjs", "--output-type", "json", "app", "components", "lib"],
    ],
    { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  expect(stderr).toBe("");
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  broken = summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the rule of floors", () => {
  it.each(WRONG)("%s names %s", (rule, file) => {
    expect(broken).toContain(`${rule}: ${rule === "no-circle-of-folders" ? dirname(file) : file}`);
  });

  it("names nothing else", () => {
    const wrong = new Set(WRONG.flatMap(([, file]) => [file, dirname(file)]));
    const partners = ["lib/charts/two.ts", "lib/pages/b"];
    expect(
      broken.filter(
        (line) => !wrong.has(line.split(": ")[1] ?? "") && !partners.includes(line.split(": ")[1] ?? ""),
      ),
    ).toEqual([]);
  });

  it("knows every folder of lib, and docs/architecture.md shows the same floors", () => {
    const folders = new Set(
      readdirSync("lib", { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath }) => relative("lib", parentPath).split(sep)[0]),
    );
    expect(FLOORS.flat().toSorted()).toEqual([...folders].toSorted());
    const shown = [...readFileSync("docs/architecture.md", "utf8").matchAll(/^\| \d+ \| (.*?) \|/gm)].map(
      ([, cell = ""]) => [...cell.matchAll(/`lib\/([a-z]+)\/`/g)].map(([, name]) => name),
    );
    expect(shown.filter((names) => names.length > 0)).toEqual(FLOORS);
  });
});
