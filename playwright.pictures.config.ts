import config from "./playwright.config";

// The main pages to be looked at: npm run pictures.
export default {
  ...config,
  testMatch: "*.pictures.ts",
  timeout: 300_000,
  reporter: [["dot"]],
};
