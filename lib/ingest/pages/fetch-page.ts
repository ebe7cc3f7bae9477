import { decodeBody } from "../../fetch/decode-body";
import { FetchFailed } from "../../fetch/fetch-failed";
import type { Fetched, GuardedFetch } from "../../fetch/fetch-guarded";
import { because, type Reason } from "../../messages/reason";

const ACCEPT = "text/html, application/xhtml+xml, application/json;q=0.8, text/*;q=0.7";
/** What a page of text is sent as. */
const IS_TEXT = /^\s*(?:text\/|application\/(?:xhtml\+xml|xml|json|ld\+json)\b)/i;
/** A page is no larger (lib/read/html/parse-page.ts reads no more of it), in bytes. */
const LIMITS = { bodyBytes: 6_000_000, decodedBytes: 12_000_000 };

/** A page in UTF-8 with its address in it, or why it could not be had. */
export type Page = { bytes: Buffer } | { refused: Reason };

/** Fetches one page of text. */
export async function fetchPage(address: string, fetch: GuardedFetch): Promise<Page> {
  try {
    const answer = await fetch(address, { accept: ACCEPT, limits: LIMITS });
    if (answer.kind !== "body") return { refused: because("fetch.empty") };
    const type = answer.headers.get("content-type") ?? "text/html";
    if (!IS_TEXT.test(type))
      return { refused: because("fetch.noText", { type: type.split(";", 1)[0]?.trim() ?? "" }) };
    return { bytes: Buffer.from(noteAddress(answer)) };
  } catch (error) {
    if (error instanceof FetchFailed) return { refused: because("fetch.failed", { why: error.why }) };
    console.error(`The page ${address} could not be fetched.`, error);
    return { refused: because("fetch.fault") };
  }
}

function noteAddress(answer: Fetched & { kind: "body" }): string {
  const { text } = decodeBody(answer);
  if (!/<(?:!doctype|html|head|body|p|div)\b/i.test(text)) return text;
  return withAddress(text, answer.address);
}

/** A page with its address in it, as browsers note it in pages that they save. */
export function withAddress(html: string, address: string): string {
  const length = String(address.length).padStart(4, "0");
  return `<!-- saved from url=(${length})${address} -->\n${html}`;
}
