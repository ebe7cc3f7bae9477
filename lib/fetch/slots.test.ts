import { describe, expect, it } from "vitest";
import { type Release, Slots } from "./slots";

/** Asks for connections in order. @returns which have been given, by their place */
function ask(slots: Slots, hosts: string[]) {
  const given: number[] = [];
  const waiting = hosts.map(async (host, at): Promise<Release> => {
    const release = await slots.take(host);
    given.push(at);
    return release;
  });
  return { given, waiting };
}
const settle = () => new Promise(setImmediate);

describe("connections", () => {
  it("are limited per host, and those to other hosts do not wait", async () => {
    const { given, waiting } = ask(new Slots(2, 16), ["a", "a", "a", "b"]);
    await settle();
    expect(given).toEqual([0, 1, 3]);
    const release = await waiting[0];
    release?.();
    release?.();
    await settle();
    expect(given).toEqual([0, 1, 3, 2]);
  });

  it("are limited in all, first come first served", async () => {
    const { given, waiting } = ask(new Slots(2, 3), ["a", "b", "c", "d", "e"]);
    await settle();
    expect(given).toEqual([0, 1, 2]);
    (await waiting[1])?.();
    await settle();
    expect(given).toEqual([0, 1, 2, 3]);
  });

  it("can be given up in the queue", async () => {
    const slots = new Slots(1, 1);
    const release = await slots.take("a");
    const left = new AbortController();
    const leaving = slots.take("a", left.signal);
    const staying = slots.take("a");
    left.abort(new Error("no longer wanted"));
    await expect(leaving).rejects.toThrow("no longer wanted");
    release();
    await staying;
  });

  it("are not given to those who left before", async () => {
    await expect(new Slots(1, 1).take("a", AbortSignal.abort(new Error("gone")))).rejects.toThrow("gone");
  });
});
