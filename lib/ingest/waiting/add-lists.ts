import type { AddressList } from "../../read/lists/address-list";
import { addWaiting, type Listed } from "./waiting-pages";

/** What became of lists of addresses: of those that are addresses, and how many are none. */
export type ListsAdded = Listed & { unusable: number };

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Has the addresses of lists wait to be fetched. */
export async function addLists(lists: readonly AddressList[]): Promise<ListsAdded> {
  const listed = await addWaiting(lists.flatMap(({ addresses }) => addresses));
  return {
    ...listed,
    unusable: sum(lists.map(({ unusable }) => unusable)),
    omitted: listed.omitted + sum(lists.map(({ omitted }) => omitted)),
  };
}
