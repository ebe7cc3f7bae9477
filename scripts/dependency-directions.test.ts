import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const biome = resolve("node_modules/@biomejs/biome/bin/biome");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "directions-"));
  const config = JSON.parse(readFileSync("biome.json", "utf8"));
  writeFileSync(
    join(folder, "biome.json"),
    JSON.stringify({ ...config, $schema: undefined, vcs: { enabled: false } }),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Lints one file with one import, by the project's own rules. */
function lint(file: string, from: string, name = "thing") {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import { ${name} } from "${from}";\n\nexport const other = ${name};\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, "lint", path], {
    cwd: folder,
    encoding: "utf8",
  });
  rmSync(path);
  return { fails: status !== 0, says: stdout + stderr };
}

describe("imports go app → components, app → lib, and nowhere else", () => {
  it.each([
    ["lib/topics/x.ts", "../../components/masthead"],
    ["lib/db/x.ts", "@/app/frame"],
    ["lib/pages/article/get-article.ts", "react"],
    ["lib/related/score.ts", "../db/client"],
    ["lib/entities/find-mentions.ts", "../db/client"],
    ["lib/text/x.ts", "next/headers"],
    ["lib/import/paste/x.ts", "server-only"],
    ["components/x.tsx", "@/lib/db/client"],
    ["components/x.tsx", "@/app/frame"],
    ["components/x.test.ts", "@/app/frame"],
  ])("%s may not import %s", (file, from) => {
    const { fails, says } = lint(file, from);
    expect(says).toContain("noRestrictedImports");
    expect(fails).toBe(true);
  });

  it.each([
    ["lib/ingest/links/link-article.ts", "../db/client", "thing"],
    ["lib/pages/article/get-article.ts", "server-only", "thing"],
    ["components/x.tsx", "./story-link", "thing"],
    ["components/x.tsx", "@/lib/articles/body", "Body"],
    ["components/x.test.ts", "@/lib/filters/parse-filter", "thing"],
    ["app/x.tsx", "@/lib/db/client", "thing"],
  ])("%s may import %s", (file, from, name) =>
    expect(lint(file, from, name).says).not.toContain("noRestrictedImports"),
  );
});
