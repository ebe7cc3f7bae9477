import type { NextRequest } from "next/server";
import { readAddress } from "@/lib/filters/read-address";
import { answerExport } from "@/lib/pages/export/answer-export";

/** The articles of a filter as a file that imports again to the same thing: the same query string as the library page. */
export const GET = (request: NextRequest): Promise<Response> =>
  answerExport(readAddress(request.nextUrl.searchParams));
