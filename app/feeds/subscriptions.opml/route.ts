import { isOwner } from "@/lib/accounts/owner";
import { answerSubscriptions } from "@/lib/pages/subscriptions/answer-subscriptions";

/** The library's subscriptions as OPML, for the owner. */
export const GET = async (): Promise<Response> =>
  (await isOwner())
    ? answerSubscriptions()
    : new Response("Only the owner may do this. Sign in first, at /sign-in.\n", { status: 403 });
