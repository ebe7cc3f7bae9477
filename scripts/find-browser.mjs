// The Chromium for the browser tests: named by CHROMIUM, the headless one, Playwright's own, or the system's; installed
// if there is none.
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { installPackage, onPath, quietly } from "./debian-package.mjs";

/** Chromium without windows: the same engine, and the browser tests take two thirds of the time. */
const HEADLESS = "chromium-headless-shell";
const WHOLE = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function known() {
  const own = chromium.executablePath();
  return process.env.CHROMIUM || onPath([HEADLESS]) || (own && existsSync(own) ? own : null) || onPath(WHOLE);
}

/** Debian's package if this user may install one, else Playwright's download. */
function install() {
  console.log("> Installing Chromium for the browser tests");
  if (!installPackage([HEADLESS, "chromium"]))
    quietly(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
}

/**
 * Finds a Chromium, or installs one.
 * @returns its path
 * @throws an error that says what to do if none can be installed
 */
export function findBrowser() {
  if (!known()) install();
  const found = known();
  if (!found)
    throw new Error(
      "The browser tests need Chromium. Install it, or name one: CHROMIUM=/path/to/chromium npm test",
    );
  return found;
}
