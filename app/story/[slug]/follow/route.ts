import type { NextRequest } from "next/server";
import { slugOf } from "@/lib/articles/slug";
import { followStory } from "@/lib/pages/story/follow-story";
import { NotReader, requireReader } from "@/lib/readers/reader";
import { formOf } from "@/lib/security/form";
import { pathOf } from "@/lib/security/referer";
import { findStorySlug } from "@/lib/stories/find-story";

/** Follows a story for the reader who asks, or no longer, and goes back to the page that asked. */
export async function POST(request: NextRequest, { params }: { params: Promise<{ slug: string }> }) {
  const slug = slugOf(await params);
  const follow = (await formOf(request)).get("follow");
  if (follow !== "yes" && follow !== "no")
    return new Response('"follow" must be yes or no.\n', { status: 400 });
  // Nobody becomes a reader by asking for a story that is not there.
  if ((await findStorySlug(slug)) === null) return new Response("There is no such story.\n", { status: 404 });
  try {
    const { id, cookie } = await requireReader();
    await followStory(id, slug, follow === "yes");
    const headers = new Headers({
      "cache-control": "private, no-store",
      location: pathOf(request.headers.get("referer")),
    });
    if (cookie) headers.set("set-cookie", cookie);
    return new Response(null, { status: 303, headers });
  } catch (error) {
    if (error instanceof NotReader) return new Response(`${error.message}\n`, { status: 403 });
    throw error;
  }
}
