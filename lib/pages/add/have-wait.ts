import "server-only";
import { addLists, type ListsAdded } from "../../ingest/waiting/add-lists";
import type { AddressList } from "../../read/lists/address-list";

/** Has the addresses of a list wait to be fetched. @returns the page that shows them */
export const haveWait = async (list: AddressList): Promise<string> => waitingPath(await addLists([list]));

/** The page of what waits, which tells what became of lists. */
export const waitingPath = (listed: ListsAdded): string =>
  `/add/waiting?${new URLSearchParams(Object.entries(listed).map(([name, number]) => [name, `${number}`]))}`;
