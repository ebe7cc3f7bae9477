import { setTimeout } from "node:timers/promises";
import type { APIRequestContext, APIResponse } from "@playwright/test";

/** The report of what was sent by a form: its answer, or what the page that shows how far it is becomes. */
export async function reportOf(request: APIRequestContext, sent: APIResponse): Promise<APIResponse> {
  let answer = sent;
  while (new URL(answer.url()).pathname.startsWith("/add/jobs/")) {
    await setTimeout(500);
    answer = await request.get(sent.url());
  }
  return answer;
}
