import { parseUrl } from "../../text/parse-url";

/** A path of this site to go back to; "/" for anything else. */
export function ownPath(value: string | null | undefined): string {
  if (!value?.startsWith("/") || /^\/[/\\]/.test(value) || /[\p{Cc}\\]/u.test(value)) return "/";
  const url = parseUrl(value, "http://localhost");
  // "/.//elsewhere" becomes "//elsewhere"
  return url ? `/${url.pathname.replace(/^\/+/, "")}${url.search}` : "/";
}
