/** The path and query of a Referer header alone, so that nobody is sent to another site; "/" where there is none. */
export function pathOf(referer: string | null): string {
  if (!referer || !URL.canParse(referer)) return "/";
  const { pathname, search } = new URL(referer);
  return `/${pathname.replace(/^[/\\]+/, "")}${search}`;
}
