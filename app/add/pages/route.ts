import type { NextRequest } from "next/server";
import { ownerOnly } from "@/lib/accounts/owner";
import { formForShared } from "@/lib/pages/add/shared-address";
import { submitPages } from "@/lib/pages/add/submit-pages";
import { plainly } from "@/lib/pages/plainly";

/** Where phones share an address to (app/manifest.ts), and a bookmarklet sends one: it only fills in the form. */
export const GET = (request: NextRequest): Response =>
  new Response(null, {
    status: 303,
    headers: { location: formForShared(request.nextUrl.searchParams), "cache-control": "private, no-store" },
  });

/** Fetches pages by their addresses, and goes back to the page, which shows the result. */
export const POST = plainly(ownerOnly(submitPages));
