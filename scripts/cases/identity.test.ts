import { describe, expect, it } from "vitest";
import { library } from "../../lib/db/client";
import { inEnglish } from "../../lib/messages/in-english";
import { importCases, importLines, listHeadlines, makeFreshLibraries } from "./fresh-library";

makeFreshLibraries();

const QUAY =
  "The harbour authority said on Tuesday that the northern quay will stay closed until the end of the month, after divers found cracks in two of its supporting piles.";
const OPERA =
  "The opera opened on Friday with a new singer, who had learnt the part in nine days. The house was full, and the applause lasted for a quarter of an hour.";

const line = (fields: object) => ({
  headline: "Cracks shut the northern quay",
  articleBody: QUAY,
  publisher: "Harbour Post",
  datePublished: "2024-02-06",
  ...fields,
});

describe("what the world calls its articles", () => {
  it("an identifier of a note is not the world's (case 63)", async () => {
    const report = await importCases("63-md-same-id-a.md", "63-md-same-id-b.md");
    expect(report).toMatchObject({ added: 2, updated: 0 });
    expect(await listHeadlines()).toEqual(["Cracks shut the quay", "The opera opens with a new singer"]);
    expect(await importCases("63-md-same-id-a.md", "63-md-same-id-b.md")).toMatchObject({ unchanged: 2 });
  });

  it("an identifier counts within its outlet", async () => {
    const report = await importLines(
      line({ identifier: "17" }),
      line({ identifier: "17", publisher: "The Alba Courier", headline: "Opera opens", articleBody: OPERA }),
      line({
        identifier: "17",
        publisher: "The Alba Courier",
        headline: "Opera opens late",
        articleBody: OPERA,
      }),
    );
    expect(report).toMatchObject({ added: 2, updated: 1 });
    expect(await listHeadlines()).toEqual(["Cracks shut the northern quay", "Opera opens late"]);
  });

  it("an identifier counts within its host where no outlet is named", async () => {
    const report = await importLines(
      line({ identifier: "intro", publisher: undefined, url: "https://a.example/intro" }),
      line({
        identifier: "intro",
        publisher: undefined,
        url: "https://b.example/intro",
        headline: "Opera",
        articleBody: OPERA,
      }),
    );
    expect(report).toMatchObject({ added: 2 });
  });

  it("one outlet that calls two articles by one name has two articles", async () => {
    const report = await importLines(
      line({ identifier: "index" }),
      line({
        identifier: "index",
        headline: "Opera opens with a new singer",
        articleBody: OPERA,
        datePublished: "2024-03-01",
      }),
    );
    expect(report).toMatchObject({ added: 2, updated: 0 });
  });

  it("other texts under one headline and day are other articles (case 88)", async () => {
    const report = await importCases("88-no-duplicate-same-headline-same-day.jsonl");
    expect(report).toMatchObject({ added: 4, updated: 0, unchanged: 0 });
    expect(await importCases("88-no-duplicate-same-headline-same-day.jsonl")).toMatchObject({
      added: 0,
      unchanged: 4,
    });
    expect(await library().revision.count()).toBe(0);
  });

  it("a text that was changed under its headline is the same article", async () => {
    const report = await importLines(
      line({}),
      line({ articleBody: `${QUAY}\n\nThe ferry will run from another pier.` }),
    );
    expect(report).toMatchObject({ added: 1, updated: 1 });
  });

  it("what is said with more of its date is the same article", async () => {
    const report = await importLines(line({ datePublished: undefined }), line({}));
    expect(report).toMatchObject({ added: 1, updated: 1 });
  });

  it("the front page of a site is the address of no article", async () => {
    const report = await importLines(
      line({ url: "https://harbour-post.example/" }),
      line({ url: "https://www.harbour-post.example", headline: "Opera opens", articleBody: OPERA }),
    );
    expect(report).toMatchObject({ added: 2 });
  });

  it("an address counts as it is, whatever has become of the text", async () => {
    const url = "https://harbour-post.example/live";
    const report = await importLines(
      line({ url }),
      line({ url, headline: "Opera opens", articleBody: OPERA }),
    );
    expect(report).toMatchObject({ added: 1, updated: 1 });
  });
});

describe("what an import must not overwrite or leave out", () => {
  it("a later piece of a series under one identifier and headline", async () => {
    const series = { identifier: "letters", headline: "Letters" };
    const report = await importLines(
      line(series),
      line({ ...series, datePublished: "2024-02-07", articleBody: OPERA }),
    );
    expect(report).toMatchObject({ added: 2, updated: 0 });
  });

  it("a text by its teaser, nor a teaser's article for the teaser", async () => {
    const full = { articleBody: `${QUAY}\n\n${OPERA}`, url: "https://harbour-post.example/full" };
    await importLines(line({ url: "https://harbour-post.example/teaser" }), line(full));
    const held = await library().article.findMany({ select: { body: true } });
    expect(held.map(({ body }) => body).join()).toContain("nine days");
    await importLines(line({}));
    const after = await library().article.findMany({ select: { body: true } });
    expect(after.map(({ body }) => body).join()).toContain("nine days");
  });

  it("stubs that say the same of several articles", async () => {
    const stub = { articleBody: "Subscribe to read more of this." };
    const report = await importLines(
      line({ ...stub, url: "https://harbour-post.example/a" }),
      line({ ...stub, url: "https://harbour-post.example/b" }),
    );
    expect(report).toMatchObject({ added: 2 });
  });

  it("one text at two hosts that name no outlet", async () => {
    const report = await importLines(
      line({ publisher: undefined, url: "https://a.example/x" }),
      line({ publisher: undefined, url: "https://b.example/x" }),
    );
    expect(report).toMatchObject({ added: 2 });
  });

  it("an address or a day by a version that lacks them", async () => {
    const url = "https://harbour-post.example/quay";
    await importLines(
      line({ identifier: "17", url }),
      line({ identifier: "17", articleBody: `${QUAY}\n\n${OPERA}` }),
    );
    expect(await library().article.findMany({ select: { url: true } })).toEqual([{ url }]);
  });
});

describe("one article that comes by several addresses", () => {
  it("is one, however its moment is spelled", async () => {
    const dates = ["2024-02-06T10:00:00Z", "2024-02-06T12:00:00+02:00", "2024-02-06T10:00+00:00"];
    const report = await importLines(
      ...dates.map((datePublished, n) =>
        line({ datePublished, url: `https://harbour-post.example/quay-${n}` }),
      ),
    );
    expect(report).toMatchObject({ added: 1, updated: 0, unchanged: 2 });
  });

  it.each(["84-duplicate-tracking-parameters.jsonl", "86-duplicate-percent-encoding.jsonl"])(
    "%s",
    async (name) => {
      const report = await importCases(name);
      expect(report).toMatchObject({ added: 1, updated: 0 });
      expect(await library().article.count()).toBe(1);
      expect(await library().revision.count()).toBe(0);
    },
  );

  it("is one within its outlet, though nothing in the addresses says so", async () => {
    const again = { url: "https://harbour-post.example/news/quay-cracks-9917" };
    const report = await importLines(
      line({ url: "https://harbour-post.example/quay" }),
      line(again),
      line(again),
    );
    expect(report).toMatchObject({ added: 1, updated: 0, unchanged: 2 });
    expect(report.warnings.map(({ reason }) => inEnglish(reason)).join()).toContain("already in the library");
  });

  it("is two in two outlets", async () => {
    const other = { publisher: "The Alba Courier", url: "https://courier.example/quay" };
    const report = await importLines(line({ url: "https://harbour-post.example/quay" }), line(other));
    expect(report).toMatchObject({ added: 2 });
  });
});
