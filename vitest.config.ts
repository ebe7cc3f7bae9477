import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: {
    // Getters are marked server-only; under this condition the mark resolves to nothing, as it does on the server.
    conditions: ["react-server"],
    alias: {
      "@": root,
      "server-only": fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url)),
    },
  },
  test: {
    setupFiles: ["scripts/property-runs.ts"],
    include: ["app/**/*.test.ts", "lib/**/*.test.ts", "components/**/*.test.ts", "scripts/**/*.test.ts"],
    // Two at once: the machine that this is measured on has two cores.
    maxWorkers: 2,
    // A worker loads each module once, not anew for each file, which took longer than the tests. What modules keep of a library they
    // keep by its address, so a file of tests makes a library of its own and closes it at the end.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
