import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFeeds } from "./find-feeds";

const PAGE = "https://paper.example/world/";
const urls = (html: string, url = PAGE) => findFeeds(html, url).feeds.map((feed) => feed.url);

describe("the feeds of a page", () => {
  it("are those that it declares, comments last", () => {
    const html = `<head>
      <link rel="alternate" type="application/rss+xml" title="Paper » Comments Feed" href="/comments/feed/">
      <link rel="alternate" type="application/rss+xml" title="Paper » Feed" href="/feed/" />
      <LINK REL="Alternate" TYPE="Application/Atom+XML" HREF="atom.xml">
      <link rel="alternate" type="application/feed+json" href="https://paper.example/feed.json"></head>`;
    expect(urls(html)).toEqual([
      "https://paper.example/feed/",
      "https://paper.example/world/atom.xml",
      "https://paper.example/feed.json",
      "https://paper.example/comments/feed/",
    ]);
    expect(findFeeds(html, PAGE).feeds[0]).toEqual({
      ...{ url: "https://paper.example/feed/", title: "Paper » Feed", stated: "alternate" },
    });
  });

  it("are not other alternates: translations, styles, interfaces", () => {
    const html = `<link rel="alternate" hreflang="ar" href="/ar/"><link rel="alternate stylesheet" href="/a.css">
      <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/7">
      <link rel="alternate" type="application/json+oembed" href="/oembed?format=json">
      <link rel="stylesheet" href="/feed/"><link rel="icon" href="/rss.png">`;
    expect(urls(html)).toEqual([]);
  });

  it("are links that look like feeds, behind those declared", () => {
    const html = `<a href="/rss/world.xml">World</a><a href="https://feeds.paper.example/all"><img alt="">RSS</a>
      <a href="/about-rss.html">What is RSS?</a><a href="/feed.png">RSS</a><a href="/world/feedback">Feed back</a>
      <a href="https://feedly.com/i/subscription/feed/https%3A%2F%2Fpaper.example%2Ffeed">RSS</a>
      <a href="/sitemap.xml">XML</a><a href="javascript:rss()">RSS</a><a href="/?feed=rss2">subscribe</a>
      <link rel="alternate" type="application/rss+xml" href="/declared">`;
    expect(urls(html)).toEqual([
      "https://paper.example/declared",
      "https://feeds.paper.example/all",
      "https://paper.example/rss/world.xml",
      "https://paper.example/?feed=rss2",
    ]);
  });

  it("have their addresses in every spelling, once", () => {
    const html = `<base href="https://cdn.example/site/"><link rel="feed" href="feed:https://paper.example/feed">
      <link rel="alternate" type="application/rss+xml" href="rss"><link rel="alternate" type="application/rss+xml" href="https://paper.example/feed/">`;
    expect(urls(html)).toEqual(["https://cdn.example/site/rss", "https://paper.example/feed/"]);
  });

  it("are tried at the usual places after that, those of the section first", () => {
    const { guesses } = findFeeds(`<link rel="feed" href="/feed">`, PAGE);
    expect(guesses.slice(0, 3)).toEqual([
      "https://paper.example/world/feed",
      "https://paper.example/world/rss.xml",
      "https://paper.example/world/index.xml",
    ]);
    for (const path of ["rss.xml", "atom.xml", "feed.json", "index.xml"])
      expect(guesses).toContain(`https://paper.example/${path}`);
    expect(guesses).not.toContain("https://paper.example/feed");
    expect(findFeeds("", "https://paper.example/a/story.html").guesses[0]).toBe(
      "https://paper.example/a/feed",
    );
  });

  it("are none on a page made to take time", () => {
    for (const name of ["b", "a href='/feed'", "div"]) expect(urls(`<${name}>`.repeat(300_000))).toEqual([]);
    expect(urls('<a href="/rss.xml">RSS</a>'.repeat(50_000))).toEqual(["https://paper.example/rss.xml"]);
  });

  it("are web addresses, whatever the page says", () => {
    const part = fc.constantFrom(
      "<link ",
      "<a ",
      'rel="alternate" ',
      'type="application/rss+xml" ',
      "href=",
      '"',
      "feed:",
      "//",
      "javascript:",
      "data:,",
      "rss",
      "/feed",
      ">",
      "</a>",
      "<base ",
      "\0",
      " ",
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 30 }),
        fc.constantFrom(PAGE, "http://a.example:8080/x/y.html?z#w", "https://ميناء.example/خبر"),
        (parts, url) => {
          const { feeds, guesses } = findFeeds(parts.join(""), url);
          for (const address of [...feeds.map((feed) => feed.url), ...guesses])
            expect(address).toMatch(/^https?:\/\/./);
        },
      ),
    );
  });
});
