import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { evalWritten } from "./eval-written";

const STRIKE =
  "The strike ended on Friday, 10 January, they said on Friday. Crews were out since 1 November 2019.";
let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "written-"));
  file = join(folder, "library.jsonl.gz");
  const article = {
    identifier: "1",
    headline: "The strike",
    articleBody: STRIKE,
    datePublished: "2020-01-11",
  };
  const articles = [
    { ...article, url: "https://harbour.example/2020/01/11/strike" },
    { ...article, identifier: "2", datePublished: "2020-03-10" },
    {
      ...article,
      identifier: "3",
      articleBody: "Published 11 January 2020 The strike has ended, they said.",
    },
    { ...article, identifier: "4", datePublished: "2020-01" },
  ];
  writeFileSync(file, gzipSync(articles.map((line) => JSON.stringify(line)).join("\n")));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("eval written", () => {
  it("compares with stated days, and cuts off a date that the text repeats at its head", () => {
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    evalWritten(file, { json: true });
    const [printed] = log.mock.calls.at(-1) ?? [];
    vi.restoreAllMocks();
    expect(JSON.parse(String(printed))).toMatchObject({
      articles: 3,
      answered: 2,
      right: 1,
      sameDay: 0,
      withinADay: 1,
      wrong: 1,
      wrongByMonth: 1,
      confirmed: 1,
      confirmedRight: 1,
    });
  });

  it("refuses an unknown half, a missing file and a line that is no article in words", () => {
    expect(() => evalWritten(file, { half: "third" })).toThrow(/"seen" or "unseen"/);
    expect(() => evalWritten(join(folder, "nowhere"), {})).toThrow(/no file/);
    const broken = join(folder, "broken.jsonl");
    writeFileSync(broken, "{");
    expect(() => evalWritten(broken, {})).toThrow(/Line 1 .* not an article/);
  });
});
