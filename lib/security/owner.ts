import "server-only";
import { headers } from "next/headers";
import type { NextRequest } from "next/server";
import { isLoopbackName, isOwnOrigin } from "./origin";

/** Set by the server itself from the socket (scripts/serve.mjs); what a client sends under this name is dropped there. */
export const PEER_HEADER = "x-throughline-peer";

export class NotOwner extends Error {
  override name = "NotOwner";
}

/**
 * Whether the owner asks: until there is a sign-in, whoever asks from this machine, directly and by one of its own names.
 * The name matters: a foreign page whose name was made to point to 127.0.0.1 comes from this machine, too.
 */
export async function isOwner(): Promise<boolean> {
  const sent = await headers();
  return sent.get(PEER_HEADER) === "loopback" && isLoopbackName(sent.get("host") ?? "");
}

/** Guards everything that adds, edits or removes. @throws NotOwner where somebody else asks, or a foreign page does */
export async function requireOwner(): Promise<void> {
  const own = isOwnOrigin(new Headers(await headers()), process.env.PUBLIC_URL);
  if (!own || !(await isOwner()))
    throw new NotOwner("Only the owner may do this, from the machine that runs the app.");
}

type Handler<C> = (request: NextRequest, context: C) => Promise<string>;

/**
 * A route that the owner alone may ask to change something.
 * @param change makes the change and says which path of ours to go to afterwards
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
