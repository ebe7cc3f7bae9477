import type { NextRequest } from "next/server";
import { isFacet } from "@/lib/filters/facets";
import { findView } from "@/lib/filters/find-view";
import { getReader } from "@/lib/readers/reader";

/** So many are shown in the rail itself. */
const SHOWN = 12;

/** The first of a facet's values that a text finds, for the rail: what the page of all values shows, as data. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ facet: string }> }) {
  const { facet } = await params;
  if (!isFacet(facet)) return Response.json({ error: "There is no such facet." }, { status: 404 });
  const query = request.nextUrl.searchParams;
  const values = Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
  const { values: found, said } = await findView(facet, values, await getReader());
  return Response.json(
    { values: found.slice(0, SHOWN), said },
    { headers: { "cache-control": "private, no-store" } },
  );
}
