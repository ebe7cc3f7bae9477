import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectionTo } from "../lib/db/connection";
import { PrismaClient } from "../lib/db/generated/client";

const KILLS = 25;
const ARTICLES = 250;

let folder: string;
let source: string;
let database: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "killed-"));
  source = join(folder, "library.jsonl");
  database = join(folder, "killed.db");
  const towns = ["Skell", "Dunmore", "Harrow", "Lenn", "Tollund", "Marrow", "Quillan", "Sempach"];
  const lines = Array.from({ length: ARTICLES }, (_, n) =>
    JSON.stringify({
      identifier: `killed:${n}`,
      headline: `Council of ${towns[n % 8]} votes on plan ${n}`,
      inLanguage: "en",
      publisher: { name: `Paper ${n % 5}` },
      datePublished: `2021-0${1 + (n % 9)}-1${n % 10}`,
      keywords: ["councils"],
      author: [{ name: `Writer ${n}` }],
      articleBody: `The council of ${towns[n % 8]} voted on plan ${n} with ${20 + (n % 30)} votes.\n\nThe plan costs ${n},000 crowns, the council of ${towns[n % 8]} said, and ${towns[(n + 3) % 8]} pays a part of it.`,
      references:
        n > 0
          ? [{ kind: "publisherRelated", name: `Council of ${towns[(n - 1) % 8]} votes on plan ${n - 1}` }]
          : [],
    }),
  );
  writeFileSync(source, lines.join("\n"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const env = () => ({ ...process.env, DATABASE_URL: `file:${database}` });
const command = ["scripts/throughline.mjs", "import"];

/** Starts an import in a process group of its own, and kills all of it after so many milliseconds. */
async function killedAfter(ms: number): Promise<void> {
  const run = spawn(process.execPath, [...command, source], { env: env(), detached: true, stdio: "ignore" });
  const ended = new Promise((resolve) => run.once("exit", resolve));
  await new Promise((resolve) => setTimeout(resolve, ms));
  try {
    if (run.pid) process.kill(-run.pid, "SIGKILL");
  } catch {
    // It had ended by itself: the whole source was in.
  }
  await ended;
}

async function inspect() {
  const client = new PrismaClient({ adapter: connectionTo(database) });
  const count = async (sql: string) => Number((await client.$queryRawUnsafe<{ n: number }[]>(sql))[0]?.n);
  const [check] = await client.$queryRaw<{ integrity_check: string }[]>`PRAGMA integrity_check`;
  const found = {
    sound: check?.integrity_check,
    articles: await count(`SELECT COUNT(*) AS n FROM "Article"`),
    counted: await count(`SELECT "articles" AS n FROM "LibraryState"`),
    indexed: await count(`SELECT COUNT(*) AS n FROM "ArticleSearch"`),
    profiles: await count(`SELECT COUNT(*) AS n FROM "Profile"`),
    withoutCredit: await count(
      `SELECT COUNT(*) AS n FROM "Article" WHERE "id" NOT IN (SELECT "articleId" FROM "Credit")`,
    ),
    withoutTopic: await count(
      `SELECT COUNT(*) AS n FROM "Article" WHERE "id" NOT IN (SELECT "articleId" FROM "ArticleTopic")`,
    ),
    unheld: await count(
      `SELECT COUNT(*) AS n FROM "Reference" r JOIN "Article" a ON a."headlineKey" = r."nameKey" WHERE r."heldId" IS NULL`,
    ),
  };
  await client.$disconnect();
  return found;
}

describe("an import that is killed", () => {
  it(`leaves a sound library ${KILLS} times, and goes on where it was`, async () => {
    spawnSync(process.execPath, [...command, join(folder, "missing.jsonl")], { env: env() });
    let before = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      await killedAfter(1_200 + ((kill * 137) % 900));
      const { articles, ...found } = await inspect();
      expect(found).toEqual({
        ...{ sound: "ok", counted: articles, indexed: articles, profiles: articles },
        ...{ withoutCredit: 0, withoutTopic: 0, unheld: 0 },
      });
      expect(articles).toBeGreaterThanOrEqual(before);
      before = articles;
    }
    const last = spawnSync(process.execPath, [...command, source, "--json"], {
      env: env(),
      encoding: "utf8",
    });
    const report = JSON.parse(last.stdout);
    expect(report.added + report.unchanged).toBe(ARTICLES);
    expect((await inspect()).articles).toBe(ARTICLES);
  });
});
