import { slugOf } from "@/lib/articles/slug";
import { submitPosition } from "@/lib/pages/article/submit-position";
import { plainly } from "@/lib/pages/plainly";

/** Keeps how far the reader who asks has come in an article. */
export const POST = plainly(async (request: Request, { params }: { params: Promise<{ slug: string }> }) =>
  submitPosition(slugOf(await params), request),
);
