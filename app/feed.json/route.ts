import type { NextRequest } from "next/server";
import { answerFeed } from "@/lib/feeds/answer-feed";

/** The articles of the library page's address as JSON Feed 1.1. */
export const GET = (request: NextRequest) => answerFeed(request, "json");
