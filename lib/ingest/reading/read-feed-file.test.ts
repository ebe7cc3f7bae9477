import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, it } from "vitest";
import { inEnglish } from "../../messages/in-english";
import type { ImportItem } from "../../read/import-event";
import { readFeedFile } from "./read-feed-file";
import { readInThreads } from "./read-in-threads";

const RSS = `<rss version="2.0"><channel><title>The Tolmere Post</title><link>https://post.example/</link>
  <item><guid>b</guid><link>https://post.example/mill</link><title>Mill burns</title><description>The mill at Tolmere burnt down on Tuesday.</description></item>
  <item><guid>a</guid><link>https://post.example/lock</link><title>Lock is mended</title><description>The lock at Tolmere was mended on Monday.</description></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Notes</title><entry><id>tag:a</id><title>Lock is mended</title>
  <content>The lock at Tolmere was mended on Monday.</content></entry></feed>`;
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Notes</title></channel>
  <item rdf:about="https://post.example/lock"><title>Lock is mended</title><link>https://post.example/lock</link><description>The lock at Tolmere was mended on Monday.</description></item></rdf:RDF>`;

async function headlines(bytes: Buffer, name = "file.xml"): Promise<string[]> {
  const told: string[] = [];
  for await (const item of readInThreads({ name, parts: [{ name, bytes }] }, {}))
    told.push(
      item.kind === "article" ? item.prepared.columns.headline : `${item.name} ${inEnglish(item.reason)}`,
    );
  return told;
}

it("a feed in a file is read item by item, with an XML declaration or without", async () => {
  const DECLARED = '<?xml version="1.0" encoding="utf-8"?>\n';
  const both = ["Lock is mended", "Mill burns"];
  for (const before of [
    "",
    DECLARED,
    "\uFEFF",
    "\n \t",
    "<!-- made by hand -->\n",
    `${DECLARED}<?xml-stylesheet href="a.xsl"?><!-- a --><!DOCTYPE rss [<!ENTITY a "b">]>\n`,
  ])
    expect(await headlines(Buffer.from(before + RSS)), before).toEqual(both);
  expect(await headlines(gzipSync(RSS), "feed.rss.gz")).toEqual(both);
  expect(await headlines(Buffer.from(`\uFEFF${RSS}`, "utf16le"))).toEqual(both);
  for (const feed of [ATOM, RDF])
    for (const before of ["", DECLARED])
      expect(await headlines(Buffer.from(before + feed))).toEqual([both[0]]);
});

it("what only looks like a feed is another form, or refused in words", async () => {
  expect(
    await headlines(Buffer.from("<rss version='2.0'><channel><title>Post</title></channel></rss>")),
  ).toEqual(["file.xml is a feed without articles"]);
  expect(await headlines(Buffer.from("<rss is broken"))).toEqual([
    expect.stringMatching(/^file\.xml .*(?:damaged|without articles)/),
  ]);
  expect(await headlines(Buffer.from("<rssi>\n\nThe lock was mended.\n"))).not.toEqual([
    expect.stringContaining("feed"),
  ]);
  expect(
    await headlines(
      Buffer.from(
        "<html><body><article><h1>On feeds</h1><p>A feed begins with &lt;rss, as everybody at Tolmere knows by now.</p></article></body></html>",
      ),
    ),
  ).toEqual(["On feeds"]);
});

it("what the person importing states goes before what the feed says", () => {
  const items = [...readFeedFile("a.xml", Buffer.from(RSS), { outlet: "Lenn Gazette", topics: ["locks"] })];
  expect(items[0]).toMatchObject({
    kind: "article",
    article: { outlet: { name: "Lenn Gazette" }, keywords: ["locks"], url: "https://post.example/lock" },
  } satisfies { kind: ImportItem["kind"]; article: object });
});

it("no file makes it throw", () => {
  const part = fc.constantFrom(
    ..."<rss>|<feed|<channel>|<item>|<title>|</title>|<![CDATA[|]]>|&amp;|\0|<!--|-->|text".split("|"),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      for (const item of readFeedFile("a.xml", Buffer.from(`<rss>${parts.join("")}`), {}))
        expect(["article", "refused"]).toContain(item.kind);
    }),
  );
});
