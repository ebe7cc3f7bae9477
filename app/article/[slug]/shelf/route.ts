import type { NextRequest } from "next/server";
import { slugOf } from "@/lib/articles/slug";
import { t } from "@/lib/messages/t";
import { hasArticle } from "@/lib/pages/article/has-article";
import { plainly } from "@/lib/pages/plainly";
import { NotReader, requireReader } from "@/lib/readers/reader";
import { MARKS, markArticle } from "@/lib/readers/shelf";
import { formOf } from "@/lib/security/form";
import { pathOf } from "@/lib/security/referer";

/** Saves an article for the reader who asks, or marks it read, and goes back to the page that asked. */
export const POST = plainly(
  async (request: NextRequest, { params }: { params: Promise<{ slug: string }> }) => {
    const slug = slugOf(await params);
    const form = await formOf(request);
    const mark = MARKS.find((known) => known === form.get("mark"));
    if (!mark) return new Response(`"mark" must be one of ${MARKS.join(", ")}.\n`, { status: 400 });
    if (!(await hasArticle(slug))) return new Response(`${t("problems.noArticle")}\n`, { status: 404 });
    try {
      const { id, cookie } = await requireReader();
      if (!(await markArticle(id, slug, mark)))
        return new Response(`${t("problems.noArticle")}\n`, { status: 404 });
      const headers = new Headers({ "cache-control": "private, no-store" });
      if (cookie) headers.set("set-cookie", cookie);
      if (request.headers.get("accept") === "application/json") return Response.json({ mark }, { headers });
      headers.set("location", pathOf(request.headers.get("referer")));
      return new Response(null, { status: 303, headers });
    } catch (error) {
      if (error instanceof NotReader) return new Response(`${error.message}\n`, { status: 403 });
      throw error;
    }
  },
);
