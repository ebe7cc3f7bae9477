import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { inEnglish } from "../../messages/in-english";
import type { PreparedItem } from "../prepare-article";
import { readInThreads, readPastedInThread } from "./read-in-threads";
import { ReaderPool } from "./reader-pool";

const SENTENCE =
  "The old bridge over the river Lenn reopened on Tuesday, the town council of Lower Lenn said.";
const line = (headline: string) => JSON.stringify({ headline, articleBody: SENTENCE, inLanguage: "en" });
/** A page that takes far longer to read than five seconds. */
const HOSTILE = `<!doctype html><h1>Lenn</h1>${'<div class="article">x</div>'.repeat(11_000)}`;
const quick = new ReaderPool({ ms: 5_000, heap: 256 });

const part = (name: string, content: string | Buffer) => ({ name, bytes: Buffer.from(content) });

async function outcomesOf(items: AsyncIterable<PreparedItem>): Promise<string[]> {
  const outcomes: string[] = [];
  for await (const item of items)
    outcomes.push(
      item.kind === "article" ? item.prepared.columns.headline : `${item.name} ${inEnglish(item.reason)}`,
    );
  return outcomes;
}

describe("a source read in threads", () => {
  it("gives its items in order", async () => {
    const lines = Array.from({ length: 60 }, (_, at) => line(`Bridge ${at} reopens`));
    const list = JSON.stringify(
      [line("First of a list"), line("Second of a list")].map((one) => JSON.parse(one)),
    );
    const parts = [part("lines.jsonl", lines.join("\n")), part("empty.txt", ""), part("list.json", list)];
    expect(await outcomesOf(readInThreads({ name: "parts", parts }, {}))).toEqual([
      ...Array.from({ length: 60 }, (_, at) => `Bridge ${at} reopens`),
      "empty.txt is empty",
      "First of a list",
      "Second of a list",
    ]);
  });

  it("loses only the document that takes too long, and says so", async () => {
    const parts = [
      part("before.jsonl", line("Before")),
      part("hostile.html", HOSTILE),
      part("after.jsonl", line("After")),
    ];
    expect(await outcomesOf(readInThreads({ name: "parts", parts }, {}, quick))).toEqual([
      "Before",
      expect.stringMatching(/^hostile\.html took longer than 5 seconds/),
      "After",
    ]);
  });

  it("is read no further than its limits, and says so", async () => {
    const limits = { bytes: 20_000, lines: 5 };
    const bomb = gzipSync(`${line("In the bomb")}\n${" ".repeat(50_000_000)}`);
    const lines = Array.from({ length: 8 }, (_, at) => line(`Bridge ${at}`)).join("\n");
    const parts = [
      part("lines.jsonl", lines),
      part("bomb.jsonl.gz", bomb),
      part("after.jsonl", line("After")),
    ];
    expect(await outcomesOf(readInThreads({ name: "parts", parts }, { limits }))).toEqual([
      ...["Bridge 0", "Bridge 1", "Bridge 2", "Bridge 3", "Bridge 4"],
      expect.stringMatching(/^lines\.jsonl has more than 5 lines.*npx throughline import/),
      "In the bomb",
      expect.stringMatching(/^bomb\.jsonl\.gz is too large when unpacked/),
      expect.stringMatching(/^after\.jsonl is too large/),
    ]);
  });

  it.each(["[1,2,3,4,5,6,7,8]", "[\n1,\n2,\n3,\n4,\n5,\n6,\n7,\n8\n]"])(
    "has no more articles of a list than the limit, and says so once: %j",
    async (list) => {
      const content = list.replace(/\d/g, (number) => line(`Bridge ${number}`));
      const source = { name: "list.json", parts: [part("list.json", content)] };
      expect(await outcomesOf(readInThreads(source, { limits: { bytes: 20_000, lines: 5 } }))).toEqual([
        ...["Bridge 1", "Bridge 2", "Bridge 3", "Bridge 4", "Bridge 5"],
        expect.stringMatching(/^list\.json.* has more than 5 articles.*npx throughline import/),
      ]);
    },
  );

  it("can be what was pasted, with its markup", async () => {
    const html = `<article><h1>Lenn bridge reopens</h1><p>${SENTENCE}</p></article>`;
    expect(await outcomesOf(readPastedInThread({ text: `Lenn\n\n${SENTENCE}`, html }, {}))).toEqual([
      "Lenn bridge reopens",
    ]);
  });
});
