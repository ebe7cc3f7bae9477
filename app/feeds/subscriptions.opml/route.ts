import { isOwner } from "@/lib/accounts/owner";
import { t } from "@/lib/messages/t";
import { answerSubscriptions } from "@/lib/pages/subscriptions/answer-subscriptions";

/** The library's subscriptions as OPML, for the owner. */
export const GET = async (): Promise<Response> =>
  (await isOwner()) ? answerSubscriptions() : new Response(`${t("problems.ownerOnly")}\n`, { status: 403 });
