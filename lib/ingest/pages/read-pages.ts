import { decodeBody } from "../../fetch/decode-body";
import { FetchFailed } from "../../fetch/fetch-failed";
import type { Fetched, GuardedFetch } from "../../fetch/fetch-guarded";
import { readSource } from "../../read/read-source";
import { type PreparedItem, prepareItems } from "../prepare-article";

const ACCEPT = "text/html, application/xhtml+xml, application/json;q=0.8, text/*;q=0.7";
/** What a page of text is sent as. */
const IS_TEXT = /^\s*(?:text\/|application\/(?:xhtml\+xml|xml|json|ld\+json)\b)/i;
/** A page is no larger (lib/read/html/parse-page.ts reads no more of it), in bytes. */
const LIMITS = { bodyBytes: 6_000_000, decodedBytes: 12_000_000 };

type Page = { bytes: Buffer } | { refused: string };

/**
 * Fetches pages and reads the articles on them, as the items of an import. A page that cannot be had is a refused item of its
 * address.
 */
export async function* readPages(
  addresses: readonly string[],
  fetch: GuardedFetch,
): AsyncGenerator<PreparedItem> {
  // They queue inside the fetch, two to a host.
  const pages = addresses.map((address) => fetchPage(address, fetch));
  for (const [at, name] of addresses.entries()) {
    const page = await pages[at];
    if (!page || "refused" in page) yield { kind: "refused", name, reason: page?.refused ?? "is no address" };
    else yield* prepareItems(readSource({ name, parts: [{ name, bytes: page.bytes }] }, {}));
  }
}

async function fetchPage(address: string, fetch: GuardedFetch): Promise<Page> {
  try {
    const answer = await fetch(address, { accept: ACCEPT, limits: LIMITS });
    if (answer.kind !== "body") return { refused: "came back empty" };
    const type = answer.headers.get("content-type") ?? "text/html";
    if (!IS_TEXT.test(type)) return { refused: `is ${type.split(";", 1)[0]?.trim()}, not a page of text` };
    return { bytes: Buffer.from(noteAddress(answer)) };
  } catch (error) {
    if (!(error instanceof FetchFailed)) throw error;
    return { refused: `could not be fetched: ${error.message.replace(/\.$/, "")}` };
  }
}

/** The page in UTF-8 with its address in it, as browsers note it in pages that they save. */
function noteAddress(answer: Fetched & { kind: "body" }): string {
  const { text } = decodeBody(answer);
  if (!/<(?:!doctype|html|head|body|p|div)\b/i.test(text)) return text;
  const length = String(answer.address.length).padStart(4, "0");
  return `<!-- saved from url=(${length})${answer.address} -->\n${text}`;
}
