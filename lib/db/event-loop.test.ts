import { describe, expect, it } from "vitest";
import { forgetThisTurn, onceThisTurn } from "./event-loop";

const nextTurn = () => new Promise((done) => setImmediate(done));

describe("what is read in one turn", () => {
  it("is read once, and anew in the next turn", async () => {
    let reads = 0;
    const ask = () => onceThisTurn("a", async () => ++reads);
    expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
    await Promise.resolve();
    expect(await ask()).toBe(1);
    await nextTurn();
    expect(await ask()).toBe(2);
  });

  it("is read anew where this process has written, and apart for each library", async () => {
    await nextTurn();
    let reads = 0;
    const ask = (key: string) => onceThisTurn(key, async () => ++reads);
    expect([await ask("a"), await ask("b")]).toEqual([1, 2]);
    forgetThisTurn();
    expect([await ask("a"), await ask("b")]).toEqual([3, 4]);
  });

  it("is not kept behind the turn where it failed", async () => {
    await nextTurn();
    const failing = onceThisTurn("a", () => Promise.reject(new Error("locked")));
    await expect(failing).rejects.toThrow("locked");
    await nextTurn();
    expect(await onceThisTurn("a", async () => "read")).toBe("read");
  });
});
