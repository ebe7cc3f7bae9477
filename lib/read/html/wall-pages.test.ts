import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";
import { type Body, bodyText } from "../../articles/body";
import { inEnglish } from "../../messages/in-english";
import { readHtmlArticle } from "./read-html-article";

/**
 * Pages built as the common products for consent, for checks of visitors and for subscriptions build theirs, and articles beside them. What
 * is expected of each was written down before it was read here: the wall that it is refused for, or what its text has and has not.
 */
const FOLDER = "scripts/test-data/walls";

const REFUSALS = {
  cookies: /^shows a cookie notice instead of the article: /,
  check: /^asks you to prove you’re human instead of showing the article: /,
  scripts: /^shows nothing without JavaScript: /,
  paywall: /^shows only the beginning of an article for subscribers: /,
  error: /^shows an error message instead of the article: /,
} as const;
const WARNING = "is marked as subscribers-only, so its text may be cut short";

const read = z.object({
  read: z.literal(true),
  has: z.string().optional(),
  hasNot: z.string().optional(),
  warned: z.boolean().optional(),
});
const expected = z
  .record(z.string(), z.union([z.enum(["cookies", "check", "scripts", "paywall", "error"]), read]))
  .parse(JSON.parse(readFileSync(`${FOLDER}/expected.json`, "utf8")));

function readPage(name: string) {
  try {
    return readHtmlArticle(readFileSync(`${FOLDER}/${name}`, "utf8"), Date.parse("2024-06-01T00:00:00Z"));
  } catch (error) {
    if (error instanceof Error && error.name === "Refusal") return error.message;
    throw error;
  }
}

it("something is expected of each page", () => {
  const pages = readdirSync(FOLDER).filter((name) => name.endsWith(".html"));
  expect(Object.keys(expected).sort()).toEqual(pages.sort());
});

it.each(Object.entries(expected))("%s", (name, wanted) => {
  const page = readPage(name);
  if (typeof wanted === "string") return expect(page).toMatch(REFUSALS[wanted]);
  if (typeof page === "string") return expect(page).toBe("an article");
  const text = bodyText(page.article.body as Body);
  if (wanted.has) expect(text).toContain(wanted.has);
  if (wanted.hasNot) expect(text).not.toContain(wanted.hasNot);
  if (wanted.warned !== undefined) expect(page.warnings.map(inEnglish).includes(WARNING)).toBe(wanted.warned);
});
