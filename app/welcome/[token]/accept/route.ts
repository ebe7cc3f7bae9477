import type { NextRequest } from "next/server";
import { submitWelcome } from "@/lib/pages/accounts/submit-welcome";
import { plainly } from "@/lib/pages/plainly";

type Context = { params: Promise<{ token: string }> };

/** Makes the account of an invitation. */
export const POST = plainly(async (request: NextRequest, { params }: Context) =>
  submitWelcome(request, (await params).token),
);
