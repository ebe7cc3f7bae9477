import { parseUrl } from "../../text/parse-url";

/** A web address in a text: programs put it among words. */
const IN_TEXT = /https?:\/\/[^\s<>"'“”«»]+/i;

/**
 * The address that another program shares: in its own parameter, or wherever in the text or the title there is one.
 * @returns the form for adding pages, with the address filled in
 */
export function formForShared(shared: URLSearchParams): string {
  for (const name of ["url", "text", "title"]) {
    const value = shared.get(name)?.trim() ?? "";
    const found = parseUrl(IN_TEXT.exec(value)?.[0]?.replace(/[.,;:!?)\]]+$/, "") ?? "");
    if (found) return `/add?${new URLSearchParams({ address: found.href })}`;
  }
  return "/add?refused=no-address";
}
