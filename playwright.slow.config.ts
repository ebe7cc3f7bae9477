import config from "./playwright.config";

// Every page in every look: npm run test:all.
export default {
  ...config,
  testMatch: "*.slow.ts",
  // each look is some twenty pages with their pictures: how long that takes is no finding
  timeout: 300_000,
  reporter: [["dot"], ["json", { outputFile: "test-results/matrix.json" }]],
};
