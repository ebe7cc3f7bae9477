/**
 * Only the path and query of a Referer header, so that nobody is redirected to another site; "/" if there is none.
 */
export function pathOf(referer: string | null): string {
  if (!referer || !URL.canParse(referer)) return "/";
  const { pathname, search } = new URL(referer);
  return `/${pathname.replace(/^[/\\]+/, "")}${search}`;
}
