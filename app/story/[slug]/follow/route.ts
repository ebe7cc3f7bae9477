import { plainly } from "@/lib/pages/plainly";
import { refuseFollow, submitFollow } from "@/lib/pages/story/submit-follow";
import { readerRoute } from "@/lib/readers/reader-route";

type Context = { params: Promise<{ slug: string }> };

/** Follows a story for the reader who asks, or no longer, and goes back to the page that asked. */
export const POST = plainly(
  readerRoute<Context>(
    async (reader, form, { params }) => submitFollow(reader, (await params).slug, form),
    async (form, { params }) => refuseFollow((await params).slug, form),
  ),
);
