import { expect, it } from "vitest";
import { makeFreshLibraries } from "../../scripts/cases/fresh-library";
import { addressTelling, readTold } from "./told";

makeFreshLibraries();

const valuesOf = (address: string) => Object.fromEntries(new URL(address, "https://x.example").searchParams);
const NOTHING = { done: null, refused: null };

it("a page tells what a form of ours has told it, with what was typed beside it", async () => {
  const address = await addressTelling(
    "/feeds",
    { refused: "“الخبر” has no feed." },
    { typed: "lenn.example" },
  );
  expect(address).toMatch(/^\/feeds\?typed=lenn.example&told=[\w-]+$/);
  expect(await readTold(valuesOf(address))).toEqual({ ...NOTHING, refused: "“الخبر” has no feed." });
  expect(await readTold(valuesOf(await addressTelling("/feeds", { done: "Kept." })))).toEqual({
    ...NOTHING,
    done: "Kept.",
  });
});

it("it tells nothing that others have put into its address", async () => {
  const { told = "" } = valuesOf(await addressTelling("/feeds", { done: "Kept." }));
  const changed = `${told.slice(0, -2)}${told.endsWith("A") ? "B" : "A"}A`;
  for (const values of [
    { refused: "Call us", done: "Call us" },
    ...["", "Call us", '{"done":"Call us"}', changed, told.slice(4), "a".repeat(5_000)].map((one) => ({
      told: one,
    })),
  ])
    expect(await readTold(values)).toEqual(NOTHING);
});

it("words that are too long are cut, so that the address stays short", async () => {
  const address = await addressTelling("/feeds", { done: "ا".repeat(10_000) });
  expect(address.length).toBeLessThan(2_000);
});
