import type { NextRequest } from "next/server";
import { answerFeed } from "@/lib/feeds/answer-feed";

/** The articles of the library page's address as RSS 2.0; `format=atom` and `format=json` as the others. */
export const GET = (request: NextRequest) => answerFeed(request, "rss");
