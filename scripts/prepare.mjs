// Prepares a checkout for building and testing: packages installed, database client generated. Each step runs only if what
// it depends on has changed, and says what it does. Plain JavaScript: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = [20, 20];

/** Ends the process with a message, for what the user can fix. */
export function giveUp(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/**
 * Runs a command with its output shown; gives up if it fails.
 * @param {string} step what it does, in words
 */
export function run(step, command, args, env = {}) {
  const started = Date.now();
  console.log(`> ${step}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  if (error || status !== 0) giveUp(`That failed: ${step} (${error?.message ?? `exit status ${status}`}).`);
  console.log(`> done in ${Math.round((Date.now() - started) / 1000)} s`);
}

/** A hash of files and folders, by path and content; a missing one counts as empty. */
export function hashOf(paths, skip = () => false) {
  const hash = createHash("sha256");
  const add = (path) => {
    const full = join(root, path);
    if (!existsSync(full) || skip(path)) return;
    if (statSync(full).isDirectory()) for (const name of readdirSync(full).sort()) add(join(path, name));
    else hash.update(`${path}\0`).update(readFileSync(full)).update("\0");
  };
  for (const path of paths) add(path);
  return hash.digest("hex");
}

/** Runs a step if the hash differs from that of its last success, which is kept in `mark`. */
export function whenChanged(mark, hash, step) {
  const file = join(root, mark);
  if (existsSync(file) && readFileSync(file, "utf8") === hash) return;
  step();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, hash);
}

/**
 * Compiler settings. Node.js 24.19 and later 24s crash if SQLite's driver is compiled against their headers as they
 * are, so there it is always compiled, with a header of ours before them.
 */
function compilerSettings() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major !== 24 || minor < 19) return {};
  const header = join(root, "scripts", "object-wrap-hooks.h");
  return {
    npm_config_build_from_source: "better-sqlite3",
    CXXFLAGS: `${process.env.CXXFLAGS ?? ""} -include '${header}'`,
    CL: `${process.env.CL ?? ""} /FI"${header}"`,
  };
}

/** Installs the packages and generates the database client. */
export function prepare() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]))
    giveUp(`Throughline needs Node.js ${OLDEST_NODE.join(".")} or newer; this is ${process.versions.node}.`);
  const node = process.versions.modules;
  whenChanged("node_modules/.throughline-installed", `${hashOf(["package-lock.json"])} ${node}`, () =>
    run(
      "Installing packages; SQLite may be compiled, which takes some minutes",
      "npm",
      ["ci", "--include=dev"],
      compilerSettings(),
    ),
  );
  // The generator requires an engine file but does not run it; without one it would try to download it.
  const engine = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  whenChanged(
    "lib/db/generated/.throughline-schema",
    hashOf(["prisma/schema.prisma", "package-lock.json"]),
    () =>
      run(
        "Generating the database client",
        process.execPath,
        ["node_modules/prisma/build/index.js", "generate"],
        engine,
      ),
  );
}

/** The sources of the production build. */
const SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];
const isNoSource = (path) =>
  /\.test\.tsx?$|\/fixtures$|^public\/offline-worker\.js$|^lib\/read\/paste\/(?:pages|unseen)$|^lib\/db\/generated/.test(
    path.replaceAll("\\", "/"),
  );

/**
 * Bundles the service worker (components/saved/offline-worker.ts), which has to be one file with an address of its own.
 * @param {string} version differs between two builds
 */
function buildWorker(version) {
  const { buildSync } = createRequire(import.meta.url)("esbuild");
  const name = createHash("sha256").update(version).digest("hex").slice(0, 12);
  buildSync({
    ...{
      absWorkingDir: root,
      entryPoints: ["components/saved/offline-worker.ts"],
      outfile: "public/offline-worker.js",
    },
    ...{ bundle: true, minify: true, target: "es2022", logLevel: "warning" },
    define: { BUILD: JSON.stringify(name), "process.env.NODE_ENV": '"production"' },
  });
}

/** Builds for production if a source has changed. */
export function build() {
  const settings = `${process.env.PUBLIC_URL ?? ""} ${hashOf(["prisma/schema.prisma"])}`;
  const sources = `${hashOf(SOURCES, isNoSource)} ${settings}`;
  whenChanged(".next/throughline-built", sources, () => {
    buildWorker(sources);
    run("Building the app", process.execPath, ["node_modules/next/dist/bin/next", "build"], {
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) prepare();
