import type { AnswerHeaders } from "../../feeds/checks/answer-age";
import type { Fetched } from "../../fetch/fetch-guarded";

/** What an answer says of when to ask again. */
export const headersOf = ({ headers }: Fetched): AnswerHeaders => ({
  cacheControl: headers.get("cache-control") ?? null,
  expires: headers.get("expires") ?? null,
  date: headers.get("date") ?? null,
  retryAfter: headers.get("retry-after") ?? null,
});
