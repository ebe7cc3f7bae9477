import { getPassagesJson } from "@/lib/pages/article/get-why-page";

type Params = { params: Promise<{ slug: string; other: string }> };

/** The passages of one related link as data: what its page shows, for the list beside an article. */
export async function GET(_: Request, { params }: Params) {
  const { slug, other } = await params;
  const passages = await getPassagesJson(slug, other);
  if (!passages) return Response.json({ error: "These two articles are not linked." }, { status: 404 });
  return Response.json(passages, {
    headers: { "cache-control": "private, no-cache", "x-robots-tag": "noindex" },
  });
}
