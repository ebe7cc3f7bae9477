import { describe, expect, it } from "vitest";
import { toIncoming } from "../feeds/items/to-incoming";
import { parseFeed } from "../feeds/read/parse-feed";
import { inEnglish } from "../messages/in-english";
import type { Reason } from "../messages/reason";
import { readSource } from "./read-source";

const SENTENCE =
  "The old bridge over the river Lenn reopened on Tuesday, the town council of Lower Lenn said.";

/** What became of a file: the article's warnings, or why it was refused. */
async function read(name: string, content: string) {
  for await (const item of readSource({ name, parts: [{ name, bytes: Buffer.from(content) }] }, {}))
    return item.kind === "article"
      ? { article: item.article, said: item.warnings.map(inEnglish).join("\n") }
      : { said: inEnglish(item.reason) };
  throw new Error("nothing was read");
}

/** A text in paragraphs, in each form that an article comes in. */
const FORMS: Record<string, (paragraphs: string[]) => Promise<{ said: string }>> = {
  pasted: (paragraphs) =>
    read("page.txt", ["Lenn bridge reopens", "By Ada Example", ...paragraphs].join("\n\n")),
  HTML: (paragraphs) =>
    read(
      "page.html",
      `<!doctype html><article><h1>Lenn bridge reopens</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article>`,
    ),
  JSON: (paragraphs) =>
    read(
      "lines.jsonl",
      JSON.stringify({ headline: "Lenn bridge reopens", articleBody: paragraphs.join("\n\n") }),
    ),
  Markdown: (paragraphs) => read("page.md", `# Lenn bridge reopens\n\n${paragraphs.join("\n\n")}`),
  "a feed's": async (paragraphs) => {
    const content = paragraphs.map((text) => `<p>${text}</p>`).join("");
    const feed = parseFeed(
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "Lenn",
        items: [{ id: "1", title: "Lenn bridge reopens", content_html: content }],
      }),
      { url: "https://lenn.example/feed" },
    );
    try {
      const [item] = feed.items;
      if (!item) throw new Error("the feed has no item");
      const warnings: Reason[] = [];
      toIncoming(item, feed, warnings);
      return { said: warnings.map(inEnglish).join("\n") };
    } catch (error) {
      return { said: String(error) };
    }
  },
};

describe.each(Object.entries(FORMS))("an article in the form: %s", (_, make) => {
  it("is read where it is long", async () => {
    expect((await make(Array.from({ length: 400 }, () => SENTENCE))).said).toBe("");
  });

  it("is refused where it has too many characters, with the limit", async () => {
    const long = SENTENCE.repeat(300);
    expect((await make(Array.from({ length: 20 }, () => long))).said).toMatch(
      /more than 500,000 characters.*split it/,
    );
  });

  it("is refused where it has too many paragraphs, with the limit", async () => {
    expect(
      (
        await make(
          Array.from({ length: 5_500 }, (_, at) => `The bridge reopened for the ${at}th time on Tuesday.`),
        )
      ).said,
    ).toMatch(/more than (?:5,000 paragraphs|10,000 lines).*split it/);
  });
});

describe("lists that are too long are cut, and the rest is counted", () => {
  const names = Array.from({ length: 130 }, (_, at) => `Ada Example the ${at}th`);
  const keywords = Array.from({ length: 260 }, (_, at) => `word ${at}`);
  const references = Array.from({ length: 50_000 }, (_, at) => ({
    kind: "inline",
    name: `bridge ${at}`,
    url: `https://lenn.example/${at}`,
  }));
  const json = (fields: object) =>
    read(
      "lines.jsonl",
      JSON.stringify({ headline: "Lenn bridge reopens", articleBody: SENTENCE, ...fields }),
    );

  it.each([
    ["credits", { author: names.map((name) => ({ name, role: "Editor" })) }, 130, 100],
    ["keywords", { keywords }, 260, 200],
    ["references", { references }, 50_000, 500],
  ] as const)("%s", async (field, fields, held, most) => {
    const { article, said } = await json(fields);
    expect(article?.[field]).toHaveLength(most);
    expect(said).toContain(`has ${held} ${field}: those after the first ${most} were left out`);
  });

  it("in Markdown too", async () => {
    const matter = `---\ntitle: Lenn bridge reopens\ntags: [${keywords.join(", ")}]\n---\n`;
    const { article, said } = await read("page.md", `${matter}${SENTENCE}`);
    expect(article?.keywords).toHaveLength(200);
    expect(said).toContain("has 260 keywords");
  });
});

it("a text that nests without end is refused with the reason", async () => {
  expect((await read("page.md", `# Lenn bridge reopens\n\n${"- ".repeat(1_000)}${SENTENCE}`)).said).toMatch(
    /deep/,
  );
});
