// npm test: everything that must hold, from a bare checkout. Each step is one line of the sum at the end, a test runner as
// many as it has tests. --check leaves out build and browser; --all adds the slow suites.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { prepare, root } from "./prepare.mjs";

process.chdir(root);
prepare();
const only = process.argv.includes("--check");
const all = process.argv.includes("--all");
const results = "test-results";
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;

/** Runs one command with its output shown. */
function execute(title, args, env = {}) {
  console.log(`\n> ${title}`);
  return (
    spawnSync(process.execPath, args, { stdio: "inherit", env: { ...process.env, ...env } }).status === 0
  );
}

function step(title, args, env) {
  if (execute(title, args, env)) passed += 1;
  else failed += 1;
}

/** A runner with tests of its own: its report is counted; a runner that fails with no failed test is a failure itself. */
function runner(title, args, count, env) {
  const well = execute(title, args, env);
  let report = { passed: 0, failed: 0 };
  try {
    report = count();
  } catch (error) {
    console.error(`${title}: no report (${error.message})`);
  }
  passed += report.passed;
  failed += report.failed;
  if (report.failed === 0 && (!well || report.passed === 0)) failed += 1;
}

const readReport = (file) => JSON.parse(readFileSync(`${results}/${file}`, "utf8"));

function countVitest(file) {
  const report = readReport(file);
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function countPlaywright(file) {
  const { expected, unexpected, flaky } = readReport(file).stats;
  return { passed: expected, failed: unexpected + flaky };
}

/** Playwright in the browser that is there, or is then installed. */
async function browserTests(title, file, ...more) {
  const { findBrowser } = await import("./find-browser.mjs");
  try {
    const env = { CHROMIUM: findBrowser() };
    runner(
      title,
      ["node_modules/@playwright/test/cli.js", "test", ...more],
      () => countPlaywright(file),
      env,
    );
  } catch (error) {
    console.error(error.message);
    failed += 1;
  }
}

const vitest = (file, ...more) => [
  "node_modules/vitest/vitest.mjs",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${results}/${file}`,
  ...more,
];

step("Format and lint", ["node_modules/@biomejs/biome/bin/biome", "ci", "--error-on-warnings", "."]);
step("Types", ["node_modules/typescript/bin/tsc", "--noEmit"]);
runner("Unit and integration tests", vitest("unit.json"), () => countVitest("unit.json"));
if (!only) {
  step("Production build", ["scripts/build.mjs"]);
  await browserTests("Browser tests", "e2e.json");
}
if (all) {
  runner("Properties, on new examples", vitest("properties.json"), () => countVitest("properties.json"), {
    NEW_EXAMPLES: "1",
  });
  const slow = ["--config", "vitest.slow.config.ts"];
  await browserTests("Every page in every look", "matrix.json", "--config", "playwright.slow.config.ts");
  runner("Slow tests", vitest("slow.json", ...slow), () => countVitest("slow.json"));
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
