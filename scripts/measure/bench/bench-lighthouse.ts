import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { closeLibrary, library } from "../../../lib/db/client";
import { startApp } from "./start-app";

/**
 * `npm run bench -- lighthouse --file PATH [--runs 5]`: what Lighthouse says of an article of about 800 words, the front page, the
 * library, a story and a comparison, on its mobile settings, beside an empty page (app/empty) of the same build: its scores, the
 * largest paint, the layout shift, and how much script a page has over the empty one. Medians. Lighthouse is fetched through npm when
 * this is asked for; it weighs more than all else that the tests need.
 */
const LIGHTHOUSE = "lighthouse@12.8.2";
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const PORT = 3290;
const BROWSER =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking";

const { values } = parseArgs({
  options: { file: { type: "string" }, runs: { type: "string", default: "5" } },
});
const file = values.file ? resolve(values.file) : "";
const runs = Number(values.runs);
if (!existsSync(file) || !(runs > 0)) {
  console.error("Name a library: npm run bench -- lighthouse --file PATH [--runs 5]");
  process.exit(1);
}
process.env.DATABASE_URL = `file:${file}`;

type Report = {
  categories: Record<(typeof CATEGORIES)[number], { score: number | null }>;
  audits: Record<
    string,
    {
      title: string;
      score: number | null;
      scoreDisplayMode: string;
      numericValue?: number;
      details?: { items?: { resourceType?: string; transferSize?: number }[] };
    }
  >;
};

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const LIGHTHOUSE_COMMAND = ["exec", "--yes", `--package=${LIGHTHOUSE}`, "--", "lighthouse"];

/** @throws what Lighthouse said where it made no report; it may fail to tidy up behind itself after it has made one */
function report(path: string): Report {
  const made = join(folder, "report.json");
  rmSync(made, { force: true });
  const { stderr } = spawnSync(
    "npm",
    [
      ...[...LIGHTHOUSE_COMMAND, `http://127.0.0.1:${PORT}${path}`],
      ...["--output=json", `--output-path=${made}`, "--quiet", `--chrome-flags=${BROWSER}`],
    ],
    { env: { ...process.env, CHROME_PATH: process.env.CHROMIUM }, encoding: "utf8" },
  );
  if (!existsSync(made)) throw new Error(`Lighthouse made no report of ${path}: ${stderr}`);
  return JSON.parse(readFileSync(made, "utf8"));
}

/** The bytes of script that a page loads, as they go over the line. */
const scriptOf = ({ audits }: Report): number =>
  (audits["network-requests"]?.details?.items ?? [])
    .filter(({ resourceType }) => resourceType === "Script")
    .reduce((sum, { transferSize = 0 }) => sum + transferSize, 0);

/** What is less than perfect of everything that is not about speed. */
const faultsOf = ({ audits }: Report): string[] =>
  Object.values(audits)
    .filter(({ scoreDisplayMode, score }) => scoreDisplayMode === "binary" && score === 0)
    .map(({ title }) => title);

const article = await library().article.findFirst({
  where: { wordCount: { gte: 780, lte: 820 }, linksFrom: { some: {} } },
  select: { slug: true, linksFrom: { take: 1, select: { to: { select: { slug: true } } } } },
});
const story = await library().story.findFirst({ orderBy: { articles: "desc" }, select: { slug: true } });
await closeLibrary();
const pages = {
  "Empty page": "/empty",
  "Front page": "/",
  Library: "/library",
  "Article of about 800 words": article && `/article/${article.slug}`,
  Story: story && `/story/${story.slug}`,
  Comparison: article && `/compare/${article.slug}/${article.linksFrom[0]?.to.slug}`,
};

const folder = mkdtempSync(join(tmpdir(), "throughline-lighthouse-"));
const server = await startApp({ PORT: String(PORT), SAMPLES: "0", REFRESH: "0", PICTURES: "0" });
try {
  let emptyScript = 0;
  for (const [what, path] of Object.entries(pages)) {
    if (!path) continue;
    const reports = Array.from({ length: runs }, () => report(path));
    const value = (audit: string) => middle(reports.map(({ audits }) => audits[audit]?.numericValue ?? 0));
    const scores = CATEGORIES.map((name) => {
      const score = middle(reports.map(({ categories }) => 100 * (categories[name].score ?? 0)));
      return `${name} ${score.toFixed(0)}`;
    });
    const script = middle(reports.map(scriptOf));
    if (path === "/empty") emptyScript = script;
    const [paint, shift] = [value("largest-contentful-paint") / 1000, value("cumulative-layout-shift")];
    console.log(
      `${what}: ${scores.join(", ")}; largest paint ${paint.toFixed(1)} s, layout shift ${shift.toFixed(3)}, script over the empty page ${((script - emptyScript) / 1000).toFixed(1)} kB`,
    );
    for (const fault of new Set(reports.flatMap(faultsOf))) console.log(`  not met: ${fault}`);
  }
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
