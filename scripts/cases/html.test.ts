import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeLibrary } from "../../lib/db/client";
import { applyMigrations } from "../../lib/db/sqlite/schema-engine";
import { prepareArticle } from "../../lib/ingest/prepare-article";
import { previewImport } from "../../lib/ingest/preview-import";
import { inEnglish } from "../../lib/messages/in-english";
import { readSource } from "../../lib/read/read-source";
import { isRightToLeft } from "../../lib/text/normalise";

const NOW = Date.parse("2024-06-01T00:00:00Z");
let folder: string;

beforeAll(async () => {
  await closeLibrary();
  folder = mkdtempSync(join(tmpdir(), "cases-html-"));
  process.env.DATABASE_URL = `file:${join(folder, "library.db")}`;
  await applyMigrations(join(folder, "library.db"));
});
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

async function readPage(bytes: Buffer | string) {
  const parts = [{ name: "page.html", bytes: Buffer.from(bytes) }];
  for await (const item of readSource({ name: "page.html", parts }, { now: NOW })) {
    if (item.kind !== "article") throw new Error(`${item.name} ${inEnglish(item.reason)}`);
    const { article } = await previewImport(prepareArticle(item.article));
    return {
      ...article,
      paragraphs: article.articleBody?.split("\n\n") ?? [],
      authors: (article.author ?? []).map(({ name }) => name),
      warnings: item.warnings.map(inEnglish),
    };
  }
  throw new Error("nothing was read");
}

const readCase = (name: string) => readPage(readFileSync(`scripts/test-data/cases/${name}.html`));

const HEADLINE = "Cracks shut the northern quay for a month";
const TEXT = [
  "The harbour authority said on Tuesday that the northern quay will stay closed until the end of the month, after divers found cracks in two of its supporting piles.",
  "Engineers had first noticed the damage in January, when a routine survey showed that the concrete had begun to flake below the waterline.",
  "Fishing crews, who use the quay to land their catch, will be moved to the old ferry terminal, where the authority has put up temporary cranes and cold stores.",
  "The repair is expected to cost 3.2 million crowns and will be paid for out of the reserve that the city set aside after the storm of 2019.",
] as const;
const PARAGRAPHS = TEXT.map((text) => `<p>${text}</p>`);
const ADDRESS = "https://harbour-post.example/2024/quay";

/** A page with something in its head, and something between its second and third paragraph. */
const page = ({ head = "", above = "", amid = "", below = "", around = "" }) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${HEADLINE}</title>${head}</head><body>
  <header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
  <main><article><h1>${HEADLINE}</h1>${above}${PARAGRAPHS[0]}${PARAGRAPHS[1]}${amid}${PARAGRAPHS[2]}${PARAGRAPHS[3]}${below}</article>${around}</main>
  <footer><p>Contact us</p></footer></body></html>`;

const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
const ld = (...nodes: object[]) => script(JSON.stringify(nodes.length === 1 ? nodes[0] : nodes));
const node = (fields: object = {}) => ({
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: HEADLINE,
  datePublished: "2024-02-06T09:15:00+01:00",
  author: { "@type": "Person", name: "Mara Lindqvist" },
  publisher: { "@type": "Organization", name: "Harbour Post" },
  mainEntityOfPage: ADDRESS,
  ...fields,
});
const OTHER = node({
  headline: "Ten years on: the storm that changed the coast",
  datePublished: "2014-11-02T07:00:00+01:00",
  author: { "@type": "Person", name: "Nils Aker" },
  mainEntityOfPage: "https://harbour-post.example/2014/storm",
  url: "https://harbour-post.example/2014/storm",
});
const canonical = `<link rel="canonical" href="${ADDRESS}">`;

describe("the JSON-LD of this page", () => {
  const ours = { datePublished: "2024-02-06T09:15:00+01:00", authors: ["Mara Lindqvist"] };

  it("is chosen before that of a related article (case 05)", async () => {
    expect(await readCase("05-html-ld-related-article-first")).toMatchObject({ ...ours, url: ADDRESS });
  });

  it.each([
    ["by the canonical address alone", canonical + ld(OTHER, node({ headline: "Quay shut" }))],
    [
      "by og:url",
      `<meta property="og:url" content="${ADDRESS}?utm_source=x">${ld(OTHER, node({ headline: "Quay" }))}`,
    ],
    [
      "by an object as mainEntityOfPage",
      canonical +
        ld(OTHER, node({ headline: "Q", mainEntityOfPage: { "@type": "WebPage", "@id": ADDRESS } })),
    ],
    [
      "by @id",
      canonical +
        ld(OTHER, node({ headline: "Q", mainEntityOfPage: undefined, "@id": `${ADDRESS}#article` })),
    ],
    ["by the headline alone", ld(OTHER, node({ mainEntityOfPage: undefined }))],
    ["in a graph", canonical + ld({ "@context": "https://schema.org", "@graph": [OTHER, node()] })],
  ])("is found %s", async (_, head) => {
    expect(await readPage(page({ head }))).toMatchObject(ours);
  });

  it("is none where the only node is of another address and headline", async () => {
    const { datePublished, authors } = await readPage(page({ head: canonical + ld(OTHER) }));
    expect({ datePublished, authors }).toEqual({ datePublished: undefined, authors: [] });
  });

  it("is read with a comment before it (case 10)", async () => {
    const read = await readCase("10-html-ld-with-comment");
    expect(read).toMatchObject({ ...ours, url: ADDRESS, publisher: { name: "Harbour Post" } });
  });

  it.each([
    ["CDATA", (text: string) => `//<![CDATA[\n${text}\n//]]>`],
    ["a block comment", (text: string) => `/* made by the CMS */ ${text} /* end */`],
    ["an HTML comment", (text: string) => `<!-- ${text} -->`],
    [
      "a comment at a line's end",
      (text: string) => text.replace(`"NewsArticle",`, `"NewsArticle", // the type\n`),
    ],
    ["entities", (text: string) => text.replaceAll('"', "&quot;")],
    ["numbered entities", (text: string) => text.replaceAll('"', "&#34;")],
    ["trailing commas", (text: string) => text.replace(/\}$/, ",}")],
  ])("is read though it stands in %s", async (_, wrap) => {
    expect(await readPage(page({ head: script(wrap(JSON.stringify(node()))) }))).toMatchObject(ours);
  });
});

describe("authors", () => {
  it("as a list of names within one node (case 07)", async () => {
    expect((await readCase("07-html-ld-author-name-list")).authors).toEqual([
      "Mara Lindqvist",
      "Tomas Okoro",
    ]);
  });

  it.each([
    ["as a list", [{ name: "Mara Lindqvist" }, { name: "Tomas Okoro" }]],
    ["as a list of texts", ["Mara Lindqvist", "Tomas Okoro"]],
    [
      "as given and family name",
      [
        { givenName: "Mara", familyName: "Lindqvist" },
        { givenName: "Tomas", familyName: "Okoro" },
      ],
    ],
    ["with the family name first", ["Lindqvist, Mara", "Okoro, Tomas"]],
    ["as one text", "Mara Lindqvist and Tomas Okoro"],
    ["as one text with a byline", "By Mara Lindqvist, Tomas Okoro"],
  ])("%s", async (_, author) => {
    const { authors } = await readPage(page({ head: ld(node({ author })) }));
    expect(authors).toEqual(["Mara Lindqvist", "Tomas Okoro"]);
  });

  it.each([
    ["a node of the graph", [{ "@type": "Person", "@id": "#mara", name: "Mara Lindqvist" }]],
    [
      "a node of the graph in parts",
      [{ "@type": "Person", "@id": "#mara", givenName: "Mara", familyName: "Lindqvist" }],
    ],
  ])("by reference to %s", async (_, people) => {
    const graph = {
      "@context": "https://schema.org",
      "@graph": [node({ author: { "@id": "#mara" } }), ...people],
    };
    expect((await readPage(page({ head: ld(graph) }))).authors).toEqual(["Mara Lindqvist"]);
  });

  it.each(["Full bio", "Fact Checked", "View all posts"])(
    "are not what a link to them says: %s",
    async (says) => {
      const above = `<p>By <b>Mara Lindqvist</b></p><p><a href="/authors/mara">${says}</a></p><p class="author">${says}</p>`;
      expect((await readPage(page({ above }))).authors).toEqual(["Mara Lindqvist"]);
    },
  );

  it("include the second author whom the byline prints", async () => {
    const above = `<p class="byline">By <a href="/author/mara">Mara Lindqvist</a>, <a href="/author/t">Tomas Okoro</a> and <a href="/author/i">Ida Berg</a></p>`;
    const { authors } = await readPage(page({ head: ld(node()), above }));
    expect(authors).toEqual(["Mara Lindqvist", "Tomas Okoro", "Ida Berg"]);
  });

  it.each([
    "Admin",
    "Harbour Post",
    "admin@harbour-post.example",
    "https://www.facebook.com/harbourpost",
    "Editor",
    "mlindqvist",
  ])("are those printed, not %s", async (stated) => {
    const head = `<meta name="author" content="${stated}"><meta property="article:author" content="${stated}">${ld(node({ author: { name: stated } }))}`;
    const { authors } = await readPage(page({ head, above: `<p>By Mara Lindqvist</p>` }));
    expect(authors).toEqual(["Mara Lindqvist"]);
  });

  it("are told with a warning where the page prints another", async () => {
    const read = await readPage(page({ head: ld(node()), above: "<p>By Tomas Okoro</p>" }));
    expect(read.authors).toEqual(["Mara Lindqvist"]);
    expect(read.warnings).toEqual(["author is Mara Lindqvist in its metadata, but Tomas Okoro on the page"]);
  });

  it("are not those of a related article or of a comment", async () => {
    const around = `<aside class="related"><h3>Related</h3><a href="/2014/storm">The storm that changed the coast</a><span class="author">Nils Aker</span></aside>
      <div class="comments"><div class="comment"><span class="author">Ole Brandt</span><p>I saw it coming.</p></div></div>`;
    expect((await readPage(page({ around }))).authors).toEqual([]);
  });
});

describe("the text of the JSON-LD", () => {
  it("is set in its paragraphs where the page has none (case 13)", async () => {
    const { paragraphs } = await readCase("13-html-ld-article-body-paragraphs");
    expect(paragraphs).toEqual([...TEXT, ...TEXT]);
  });

  const shell = (articleBody: unknown) => {
    const whole = page({ head: ld(node({ articleBody })) });
    return `${whole.slice(0, whole.lastIndexOf(PARAGRAPHS[0] ?? ""))}<div id="root"></div></article></main></body></html>`;
  };

  it.each([
    ["single line ends", TEXT.join("\n")],
    ["Windows line ends", TEXT.join("\r\n\r\n")],
    ["markup", PARAGRAPHS.join("")],
    ["escaped markup", PARAGRAPHS.join("").replaceAll("<", "&lt;").replaceAll(">", "&gt;")],
    ["a list", [...TEXT]],
  ])("is read with %s", async (_, articleBody) => {
    expect((await readPage(shell(articleBody))).paragraphs).toEqual([...TEXT]);
  });

  it("gives way to the page's own, which has links and subheads", async () => {
    const head = ld(node({ articleBody: TEXT.join(" ") }));
    expect((await readPage(page({ head, amid: "<h2>What it costs</h2>" }))).paragraphs).toEqual([
      TEXT[0],
      TEXT[1],
      "What it costs",
      TEXT[2],
      TEXT[3],
    ]);
  });
});

describe("dates", () => {
  const published = (content: string) => `<meta property="article:published_time" content="${content}">`;

  it("the zero of Unix time is none (case 14)", async () => {
    expect(await readCase("14-html-date-epoch-zero")).toMatchObject({ datePublished: "2024-02-06" });
  });

  it.each([
    "1970-01-01T01:00:00+01:00",
    "0001-01-01T00:00:00Z",
    "1900-01-01",
    "1969-12-31T19:00:00-05:00",
    "2000-01-01T00:00:00Z",
    "0",
    "-0001-11-30T00:00:00+00:00",
  ])("a placeholder is none: %s", async (content) => {
    const { datePublished } = await readPage(
      page({ head: published(content), above: "<p>6 February 2024</p>" }),
    );
    expect(datePublished).toBe("2024-02-06");
    expect((await readPage(page({ head: published(content) }))).datePublished).toBeUndefined();
  });

  it("a zone may be stated by its hours", async () => {
    const { datePublished } = await readPage(page({ head: published("2024-02-06T09:15:00+05") }));
    expect(datePublished).toBe("2024-02-06T09:15:00+05:00");
  });

  it("Unix time is read in seconds and milliseconds", async () => {
    for (const stated of ["1707207300", "1707207300000"])
      expect((await readPage(page({ head: published(stated) }))).datePublished).toBe("2024-02-06T08:15:00Z");
  });

  it("those of related stories and comments are not this one's", async () => {
    const related = `<div class="related-stories"><h3>Related</h3><a href="/a">The storm that changed the coast</a><time datetime="2014-11-02">2 November 2014</time></div>`;
    const comments = `<section id="comments"><time datetime="2024-03-01T10:00:00Z">1 March</time><p>I saw it coming.</p></section>`;
    for (const pages of [
      page({ around: related }),
      page({ around: comments }),
      page({ amid: `<aside>${related}</aside>` }),
    ])
      expect((await readPage(pages)).datePublished).toBeUndefined();
  });

  it("a time element under the headline is this one's, whatever the related ones say", async () => {
    const around = `<aside><ul><li><a href="/a">The storm that changed the coast</a> <time datetime="2014-11-02">2 November 2014</time></li></ul></aside>`;
    const above = `<time datetime="2024-02-06T09:15:00+01:00">6 February</time>`;
    expect((await readPage(page({ above, around }))).datePublished).toBe("2024-02-06T09:15:00+01:00");
  });

  it("the day in the address is one where nothing else is", async () => {
    const head = `<link rel="canonical" href="https://harbour-post.example/2024/02/06/quay">`;
    expect((await readPage(page({ head }))).datePublished).toBe("2024-02-06");
    const stray = `<link rel="canonical" href="https://harbour-post.example/2024/13/45/quay">`;
    expect((await readPage(page({ head: stray }))).datePublished).toBeUndefined();
  });

  it("the day in a script's data is one where nothing else is", async () => {
    const around = `<script>window.__DATA__ = {"article":{"slug":"quay","publishedAt":"2024-02-06T08:15:00Z"}}</script>`;
    expect((await readPage(page({ around }))).datePublished).toBe("2024-02-06T08:15:00Z");
  });

  it.each([
    "<p><span>2024.02.06</span><span> · </span><span>6 min read</span></p>",
    "<p>6 February 2024 • 3 min de lecture</p>",
    "<p>4 Min. Lesezeit | 6. Februar 2024</p>",
    "<p>News · 6 de febrero de 2024 · 12 comentarios y una foto</p>",
  ])("a part of a line is one, whatever else the line says: %s", async (above) => {
    expect((await readPage(page({ above }))).datePublished).toBe("2024-02-06");
  });

  it.each([
    `<div><span><a href="/mara">Mara Lindqvist</a></span> <span>6 February 2024</span> <span>Harbours, Quays</span></div>`,
    `<div><i>Fishing</i> <b>Mara Lindqvist</b> <em>2024-02-06</em> <small>5 Comments</small></div>`,
  ])("an element within a line is one: %s", async (above) => {
    expect((await readPage(page({ above }))).datePublished).toBe("2024-02-06");
  });

  it("an element within a line has the line's word for its date", async () => {
    const above = `<div><b>Mara Lindqvist</b> <i>Fishing</i> Last updated on <span>6 February 2024</span> <i>5 Comments</i></div>`;
    const read = await readPage(page({ above }));
    expect(read).toMatchObject({ dateModified: "2024-02-06" });
    expect(read.datePublished).toBeUndefined();
  });

  it("the day of the last change is not that of publication where print or address say an earlier one", async () => {
    const changed = "2024-05-05T10:00:00Z";
    const head = ld(node({ mainEntityOfPage: undefined, datePublished: changed, dateModified: changed }));
    const printed = await readPage(page({ head, above: "<p>6 February 2024</p>" }));
    expect(printed).toMatchObject({ datePublished: "2024-02-06", dateModified: changed });
    expect(printed.warnings.join("\n")).toMatch(/2024-02-06 in its print, but 2024-05-05.*JSON-LD/);
    const canonical = `<link rel="canonical" href="https://harbour-post.example/2024/02/06/quay">`;
    expect((await readPage(page({ head: head + canonical }))).datePublished).toBe("2024-02-06");
    expect((await readPage(page({ head, above: "<p>5 May 2024</p>" }))).datePublished).toBe(changed);
  });

  it("an instant is of every day that it is somewhere, and of no other", async () => {
    const at = async (instant: string, above: string) =>
      (await readPage(page({ head: published(instant), above: `<p>Published: ${above}</p>` }))).warnings;
    expect(await at("2024-02-06T22:30:00Z", "7 February 2024")).toEqual([]);
    expect(await at("2024-02-06T02:30:00Z", "5 February 2024")).toEqual([]);
    expect(await at("2024-02-07T22:30:00Z", "6 February 2024")).toEqual([
      expect.stringContaining("2024-02-06 in its print"),
    ]);
  });

  it("where the sources disagree, a warning names them", async () => {
    const head = published("2021-05-05T10:00:00Z");
    const { warnings } = await readPage(page({ head, above: "<p>Published: 6 February 2024</p>" }));
    expect(warnings.join("\n")).toMatch(/2021-05-05.*meta.*2024-02-06.*print/);
  });

  it("a date of change is not one of publication", async () => {
    const read = await readPage(page({ above: "<p>Last updated: 6 February 2024</p>" }));
    expect(read).toMatchObject({ dateModified: "2024-02-06" });
    expect(read.datePublished).toBeUndefined();
  });

  it("with dots the day stands first (case 17)", async () => {
    const { datePublished, dateModified } = await readCase("17-html-date-german-dots");
    expect(datePublished ?? dateModified).toBe("2024-02-06T09:15");
  });

  it.each(["19-html-date-hebrew", "21-html-date-french-short-month"])(
    "of the world: case %s",
    async (name) => {
      expect((await readCase(name)).datePublished).toBe("2024-02-06T09:15");
    },
  );
});

describe("text", () => {
  const LIST = "Close the quay to lorries\nDrain the inner basin\nReplace two piles";
  const items = (tag: string) =>
    `<${tag}>${LIST.split("\n")
      .map((entry) => `<li>${entry}</li>`)
      .join("")}</${tag}>`;

  it("a short list stays between its paragraphs (case 23)", async () => {
    const { paragraphs } = await readCase("23-html-list-dropped");
    expect(paragraphs).toEqual([TEXT[0], TEXT[1], LIST, TEXT[2], TEXT[3]]);
  });

  it("key points stay above the text (case 25)", async () => {
    const { paragraphs } = await readCase("25-html-key-takeaways");
    const points =
      "The northern quay is closed until the end of the month.\nDivers found cracks in two piles.";
    expect(paragraphs).toEqual([points, ...TEXT]);
  });

  it.each([
    ["numbered", items("ol"), LIST],
    ["in a box of its own", `<div class="box">${items("ul")}</div>`, LIST],
    [
      "in a box with a heading",
      `<div class="summary-box"><h3>What happens next</h3>${items("ul")}</div>`,
      `What happens next\n\n${LIST}`,
    ],
    [
      "of sentences with the word register",
      `<p>Crews must register with the port by Friday.</p>`,
      "Crews must register with the port by Friday.",
    ],
    [
      "of a short sentence on cookies and privacy",
      `<p>He sold cookies, and valued his privacy.</p>`,
      "He sold cookies, and valued his privacy.",
    ],
    [
      "of a short sentence about a newsletter",
      `<p>The newsletter has a menu.</p>`,
      "The newsletter has a menu.",
    ],
    [
      "of a definition list",
      "<dl><dt>Quay</dt><dd>A landing place of stone.</dd></dl>",
      "Quay\n\nA landing place of stone.",
    ],
    ["of a quotation", "<blockquote><p>It had to close.</p></blockquote>", "It had to close."],
    [
      "of a name that extractors drop",
      `<div class="sidebar-facts"><p>The quay is 210 metres long, and was built in 1931.</p></div>`,
      "The quay is 210 metres long, and was built in 1931.",
    ],
    ["directly in the container", "It had to close at once.", "It had to close at once."],
    [
      "directly in the container, with links and line breaks",
      `It <b>had</b> to <a href="https://harbour-post.example/close">close</a> at once.<br><br>Nobody was there to object to it.`,
      "It had to close at once.\n\nNobody was there to object to it.",
    ],
    ["in a bare element", "<div>It had <i>to</i> close at once.</div>", "It had to close at once."],
    ["in an unknown element", "<x-text>It had to close at once.</x-text>", "It had to close at once."],
    [
      "of nested lists",
      "<ul><li>North<ul><li>Quay one</li><li>Quay two</li></ul></li><li>South</li></ul>",
      "North\nQuay one\nQuay two\nSouth",
    ],
  ])("nothing is lost of a part %s", async (_, amid, text) => {
    const { articleBody } = await readPage(page({ amid }));
    expect(articleBody).toBe([TEXT[0], TEXT[1], text, TEXT[2], TEXT[3]].join("\n\n"));
  });

  it.each([
    ["a paragraph", (text: string) => `<p>${text}</p>`],
    ["text in the container itself", (text: string) => text],
    ["a bare element", (text: string) => `<div>${text}</div>`],
    [
      "a paragraph of a name that extractors drop",
      (text: string) => `<p class="article-subject-info">${text}</p>`,
    ],
    ["a paragraph after a picture", (text: string) => `<figure><img src="a.jpg"></figure><p>${text}</p>`],
  ])("nothing is lost of the end: %s", async (_, set) => {
    const end = `${TEXT[3].replace("The repair", "The second repair")} The register of the port has yet to be opened.`;
    expect((await readPage(page({ below: set(end) }))).paragraphs).toEqual([...TEXT, end]);
  });

  it("a list at the end of the text stays", async () => {
    expect((await readPage(page({ below: items("ul") }))).paragraphs).toEqual([...TEXT, LIST]);
  });

  it.each([
    [
      "a share bar",
      `<ul class="share"><li><a href="https://x.com/intent">Share on X</a></li><li><a href="#">Copy link</a></li></ul>`,
    ],
    [
      "a newsletter box",
      `<div class="newsletter-signup"><h3>Sign up to our newsletter</h3><p>Get the news of the harbour every morning.</p><form><input><button>Sign up</button></form></div>`,
    ],
    [
      "related links",
      `<ul class="related"><li><a href="/a">The storm that changed the coast</a></li><li><a href="/b">Ferry terminal to be sold</a></li></ul>`,
    ],
    [
      "an advertisement",
      `<div class="ad-slot"><span>Advertisement</span><p>Buy boats at Nordboat.</p></div>`,
    ],
    [
      "what is hidden",
      `<div style="display:none"><p>Loading the player, please wait for it.</p></div><p hidden>Nobody sees this sentence.</p>`,
    ],
    [
      "a cookie notice",
      `<div class="cookie-consent" role="dialog"><p>We use cookies to make this site better for you.</p><button>Accept</button></div>`,
    ],
    ["tags", `<div class="tags"><a href="/tag/quay">Quay</a><a href="/tag/harbour">Harbour</a></div>`],
    [
      "an aside of the site",
      `<aside class="promo"><p>Support us: subscribe to the Harbour Post today.</p></aside>`,
    ],
  ])("furniture is not put back: %s", async (_, amid) => {
    expect((await readPage(page({ amid }))).paragraphs).toEqual([...TEXT]);
  });

  it("values of a table stay in their columns (case 27)", async () => {
    const { paragraphs } = await readCase("27-html-table-with-empty-cells");
    expect(paragraphs[3]).toBe("Week · Cod · Herring · Mackerel\nOne · 12 · – · 7\nTwo · – · 31 · 9");
  });

  it("cells over several columns and rows keep the others in place", async () => {
    const table = `<table><tr><th>Week</th><th colspan="2">Landed</th></tr><tr><td rowspan="2">One</td><td>12</td><td>7</td></tr><tr><td>13</td><td></td></tr></table>`;
    const { paragraphs } = await readPage(page({ amid: table }));
    expect(paragraphs[2]).toBe("Week · Landed · Landed\nOne · 12 · 7\nOne · 13 · –");
  });

  it("code keeps its lines", async () => {
    const code = `<pre><code>let quay = 1\n\n  close(quay)\n</code></pre>`;
    const lines = `<pre class="code"><span class="line">let quay = 1</span><br><span class="line">close(quay)</span></pre>`;
    const rows = `<pre><div>let quay = 1</div><div>close(quay)</div></pre>`;
    expect((await readPage(page({ amid: code }))).articleBody).toContain("let quay = 1\n\n  close(quay)");
    expect((await readPage(page({ amid: lines }))).articleBody).toContain("let quay = 1\nclose(quay)");
    expect((await readPage(page({ amid: rows }))).articleBody).toContain("let quay = 1\nclose(quay)");
  });
});

describe("captions", () => {
  it("of WordPress are a picture's legend (case 29)", async () => {
    const read = await readCase("29-html-wordpress-caption");
    expect(read.paragraphs).toEqual([...TEXT]);
    expect(read.image).toEqual([{ caption: "The northern quay on Monday.", credit: "A. Moen" }]);
  });

  it.each([
    [
      "a figure",
      `<figure><img src="a.jpg"><figcaption>The northern quay on Monday. <span class="credit">Photo: A. Moen</span></figcaption></figure>`,
    ],
    [
      "a class",
      `<div class="image"><img src="a.jpg"><p class="caption">The northern quay on Monday. (Photo: A. Moen)</p></div>`,
    ],
    [
      "data-caption",
      `<div class="media"><img src="a.jpg" data-caption="The northern quay on Monday. (Photo: A. Moen)"></div>`,
    ],
    [
      "a definition list",
      `<dl class="wp-caption alignnone"><dt><img src="a.jpg"></dt><dd class="wp-caption-dd">The northern quay on Monday. (Photo: A. Moen)</dd></dl>`,
    ],
    [
      "a class of words",
      `<div class="article-image"><img src="a.jpg"><div class="image-caption">The northern quay on Monday. Photo: A. Moen</div></div>`,
    ],
  ])("in %s are a picture's legend", async (_, amid) => {
    const read = await readPage(page({ amid }));
    expect(read.paragraphs).toEqual([...TEXT]);
    expect(read.image).toEqual([{ caption: "The northern quay on Monday.", credit: "A. Moen" }]);
  });
});

describe("headline and outlet", () => {
  it("the site's name is no headline (case 35)", async () => {
    expect(await readCase("35-html-h1-is-the-site")).toMatchObject({
      headline: HEADLINE,
      publisher: { name: "Harbour Post" },
    });
  });

  const titled = (title: string, h1: string, head = "") =>
    `<!DOCTYPE html><html lang="en"><head><title>${title}</title>${head}</head><body><article>${h1 ? `<h1>${h1}</h1>` : ""}${PARAGRAPHS.join("")}</article></body></html>`;

  it.each([
    ["|", `${HEADLINE} | Harbour Post`],
    ["-", `${HEADLINE} - Harbour Post`],
    ["–", `${HEADLINE} – Harbour Post`],
    ["—", `${HEADLINE} — Harbour Post`],
    ["·", `${HEADLINE} · Harbour Post`],
    ["at the start", `Harbour Post: ${HEADLINE}`],
    ["twice", `${HEADLINE} | News | Harbour Post`],
  ])("the site's name is taken off a title: %s", async (_, title) => {
    const site = `<meta property="og:site_name" content="Harbour Post">`;
    expect((await readPage(titled(title, "", site))).headline).toBe(HEADLINE);
    if (!title.includes(":")) expect((await readPage(titled(title, "Harbour Post"))).headline).toBe(HEADLINE);
  });

  it.each([
    ["the words of the link home", `<a href="/">Harbour Post</a>`],
    ["its picture", `<a href="https://hp.example/"><img src="logo.png" alt="Harbour Post"></a>`],
    ["its label", `<a class="logo" href="./" aria-label="Harbour Post"><svg></svg></a>`],
    ["the copyright line", "<footer><p>© 2019–2024 Harbour Post. All rights reserved.</p></footer>"],
  ])("the site's name is told by %s", async (_, shown) => {
    for (const title of [`${HEADLINE} - Harbour Post`, `Harbour Post – ${HEADLINE}`]) {
      const html = titled(title, "")
        .replace("<body>", "<body><!-- -->")
        .replace("</body>", `${shown}</body>`);
      expect(await readPage(html)).toMatchObject({ headline: HEADLINE, publisher: { name: "Harbour Post" } });
    }
    const unknown = await readPage(
      titled(`${HEADLINE} - and the crews move`, "").replace("</body>", `${shown}</body>`),
    );
    expect(unknown.headline).toBe(`${HEADLINE} - and the crews move`);
  });

  it("a short heading is the headline where it is the start of the title, unless it leads home", async () => {
    const read = (h1: string) => readPage(titled("Quay repair | Harbour Authority of the North", h1));
    expect((await read("Quay repair")).headline).toBe("Quay repair");
    const home = titled(`Nova | ${HEADLINE}`, `<a href="/">Nova</a>`);
    expect((await readPage(home)).headline).toBe(HEADLINE);
  });

  it("a lower heading is the headline only if it is a whole title", async () => {
    const read = (title: string, h2: string) =>
      readPage(titled(title, "").replace("<article>", `<article><h2>${h2}</h2>`));
    const title = "What crews must bring to the northern quay";
    expect((await read(title, "What crews must bring")).headline).toBe(title);
    expect((await read(`${title} | Fishing`, "Fishing")).headline).toBe(title);
    expect((await read(`${title} - Fishing and more`, title)).headline).toBe(title);
  });

  it("the mark of a link to a heading is no part of it", async () => {
    const mark = (sign: string) => titled(HEADLINE, `${HEADLINE}<a class="anchor" href="#top">${sign}</a>`);
    for (const sign of ["¶", "#", " §"]) expect((await readPage(mark(sign))).headline).toBe(HEADLINE);
  });

  it.each([
    ["<div>来源：港口日报 2024年2月6日 09:15</div>", "港口日报"],
    ["<div>2024-02-06 09:15 来源： 港口日报　字号：大 中 小</div>", "港口日报"],
    ["<div><span>2024年02月06日09:15</span> | 稿源：<a href='/x'>港口日报</a></div>", "港口日报"],
    ["<p>出典：港湾新聞　2024年2月6日 09:15</p>", "港湾新聞"],
    ["<p>6 February 2024 | Source: The Harbour Post</p>", "The Harbour Post"],
    ["<p>Quelle: Hafenbote | 6. Februar 2024, 09:15 Uhr</p>", "Hafenbote"],
    ["<p>المصدر: بريد الميناء - 6 فبراير 2024</p>", "بريد الميناء"],
  ])("the source is told beside the date: %s", async (line, name) => {
    const read = await readPage(titled(HEADLINE, HEADLINE).replace("</h1>", `</h1>${line}`));
    expect(read.datePublished?.slice(0, 10)).toBe("2024-02-06");
    expect(read.publisher?.name).toBe(name);
    const site = `<meta property="og:site_name" content="Northern News">`;
    const ours = await readPage(titled(HEADLINE, HEADLINE, site).replace("</h1>", `</h1>${line}`));
    expect(ours.publisher?.name).toBe("Northern News");
    expect(JSON.stringify(ours)).toContain(name);
  });

  it("an agency beside the date is a source and no outlet; a source of figures is neither", async () => {
    const read = async (line: string) =>
      readPage(titled(HEADLINE, HEADLINE).replace("</h1>", `</h1>${line}`));
    expect((await read("<p>6 February 2024 | Source: Reuters</p>")).publisher?.name).not.toBe("Reuters");
    expect((await read("<p>Source: Office of Statistics</p>")).publisher?.name).not.toBe(
      "Office of Statistics",
    );
  });

  it("the headline is no outlet", async () => {
    const { publisher } = await readPage(titled(`${HEADLINE} | Harbour Post`, HEADLINE));
    expect(publisher?.name).not.toBe(HEADLINE);
  });

  it.each([
    ["harbourpost.example Cracks shut the northern quay for a month", "h2"],
    ["harbourpost.example: Cracks shut the northern quay for a month", "h3"],
    ["Cracks shut the northern quay for a month - harbourpost.example", "h2"],
  ])("a host is no headline, though it is the only top heading: %s", async (title, tag) => {
    const html = titled(title, "harbourpost.example").replace("</h1>", `</h1><${tag}>${HEADLINE}</${tag}>`);
    expect((await readPage(html)).headline).toBe(HEADLINE);
    expect((await readPage(titled(title, "harbourpost.example"))).headline).toBe(HEADLINE);
  });

  it("the outlet is told by the site's name, the publisher, or the title's tail with the host", async () => {
    const link = `<link rel="canonical" href="${ADDRESS}">`;
    expect((await readPage(titled(`${HEADLINE} | Harbour Post`, HEADLINE, link))).publisher).toMatchObject({
      name: "Harbour Post",
    });
    const subscribe = `<meta property="og:site_name" content="Subscribe to Harbour Post">`;
    expect((await readPage(titled(HEADLINE, HEADLINE, subscribe))).publisher?.name ?? "").not.toMatch(
      /subscribe/i,
    );
  });

  it.each([`<a href="">${HEADLINE}</a>`, `<a href="/">${HEADLINE}</a>`, `<a href=" ">${HEADLINE}</a>`])(
    "a link within a heading is no link home: %s",
    async (h1) => {
      const read = await readPage(titled(`${HEADLINE} - Lenta Post`, h1));
      expect(read.headline).toMatch(HEADLINE);
      expect(read.publisher?.name).not.toBe(HEADLINE);
    },
  );

  it.each([
    ["All", "<footer>© 2024 All rights reserved</footer>"],
    ["The", "<footer>© 2024 The Lenta Post</footer>"],
    ["Lenta", "<footer>© 2024 Lenta Post. All rights reserved.</footer>"],
    ["Blog", `<a href="/">Blog</a>`],
    ["News", `<a href="/">News</a>`],
    ["Home", `<a href="/">Home</a>`],
    ["أخبار", `<a href="/">أخبار</a>`],
    ["جميع", "<footer>© 2024 جميع الحقوق محفوظة</footer>"],
  ])("%s is no outlet", async (name, shown) => {
    for (const title of [`${HEADLINE} | ${name}`, `${name} | ${HEADLINE}`]) {
      const html = titled(title, HEADLINE).replace("</body>", `${shown}</body>`);
      expect((await readPage(html)).publisher?.name).not.toBe(name);
    }
  });

  it.each([
    "© 2024 Lenta Post All rights reserved",
    "© Lenta Post Ltd",
    "© 2024 Lenta Post, all content copyright",
    "Copyright © 2024 <a href='/about'>Lenta Post</a><a>Terms</a>",
    "© 2024 Lenta Post جميع الحقوق محفوظة",
  ])("the owner of the text is an outlet: %s", async (owner) => {
    const html = titled(`${HEADLINE} | Lenta Post`, HEADLINE).replace("</body>", `<p>${owner}</p></body>`);
    expect((await readPage(html)).publisher?.name).toBe("Lenta Post");
  });

  it("many signs of copyright come to an end", async () => {
    // If each of them were looked for up to the next, this would take hours.
    const signs = "©\n".repeat(300_000);
    const page = titled(`${HEADLINE} | Lenta Post`, HEADLINE).replace("</body>", `${signs}</body>`);
    expect((await readPage(page)).headline).toBe(HEADLINE);
  });

  it.each(["***", "★ ★ ★", "—", "· · ·"])("signs are no headline: %s", async (signs) => {
    const card = `<meta property="og:title" content="${HEADLINE}">`;
    const untitled = (lines: string) =>
      titled("", "", card).replace("<title></title>", "").replace("<article>", `<article>${lines}`);
    for (const tag of ["h1", "h2"])
      expect((await readPage(untitled(`<${tag}>${signs}</${tag}>`))).headline).toBe(HEADLINE);
    const without = untitled(`<h1>${signs}</h1>`).replace(card, "");
    await expect(readPage(without)).rejects.toThrow(/without a headline/);
  });

  it("a headline may start with the host", async () => {
    const link = `<link rel="canonical" href="https://lenta.example/2024/down">`;
    const headline = "Lenta.example goes down for hours after a fault";
    expect((await readPage(titled(headline, headline, link))).headline).toBe(headline);
    expect((await readPage(titled(`${headline} | Lenta Post`, headline, link))).headline).toBe(headline);
    expect((await readPage(titled(headline, "", link))).headline).toBe(headline);
    expect((await readPage(titled(`lenta.example ${HEADLINE}`, HEADLINE, link))).headline).toBe(HEADLINE);
  });

  it.each([
    "<figure><img src='a.png'><figcaption>Traffic over the bridge. Source: Eurostat, 3 May 2019</figcaption></figure>",
    "<figure><img src='a.png'><figcaption>Source: Eurostat, 3 May 2019</figcaption></figure>",
    "<figure><img src='a.png'><figcaption>3 May 2019</figcaption></figure>",
    "<div>Traffic over the bridge. Source: Eurostat, 3 May 2019</div>",
    "<p>Traffic by its source: Eurostat, 3 May 2019</p>",
  ])("the source and date of a figure or sentence are not the page's: %s", async (line) => {
    const read = await readPage(titled(HEADLINE, HEADLINE).replace("</h1>", `</h1>${line}`));
    expect(read.publisher?.name).not.toBe("Eurostat");
    expect(read.datePublished).toBeUndefined();
  });

  it.each([
    "<p>The bridge opened on <strong>3 May 2019</strong> and has never been closed before.</p>",
    "<p>The bridge opened on <a href='/b'>May 3, 2019</a> and has never been closed before.</p>",
    "<p><span>The bridge opened on <b>3 May 2019</b> and has never been closed</span></p>",
    "<p>Event: <span>3 May 2019</span> Harbour Hall</p>",
    "<div><b>Event:</b> <span>3 May 2019</span> <i>Harbour Hall</i></div>",
    "<div>Tickets on sale | 3 May 2019 | at the old Harbour Hall</div>",
    "<p>Der Steg wurde am <em>3. Mai 2019</em> eröffnet und nie geschlossen</p>",
  ])("a day amid words is not the page's: %s", async (line) => {
    const read = await readPage(titled(HEADLINE, HEADLINE).replace("</h1>", `</h1>${line}`));
    expect(read.datePublished).toBeUndefined();
  });

  it.each(["חדשות בארץ", "사회 일반", "ข่าว ด่วน", "समाचार देश"])(
    "a bare line in a script without capitals is no author: %s",
    async (line) => {
      const above = `<div>${line}</div><div>6 February 2024</div>`;
      expect((await readPage(titled(HEADLINE, HEADLINE).replace("</h1>", `</h1>${above}`))).authors).toEqual(
        [],
      );
    },
  );

  it("the headline that two of three state is the headline", async () => {
    const head = `<meta property="og:title" content="${HEADLINE}">${ld(node({ headline: HEADLINE }))}`;
    expect(
      (await readPage(titled(`${HEADLINE} | Harbour Post`, "Harbour news of this week", head))).headline,
    ).toBe(HEADLINE);
  });
});

describe("translations", () => {
  it("front pages are none (case 39)", async () => {
    const { references } = await readCase("39-html-hreflang-to-front-pages");
    expect((references ?? []).filter(({ kind }) => kind === "translation")).toMatchObject([
      { name: "German", url: "https://harbour-post.example/de/2024/kai" },
    ]);
  });

  it.each([
    ["a front page by its file", "fr", "https://fr.harbour-post.example/index.html"],
    ["a front page with a country", "fr-CA", "https://harbour-post.example/fr-ca/"],
    ["a front page with a query", "fr", "https://harbour-post.example/?lang=fr"],
    ["the page itself", "fr", ADDRESS],
    ["the default", "x-default", "https://harbour-post.example/fr/2024/quai"],
    ["the same language", "en-AU", "https://harbour-post.example/au/2024/quay"],
  ])("%s is none", async (_, language, url) => {
    const head = `${canonical}<link rel="alternate" hreflang="${language}" href="${url}">`;
    const { references } = await readPage(page({ head }));
    expect((references ?? []).filter(({ kind }) => kind === "translation")).toEqual([]);
  });
});

describe("language and direction", () => {
  it("Hebrew in an English template (case 36), and by its old code (case 38)", async () => {
    for (const name of ["36-html-hebrew-in-english-template", "38-html-lang-iw"]) {
      const { inLanguage } = await readCase(name);
      expect(inLanguage).toBe("he");
      expect(isRightToLeft(inLanguage ?? "")).toBe(true);
    }
  });

  const speaking = (lang: string, text: string) =>
    `<!DOCTYPE html><html lang="${lang}"><head><title>${text.slice(0, 30)}</title></head><body><article><h1>${text.slice(0, 30)}</h1><p>${text}</p><p>${text} ${text}</p></article></body></html>`;
  const RUSSIAN =
    "Управление порта сообщило во вторник, что северный причал останется закрытым до конца месяца, после того как водолазы нашли трещины в двух опорах.";
  const INDONESIAN =
    "Otoritas pelabuhan mengatakan pada hari Selasa bahwa dermaga utara akan tetap ditutup sampai akhir bulan setelah penyelam menemukan retakan pada dua tiang penyangganya.";
  const PERSIAN =
    "مقام‌های بندر روز سه‌شنبه گفتند که اسکلهٔ شمالی تا پایان ماه بسته می‌ماند، زیرا غواصان در دو پایهٔ آن ترک پیدا کردند.";
  const GREEK =
    "Η λιμενική αρχή ανακοίνωσε την Τρίτη ότι η βόρεια προβλήτα θα παραμείνει κλειστή έως το τέλος του μήνα, αφού δύτες βρήκαν ρωγμές.";
  const JAPANESE =
    "港湾当局は火曜日、潜水士が二本の支柱に亀裂を見つけたため、北埠頭を月末まで閉鎖すると発表した。";
  const ENGLISH = TEXT[0];

  it.each([
    ["en", RUSSIAN, "ru"],
    ["en-US", GREEK, "el"],
    ["en", JAPANESE, "ja"],
    ["en", PERSIAN, "fa"],
    ["ar", ENGLISH, "en"],
    ["fr", ENGLISH, "en"],
    ["in", INDONESIAN, "id"],
    ["en_GB", ENGLISH, "en"],
    ["ar", PERSIAN, "fa"],
    ["uk", RUSSIAN, "ru"],
  ])("%s with the text %s is %s", async (lang, text, inLanguage) => {
    expect((await readPage(speaking(lang, text))).inLanguage).toBe(inLanguage);
  });
});

describe("signs", () => {
  it.each([
    ["Latin-1", (text: string) => Buffer.from(text).toString("latin1")],
    ["Windows-1252", (text: string) => new TextDecoder("windows-1252").decode(Buffer.from(text))],
  ])("that were read as %s and written as UTF-8 again are mended", async (_, spoil) => {
    const amid = "<p>It’s the “old quay” — café, ½ a mile and 5 €…</p>";
    expect((await readPage(page({ amid: spoil(amid) }))).paragraphs[2]).toBe(
      "It’s the “old quay” — café, ½ a mile and 5 €…",
    );
  });

  it("stay where a text has such letters of its own", async () => {
    const amid = "<p>Le château, l'âne et Âge d'or: Ã, â€, Â§ 5.</p>";
    expect((await readPage(page({ amid }))).paragraphs[2]).toBe(
      "Le château, l'âne et Âge d'or: Ã, â€, Â§ 5.",
    );
  });
});
