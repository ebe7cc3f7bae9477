import "server-only";
import type { NextRequest } from "next/server";
import { findToken, type SentToken } from "../../accounts/api-tokens";
import { RequestLimit } from "../../accounts/request-limit";
import { library } from "../../db/client";
import { failureOf } from "../../db/failures";
import type { GuardedFetch } from "../../fetch/fetch-guarded";
import { withAddress } from "../../ingest/pages/fetch-page";
import { readPages } from "../../ingest/pages/read-pages";
import { readInThreads } from "../../ingest/reading/read-in-threads";
import { type ImportOptions, type ImportReport, runImport } from "../../ingest/run-import";
import type { Source } from "../../read/list-documents";
import { ADDRESS_HEADER } from "../../security/client-address";
import { bodyOf, FormTooLarge } from "../../security/form";
import { outsideAddress } from "../../security/outside-address";
import { mendScheme, parseWebAddress } from "../../text/parse-url";
import { TooMuchAtOnce, takePlace } from "../at-once";

/** The largest body, in bytes. */
const LARGEST = 10_000_000;
/** What it may have when it is unpacked, in bytes, and in lines. */
const LIMITS = { bytes: 50_000_000, lines: 5_000 };

/** Where others are adding articles, when to try again. */
const AGAIN_SECONDS = 5;
/** Of one token; and of wrong tokens from one address. In a minute. */
const REQUESTS = new RequestLimit(60, 60_000);
const WRONG_TOKENS = new RequestLimit(20, 60_000);

/** The name of a body's part, by whose ending the importer recognises its form. */
const FORMS: Record<string, string> = {
  "application/json": "article.json",
  "application/ld+json": "article.json",
  "text/html": "page.html",
  "text/plain": "text.txt",
  "text/markdown": "text.md",
};
const TYPES = Object.keys(FORMS).join(", ");

/** An answer that says what is wrong (RFC 9457). */
function problem(status: number, title: string, detail: string, headers: Record<string, string> = {}) {
  return new Response(JSON.stringify({ title, status, detail }), {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
}

const tooMany = (seconds: number): Response =>
  problem(429, "Too many requests", `Wait ${seconds} seconds, then go on.`, { "retry-after": `${seconds}` });

/** The token of a request, or why it may not add articles. */
async function authorise({ headers }: NextRequest): Promise<SentToken | Response> {
  const token = await findToken(headers.get("authorization"));
  if (!token) {
    const wait = WRONG_TOKENS.count(headers.get(ADDRESS_HEADER) ?? "");
    if (wait > 0) return tooMany(wait);
    return problem(
      401,
      "No token that works",
      "Send “Authorization: Bearer TOKEN”. The owner makes tokens on the page of the account; they end on the day that is shown there.",
      { "www-authenticate": 'Bearer realm="Throughline"' },
    );
  }
  if (token.scope !== "add" || token.role !== "owner")
    return problem(
      403,
      "Not allowed",
      "This token may only read. The owner makes one that may add articles.",
    );
  const wait = REQUESTS.count(`${token.id}`);
  return wait > 0 ? tooMany(wait) : token;
}

/** What a request brings, as an import; or why it cannot be read. */
async function readRequest(
  request: NextRequest,
  label: string,
  fetch: GuardedFetch,
): Promise<{ source: Source; options: ImportOptions } | Response> {
  const type = (request.headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const part = FORMS[type];
  if (!part) return problem(415, "Unknown type", `Send one of ${TYPES}, and say which in Content-Type.`);
  const bytes = await bodyOf(request, LARGEST);
  if (bytes.length === 0) return problem(400, "Nothing sent", "The body of the request is empty.");
  const stated = part === "article.json" ? addressIn(bytes) : request.nextUrl.searchParams.get("url");
  const address = stated ? (parseWebAddress(stated)?.href ?? null) : null;
  if (stated && !address)
    return problem(
      400,
      "No address",
      `“${stated.slice(0, 80)}” is no address that begins with http or https.`,
    );
  if (part === "article.json" && address)
    return {
      source: { name: address, parts: [] },
      options: { items: readPages([{ address }], fetch) },
    };
  const whole = part === "page.html" && address ? Buffer.from(withAddress(bytes.toString(), address)) : bytes;
  const source = { name: label, parts: [{ name: part, bytes: whole }] };
  return {
    source,
    options: { items: readInThreads(source, { ...(address ? { address } : {}), limits: LIMITS }) },
  };
}

/** The address in {"url": "…"}, which asks for its page; null for anything else. */
function addressIn(bytes: Buffer): string | null {
  try {
    const value: unknown = JSON.parse(bytes.toString());
    if (typeof value !== "object" || value === null || Object.keys(value).join() !== "url") return null;
    const [url] = Object.values(value);
    return mendScheme(String(url));
  } catch {
    // The importer says what is wrong with it.
    return null;
  }
}

/** The store can be asked for so many articles at once. */
const BATCH = 500;

/** Articles with the stories they are in and how many links they have, in the order in which they came in. */
export async function listWithStories(ids: readonly number[]) {
  const sorted = [...new Set(ids)].sort((a, b) => a - b);
  const batches = Array.from({ length: Math.ceil(sorted.length / BATCH) }, (_, at) =>
    library().article.findMany({
      where: { id: { in: sorted.slice(at * BATCH, (at + 1) * BATCH) } },
      orderBy: { id: "asc" },
      select: {
        ...{ identifier: true, slug: true, headline: true },
        story: { select: { story: { select: { slug: true, title: true } } } },
        _count: { select: { linksFrom: true } },
      },
    }),
  );
  return (await Promise.all(batches)).flat();
}

/** What came in, with what it belongs to. */
async function answer(request: NextRequest, ids: readonly number[], report: ImportReport): Promise<Response> {
  const base = outsideAddress(request.headers, process.env.PUBLIC_URL);
  const rows = await listWithStories(ids);
  const { added, updated, unchanged, failed, warnings } = report;
  const articles = rows.map(({ identifier, slug, headline, story, _count }) => ({
    ...{ identifier, slug, headline, address: `${base}/article/${encodeURIComponent(slug)}` },
    story: story?.story ?? null,
    links: _count.linksFrom,
  }));
  return Response.json(
    { added, updated, unchanged, articles, failed, warnings },
    { status: added > 0 ? 201 : 200, headers: { "cache-control": "no-store" } },
  );
}

/**
 * Adds what a program sends with the owner's token: the address of a page, a page, a text, or articles as JSON. Cookies count for
 * nothing here. Decisions in an exported line are never taken over.
 */
export async function submitArticles(request: NextRequest, fetch: GuardedFetch): Promise<Response> {
  try {
    return await addArticles(request, fetch);
  } catch (error) {
    if (error instanceof FormTooLarge) return problem(413, "Too large", error.message);
    if (error instanceof TooMuchAtOnce)
      return problem(503, "Not now", error.message, { "retry-after": `${AGAIN_SECONDS}` });
    const failure = failureOf(error);
    if (!failure) throw error;
    console.error(error);
    const { status, text, retryAfter } = failure;
    return problem(status, "Not saved", text, retryAfter ? { "retry-after": `${retryAfter}` } : {});
  }
}

async function addArticles(request: NextRequest, fetch: GuardedFetch): Promise<Response> {
  const token = await authorise(request);
  if (token instanceof Response) return token;
  const read = await readRequest(request, `sent with the token “${token.name}”`, fetch);
  if (read instanceof Response) return read;
  const ids: number[] = [];
  const report = await takePlace(() =>
    runImport(read.source, {
      ...read.options,
      onStored: ({ id }) => {
        if (id !== null) ids.push(id);
      },
    }),
  );
  const { added, updated, unchanged, failed } = report;
  if (added + updated + unchanged === 0)
    return problem(
      422,
      "No article",
      failed.map(({ name, reason }) => `${name} ${reason}`).join("; ") || "There is no article in it.",
    );
  return answer(request, ids, report);
}
