// Which folder may import which: the floors of docs/architecture.md. Types count as imports; tests are free.

/** The folders of lib, from the top floor down. A folder imports only from folders on floors below its own. */
export const FLOORS = [
  ["pages", "doctor"],
  ["ingest"],
  ["stories", "compare", "outlets", "readers", "feeds", "pictures"],
  ["index", "accounts"],
  ["db", "fetch"],
  ["related", "topics", "entities", "filters", "read"],
  ["articles", "security", "charts"],
  ["text"],
  ["messages"],
];

const TEST = "\\.(test|slow)\\.tsx?$";
const GENERATED = "^lib/db/generated/";
const lib = (folders) => `^lib/(${folders.join("|")})/`;

/** One rule a folder: nothing from its own floor or above. */
const floorRules = FLOORS.flatMap((floor, at) =>
  floor.map((folder) => {
    const above = FLOORS.slice(0, at + 1)
      .flat()
      .filter((other) => other !== folder);
    return {
      name: `floor-of-${folder}`,
      comment: `lib/${folder} imports only from floors below its own.`,
      severity: "error",
      from: { path: lib([folder]) },
      to: { path: [lib(above), "^(app|components|scripts|e2e)/"] },
    };
  }),
);

/** Packages by what they are; a folder that is not listed does without them. */
const DATABASE = "node_modules/(@prisma|prisma|better-sqlite3)/";
const FRAMEWORK = "node_modules/(next|react|react-dom)/";

const PURE = ["related", "topics", "entities", "filters", "read", "articles", "charts", "text", "fetch"];

/** Modules that open sockets; the framework's own server is not among our files. */
const SOCKETS = "^(node:)?(net|http|https|http2|tls|dgram|dns)(/promises)?$";

export default {
  forbidden: [
    ...floorRules,
    {
      name: "no-unknown-folder",
      comment: "Every folder of lib has a floor.",
      severity: "error",
      from: {},
      to: { path: "^lib/", pathNot: lib(FLOORS.flat()) },
    },
    {
      name: "no-circle-of-files",
      comment: "Files that import one another in a circle cannot be understood one at a time.",
      severity: "error",
      from: { pathNot: GENERATED },
      to: { circular: true },
    },
    {
      name: "no-circle-of-folders",
      comment: "Nor can folders.",
      severity: "error",
      scope: "folder",
      from: { path: "^(lib|components)/", pathNot: GENERATED },
      to: { circular: true },
    },
    {
      name: "no-dead-code",
      comment: "Whatever no page and no command reaches goes.",
      severity: "error",
      from: { path: "^(app/|proxy\\.ts|instrumentation\\.ts|scripts/)" },
      // the worker is bundled by itself (scripts/prepare.mjs)
      to: {
        path: "^(lib|components)/",
        pathNot: [GENERATED, "\\.d\\.ts$", "^components/saved/offline-worker\\.ts$"],
        reachable: false,
      },
    },
    {
      name: "components-take-types",
      comment: "Components take properties: types and words from lib, nothing else that runs.",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^lib/", pathNot: "^lib/messages/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "components-import-no-pages",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^(app|scripts|e2e)/" },
    },
    {
      name: "only-db-knows-the-database",
      comment: "SQL and the client of the store stand behind the named functions of lib/db.",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: "^lib/db/" },
      to: { path: [DATABASE, GENERATED] },
    },
    {
      name: "only-fetch-opens-sockets",
      comment: "What leaves the machine goes through the checks of lib/fetch.",
      severity: "error",
      from: { path: "^(app/|components/|lib/|proxy\\.ts|instrumentation\\.ts)", pathNot: "^lib/fetch/" },
      to: { path: [SOCKETS, "node_modules/undici/"] },
    },
    {
      name: "pure-without-framework",
      comment: "These folders know neither the framework nor the server.",
      severity: "error",
      from: { path: lib(PURE) },
      to: { path: [FRAMEWORK, "node_modules/server-only/"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: [TEST, "\\.next/", "^next-env"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      conditionNames: ["react-server", "import", "require", "node", "default", "types"],
    },
  },
};
