import type { NextRequest } from "next/server";
import { isFacet } from "@/lib/filters/facets";
import { readAddress } from "@/lib/filters/query-values";
import { findOwnValues } from "@/lib/pages/values/get-values-page";

/** So many are shown in the rail itself. */
const SHOWN = 12;

/** The first of a facet's values that a text finds, for the rail: what the page of all values shows, as data. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ facet: string }> }) {
  const { facet } = await params;
  if (!isFacet(facet)) return Response.json({ error: "There is no such facet." }, { status: 404 });
  const values = readAddress(request.nextUrl.searchParams);
  const { values: found, links, said } = await findOwnValues(facet, values);
  return Response.json(
    { values: found.slice(0, SHOWN), links, said },
    { headers: { "cache-control": "private, no-store" } },
  );
}
