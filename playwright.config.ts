import { defineConfig, devices } from "@playwright/test";

/** Chromium must not sandbox as root, nor look for hosts of its own on a closed network. */
const args = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ...["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync"],
];

// Each worker has servers and libraries of its own (e2e/reader.ts), so the order of the tests is of no account.
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/e2e",
  globalSetup: "./e2e/make-template.ts",
  fullyParallel: true,
  workers: 2,
  // Some machines are five times as slow as others, and a slow one is no finding.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  // Once in some hundred pages the renderer of Debian's headless shell stops while it lays one out. A test that passes the second time
  // is named in the report.
  retries: 1,
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1440, height: 900 },
    launchOptions: { args, ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}) },
  },
});
