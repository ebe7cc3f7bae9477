import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Entry = { integrity?: string; resolved?: string; inBundle?: boolean };
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, Entry>;
};
/** Every package that npm fetches by itself; a bundled one is part of another. */
const fetched = Object.entries(packages).filter(([path, { inBundle }]) => path !== "" && !inBundle);

describe("package-lock.json", () => {
  it("has the checksum of every package, also of those for other systems", () => {
    expect(fetched.length).toBeGreaterThan(300);
    expect(
      fetched.filter(([, entry]) => !/^sha512-/.test(entry.integrity ?? "")).map(([path]) => path),
    ).toEqual([]);
  });

  it("names no registry, so that everybody installs from their own", () => {
    expect(fetched.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
    expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/registry[^"]*\/-\//);
  });
});
