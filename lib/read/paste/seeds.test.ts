import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bodyText, listFigures, textOf } from "../../articles/body";
import { parsePaste } from "./parse-paste";

/** Real pastes from other publishers, which are not part of this project. */
const FOLDER = new URL("../../../../shared/data/seeds/", import.meta.url);
const NOW = Date.parse("2024-06-01T00:00:00Z");

const missing = !existsSync(FOLDER);
if (missing) console.info("The seed articles are not on this machine: their test is skipped.");

const read = (name: string) => parsePaste(readFileSync(new URL(name, FOLDER), "utf8"), { now: NOW });

describe.skipIf(missing)("a paste with masthead, dateline and an address at its foot", () => {
  const { article, warnings } = missing ? { article: null, warnings: [] } : read("000_f0a5c0b061ff4f28.txt");

  it("has its fields", () => {
    expect(article).toMatchObject({
      kicker: "Report",
      genre: "report",
      headline: "Why Syria's Assad Supports Russia's Putin?",
      datePublished: "2022-02-26T10:37",
      inLanguage: "en",
      outlet: { name: "see.news", homepage: "https://see.news", inferred: true },
      credits: [
        { name: "Elham AbolFateh", role: "Supervisor" },
        { name: "Mohamed Wadie", role: "Editor in Chief" },
      ],
    });
    expect(article?.references).toMatchObject([
      { kind: "inline", url: expect.stringContaining("see.news/") },
    ]);
    expect(warnings).toEqual([]);
  });

  it("has its whole text and nothing else", () => {
    const text = article ? bodyText(article.body) : "";
    expect(text.startsWith("Bashar Al-Assad said")).toBe(true);
    expect(text.endsWith('its armed forces."')).toBe(true);
    expect(text.split("\n\n")).toHaveLength(8);
  });
});

describe.skipIf(missing)("a paste with doubled caption, related list and an appeal for gifts", () => {
  const { article } = missing ? { article: null } : read("004_bcf3acd0f961837e.txt");

  it("has its fields", () => {
    expect(article).toMatchObject({
      headline: "Putin: Russian forces contributed to restoring peaceful life in Syria",
      inLanguage: "en",
      outlet: { name: "Enab Baladi", inferred: true },
      credits: [],
    });
    expect(article).not.toHaveProperty("datePublished");
    expect(article).not.toHaveProperty("kicker");
  });

  it("has one figure, one subhead, and no word of buttons and appeals", () => {
    expect(article && listFigures(article.body)).toEqual([
      { caption: "A photo from the celebrations of the Russian forces in Aleppo", credit: "ANNA" },
    ]);
    const subheads = article?.body.children.filter(
      (block) => block.type === "element" && block.tagName === "h2",
    );
    expect(subheads?.map(textOf)).toEqual(["Massacres and displacement"]);
    expect(article && bodyText(article.body)).not.toMatch(/A A A|support to|a month|Related/);
  });

  it("has the publisher's four related articles and the Arabic version", () => {
    const kinds = article?.references.map(({ kind }) => kind);
    expect(kinds).toEqual(["translation", ...Array(4).fill("publisherRelated")]);
    expect(article?.references[0]?.name).toBe("النسخة العربية من المقال");
    expect(article?.references[4]?.name).toBe("Russia: Seven lean years in Syria");
  });
});
