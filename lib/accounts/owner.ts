import "server-only";
import { headers } from "next/headers";
import type { NextRequest } from "next/server";
import { t } from "../messages/t";
import { isOwnOrigin } from "../security/origin";
import { getUser } from "./current-user";

export class NotOwner extends Error {
  override name = "NotOwner";
}

/** Whether the owner has signed in. Where a request comes from never decides it: behind a proxy everybody comes from this machine. */
export const isOwner = async (): Promise<boolean> => (await getUser())?.role === "owner";

/**
 * Guards everything that adds, edits or removes. @throws NotOwner if the request is from somebody else or a foreign
 * page
 */
export async function requireOwner(): Promise<void> {
  const own = isOwnOrigin(new Headers(await headers()), process.env.PUBLIC_URL);
  if (!own || !(await isOwner())) throw new NotOwner(t("problems.ownerOnly"));
}

type Handler<C> = (request: NextRequest, context: C) => Promise<string>;

/**
 * A route that changes something and is only open to the owner.
 * @param change makes the change and returns the path to redirect to
 */
export const ownerOnly =
  <C>(change: Handler<C>) =>
  async (request: NextRequest, context: C): Promise<Response> => {
    try {
      await requireOwner();
    } catch (error) {
      if (error instanceof NotOwner) return new Response(`${error.message}\n`, { status: 403 });
      throw error;
    }
    return new Response(null, { status: 303, headers: { location: await change(request, context) } });
  };
