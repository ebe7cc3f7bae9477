import { defineConfig, devices } from "@playwright/test";

const port = Number(process.env.E2E_PORT ?? 3210);

/** Chromium must not sandbox as root, nor look for hosts of its own on a closed network. */
const args = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ...["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync"],
];

const wide = { ...devices["Desktop Chrome"], viewport: { width: 1440, height: 900 } };
const narrow = { ...devices["Desktop Chrome"], viewport: { width: 390, height: 844 }, hasTouch: true };

/** What is asked without a page is the same at any width, with scripts or without, … */
const NO_PAGE = /(api|feeds|security)\.spec\.ts/;
/** … and so is what these do: how their pages are laid out is looked at by the slow tests. */
const ANY_WIDTH = /(api|feeds|security|add|correct|decide|outlets|shelf|saved-filters)\.spec\.ts/;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: false,
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { args, ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}) },
  },
  projects: [
    { name: "wide", use: wide, grepInvert: /@narrow/ },
    { name: "narrow", use: narrow, grepInvert: /@once/, testIgnore: ANY_WIDTH },
    {
      name: "no-scripts",
      use: { ...wide, javaScriptEnabled: false },
      grepInvert: /@scripts|@narrow|@once/,
      testIgnore: NO_PAGE,
    },
  ],
  webServer: {
    command: "node scripts/start.mjs",
    url: `http://localhost:${port}/api/v1/articles`,
    env: { PORT: String(port), DATABASE_URL: process.env.E2E_DATABASE_URL ?? "file:./test-results/e2e.db" },
    stdout: "pipe",
    timeout: 120_000,
    reuseExistingServer: false,
  },
});
