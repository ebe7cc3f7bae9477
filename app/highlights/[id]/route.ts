import { refuseHighlightChange, submitHighlightChange } from "@/lib/pages/highlights/submit-highlight";
import { plainly } from "@/lib/pages/plainly";
import { readerRoute } from "@/lib/readers/reader-route";

type Context = { params: Promise<{ id: string }> };

/** Changes a highlight of the reader who asks, removes it or puts it back, and goes to it. */
export const POST = plainly(
  readerRoute<Context>(
    async (reader, form, { params }) => submitHighlightChange(reader, (await params).id, form),
    refuseHighlightChange,
  ),
);
