import type { NextRequest } from "next/server";
import { submitWelcome } from "@/lib/pages/accounts/submit-welcome";

type Context = { params: Promise<{ token: string }> };

/** Makes the account of an invitation. */
export const POST = async (request: NextRequest, { params }: Context): Promise<Response> =>
  submitWelcome(request, (await params).token);
