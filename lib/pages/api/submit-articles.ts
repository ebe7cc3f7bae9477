import "server-only";
import type { NextRequest } from "next/server";
import { findToken, type SentToken } from "../../accounts/api-tokens";
import { RequestLimit } from "../../accounts/request-limit";
import { library } from "../../db/client";
import { failureOf } from "../../db/failures";
import type { GuardedFetch } from "../../fetch/fetch-guarded";
import { addJob, type NewJob, TooManyJobs } from "../../ingest/jobs/add-job";
import { type JobState, waitForJob, withdrawJob } from "../../ingest/jobs/wait-for-job";
import { withAddress } from "../../ingest/pages/fetch-page";
import { inEnglish, storedInEnglish } from "../../messages/in-english";
import { ADDRESS_HEADER } from "../../security/client-address";
import { bodyOf, FormTooLarge } from "../../security/form";
import { outsideAddress } from "../../security/outside-address";
import { mendScheme, parseWebAddress } from "../../text/parse-url";
import { TooMuchAtOnce, takePlace } from "../at-once";

/** The largest body, in bytes. */
const LARGEST = 10_000_000;
/** How long it waits for others to be added, and then for its own, in ms. */
const BEGIN_MS = 30_000;
const END_MS = 20 * 60_000;

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
  problem(429, "Too many requests", `Wait ${seconds} seconds, then try again.`, {
    "retry-after": `${seconds}`,
  });

/** The token of a request, or why it may not add articles. */
async function authorise({ headers }: NextRequest): Promise<SentToken | Response> {
  const token = await findToken(headers.get("authorization"));
  if (!token) {
    const wait = WRONG_TOKENS.count(headers.get(ADDRESS_HEADER) ?? "");
    if (wait > 0) return tooMany(wait);
    return problem(
      401,
      "No valid token",
      "Send “Authorization: Bearer TOKEN”. The owner creates tokens on the account page, which shows how long each is valid.",
      { "www-authenticate": 'Bearer realm="Throughline"' },
    );
  }
  if (token.scope !== "add" || token.role !== "owner")
    return problem(
      403,
      "Not allowed",
      "This token can only read. The owner can create one that adds articles.",
    );
  const wait = REQUESTS.count(`${token.id}`);
  return wait > 0 ? tooMany(wait) : token;
}

/** What a request brings, as a job; or why it cannot be read. */
async function readRequest(request: NextRequest, label: string): Promise<NewJob | Response> {
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
      `“${stated.slice(0, 80)}” is not a web address. Send one that begins with http:// or https://.`,
    );
  if (part === "article.json" && address)
    return { kind: "api", source: address, parts: [{ kind: "page", name: address }] };
  const whole = part === "page.html" && address ? Buffer.from(withAddress(bytes.toString(), address)) : bytes;
  return {
    ...{ kind: "api", source: label },
    ...(address ? { address } : {}),
    parts: [{ kind: "file", name: part, bytes: whole }],
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

/** What a job has brought, and what it has refused. */
async function readReport(jobId: number, importId: number) {
  const [articles, report] = await Promise.all([
    library().jobArticle.findMany({ where: { jobId }, select: { articleId: true } }),
    library().import.findUniqueOrThrow({
      where: { id: importId },
      include: { problems: { orderBy: { id: "asc" } } },
    }),
  ]);
  const of = (severity: string) =>
    report.problems.flatMap(({ name, reason, ...one }) =>
      one.severity === severity ? { name, reason: storedInEnglish(reason) } : [],
    );
  const { added, updated, unchanged } = report;
  const counts = { added, updated, unchanged };
  return {
    ids: articles.map(({ articleId }) => articleId),
    counts,
    failed: of("failed"),
    warnings: of("warning"),
  };
}

type Report = Awaited<ReturnType<typeof readReport>>;

/** What came in, with what it belongs to. */
async function answer(request: NextRequest, { ids, counts, failed, warnings }: Report): Promise<Response> {
  const base = outsideAddress(request.headers, process.env.PUBLIC_URL);
  const rows = await listWithStories(ids);
  const articles = rows.map(({ identifier, slug, headline, story, _count }) => ({
    ...{ identifier, slug, headline, address: `${base}/article/${encodeURIComponent(slug)}` },
    story: story?.story ?? null,
    links: _count.linksFrom,
  }));
  return Response.json(
    { ...counts, articles, failed, warnings },
    { status: counts.added > 0 ? 201 : 200, headers: { "cache-control": "no-store" } },
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
    if (error instanceof TooMuchAtOnce || error instanceof TooManyJobs)
      return problem(503, "Not now", error.message, { "retry-after": `${AGAIN_SECONDS}` });
    const failure = failureOf(error);
    if (!failure) throw error;
    console.error(error);
    const { status, why, retryAfter } = failure;
    return problem(status, "Not saved", inEnglish(why), retryAfter ? { "retry-after": `${retryAfter}` } : {});
  }
}

async function addArticles(request: NextRequest, fetch: GuardedFetch): Promise<Response> {
  const token = await authorise(request);
  if (token instanceof Response) return token;
  const job = await takePlace(async () => {
    const read = await readRequest(request, `sent with the token “${token.name}”`);
    return read instanceof Response ? read : addJob(read);
  });
  if (job instanceof Response) return job;
  const done = (await waitForJob(job, BEGIN_MS, fetch)) ?? (await waitLonger(job, fetch));
  if (done instanceof Response) return done;
  const report = await readReport(job, done.importId ?? 0);
  const { added, updated, unchanged } = report.counts;
  if (added + updated + unchanged === 0)
    return problem(
      422,
      "No article",
      report.failed.map(({ name, reason }) => `${name} ${reason}`).join("; ") || "There is no article in it.",
    );
  return answer(request, report);
}

/** Waits for a job that was begun; takes it back where others are added first. */
async function waitLonger(job: number, fetch: GuardedFetch): Promise<JobState | Response> {
  if (await withdrawJob(job))
    throw new TooMuchAtOnce(
      "Other articles are being added, so nothing from this request was added. Try again in a moment.",
    );
  const done = await waitForJob(job, END_MS, fetch);
  if (done) return done;
  const { problem: why } = (await library().job.findUnique({ where: { id: job } })) ?? {};
  return problem(
    503,
    "Not saved",
    why ? storedInEnglish(why) : "This is taking too long to wait for. It continues in the background.",
    {
      "retry-after": `${AGAIN_SECONDS}`,
    },
  );
}
