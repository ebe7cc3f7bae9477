/** What a client may be told of an answer that it may have already (RFC 9110, 8.8). */
export type Validators = { etag: string; modified: Date };

const opaque = (tag: string): string => tag.trim().replace(/^W\//, "");

/**
 * Whether a client has the present answer already (RFC 9110, 13.1.2, 13.1.3 and 13.2.2): by its entity tags, compared weakly; by the date only
 * where it names no tag. A date that is none is left aside.
 */
export function isUnchanged(request: Headers, { etag, modified }: Validators): boolean {
  const tags = request.get("if-none-match");
  if (tags !== null)
    return (
      tags.trim() === "*" ||
      (tags.match(/(?:W\/)?"[^"]*"/g) ?? []).some((tag) => opaque(tag) === opaque(etag))
    );
  const since = Date.parse(request.get("if-modified-since") ?? "");
  return !Number.isNaN(since) && Math.floor(modified.getTime() / 1_000) * 1_000 <= since;
}
