import type { NextRequest } from "next/server";
import { fetchGuarded } from "@/lib/fetch/fetch-guarded";
import { readAddress } from "@/lib/filters/read-address";
import { listArticlesJson } from "@/lib/pages/api/list-articles-json";
import { submitArticles } from "@/lib/pages/api/submit-articles";
import { plainly } from "@/lib/pages/plainly";

/** One page of the articles of a filter: the same query string as the library page. */
export const GET = async (request: NextRequest) =>
  Response.json(await listArticlesJson(readAddress(request.nextUrl.searchParams)), {
    // is=saved means what the reader of the cookie has saved
    headers: { "cache-control": "private, no-store" },
  });

/** Adds articles with the owner's token. */
export const POST = plainly((request: NextRequest) => submitArticles(request, fetchGuarded));
