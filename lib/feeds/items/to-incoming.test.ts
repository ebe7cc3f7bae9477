import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bodyText, listFigures } from "../../articles/body";
import type { Reason } from "../../messages/reason";
import { Refusal } from "../../read/import-event";
import { parseFeed } from "../read/parse-feed";
import { toIncoming } from "./to-incoming";

const NOW = Date.parse("2026-11-29T00:00:00Z");
const REAL = new URL("../../../../shared/data/feeds/", import.meta.url);

function incoming(item: string, channel = "") {
  const ns =
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"';
  const xml = `<rss version="2.0" ${ns}><channel><title>The Harbour Post</title><link>https://post.example/</link>${channel}<item>${item}</item></channel></rss>`;
  const feed = parseFeed(xml, { url: "https://post.example/feed", now: NOW });
  const [first] = feed.items;
  if (!first) throw new Error("There is no item.");
  return toIncoming(first, feed);
}

describe("an item as an article", () => {
  it("has what the feed says", () => {
    const article =
      incoming(`<title>Port &amp; ferry strike</title><link>https://post.example/strike#rss</link><guid isPermaLink="false">post-77</guid>
      <dc:creator>By Lea Brandt and Omar Said</dc:creator><pubDate>Tue, 03 Mar 2020 08:00:00 +0200</pubDate><category>Ports</category><language>en-gb</language>
      <description>Dockers want more pay than was offered.</description>
      <content:encoded><![CDATA[<p>Nothing left the harbour on Tuesday, and the union says that it will be the same <a href="/wednesday">on Wednesday</a>.</p><script>x()</script><p onclick="y()">Talks are to go on.</p><p>The post <a href="https://post.example/strike">Port</a> appeared first on <a href="https://post.example">The Harbour Post</a>.</p>]]></content:encoded>
      <media:content url="https://post.example/a.jpg" medium="image"><media:description>An empty quay</media:description><media:credit>Ines Vale</media:credit></media:content>`);
    expect(article).toMatchObject({
      identifier: "post-77",
      url: "https://post.example/strike",
      headline: "Port & ferry strike",
      abstract: "Dockers want more pay than was offered.",
      datePublished: "2020-03-03T08:00:00+02:00",
      inLanguage: "en",
      outlet: { name: "The Harbour Post", homepage: "https://post.example/", inferred: false, ofFeed: true },
      credits: [
        { name: "Lea Brandt", role: "Author" },
        { name: "Omar Said", role: "Author" },
      ],
      keywords: ["Ports"],
      references: [{ kind: "inline", name: "on Wednesday", url: "https://post.example/wednesday" }],
    });
    expect(bodyText(article.body)).toBe(
      "Nothing left the harbour on Tuesday, and the union says that it will be the same on Wednesday.\n\nTalks are to go on.",
    );
    expect(listFigures(article.body)).toEqual([{ caption: "An empty quay", credit: "Ines Vale" }]);
    expect(JSON.stringify(article.body)).not.toMatch(/script|onclick/i);
  });

  it("has its pictures, those beside its text first, and none of them twice", () => {
    const article = incoming(`<title>Port strike</title><link>https://post.example/strike</link>
      <content:encoded><![CDATA[<p>Nothing left the harbour on Tuesday, the union says.</p><img src="/crane.jpg" alt="A crane"><p>Talks are to go on until the end of the week.</p><img src="/quay-at-noon-300x200.jpg"><img src="https://count.example/x.gif" width="1" height="1">]]></content:encoded>
      <media:content url="https://post.example/quay-at-noon-1024x683.jpg" medium="image"><media:description>An empty quay</media:description></media:content>
      <enclosure url="https://post.example/talk.mp3" type="audio/mpeg"/>`);
    expect(article.pictures).toEqual([
      { url: "https://post.example/quay-at-noon-1024x683.jpg", place: 0 },
      { url: "https://post.example/crane.jpg", alt: "A crane", place: 2 },
    ]);
    expect(listFigures(article.body)).toEqual([{ caption: "An empty quay" }]);
  });

  it("says what it was taken over from", () => {
    expect(
      incoming(
        '<title>T</title><description>Text.</description><source url="https://wire.example/f">Wire</source>',
      ).outlet,
    ).toEqual({ name: "Wire", inferred: false });
  });

  it("has no identifier that is only its address, and no name that is only a mail address", () => {
    const article = incoming(
      "<title>T</title><guid>https://post.example/1</guid><author>desk@post.example</author><description>Text.</description>",
    );
    expect([article.identifier, article.url, article.credits]).toEqual([
      undefined,
      "https://post.example/1",
      [],
    ]);
  });

  it("stays undated if it is", () => {
    const article = incoming(
      "<title>T</title><description>Text.</description>",
      "<pubDate>Tue, 03 Mar 2020 08:00:00 GMT</pubDate>",
    );
    expect([article.datePublished, article.dateModified]).toEqual([undefined, undefined]);
  });

  it("is plain text in paragraphs, where it has no markup", () => {
    const article = incoming(
      "<title>T</title><description>One &lt; two.\n\nThree &amp;amp; four.</description>",
    );
    expect(bodyText(article.body)).toBe("One < two.\n\nThree & four.");
  });

  it("is called by its first words where it has no title", () => {
    expect(
      incoming("<description>Good morning! &lt;b&gt;All&lt;/b&gt; ferries run.</description>").headline,
    ).toBe("Good morning!");
    expect(incoming(`<description>${"ferry ".repeat(40)}</description>`).headline).toMatch(
      /^(?:ferry ){14}ferry…$/,
    );
  });

  it("is in the language of its text, whatever the feed says", () => {
    expect(
      incoming(
        "<title>إضراب في الميناء</title><description>أعلن عمال الميناء إضرابا مفتوحا ابتداء من يوم الثلاثاء.</description>",
        "<language>en-US</language>",
      ).inLanguage,
    ).toBe("ar");
  });

  it.each(["b", "div", "blockquote", "ul><li", "a href='/x'", "table><tr><td", "figure"])(
    "is read though it nests %s without end",
    (name) => {
      for (const depth of [100, 2900, 50_000])
        expect(
          bodyText(
            incoming(
              `<title>T</title><description><![CDATA[${`<${name}>`.repeat(depth)}Words]]></description>`,
            ).body,
          ),
        ).toContain("Words");
    },
  );

  it("is refused without any text", () => {
    expect(() => incoming("<title>T</title><link>https://post.example/1</link>")).toThrow(Refusal);
  });
});

describe.skipIf(!existsSync(REAL))("the items of real feeds", () => {
  const files = existsSync(REAL) ? readdirSync(REAL).filter((file) => !file.endsWith(".opml")) : [];

  it.each(files)("%s are articles", (file) => {
    const feed = parseFeed(readFileSync(new URL(file, REAL)), {
      url: `https://feeds.example/${file}`,
      now: NOW,
    });
    for (const item of feed.items) {
      const warnings: Reason[] = [];
      const words = (item.content ?? item.summary ?? "").replace(/<[^>]*>/g, "").trim();
      if (!words) {
        expect(() => toIncoming(item, feed)).toThrow("has no text under its headline");
        continue;
      }
      const article = toIncoming(item, feed, warnings);
      expect(warnings).toEqual([]);
      expect(article.datePublished).toBeTruthy();
      expect(article.outlet?.name).toBe(feed.title);
      expect(bodyText(article.body)).not.toMatch(/<\/?(?:p|a|div|br)\b|&(?:amp|lt|nbsp);/);
      for (const { name } of article.credits) expect(name.length).toBeLessThan(60);
    }
  });
});
