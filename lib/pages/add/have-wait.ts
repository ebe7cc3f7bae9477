import "server-only";
import { addWaiting } from "../../ingest/waiting/waiting-pages";
import type { AddressList } from "../../read/lists/address-list";

/** Has the addresses of lists wait to be fetched. @returns the page that shows them */
export async function haveWait(lists: readonly AddressList[]): Promise<string> {
  const listed = await addWaiting(lists.flatMap(({ addresses }) => addresses));
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  const counts = {
    ...listed,
    unusable: sum(lists.map(({ unusable }) => unusable)),
    omitted: listed.omitted + sum(lists.map(({ omitted }) => omitted)),
  };
  const told = Object.entries(counts).map(([name, number]) => [name, `${number}`]);
  return `/add/waiting?${new URLSearchParams(told)}`;
}
