import { describe, expect, it } from "vitest";
import { cachedForTick, clearTickCache, yieldToEventLoop } from "./event-loop";

describe("what is read in one tick of the event loop", () => {
  it("is read once, and again in the next tick", async () => {
    let reads = 0;
    const read = () => cachedForTick("a", async () => ++reads);
    expect(await Promise.all([read(), read()])).toEqual([1, 1]);
    await Promise.resolve();
    expect(await read()).toBe(1);
    await yieldToEventLoop();
    expect(await read()).toBe(2);
  });

  it("is read again after this process has written, and separately for each library", async () => {
    await yieldToEventLoop();
    let reads = 0;
    const read = (key: string) => cachedForTick(key, async () => ++reads);
    expect([await read("a"), await read("b")]).toEqual([1, 2]);
    clearTickCache();
    expect([await read("a"), await read("b")]).toEqual([3, 4]);
  });

  it("is not kept beyond the tick if it failed", async () => {
    await yieldToEventLoop();
    const failing = cachedForTick("a", () => Promise.reject(new Error("locked")));
    await expect(failing).rejects.toThrow("locked");
    await yieldToEventLoop();
    expect(await cachedForTick("a", async () => "read")).toBe("read");
  });
});
