import { setTimeout } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import type { Unruly } from "../../../scripts/test-data/unruly-reader";
import { Refusal } from "../../read/import-event";
import { ReaderPool } from "./reader-pool";

/** What is read, and why the rest was not. */
async function read(pool: ReaderPool, given: Unruly): Promise<(number | string)[]> {
  const items: (number | string)[] = [];
  try {
    for await (const item of pool.read<number>("scripts/test-data/unruly-reader.ts", given)) items.push(item);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    items.push(error.message);
  }
  return items;
}

const pool = new ReaderPool({ ms: 1_000, heap: 64 });
const inOrder = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

describe("threads that read", () => {
  it("give all items in order, also many readings at once", async () => {
    const all = await Promise.all([100, 0, 7, 1, 40].map((items) => read(pool, { items })));
    expect(all).toEqual([100, 0, 7, 1, 40].map(inOrder));
  });

  it("end what takes too long, and keep what was read before", async () => {
    expect(await read(pool, { items: 2, after: "loop" })).toEqual([
      1,
      2,
      expect.stringMatching(/longer than 1 seconds/),
    ]);
  });

  it("end what needs too much memory", async () => {
    expect(await read(new ReaderPool({ ms: 60_000, heap: 64 }), { items: 1, after: "fill" })).toEqual([
      1,
      expect.stringMatching(/more than 64 MB of memory.*paste/),
    ]);
  });

  it("say where the program itself fails, and print why", async () => {
    const printed = vi.spyOn(console, "error").mockImplementation(() => {});
    expect(await read(pool, { items: 1, after: "fail" })).toEqual([
      1,
      expect.stringContaining("the log says why"),
    ]);
    expect(await read(pool, { items: 0, after: "stop" })).toEqual([
      expect.stringContaining("the log says why"),
    ]);
    expect(String(printed.mock.calls)).toContain("TypeError: broken");
    printed.mockRestore();
  });

  it("go on with others, whatever became of those before", async () => {
    const outcomes = await Promise.all([
      read(pool, { items: 0, after: "loop" }),
      read(pool, { items: 3 }),
      read(pool, { items: 0, after: "loop" }),
      read(pool, { items: 4 }),
    ]);
    expect([outcomes[1], outcomes[3]]).toEqual([inOrder(3), inOrder(4)]);
  });

  it("let this thread go on meanwhile", async () => {
    const hostile = read(pool, { items: 0, after: "loop" });
    const first = await Promise.race([hostile, setTimeout(20, "this one")]);
    expect(first).toBe("this one");
    expect(await hostile).toHaveLength(1);
  });

  it("are only one while nothing waits long; a second one reads what does", async () => {
    const patient = new ReaderPool({ ms: 5_000, heap: 64, patience: 500 });
    expect(await Promise.all([read(patient, { items: 3 }), read(patient, { items: 2 })])).toEqual([
      inOrder(3),
      inOrder(2),
    ]);
    expect(patient.size).toBe(1);
    const hostile = read(patient, { items: 0, after: "loop" });
    const waiting = read(patient, { items: 2 });
    await expect.poll(() => patient.size, { timeout: 5_000 }).toBe(2);
    expect(await waiting).toEqual([1, 2]);
    expect(await hostile).toHaveLength(1);
  });

  it("are free again for others when somebody breaks off", async () => {
    for (let times = 0; times < 5; times++)
      for await (const _ of pool.read("scripts/test-data/unruly-reader.ts", { items: 9 })) break;
    expect(await read(pool, { items: 2 })).toEqual([1, 2]);
  });
});
