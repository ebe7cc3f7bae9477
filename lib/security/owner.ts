import "server-only";
import { headers } from "next/headers";
import type { NextRequest } from "next/server";
import { isLoopbackName, isOwnOrigin } from "./origin";

/** Set by the server itself from the socket (scripts/serve.mjs), which drops a header of this name from clients. */
export const PEER_HEADER = "x-throughline-peer";

export class NotOwner extends Error {
  override name = "NotOwner";
}

/**
 * Whether the request comes from the owner: until there is a sign-in, anyone on this machine, directly and by one of
 * its own names. The name matters: a foreign page whose name was made to resolve to 127.0.0.1 also comes from this
 * machine.
 */
export async function isOwner(): Promise<boolean> {
  const sent = await headers();
  return sent.get(PEER_HEADER) === "loopback" && isLoopbackName(sent.get("host") ?? "");
}

/**
 * Guards everything that adds, edits or removes. @throws NotOwner if the request is from somebody else or a foreign
 * page
 */
export async function requireOwner(): Promise<void> {
  const own = isOwnOrigin(new Headers(await headers()), process.env.PUBLIC_URL);
  if (!own || !(await isOwner()))
    throw new NotOwner("Only the owner may do this, from the machine that runs the app.");
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
