import config from "./playwright.config";

// Every page in every look: npm run test:all.
export default {
  ...config,
  testMatch: "*.slow.ts",
  reporter: [["dot"], ["json", { outputFile: "test-results/matrix.json" }]],
  projects: [{ name: "looks", use: config.projects?.[0]?.use ?? {} }],
};
