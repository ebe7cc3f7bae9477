import { describe, expect, it } from "vitest";
import { bodyText, listFigures } from "../../lib/articles/body";
import { readCase } from "./read-case";

const BODY =
  "The quay stays closed until the end of the month, the harbour authority said on Monday.\n\nDivers found cracks in it.";
const base = {
  "@type": "NewsArticle",
  headline: "Cracks shut the quay",
  articleBody: BODY,
  inLanguage: "en",
};

async function readAll(name: string, value?: unknown) {
  const text = value === undefined ? undefined : typeof value === "string" ? value : JSON.stringify(value);
  return (await readCase(name, text)).map((item) => {
    if (item.kind !== "article") throw new Error(`${item.name} ${item.reason}`);
    return { ...item.article, text: bodyText(item.article.body), name: item.name, warnings: item.warnings };
  });
}

async function readOne(fields: Record<string, unknown>) {
  const [article, ...more] = await readAll("a.jsonl", { ...base, ...fields });
  if (!article || more.length) throw new Error("is not one article");
  return article;
}

describe("odd fields of JSON Lines", () => {
  it("an image as an address, and as a list of them (case 64)", async () => {
    const articles = await readAll("64-jsonl-image-as-addresses.jsonl");
    expect(articles.map(({ headline }) => headline)).toEqual([
      "Cracks shut the northern quay",
      "Cracks, second",
    ]);
  });

  it("nulls, lists and terms (case 66)", async () => {
    const articles = await readAll("66-jsonl-nulls-lists-and-terms.jsonl");
    expect(articles).toHaveLength(6);
    const [one, two, three, four, five, six] = articles;
    expect(one?.keywords).toEqual(["harbour"]);
    expect(one?.warnings.join()).toMatch(/keywords/);
    expect(two?.keywords).toEqual(["harbour"]);
    expect(three?.credits).toEqual([{ name: "Mara Lindqvist", role: "Author" }]);
    expect(three?.warnings.join()).toMatch(/author/);
    expect(four?.outlet?.name).toBe("Harbour Post");
    expect(five?.genre).toBe("report");
    expect(six?.identifier).toBe("123");
  });

  it("the address in mainEntityOfPage (case 68)", async () => {
    expect((await readAll("68-jsonl-address-in-main-entity.jsonl"))[0]?.url).toBe(
      "https://harbour-post.example/2024/quay",
    );
  });

  it.each([
    [{ inLanguage: "en_US" }, { inLanguage: "en" }],
    [{ inLanguage: { "@type": "Language", name: "English", alternateName: "en" } }, { inLanguage: "en" }],
    [{ inLanguage: ["en-GB", "fr"] }, { inLanguage: "en" }],
    [{ inLanguage: "English" }, { inLanguage: "en" }],
    [{ inLanguage: null }, { inLanguage: "en" }],
    [{ url: "https://my_paper.example/a" }, { url: "https://my_paper.example/a" }],
    [{ url: "/a" }, { url: undefined }],
    [{ url: ["https://a.example/1"] }, { url: "https://a.example/1" }],
    [{ mainEntityOfPage: "https://a.example/1" }, { url: "https://a.example/1" }],
    [{ "@id": "https://a.example/1#article" }, { url: "https://a.example/1" }],
    [{ mainEntityOfPage: true }, { url: undefined }],
    [{ "@id": "urn:uuid:17" }, { identifier: "urn:uuid:17" }],
    [{ identifier: 17 }, { identifier: "17" }],
    [{ identifier: ["a", "b"] }, { identifier: "a" }],
    [{ identifier: {} }, { identifier: undefined }],
    [{ headline: "Fish &amp; chips &#8217;24" }, { headline: "Fish & chips ’24" }],
    [{ headline: { "@value": "Quay", "@language": "en" } }, { headline: "Quay" }],
    [{ headline: ["Quay", "Another"] }, { headline: "Quay" }],
    [{ headline: null, name: "Quay" }, { headline: "Quay" }],
    [{ datePublished: "6 février 2024" }, { datePublished: "2024-02-06" }],
    [{ datePublished: ["2024-02-06", "2024-02-07"] }, { datePublished: "2024-02-06" }],
    [{ datePublished: { "@type": "Date", "@value": "2024-02-06" } }, { datePublished: "2024-02-06" }],
    [{ datePublished: 1707210900 }, { datePublished: "2024-02-06T09:15:00Z" }],
    [{ datePublished: "1970-01-01T00:00:00Z" }, { datePublished: undefined }],
    [{ datePublished: "2024-02-06T09:15:00+05" }, { datePublished: "2024-02-06T09:15:00+05:00" }],
    [{ datePublished: "03/04/2024", inLanguage: "en-GB" }, { datePublished: "2024-04-03" }],
    [{ datePublished: true }, { datePublished: undefined }],
    [{ publisher: { name: ["Post", "P"] } }, { outlet: { name: "Post" } }],
    [{ publisher: { name: { "@value": "Post" }, url: "nowhere" } }, { outlet: { name: "Post" } }],
    [
      { publisher: { name: "Post", url: ["https://my_post.example"] } },
      { outlet: { homepage: "https://my_post.example" } },
    ],
    [{ publisher: [null, "Post"] }, { outlet: { name: "Post" } }],
    [{ publisher: 7 }, { outlet: undefined }],
    [
      { author: "By Mara Lindqvist and Tomas Okoro" },
      { credits: [{ name: "Mara Lindqvist" }, { name: "Tomas Okoro" }] },
    ],
    [
      { author: { name: ["Mara Lindqvist", "Tomas Okoro"] } },
      { credits: [{ name: "Mara Lindqvist" }, { name: "Tomas Okoro" }] },
    ],
    [{ author: { givenName: "Mara", familyName: "Lindqvist" } }, { credits: [{ name: "Mara Lindqvist" }] }],
    [{ author: [["Mara Lindqvist"], 7] }, { credits: [{ name: "Mara Lindqvist" }] }],
    [
      { author: { "@type": "Role", roleName: "Editor", author: { name: "Ann Poe" } } },
      { credits: [{ name: "Ann Poe", role: "Editor" }] },
    ],
    [{ author: "https://a.example/mara" }, { credits: [] }],
    [{ keywords: "harbour, quay" }, { keywords: ["harbour", "quay"] }],
    [{ keywords: { "@type": "DefinedTerm", termCode: "H1", name: "harbour" } }, { keywords: ["harbour"] }],
    [{ keywords: [7, ["a", "b"], { url: "https://a.example" }] }, { keywords: ["7", "a", "b"] }],
    [{ keywords: ["x".repeat(200), "harbour"] }, { keywords: ["harbour"] }],
    [{ genre: ["News", "Opinion"] }, { genre: "opinion" }],
    [{ genre: { name: "analysis" } }, { genre: "analysis" }],
    [{ abstract: ["One.", "Two."] }, { abstract: "One." }],
    [{ abstract: "x".repeat(3000) }, { abstract: undefined }],
    [
      {
        references: [
          { kind: "sideways", name: "x" },
          { kind: "inline", url: "nowhere", name: "y" },
        ],
      },
      { references: [{ kind: "inline", name: "y" }] },
    ],
    [{ references: "none" }, { references: [] }],
  ])("%j", async (fields, expected) => expect(await readOne(fields)).toMatchObject(expected));

  it("whatever cannot be used is said", async () => {
    for (const fields of [
      { url: "/a" },
      { datePublished: true },
      { publisher: 7 },
      { author: [7] },
      { keywords: [null] },
      { abstract: "x".repeat(3000) },
      { inLanguage: "Klingonese" },
      { references: [{ kind: "sideways" }] },
      { image: 7 },
    ])
      expect((await readOne(fields)).warnings, JSON.stringify(fields)).toHaveLength(1);
  });

  it("values that nest without end", async () => {
    const deep = (open: string, close: string) => `${open.repeat(20_000)}1${close.repeat(20_000)}`;
    for (const value of [
      deep("[", "]"),
      deep('{"name":', "}"),
      deep('{"author":', "}"),
      deep('{"@id":', "}"),
    ])
      for (const field of [
        "keywords",
        "author",
        "publisher",
        "image",
        "abstract",
        "identifier",
        "mainEntityOfPage",
      ]) {
        const items = await readCase(
          "a.jsonl",
          `{"headline":"Quay","articleBody":"It opened.","${field}":${value}}`,
        );
        expect(items.map(({ kind }) => kind)).toEqual(["article"]);
      }
  });

  it("captions of pictures in any form", async () => {
    const { body } = await readOne({
      image: [
        null,
        "https://a.example/1.jpg",
        {
          "@type": "ImageObject",
          url: ["https://a.example/2.jpg"],
          caption: { "@value": "The quay" },
          creditText: ["A. Photographer"],
        },
      ],
    });
    expect(listFigures(body)).toEqual([{ caption: "The quay", credit: "A. Photographer" }]);
  });

  it("a text of paragraphs in a list, or in HTML", async () => {
    expect((await readOne({ articleBody: ["It opened.", "It closed &amp; fell."] })).text).toBe(
      "It opened.\n\nIt closed & fell.",
    );
    expect(
      (await readOne({ articleBody: "<p>It <b>opened</b>.</p><p>It closed.<script>alert(1)</script></p>" }))
        .text,
    ).toBe("It opened.\n\nIt closed.");
    expect((await readOne({ articleBody: { "@value": "It opened." } })).text).toBe("It opened.");
    expect(
      (await readOne({ articleBody: "&lt;p&gt;It opened.&lt;/p&gt;&lt;p&gt;It closed.&lt;/p&gt;" })).text,
    ).toBe("It opened.\n\nIt closed.");
    const liveBlogUpdate = [{ headline: "9:15", articleBody: "It rains." }, { articleBody: "It rained." }];
    expect((await readOne({ articleBody: undefined, liveBlogUpdate })).text).toBe(
      "9:15\n\nIt rains.\n\nIt rained.",
    );
  });

  it.each([[{ articleBody: 7 }], [{ articleBody: null }], [{ headline: {} }]])(
    "%j refuses the one article",
    async (fields) => {
      const items = await readCase(
        "a.jsonl",
        [{ ...base, ...fields }, base].map((line) => JSON.stringify(line)).join("\n"),
      );
      expect(items.map(({ kind }) => kind)).toEqual(["refused", "article"]);
    },
  );
});

describe("JSON that is not of lines", () => {
  it("a pretty-printed list (case 71)", async () => {
    const articles = await readAll("71-json-array-pretty.json");
    expect(articles.map(({ headline, name }) => [headline, name.replace(/^.*\//, "")])).toEqual([
      ["Cracks shut the northern quay", "71-json-array-pretty.json, article 1"],
      ["Second article", "71-json-array-pretty.json, article 2"],
    ]);
  });

  const second = { ...base, headline: "Second" };
  it.each([
    ["a list on one line", JSON.stringify([base, second])],
    ["a list with a line for each", `[\n${JSON.stringify(base)},\n${JSON.stringify(second)}\n]`],
    ["objects one after another", `${JSON.stringify(base, null, 2)}\n${JSON.stringify(second, null, 2)}\n`],
    [
      "a graph",
      JSON.stringify(
        {
          "@context": "https://schema.org",
          "@graph": [{ "@type": "Organization", name: "Post" }, base, second],
        },
        null,
        2,
      ),
    ],
    ["a graph on a line", JSON.stringify({ "@graph": [base, second] })],
    ["an answer of the API", JSON.stringify({ articles: [base, second], total: 2, next: null }, null, 2)],
    [
      "a list of items",
      JSON.stringify({ "@type": "ItemList", itemListElement: [{ item: base }, { item: second }] }),
    ],
    ["with a mark before it", `\uFEFF${JSON.stringify([base, second], null, 2)}`],
  ])("%s", async (_, text) => {
    for (const name of ["a.json", "a.txt"])
      expect((await readAll(name, text)).map(({ headline }) => headline)).toEqual([
        "Cracks shut the quay",
        "Second",
      ]);
  });

  it("one object on many lines", async () => {
    expect((await readAll("a.json", JSON.stringify(base, null, 4))).map(({ text }) => text)).toEqual([BODY]);
  });

  it("a page of which the article is the subject", async () => {
    const page = { "@type": "WebPage", url: "https://a.example/1", mainEntity: base };
    expect((await readAll("a.json", page)).map(({ headline }) => headline)).toEqual(["Cracks shut the quay"]);
  });

  it("names of a graph are found by their identifiers", async () => {
    const graph = [
      { "@type": "Organization", "@id": "#post", name: "Harbour Post" },
      { "@type": "Person", "@id": "#mara", name: "Mara Lindqvist" },
      { ...base, publisher: { "@id": "#post" }, author: [{ "@id": "#mara" }] },
    ];
    const [article] = await readAll("a.json", { "@graph": graph });
    expect(article).toMatchObject({
      outlet: { name: "Harbour Post" },
      credits: [{ name: "Mara Lindqvist" }],
    });
  });

  it.each([
    ["a.json", `[\n  {"headline": "A",\n`],
    ["a.json", `{\n  "headline": "A"\n`],
    ["a.json", "[]"],
    ["a.json", `{"a": [1, 2], "b": {}}`],
    ["a.json", `[[[["deep"]]]]`],
    ["a.json", `"a text"`],
    ["a.json", "{}"],
  ])("%s of %j is refused with a word, never stored as text", async (name, text) => {
    const items = await readCase(name, text);
    expect(items.map(({ kind }) => kind)).toEqual(["refused"]);
  });

  it("a text that starts with a bracket is a text", async () => {
    const text = `[Image: the quay]\n\nCracks shut the quay\n\nBy Mara Lindqvist\n\n${BODY}\n`;
    expect((await readAll("a.txt", text))[0]?.headline).toBe("Cracks shut the quay");
  });
});
