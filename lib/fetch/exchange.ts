import { Client } from "undici";
import type { AllowList } from "./allow-list";
import { connectTo } from "./connect";
import { explainError } from "./explain-error";
import { type Attempt, FetchFailed } from "./fetch-failed";
import type { Limits } from "./limits";
import { readBody } from "./read-body";
import { type Lookup, resolveHost } from "./resolve-host";

/** One request. `headers` are sent as they are. */
export type Exchange = {
  url: URL;
  headers: Record<string, string>;
  /** Sent by POST; without it it is a GET. */
  body: string | undefined;
  attempt: Attempt;
  limits: Limits;
  /** How much of `limits.totalMs` is left. */
  leftMs: number;
  signal: AbortSignal | undefined;
  allow: AllowList;
  lookup: Lookup;
  ca: string | undefined;
};

/** A response; its body is only read if the status is 2xx. Names of headers are in lower case. */
export type Response = { status: number; headers: ReadonlyMap<string, string>; body: Buffer };

/**
 * Sends one request on a connection of its own and reads the response. Connections are not kept: so each is checked, and there are
 * never more of them than requests.
 * @throws FetchFailed, or the signal's reason
 */
export async function exchange(request: Exchange): Promise<Response> {
  const { attempt, limits, signal } = request;
  const stop = new AbortController();
  const leave = () => stop.abort(signal?.reason);
  if (signal?.aborted) leave();
  signal?.addEventListener("abort", leave, { once: true });
  const timeOut = () => stop.abort(new FetchFailed("timed out", attempt));
  const timers = {
    total: setTimeout(timeOut, request.leftMs),
    phase: setTimeout(timeOut, limits.headersMs),
  };
  const startIdle = () => {
    clearTimeout(timers.phase);
    timers.phase = setTimeout(timeOut, limits.idleMs);
  };
  let client: Client | undefined;
  try {
    const addresses = await orAbort(
      resolveHost(request.url, attempt, request.allow, request.lookup),
      stop.signal,
    );
    client = openClient(request, addresses);
    return await receive(client, request, stop.signal, startIdle);
  } catch (error) {
    throw stop.signal.aborted ? stop.signal.reason : explainError(error, attempt);
  } finally {
    clearTimeout(timers.total);
    clearTimeout(timers.phase);
    signal?.removeEventListener("abort", leave);
    // the connection counts until it is closed
    await client?.destroy();
  }
}

const openClient = ({ url, limits, ca }: Exchange, addresses: readonly string[]): Client =>
  new Client(url.origin, {
    connect: connectTo(addresses, limits.headersMs, ca),
    maxHeaderSize: limits.headerBytes,
    // No keep-alive.
    pipelining: 0,
    // Undici's timers are coarse; `exchange` has its own.
    headersTimeout: 0,
    bodyTimeout: 0,
  });

async function receive(
  client: Client,
  { url, headers, body: sent, attempt, limits }: Exchange,
  signal: AbortSignal,
  startIdle: () => void,
): Promise<Response> {
  const answer = await client.request({
    ...(sent === undefined ? { method: "GET" } : { method: "POST", body: sent }),
    path: url.pathname + url.search,
    headers,
    signal,
  });
  // Closing the connection before the body was read is no error of ours.
  answer.body.on("error", () => {});
  startIdle();
  const received = joinHeaders(answer.headers);
  const status = answer.statusCode;
  if (status < 200 || status >= 300) return { status, headers: received, body: Buffer.alloc(0) };
  if (Number(received.get("content-length")) > limits.bodyBytes) throw new FetchFailed("too large", attempt);
  const body = await orAbort(
    readBody(answer.body, received.get("content-encoding"), attempt, limits, startIdle),
    signal,
  );
  return { status, headers: received, body };
}

/** Repeated headers as one list (RFC 9110, 5.3); without cookies, which are never kept. */
function joinHeaders(headers: Record<string, string | string[] | undefined>): Map<string, string> {
  const joined = Object.entries(headers).map(([name, value]): [string, string] => [
    name,
    [value ?? []].flat().join(", "),
  ]);
  return new Map(joined.filter(([name]) => name !== "set-cookie"));
}

/** What a promise brings, unless the signal is aborted first. */
function orAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    if (signal.aborted) leave();
    signal.addEventListener("abort", leave, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
}
