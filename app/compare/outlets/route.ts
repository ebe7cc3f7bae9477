import { compareOutletsPath } from "@/lib/pages/compare/compare-path";

/** What the form for choosing two outlets leads to: the page of the two, by their addresses. */
export function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const [a, b] = [searchParams.get("a"), searchParams.get("b")];
  const story = searchParams.get("story");
  const location =
    a && b ? compareOutletsPath(a, b, story) : story ? `/story/${encodeURIComponent(story)}` : "/outlets";
  return new Response(null, { status: 303, headers: { location } });
}
