// npm test: everything that must hold, from a bare checkout. Steps run in two lanes, one for each core; what a step prints is shown when
// it ends, with its time. Each step is one line of the sum at the end, a test runner as many as it has tests. --check leaves out build
// and browser; --all adds the slow suites.
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { installPackage, onPath } from "./debian-package.mjs";
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
/** What each step took, as lines. */
const times = [];

/** Seconds since a moment, in words. */
const since = (started) => `${((performance.now() - started) / 1000).toFixed(1)} s`;

/** Runs one command. @returns whether it went well */
async function execute(title, args, env = {}) {
  const started = performance.now();
  console.log(`… ${title}`);
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => printed.push(part));
  const status = await new Promise((resolve) => {
    child.once("error", (error) => resolve(printed.push(`${error.message}\n`) && 1));
    child.once("close", resolve);
  });
  const said = `${title}: ${since(started)}${status === 0 ? "" : ", failed"}`;
  times.push(said);
  console.log(`\n> ${said}\n${Buffer.concat(printed.map((part) => Buffer.from(part)))}`);
  return status === 0;
}

async function step(title, args, env) {
  const well = await execute(title, args, env);
  if (well) passed += 1;
  else failed += 1;
  return well;
}

/** A runner with tests of its own: its report is counted; a runner that fails with no failed test is a failure itself. */
async function runner(title, args, count, env) {
  const well = await execute(title, args, env);
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

/** The failed tests, told once more before the sum: the last screen of the output says what to mend. */
const failures = [];

/** At most this many lines of what a failed test said. */
const LINES_OF_FAILURE = 15;

const tellFailure = (name, message) =>
  failures.push([name, ...message.split("\n").slice(0, LINES_OF_FAILURE)].join("\n    "));

/** Playwright's report nests its suites. */
const listSpecs = (suites) =>
  suites.flatMap((suite) => [...(suite.specs ?? []), ...listSpecs(suite.suites ?? [])]);

const readReport = (file) => JSON.parse(readFileSync(`${results}/${file}`, "utf8"));

function countVitest(file) {
  const report = readReport(file);
  for (const { name, assertionResults, message } of report.testResults) {
    const failedTests = assertionResults.filter((test) => test.status === "failed");
    for (const test of failedTests) tellFailure(test.fullName, test.failureMessages.join("\n"));
    if (failedTests.length === 0 && message) tellFailure(name, message);
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** A test that was not run is a failure: none is skipped on purpose. */
function countPlaywright(file) {
  const report = readReport(file);
  const { expected, unexpected, flaky, skipped } = report.stats;
  for (const spec of listSpecs(report.suites)) {
    const { results, status } = spec.tests[0] ?? {};
    if (status === "unexpected")
      tellFailure(`${spec.file}: ${spec.title}`, results?.at(-1)?.error?.message ?? "");
  }
  if (flaky > 0) console.log(`${flaky} passed only the second time; the list above names them.`);
  return { passed: expected + flaky, failed: unexpected + skipped };
}

/** Playwright in the browser that is there, or is then installed. */
async function browserTests(title, file, ...more) {
  const { findBrowser } = await import("./find-browser.mjs");
  try {
    const env = { CHROMIUM: findBrowser() };
    const args = ["node_modules/@playwright/test/cli.js", "test", ...more];
    await runner(title, args, () => countPlaywright(file), env);
  } catch (error) {
    console.error(error.message);
    failed += 1;
  }
}

const vitest = (title, file, more = [], env = {}) =>
  runner(
    title,
    [
      "node_modules/vitest/vitest.mjs",
      ...["run", "--reporter=default", "--reporter=json", `--outputFile.json=${results}/${file}`],
      ...more,
    ],
    () => countVitest(file),
    env,
  );

/** The files of unit tests that draw examples. */
const listPropertyTests = () =>
  ["components", "lib", "scripts"]
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => join(folder, file)))
    .filter((file) => file.endsWith(".test.ts") && readFileSync(file, "utf8").includes('from "fast-check"'));

const started = performance.now();
let built = false;
await Promise.all([
  (async () => {
    if (!only) built = await step("Production build", ["scripts/build.mjs"]);
    // After the build, which writes types of its own for the pages.
    await step("Types", ["node_modules/typescript-native/bin/tsc", "--noEmit"]);
  })(),
  (async () => {
    await step("Format and lint", [
      "node_modules/@biomejs/biome/bin/biome",
      "ci",
      "--error-on-warnings",
      ".",
    ]);
    await step("Floors", [
      "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
      ...["--config", ".dependency-cruiser.mjs"],
      ...["app", "components", "lib", "scripts", "proxy.ts", "instrumentation.ts"],
    ]);
    await vitest("Unit and integration tests", "unit.json");
  })(),
]);
if (built) await browserTests("Browser tests", "e2e.json");
else if (!only) failed += 1;
if (all) {
  // e2e/nginx.slow.ts and scripts/epub.slow.ts say what to do where they are not
  if (!onPath(["nginx"])) installPackage(["nginx-light"]);
  if (!onPath(["java"])) installPackage(["default-jre-headless"]);
  if (!onPath(["epubcheck"])) installPackage(["epubcheck"]);
  await Promise.all([
    browserTests("Every page in every look", "matrix.json", "--config", "playwright.slow.config.ts"),
    (async () => {
      await vitest("Properties, on new examples", "properties.json", listPropertyTests(), {
        NEW_EXAMPLES: "1",
      });
      await vitest("Slow tests", "slow.json", ["--config", "vitest.slow.config.ts"]);
    })(),
  ]);
}

console.log(`${times.join("\n")}\nAll: ${since(started)}`);
for (const failure of failures) console.log(`\nFailed: ${failure}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
