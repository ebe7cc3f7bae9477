import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { readThread } from "./thread";

const folder = mkdtempSync(join(tmpdir(), "thread-"));
afterAll(() => rmSync(folder, { recursive: true }));

const THREAD = join(import.meta.dirname, "thread.ts");

/** A thread's module that sends the numbers of a generator's body, at most 4 ahead. */
function makeModule(name: string, body: string): URL {
  const file = join(folder, `${name}.mts`);
  writeFileSync(
    file,
    `import { sendAll, threadJob } from ${JSON.stringify(THREAD)};
async function* numbers() { ${body} }
await sendAll(numbers(), 4);`,
  );
  return pathToFileURL(file);
}

async function collect(module: URL, job: unknown): Promise<number[]> {
  const numbers: number[] = [];
  for await (const number of readThread<number>(module, job)) numbers.push(number);
  return numbers;
}

describe("a thread read as a stream", () => {
  const counting = makeModule("counting", "for (let i = 0; i < threadJob(); i++) yield i;");

  it("gives all messages in order", async () => {
    expect(await collect(counting, 100)).toEqual(Array.from({ length: 100 }, (_, i) => i));
  });

  it("is kept from running ahead", async () => {
    const made = new Int32Array(new SharedArrayBuffer(4));
    const module = makeModule("ahead", "for (let i = 0; i < 100; i++) { threadJob()[0]++; yield i; }");
    let taken = 0;
    for await (const _ of readThread<number>(module, made)) {
      taken += 1;
      if (taken > 5) break;
      await setTimeout(50);
      // Four sent, the next one made and waiting.
      expect((made[0] ?? 0) - taken).toBeLessThanOrEqual(5);
    }
    expect(made[0]).toBeLessThan(20);
  });

  it("passes on what the thread throws", async () => {
    const module = makeModule("throwing", 'yield 1; throw new TypeError("broken");');
    await expect(collect(module, null)).rejects.toThrow("broken");
  });

  it("fails if the thread stops before its end", async () => {
    const module = makeModule("stopping", "yield 1; process.exit(0);");
    await expect(collect(module, null)).rejects.toThrow("stopped before its end");
  });
});
