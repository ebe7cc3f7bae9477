import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";

const WRONG: [file: string, source: string][] = [
  ["lib/feeds/poll.ts", `export const poll = () => fetch("https://news.example");`],
  ["lib/fetch/bare.ts", `export const poll = fetch;`],
  ["app/feed/route.ts", `export const GET = () => new WebSocket("wss://news.example");`],
  ["proxy.ts", `export const proxy = () => new EventSource("https://news.example");`],
  ["instrumentation.ts", `export const register = () => new XMLHttpRequest();`],
];
const RIGHT: [file: string, source: string][] = [
  ["lib/feeds/own.ts", `export const own = (fetch: () => void) => fetch();`],
  ["lib/feeds/poll.test.ts", `await fetch("http://127.0.0.1");`],
  ["components/filters/find.tsx", `export const find = () => fetch("/values");`],
];

/** The files that Biome, with our configuration, refuses for a global that opens sockets. */
function listRefused(sources: [file: string, source: string][]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "sockets-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync("biome.json", join(folder, "biome.json"));
  for (const [file, source] of sources) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), source);
  }
  const { stdout } = spawnSync(
    process.execPath,
    [
      resolve("node_modules/@biomejs/biome/bin/biome"),
      ...["lint", "--vcs-enabled=false", "--only=style/noRestrictedGlobals", "--reporter=github", "."],
    ],
    { cwd: folder, encoding: "utf8" },
  );
  return [...stdout.matchAll(/noRestrictedGlobals,file=([^,]+)/g)].map(([, file = ""]) =>
    relative(folder, file),
  );
}

/** The same globals as members, which Biome does not see. */
const MEMBER =
  /\b(?:globalThis|global|self|window)\b.*\b(?:fetch|WebSocket|EventSource|XMLHttpRequest)\b|\b(?:fetch|WebSocket|EventSource|XMLHttpRequest)\b.*=\s*(?:globalThis|global|self|window)\b/;
const BARE = /(?<![.\w])(?:fetch\(|new (?:WebSocket|EventSource|XMLHttpRequest)\b)/;
const IN_BROWSERS = /^"use client";/;

const files = ["app", "components", "lib"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  )
  .concat("proxy.ts", "instrumentation.ts")
  .filter((file) => /\.tsx?$/.test(file) && !/\.(?:test|slow)\.tsx?$/.test(file));

describe("a socket is opened in lib/fetch alone", () => {
  it("and not through a global", () => {
    expect(listRefused([...WRONG, ...RIGHT]).toSorted()).toEqual(WRONG.map(([file]) => file).toSorted());
  });

  it("nor as a member of the global object", () => {
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter((file) => MEMBER.test(readFileSync(file, "utf8")))).toEqual([]);
    for (const wrong of ["globalThis.fetch(url)", `global["fetch"](url)`, "const { fetch } = globalThis"])
      expect(wrong).toMatch(MEMBER);
  });

  it("components that fetch run in browsers, which the Content-Security-Policy keeps to our own origin", () => {
    const fetching = files.filter(
      (file) => file.startsWith("components") && BARE.test(readFileSync(file, "utf8")),
    );
    expect(fetching).toContain(join("components", "filters", "find-value.tsx"));
    expect(fetching.filter((file) => !IN_BROWSERS.test(readFileSync(file, "utf8")))).toEqual([]);
  });
});
