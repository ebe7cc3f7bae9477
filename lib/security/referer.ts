import { parseUrl } from "../text/parse-url";

/**
 * Only the path and query of a Referer header, so that nobody is redirected to another site; "/" if there is none.
 */
export function pathOf(referer: string | null): string {
  const from = referer ? parseUrl(referer) : null;
  if (!from) return "/";
  const { pathname, search } = from;
  return `/${pathname.replace(/^[/\\]+/, "")}${search}`;
}
