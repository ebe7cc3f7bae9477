import { expect, it } from "vitest";
import { readExported } from "./read-exported";

const VERSION = {
  contentHash: "0".repeat(64),
  replacedAt: "2026-01-01T00:00:00.000Z",
  article: { identifier: "weir-1", headline: "The weir", inLanguage: "en", articleBody: "<p>It holds.</p>" },
};
const READ = expect.objectContaining({
  identifier: "weir-1",
  headline: "The weir",
  credits: [],
  keywords: [],
});

it("earlier versions are read as articles", () => {
  expect(readExported({ throughline: "revision", of: "weir-1", ...VERSION })).toMatchObject({
    record: { of: "weir-1", contentHash: VERSION.contentHash, article: READ },
  });
  const split = { article: "weir-2", from: "weir-1", madeAt: VERSION.replacedAt, revision: VERSION };
  expect(readExported({ throughline: "split", ...split })).toMatchObject({
    record: { article: "weir-2", revision: { replacedAt: VERSION.replacedAt, article: READ } },
  });
});

it("one that is no article is refused", () => {
  const article = { ...VERSION.article, headline: "" };
  expect(() => readExported({ throughline: "revision", of: "weir-1", ...VERSION, article })).toThrow();
});
