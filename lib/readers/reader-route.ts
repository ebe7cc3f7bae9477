import "server-only";
import type { NextRequest } from "next/server";
import { formOf } from "../security/form";
import { NotReader, requireReader } from "./reader";

/** Where to redirect to; or a status and message if there is nothing to change. */
export type Outcome = string | { status: 400 | 403 | 404 | 429; message: string };

/**
 * A route for a form with which readers change what is their own.
 * @param change makes the change and returns the path to redirect to
 * @param refuse is called before a reader is created, and returns an outcome if there is nothing to change
 */
export const readerRoute =
  <C>(
    change: (reader: string, form: FormData, context: C) => Promise<Outcome>,
    refuse: (form: FormData, context: C) => Promise<Outcome | null>,
  ) =>
  async (request: NextRequest, context: C): Promise<Response> => {
    const form = await formOf(request);
    const asJson = request.headers.get("accept") === "application/json";
    const refused = await refuse(form, context);
    if (refused) return answer(refused, null, asJson);
    try {
      const { id, cookie } = await requireReader();
      return answer(await change(id, form, context), cookie, asJson);
    } catch (error) {
      if (error instanceof NotReader) return new Response(`${error.message}\n`, { status: 403 });
      throw error;
    }
  };

/** @param asJson a script asks, which goes there itself or stays where it is */
function answer(outcome: Outcome, cookie: string | null, asJson: boolean): Response {
  const headers = new Headers({ "cache-control": "private, no-store" });
  if (cookie) headers.set("set-cookie", cookie);
  if (typeof outcome !== "string")
    return new Response(`${outcome.message}\n`, { status: outcome.status, headers });
  if (asJson) return Response.json({ location: outcome }, { headers });
  headers.set("location", outcome);
  return new Response(null, { status: 303, headers });
}

/** A text field of a form; empty if it is missing. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
