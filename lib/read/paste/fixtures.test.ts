import { readdirSync, readFileSync } from "node:fs";
import type { RootContent } from "hast";
import { describe, expect, it } from "vitest";
import { bodyText, listFigures, textOf } from "../../articles/body";
import { incomingArticle } from "../../articles/incoming";
import { classifyLines } from "./classify-lines";
import { BODY_CLASSES } from "./layout/line-class";
import { parsePaste } from "./parse-paste";

const FOLDER = new URL("./fixtures/", import.meta.url);
const NOW = Date.parse("2024-06-01T00:00:00Z");

/** A block of the body as one line: its tag, and its text or its entries separated by bars. */
function describeBlock(block: RootContent): string {
  if (block.type !== "element") return block.type;
  const entries = ["ul", "ol", "blockquote"].includes(block.tagName)
    ? block.children.map(textOf).join(" | ")
    : textOf(block);
  return `${block.tagName} ${entries}`;
}

/** What a fixture's article states, including what is empty. */
function describePaste(text: string): Record<string, unknown> {
  const { article, warnings } = parsePaste(text, { now: NOW });
  const { body, ...fields } = article;
  return {
    ...fields,
    figures: listFigures(body),
    body: body.children.map(describeBlock),
    warnings: warnings.length,
  };
}

const read = (file: string) => readFileSync(new URL(file, FOLDER), "utf8");

const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.slice(0, -4));

describe("pastes of many layouts", () => {
  it.each(names)("%s", (name) => {
    const expected: object = JSON.parse(read(`${name}.expected.json`));
    const none = { credits: [], keywords: [], figures: [], references: [], warnings: 0 };
    expect(describePaste(read(`${name}.txt`))).toEqual({ ...none, ...expected });
  });

  it.each(names)("%s passes validation", (name) => {
    const { article } = parsePaste(read(`${name}.txt`), { now: NOW });
    expect(incomingArticle.partial({ outlet: true }).safeParse(article).error).toBeUndefined();
  });

  it.each(names)("%s has a class for every line, and in its body the lines of the body alone", (name) => {
    const text = read(`${name}.txt`);
    const lines = classifyLines(text, NOW);
    const filled = text.split(/\r?\n/).filter((line) => /[^\s\u00A0\u200B-\u200F\uFEFF]/.test(line));
    expect(lines).toHaveLength(filled.length);
    const body = bodyText(parsePaste(text, { now: NOW }).article.body);
    const isBody = (as: string) => BODY_CLASSES.some((known) => known === as);
    for (const line of lines.filter(({ as }) => isBody(as)))
      expect(body).toContain(line.text.replace(/^>\s?/, ""));
    const letters = (words: string) => words.replace(/[^\p{L}]/gu, "").length;
    const blocks = new Set(lines.filter(({ as }) => isBody(as)).map((line) => line.text));
    expect(letters(body)).toBe([...blocks].reduce((sum, block) => sum + letters(block), 0));
  });
});
