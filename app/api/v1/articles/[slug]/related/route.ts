import { getRelatedJson } from "@/lib/pages/api/get-article-json";
import { noSuchArticle } from "../../no-such-article";

/** The related links of an article, at most 30, in one order by score over all kinds. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  const related = await getRelatedJson((await params).slug);
  return related ? Response.json(related, { headers: { "cache-control": "no-cache" } }) : noSuchArticle();
}
