/** A path of this site to go back to; "/" for anything else. */
export function ownPath(value: string | null | undefined): string {
  if (!value?.startsWith("/") || /^\/[/\\]/.test(value) || /[\p{Cc}\\]/u.test(value)) return "/";
  const { pathname, search } = new URL(value, "http://localhost");
  return `${pathname}${search}`;
}
