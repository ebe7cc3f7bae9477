import { describe, expect, it } from "vitest";
import { pack, packOnce, unpack } from "./packed";

describe("packed values", () => {
  it("come out as they went in, however many others were asked for since", () => {
    const values = Array.from({ length: 20 }, (_, at) => ({ at, names: [`ا${at}`, null] }));
    const packed = values.map((one) => pack(one));
    expect(packed.map((one) => unpack(one))).toEqual(values);
    expect(packed.map((one) => unpack(one))).toEqual(values);
  });

  it("are made once of an answer, and anew of another that is equal", async () => {
    let made = 0;
    const answer = { articles: 1 };
    const view = async () => ({ ...answer, made: ++made });
    expect(await packOnce(answer, view)).toBe('{"articles":1,"made":1}');
    expect(await packOnce(answer, view)).toBe('{"articles":1,"made":1}');
    expect(await packOnce({ ...answer }, view)).toBe('{"articles":1,"made":2}');
  });

  it("are not kept of a view that failed", async () => {
    const answer = {};
    await expect(packOnce(answer, () => Promise.reject(new Error("locked")))).rejects.toThrow("locked");
    expect(await packOnce(answer, () => [1])).toBe("[1]");
  });
});
