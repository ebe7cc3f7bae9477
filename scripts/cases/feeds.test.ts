import { NextRequest } from "next/server";
import { expect, it } from "vitest";
import { answerFeed } from "../../lib/feeds/answer-feed";
import { importCases, importLines, makeFreshLibraries } from "./fresh-library";

makeFreshLibraries();

const readFeed = async (format: "rss" | "atom" | "json") =>
  (await answerFeed(new NextRequest("http://localhost/feed.xml"), format)).text();

/** The moments that a feed claims its articles were published at, in milliseconds. */
async function publishedIn(format: "rss" | "atom" | "json"): Promise<number[]> {
  const text = await readFeed(format);
  const pattern = {
    rss: /<pubDate>([^<]+)/g,
    atom: /<published>([^<]+)/g,
    json: /"date_published":\s*"([^"]+)/g,
  };
  return [...text.matchAll(pattern[format])].map(([, moment = ""]) => Date.parse(moment));
}

it.each(["rss", "atom", "json"] as const)(
  "%s makes up no moment that shows another day (case 91)",
  async (format) => {
    await importCases("91-feed-dates-without-time-or-zone.jsonl");
    for (const moment of await publishedIn(format))
      for (const hours of [-11, 11])
        expect(new Date(moment + hours * 3_600_000).toISOString()).toMatch(/^2024-02-22/);
  },
);

it("keeps a moment that the source states", async () => {
  const stated = {
    headline: "Quay shut",
    articleBody: "The quay is shut.",
    datePublished: "2024-02-22T00:30:00+02:00",
  };
  await importLines(stated);
  expect(await publishedIn("atom")).toEqual([Date.parse("2024-02-21T22:30:00Z")]);
});

it("says nothing of a month or a year", async () => {
  await importLines({ headline: "Quay shut", articleBody: "The quay is shut.", datePublished: "2024-02" });
  for (const format of ["rss", "atom", "json"] as const) expect(await publishedIn(format)).toEqual([]);
});
