import { slugOf } from "@/lib/articles/slug";
import { refuseHighlight, submitHighlight } from "@/lib/pages/highlights/submit-highlight";
import { plainly } from "@/lib/pages/plainly";
import { readerRoute } from "@/lib/readers/reader-route";

type Context = { params: Promise<{ slug: string }> };

/** Keeps a highlight in an article for the reader who asks, and goes to it. */
export const POST = plainly(
  readerRoute<Context>(
    async (reader, form, { params }) => submitHighlight(reader, slugOf(await params), form),
    async (form, { params }) => refuseHighlight(slugOf(await params), form),
  ),
);
