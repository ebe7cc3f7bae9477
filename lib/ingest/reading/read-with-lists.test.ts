import { expect, it } from "vitest";
import type { AddressList } from "../../read/lists/address-list";
import { readWithLists } from "./read-with-lists";
import { ReaderPool } from "./reader-pool";

const small = new ReaderPool({ ms: 60_000, heap: 64 });

it("a list of very many entries takes little memory", async () => {
  const parts = [{ name: "list.csv", bytes: Buffer.from("url\n".padEnd(3_000_000, "a\n")) }];
  const lists: AddressList[] = [];
  const refused: unknown[] = [];
  for await (const item of readWithLists({ name: "list", parts }, {}, lists, small)) refused.push(item);
  expect(refused).toEqual([]);
  expect(lists).toEqual([{ addresses: [], unusable: 1_499_998, omitted: 0 }]);
});
