import { expect, it } from "vitest";
import type { AddressList } from "../../read/lists/address-list";
import { readWithLists } from "./read-with-lists";
import { ReaderPool } from "./reader-pool";

/** Little memory, and time without end: on a busy machine a long list takes long. */
const small = new ReaderPool({ ms: 600_000, heap: 64 });

it("a list of very many entries takes little memory", async () => {
  const parts = [{ name: "list.csv", bytes: Buffer.from("url\n".padEnd(1_500_000, "a\n")) }];
  const lists: AddressList[] = [];
  const refused: unknown[] = [];
  for await (const item of readWithLists({ name: "list", parts }, {}, lists, small)) refused.push(item);
  expect(refused).toEqual([]);
  expect(lists).toEqual([{ addresses: [], unusable: 749_998, omitted: 0 }]);
});
