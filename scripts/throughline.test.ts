import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "command-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const textOf = (headline: string): string =>
  `${headline}\n\nThe harbour of Skell reopened on Monday after a winter of repairs, its master said. Boats from Lenn were the first to enter, and more are expected this week.\n`;

/** Runs the command. @returns what it printed, and how it ended */
function throughline(given: string[], input = "", settings: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/throughline.mjs", ...given], {
    input,
    encoding: "utf8",
    env: { ...process.env, DATABASE_URL: `file:${join(folder, "library.db")}`, ...settings },
  });
  return { status, stdout, stderr, all: stdout + stderr };
}

it.each(["2GB", "0", "-1"])("a limit on pictures of %j is refused with a word", (megabytes) => {
  const { status, all } = throughline(["pictures", "keep"], "", { PICTURES_MB: megabytes });
  expect(all).toBe(
    `PICTURES_MB is a number of megabytes above 0, not "${megabytes}". PICTURES=0 keeps no pictures.\n`,
  );
  expect(status).toBe(1);
});

describe("throughline import", () => {
  it("reads standard input", () => {
    const { status, stdout } = throughline(["import", "-"], textOf("Harbour of Skell reopens"));
    expect(stdout).toContain("1 added");
    expect(status).toBe(0);
  });

  it("reads each of several sources, and reports one that is not there by name", () => {
    const [one, two] = ["one.txt", "two.txt"].map((name) => join(folder, name));
    writeFileSync(one ?? "", textOf("Lenn sends its first boats"));
    writeFileSync(two ?? "", textOf("Dunmore waits for its turn"));
    const { status, all } = throughline(["import", one ?? "", join(folder, "none.txt"), two ?? ""]);
    expect(all).toContain("2 added");
    expect(all).toContain("none.txt: does not exist");
    expect(status).toBe(1);
    const again = throughline(
      ["import", "--json", one ?? "", "-", two ?? ""],
      textOf("Skell counts its boats"),
    );
    expect(JSON.parse(again.stdout)).toMatchObject({ added: 1, unchanged: 2, failed: [] });
    const dry = throughline(["import", "--dry-run", one ?? "", two ?? ""]);
    expect(dry.stdout).toContain("2 unchanged");
  });

  it("prints no control characters of names and fields", () => {
    const nasty = join(folder, "nasty");
    mkdirSync(nasty);
    writeFileSync(join(nasty, "a\u001b]0;owned\u0007\u009b31m\u202E.txt"), "");
    writeFileSync(join(nasty, "b\nleft out: all is well.txt"), "");
    const printed = throughline(["import", nasty]);
    expect(printed.all.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202E]/u);
    expect(printed.stderr).toContain("a\\u001b]0;owned\\u0007\\u009b31m\\u202e.txt: is empty");
    expect(printed.stderr).not.toMatch(/^left out: all is well/m);
    const json = throughline(["import", nasty, "--json"]);
    expect(json.all.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202E]/u);
    expect(JSON.parse(json.stdout).failed[0].name).toContain("\u009b31m\u202E.txt");
    expect(throughline(["related", "\u001b[2Jgone"]).all).toContain("\\u001b[2Jgone");
  });
});

describe("throughline export", () => {
  it("writes a file that imports again, and overwrites none", () => {
    const file = join(folder, "all.jsonl.gz");
    expect(throughline(["export", file]).stderr).toMatch(/\d+ articles exported to .*all\.jsonl\.gz/);
    expect(throughline(["export", file]).stderr).toContain("already exists");
    expect(throughline(["import", file]).stdout).toMatch(/0 added, 0 updated, \d+ unchanged/);
  });

  it("writes what a search leaves to standard output, and refuses one that cannot be used", () => {
    const { stdout } = throughline(["export", "--filter", "dunmore", "-"]);
    expect(stdout.match(/"@type":"NewsArticle"/g)).toHaveLength(1);
    expect(throughline(["export", "--filter", "outlet:nobody", "-"]).stderr).toContain("No article here has");
  });
});

it("throughline doctor examines a backup", () => {
  const backup = join(folder, "copy.db");
  throughline(["backup", backup]);
  expect(throughline(["doctor", "--backup", backup]).stdout).toContain("The backup is sound.");
});
