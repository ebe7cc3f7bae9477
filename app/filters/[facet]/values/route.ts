import type { NextRequest } from "next/server";
import { readAddress } from "@/lib/filters/read-address";
import { getValuesJson } from "@/lib/pages/values/get-values-page";

/** The first of a facet's values that match a name, for the rail: what the page of all values shows, as data. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ facet: string }> }) {
  const found = await getValuesJson((await params).facet, readAddress(request.nextUrl.searchParams));
  if (!found) return Response.json({ error: "There is no such facet." }, { status: 404 });
  return Response.json(found, { headers: { "cache-control": "private, no-store" } });
}
