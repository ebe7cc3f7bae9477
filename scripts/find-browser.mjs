// The Chromium for the browser tests: named by CHROMIUM, the headless one, Playwright's own, or the system's; installed
// if there is none.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** Chromium without windows: the same engine, and the browser tests take two thirds of the time. */
const HEADLESS = "chromium-headless-shell";
const WHOLE = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function onPath(names) {
  for (const name of names)
    for (const folder of (process.env.PATH ?? "").split(":"))
      if (existsSync(`${folder}/${name}`)) return `${folder}/${name}`;
  return null;
}

function known() {
  const own = chromium.executablePath();
  return process.env.CHROMIUM || onPath([HEADLESS]) || (own && existsSync(own) ? own : null) || onPath(WHOLE);
}

const quietly = (command, args) =>
  spawnSync(command, args, {
    stdio: ["ignore", "ignore", "inherit"],
    timeout: 600_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0;

/** Debian's package if this user may install one, else Playwright's download. */
function install() {
  console.log("> Installing Chromium for the browser tests");
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    quietly("apt-get", ["update", "-qq"]);
    for (const name of [HEADLESS, "chromium"])
      if (quietly("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name])) return;
  }
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
