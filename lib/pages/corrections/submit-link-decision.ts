import "server-only";
import { slugOf } from "../../articles/slug";
import { decideLink } from "../../ingest/corrections/decide-links";
import type { LinkDecision } from "../../ingest/links/owner-decisions";
import { t } from "../../messages/t";
import { linkKindOf } from "../../related/kinds/link-kinds";
import { findArticle } from "../article/find-article";
import { addressTelling } from "../told";

/**
 * Decides on the link between two articles, as the owner's form says.
 * @param from the reader's trail, to be kept in the address
 * @returns the page to go to
 */
export async function submitLinkDecision(
  parameter: string,
  form: FormData,
  from: string | null,
): Promise<string> {
  const slug = slugOf({ slug: parameter });
  const page = `/article/${encodeURIComponent(slug)}`;
  const refuse = (refused: string, other = String(form.get("other") ?? "")) =>
    addressTelling(`${page}/link`, { refused }, other ? { with: other } : {});
  const article = await findArticle(slug);
  if (!article) return "/corrections";
  const read = readDecision(form);
  if ("refused" in read) return refuse(read.refused);
  const other = await findArticle(read.other);
  if (!other) return refuse(t("corrections.link.notFound"), "");
  const done = await decideLink(article.id, other.id, read.decision);
  if ("refused" in done) return refuse(done.refused, other.slug);
  const query = new URLSearchParams({ decided: String(done.id) });
  if (from) query.set("from", from);
  return `${page}?${query}#related`;
}

/** The decision: not related, another kind, or linked by hand. */
function readDecision(form: FormData): { other: string; decision: LinkDecision } | { refused: string } {
  const unrelated = form.get("unrelated");
  if (unrelated) return { other: String(unrelated), decision: { verdict: "unrelated" } };
  const kind = linkKindOf(String(form.get("kind") ?? ""));
  if (!kind) return { refused: t("corrections.link.noKind") };
  const verdict = form.get("action") === "kind" ? "kind" : "linked";
  return { other: String(form.get("other") ?? ""), decision: { verdict, kind } };
}
