import { describe, expect, it } from "vitest";
import { bodyText, listFigures } from "../../articles/body";
import { listImages } from "../../articles/pictures";
import { inEnglish } from "../../messages/in-english";
import { validateArticle } from "../validate-article";
import { readHtmlArticle } from "./read-html-article";

const NOW = Date.parse("2024-06-01T00:00:00Z");

const TEXT = [
  "The bridge over the Lenta opened on Monday, three years later than the town had planned, and to much applause.",
  "It cost twice as much as the council had said, and the mayor would not tell the reporters who had paid for it.",
  "Boats have carried people across the river since the old bridge fell in a flood, in the spring of that year.",
].map((text) => `<p>${text}</p>`);

const page = (head: string, body: string, lang = "en") =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const read = (html: string) => {
  const { article, warnings } = readHtmlArticle(html, NOW);
  return { article: validateArticle(article), warnings: warnings.map(inEnglish) };
};

const LD = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const news = page(
  `<title>Bridge opens after three years | Lenta Courier</title>
   <link rel="canonical" href="https://courier.example/news/bridge?utm_source=x">
   <link rel="alternate" hreflang="ar" href="https://courier.example/ar/bridge">
   <link rel="alternate" hreflang="en-GB" href="https://courier.example/news/bridge">
   <meta name="news_keywords" content="bridges, Lenta">
   ${LD({
     "@context": "https://schema.org",
     "@graph": [
       { "@type": "Organization", "@id": "#us", name: "Lenta Courier" },
       { "@type": "Person", "@id": "#jane", name: "Jane Doe" },
       {
         "@type": "OpinionNewsArticle",
         headline: "Bridge opens after three years",
         datePublished: "2024-05-06T08:30+03:00",
         dateModified: "2024-05-07",
         author: [{ "@id": "#jane" }, { "@type": "Person", name: "John Roe" }],
         editor: { name: "Ann Poe" },
         publisher: { "@id": "#us" },
         keywords: ["river", "Bridges"],
         description: "What the new bridge costs the town, and why nobody says who pays for it.",
       },
     ],
   })}`,
  `<nav><a href="/">Home</a> <a href="/news">News</a></nav>
   <article><h1>Bridge opens after three years</h1><p class="byline">By Jane Doe and John Roe</p>
   <figure><img src="/b.jpg"><figcaption>The bridge at dawn (Reuters)</figcaption></figure>
   ${TEXT[0]}<p>Read also: <a href="/news/flood">The flood that took the old bridge away</a></p>${TEXT[1]}
   <h2>What it cost</h2>${TEXT[2]?.replace("a flood", '<a href="/costs?fbclid=1">a flood</a>')}
   <div class="related-articles"><h3>Related articles</h3><ul>
     <li><a href="/news/mayor">The mayor is asked about the money again</a></li>
     <li><a href="/news/boats">Boats on the Lenta stop after three years</a></li></ul></div></article>
   <footer>© 2024 Lenta Courier</footer>`,
);

describe("a news page", () => {
  const { article, warnings } = read(news);

  it("is read by what it states for machines", () => {
    expect(article).toMatchObject({
      url: "https://courier.example/news/bridge",
      headline: "Bridge opens after three years",
      abstract: "What the new bridge costs the town, and why nobody says who pays for it.",
      datePublished: "2024-05-06T08:30+03:00",
      dateModified: "2024-05-07",
      inLanguage: "en",
      outlet: { name: "Lenta Courier", homepage: "https://courier.example", inferred: false },
      credits: [
        { name: "Jane Doe", role: "Author" },
        { name: "John Roe", role: "Author" },
        { name: "Ann Poe", role: "Editor" },
      ],
      genre: "opinion",
      keywords: ["river", "Bridges", "Lenta"],
    });
    expect(warnings).toEqual([]);
  });

  it("has its text, and nothing around or between it", () => {
    const plain = TEXT.map((text) => text.slice(3, -4));
    expect(bodyText(article.body)).toBe([plain[0], plain[1], "What it cost", plain[2]].join("\n\n"));
    expect(listFigures(article.body)).toEqual([{ caption: "The bridge at dawn", credit: "Reuters" }]);
  });

  it("points where it points: in the text, to its own list, to another language", () => {
    expect(article.references).toEqual([
      { kind: "translation", name: "Arabic", url: "https://courier.example/ar/bridge" },
      { kind: "inline", name: "a flood", url: "https://courier.example/costs" },
      {
        kind: "publisherRelated",
        name: "The mayor is asked about the money again",
        url: "https://courier.example/news/mayor",
      },
      {
        kind: "publisherRelated",
        name: "Boats on the Lenta stop after three years",
        url: "https://courier.example/news/boats",
      },
      {
        kind: "publisherRelated",
        name: "The flood that took the old bridge away",
        url: "https://courier.example/news/flood",
      },
    ]);
  });
});

describe("a page that states nothing for machines", () => {
  it("is read by what it prints", () => {
    const { article } = read(
      page(
        "<title>Lenta Courier</title>",
        `<div id="main"><div class="kicker">Analysis</div><h1>Bridge opens after three years</h1><div class="meta"><span>By Jane Doe</span></div>
         <div>Published: 6 May 2024</div><div>Updated: 7 May 2024, 10:15</div>${TEXT.join("")}</div>`,
      ),
    );
    expect(article).toMatchObject({
      headline: "Bridge opens after three years",
      kicker: "Analysis",
      genre: "analysis",
      datePublished: "2024-05-06",
      dateModified: "2024-05-07T10:15",
      credits: [{ name: "Jane Doe", role: "Author" }],
    });
    expect(article.url).toBeUndefined();
    expect(bodyText(article.body)).not.toMatch(/Published|Jane/);
  });

  it("is read in Arabic, whatever language its template states", () => {
    const arabic = [
      "افتتح الجسر الجديد فوق النهر يوم الاثنين بعد ثلاث سنوات من التأخير، وسط تصفيق الأهالي الذين حضروا.",
      "وبلغت كلفة الجسر ضعف ما أعلنه المجلس البلدي، ولم يقل رئيس البلدية للصحفيين من الذي دفع ثمنه.",
    ];
    const { article } = read(
      page(
        `<title>افتتاح الجسر بعد ثلاث سنوات - صحيفة النهر</title><meta property="og:site_name" content="صحيفة النهر">
         <meta property="article:published_time" content="2024-05-06T08:30:00Z">`,
        `<article><h1>افتتاح الجسر بعد ثلاث سنوات</h1><p>بقلم: أحمد الخالد</p>${arabic.map((text) => `<p>${text}</p>`).join("")}
         <p>اقرأ أيضا: <a href="https://nahr.example/flood">الفيضان الذي جرف الجسر القديم</a></p></article>`,
        "en",
      ),
    );
    expect(article).toMatchObject({
      headline: "افتتاح الجسر بعد ثلاث سنوات",
      inLanguage: "ar",
      datePublished: "2024-05-06T08:30:00Z",
      outlet: { name: "صحيفة النهر" },
      credits: [{ name: "أحمد الخالد", role: "Author" }],
      references: [
        {
          kind: "publisherRelated",
          name: "الفيضان الذي جرف الجسر القديم",
          url: "https://nahr.example/flood",
        },
      ],
    });
    expect(bodyText(article.body)).toBe(arabic.join("\n\n"));
  });
});

describe("what a page has in odd places", () => {
  it("warns of a date that is not credible, and invents none", () => {
    const head = `<meta property="article:published_time" content="0001-01-01T00:00:00">`;
    const { article, warnings } = read(page(head, `<h1>A bridge opens at last</h1>${TEXT.join("")}`));
    expect(article.datePublished).toBeUndefined();
    expect(warnings).toEqual([expect.stringMatching(/0001-01-01.* can’t be right/)]);
  });

  it("keeps text after a body that is closed too early, and in the head", () => {
    const { article } = read(
      `<html><head><title>A bridge opens at last</title></head><body><h1>A bridge opens at last</h1>${TEXT[0]}</body>
       <div>${TEXT[1]}${TEXT[2]}</div></html>`,
    );
    expect(bodyText(article.body)).toContain("old bridge fell in a flood");
  });

  it("reads paragraphs that are parted by line ends, tables, and nested lists", () => {
    const { article } = read(
      page(
        "",
        `<article><h1>A bridge opens at last</h1><div>${TEXT.map((text) => text.slice(3, -4)).join("<br><br>")}</div>
         <table><tr><th>Year</th><th>Cost</th></tr><tr><td>2021</td><td>3 million</td></tr></table>
         <ul><li>Steel that a mill on the river made for it<ul><li>beams of twenty metres.</li><li>ropes as thick as an arm.</li></ul></li><li>Stone from the old bridge, as far as it was found</li></ul>${TEXT.join("").repeat(2)}</article>`,
      ),
    );
    expect(bodyText(article.body).split("\n\n")).toEqual([
      ...TEXT.map((text) => text.slice(3, -4)),
      "Year · Cost\n2021 · 3 million",
      "Steel that a mill on the river made for it\nbeams of twenty metres.\nropes as thick as an arm.\nStone from the old bridge, as far as it was found",
      ...[...TEXT, ...TEXT].map((text) => text.slice(3, -4)),
    ]);
  });

  it("does not believe a canonical address that is the front of the site", () => {
    const head = `<link rel="canonical" href="https://courier.example/">`;
    const { article } = read(page(head, `<h1>A bridge opens at last</h1>${TEXT.join("")}`));
    expect(article.url).toBeUndefined();
    expect(article.outlet).toEqual({
      name: "courier.example",
      homepage: "https://courier.example",
      inferred: true,
    });
  });
});

describe("a note about the author", () => {
  const byline = `<h1>A bridge opens at last</h1><p class="byline">By Jane Doe</p>${TEXT.join("").repeat(2)}`;
  const bodyOf = (foot: string) =>
    bodyText(read(page("", `<article>${byline}${foot}</article>`)).article.body);

  it("is not part of the text", () => {
    const foot = "<p>Jane Doe</p><p>Jane Doe writes about rivers.</p><p>She lives by the Lenta.</p>";
    expect(bodyOf(foot)).not.toMatch(/Jane|She lives/);
  });

  it("is none where the names are those of speakers", () => {
    const foot =
      "<p>Jane Doe</p><p>What did it cost?</p><p>John Roe</p><p>Too much.</p><p>Jane Doe</p><p>How much?</p>";
    expect(bodyOf(foot)).toMatch(/Jane Doe\n\nWhat did it cost\?\n\nJohn Roe/);
  });
});

describe("the pictures of a page", () => {
  const LEAD = `<meta property="og:image" content="https://cdn.example/bridge-opening-1200x630.jpg">
    <meta property="og:image:alt" content="People on the bridge">`;
  const picturesOf = (body: string, head = LEAD) =>
    read(
      page(
        `<title>Bridge opens</title><link rel="canonical" href="https://courier.example/bridge">${head}`,
        body,
      ),
    ).article.pictures;
  const article = (...blocks: (string | undefined)[]) =>
    `<article><h1>Bridge opens</h1>${blocks.join("")}</article>`;
  const lead = {
    url: "https://cdn.example/bridge-opening-1200x630.jpg",
    alt: "People on the bridge",
    place: 0,
  };

  it("are those of the text, each where it stands", () => {
    expect(
      picturesOf(
        article(
          TEXT[0],
          `<figure><img src="/boats.jpg" alt="Boats"><figcaption>Boats on the Lenta (Reuters)</figcaption></figure>`,
          TEXT[1],
          `<p><img data-src="/flood.jpg" src="/blank.gif"></p>`,
          TEXT[2],
        ),
        "",
      ),
    ).toEqual([
      { url: "https://courier.example/boats.jpg", alt: "Boats", place: 1 },
      { url: "https://courier.example/flood.jpg", place: 3 },
    ]);
  });

  it("begin with the one that the page gives for its headline", () => {
    expect(picturesOf(article(...TEXT))).toEqual([lead]);
    const image = { "@type": "ImageObject", url: "/by-ld.jpg" };
    expect(
      picturesOf(article(...TEXT), LD({ "@type": "NewsArticle", headline: "Bridge opens", image })),
    ).toEqual([{ url: "https://courier.example/by-ld.jpg", place: 0 }]);
  });

  it("have no picture twice, and no second one at the top", () => {
    const [first, ...rest] = TEXT;
    expect(
      picturesOf(article(first, `<img src="/bridge-opening-800x420.jpg">`, ...rest))?.map(
        ({ place }) => place,
      ),
    ).toEqual([1]);
    expect(picturesOf(article(`<img src="/other.jpg">`, ...TEXT))).toEqual([
      { url: "https://courier.example/other.jpg", place: 0 },
    ]);
  });

  it("have the stated one in a caption whose own a script would have brought", () => {
    const caption = `<figure><div class="lazy"></div><figcaption>The bridge on Monday</figcaption></figure>`;
    const { article: read1 } = read(
      page(
        `<title>Bridge opens</title><link rel="canonical" href="https://courier.example/b">${LEAD}`,
        article(caption, ...TEXT),
      ),
    );
    expect(listImages(read1.body, read1.pictures ?? [])).toEqual([
      { url: lead.url, alt: lead.alt, caption: "The bridge on Monday" },
    ]);
  });

  it("leave out what a site shows where there is no picture", () => {
    expect(
      picturesOf(article(...TEXT), `<meta property="og:image" content="https://cdn.example/logo-share.png">`),
    ).toBeUndefined();
  });

  it("leave out what only counts readers", () => {
    const pixels = [
      `<img src="https://count.example/a.jpg" width="1" height="1">`,
      `<img src="https://count.example/b.jpg" style="display:none">`,
      `<div style="display:none"><img src="https://count.example/c.jpg"></div>`,
      `<noscript><img src="https://www.facebook.com/tr?id=1&noscript=1" style="width:1px;height:1px"></noscript>`,
    ];
    expect(
      picturesOf(article(TEXT[0], pixels[0], pixels[1], TEXT[1], pixels[2], pixels[3], TEXT[2]), ""),
    ).toBeUndefined();
  });

  it("change nothing of the text", () => {
    const plain = read(page("<title>Bridge opens</title>", article(...TEXT))).article;
    const pictured = read(
      page(
        "<title>Bridge opens</title>",
        article(...TEXT.flatMap((text) => [`<img src="https://a.example/x.jpg">`, text])),
      ),
    ).article;
    expect(pictured.body).toEqual(plain.body);
  });
});
