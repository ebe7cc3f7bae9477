import type { NextRequest } from "next/server";
import { slugOf } from "@/lib/articles/slug";
import { decideLink } from "@/lib/ingest/corrections/decide-links";
import type { LinkDecision } from "@/lib/ingest/links/link-decisions";
import { findSlug } from "@/lib/pages/article/find-article";
import { linkKindOf } from "@/lib/related/kinds/link-kinds";
import { formOf } from "@/lib/security/form";
import { ownerOnly } from "@/lib/security/owner";

/** What the owner's form decides: not related, another kind, or linked by hand. Null where it says none of these. */
function readDecision(form: FormData): { other: string; decision: LinkDecision } | { refused: string } {
  const unrelated = form.get("unrelated");
  if (unrelated) return { other: String(unrelated), decision: { verdict: "unrelated" } };
  const kind = linkKindOf(String(form.get("kind") ?? ""));
  if (!kind) return { refused: "Choose what kind of link it is." };
  const verdict = form.get("action") === "kind" ? "kind" : "linked";
  return { other: String(form.get("other") ?? ""), decision: { verdict, kind } };
}

/** Decides on the link of this article with another one, and goes back to this one's list. */
export const POST = ownerOnly(
  async (request: NextRequest, { params }: { params: Promise<{ slug: string }> }) => {
    const slug = slugOf(await params);
    const page = `/article/${encodeURIComponent(slug)}`;
    const form = await formOf(request);
    const refuse = (refused: string, other = String(form.get("other") ?? "")) =>
      `${page}/link?${new URLSearchParams({ ...(other ? { with: other } : {}), refused })}`;
    const held = await findSlug(slug);
    if (!held) return "/corrections";
    const read = readDecision(form);
    if ("refused" in read) return refuse(read.refused);
    const other = await findSlug(read.other);
    if (!other) return refuse("No article has that address or slug.", "");
    const done = await decideLink(held.id, other.id, read.decision);
    if ("refused" in done) return refuse(done.refused, other.slug);
    const query = new URLSearchParams({ decided: String(done.id) });
    const from = request.nextUrl.searchParams.get("from");
    if (from) query.set("from", from);
    return `${page}?${query}#related`;
  },
);
