import { urlKey } from "../../articles/url-key";
import { mendScheme, parseWebAddress } from "../../text/parse-url";
import { decodeText } from "../decode-text";
import type { Entry } from "./entry";
import { readBookmarks } from "./read-bookmarks";
import { readCsv } from "./read-csv";

/** An address that somebody has kept in another program, with what it was called there. */
export type ListedAddress = { url: string; title: string | null; topics: string[] };

/** A list of addresses, each once, and how many of its entries have none that can be fetched. */
export type AddressList = { addresses: ListedAddress[]; unusable: number; omitted: number };

/** The maximum number of addresses in a list, of topics of each, and of characters in a name. */
const MAX_ADDRESSES = 5_000;
const MAX_TOPICS = 20;
const MAX_TOPIC = 100;
const MAX_TITLE = 300;

/** What browsers write at the top of bookmarks that they export. */
const BOOKMARKS = /<!doctype\s+netscape-bookmark-file/i;
const TABLE = /\.(?:csv|tsv)(?:\.gz)?$/i;

/** True for a file that is a list of addresses: bookmarks of a browser, or a table. @param start its first kilobytes */
export const isAddressList = (name: string, start: string): boolean =>
  BOOKMARKS.test(start.slice(0, 2_000)) || TABLE.test(name);

/** Names of folders that say where something stands rather than what it is about. */
const NO_TOPIC =
  /^(?:bookmarks?(?: (?:bar|toolbar|menu))?|other bookmarks|mobile bookmarks|favou?rites(?: bar)?|unsorted|unread|read|archived?|starred|inbox|untitled)$/i;

const isTopic = (name: string): boolean => name !== "" && name.length <= MAX_TOPIC && !NO_TOPIC.test(name);

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A web address; one that lacks its scheme gets it. */
function addressOf(text: string): string | null {
  const url = parseWebAddress(mendScheme(text));
  return url && url.href.length <= 2048 ? url.href : null;
}

/** Reads a list of addresses. @param name the file's, which says whether it is a table @param bytes unpacked */
export function readAddressList(name: string, bytes: Buffer): AddressList {
  const { text } = decodeText(bytes, !TABLE.test(name));
  return listAddresses(BOOKMARKS.test(text.slice(0, 2_000)) ? readBookmarks(text) : readCsv(text));
}

/** The addresses of a list's entries, each once. */
export function listAddresses(entries: Iterable<Entry>): AddressList {
  const byKey = new Map<string, ListedAddress>();
  let unusable = 0;
  let omitted = 0;
  for (const entry of entries) {
    const url = addressOf(entry.url);
    const key = url && urlKey(url);
    if (!url || !key) {
      unusable += 1;
      continue;
    }
    const known = byKey.get(key);
    if (!known && byKey.size >= MAX_ADDRESSES) {
      omitted += 1;
      continue;
    }
    const topics = [...(known?.topics ?? []), ...entry.topics.map(oneLine).filter(isTopic)];
    const title = known?.title ?? (oneLine(entry.title).slice(0, MAX_TITLE) || null);
    byKey.set(key, {
      url: known?.url ?? url,
      // Programs that know no title repeat the address.
      title: title === entry.url.trim() ? null : title,
      topics: [...new Set(topics)].slice(0, MAX_TOPICS),
    });
  }
  return { addresses: [...byKey.values()], unusable, omitted };
}
