import { mergeConfig } from "vitest/config";
import config from "./vitest.config";

// The suites that take minutes: npm run test:all.
export default mergeConfig(
  { ...config, test: { ...config.test, include: [] } },
  { test: { include: ["lib/**/*.slow.ts", "scripts/**/*.slow.ts"], testTimeout: 1_800_000 } },
);
