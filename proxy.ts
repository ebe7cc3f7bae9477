import { type NextRequest, NextResponse } from "next/server";
import { findToken } from "@/lib/accounts/api-tokens";
import { findUser } from "@/lib/accounts/current-user";
import { slugOf } from "@/lib/articles/slug";
import { isFacet } from "@/lib/filters/facets";
import { hasOutlet } from "@/lib/outlets/find-outlet";
import { findArticleSlug, hasArticle, hasLink } from "@/lib/pages/article/has-article";
import { hasFeed } from "@/lib/pages/subscriptions/has-feed";
import { renewReaderCookie } from "@/lib/readers/renew-cookie";
import { contentSecurityPolicy, MEDIA_POLICY } from "@/lib/security/content-security-policy";
import { isOwnOrigin, isSafeMethod } from "@/lib/security/origin";
import { findStorySlug } from "@/lib/stories/find-story";

const development = process.env.NODE_ENV === "development";
const publicUrl = process.env.PUBLIC_URL || undefined;

/** READING=private: only those who have an account read here. The start refuses other values (scripts/serve.mjs). */
const isPrivate = (process.env.READING || "public") !== "public";
/** What everybody may open then: the ways in, and what they look like. */
const OPEN =
  /^\/(?:sign-in(?:\/(?:enter|code(?:\/enter)?|passkey(?:\/begin)?|oidc(?:\/callback)?))?|welcome\/[^/]+(?:\/accept)?|settings\/reading|icon\.svg|manifest\.webmanifest)$/;

/** What can move to the address of another, each with how its present slug is found. */
const MOVING = [
  ["story", findStorySlug],
  ["article", findArticleSlug],
] as const;

/** Whether the library has both of two things, or the only one. */
const hasEach =
  (has: (slug: string) => Promise<boolean>) =>
  async (...slugs: (string | undefined)[]): Promise<boolean> =>
    (await Promise.all(slugs.map((slug) => slug === undefined || has(slug)))).every(Boolean);

/** Addresses of things in the library, each with the check whether the library has it. */
const NAMED: [RegExp, (slug: string, other?: string) => Promise<boolean>][] = [
  [/^\/article\/([^/]+)(?:\/(?:edit|link))?$/, hasArticle],
  [/^\/article\/([^/]+)\/why\/([^/]+)(?:\/passages)?$/, (slug, other = "") => hasLink(slug, other)],
  [/^\/compare\/outlets\/([^/]+)\/([^/]+)$/, hasEach(hasOutlet)],
  [/^\/compare\/(?!outlets$)([^/]+)(?:\/([^/]+))?$/, hasEach(hasArticle)],
  [/^\/outlets\/([^/]+)(?:\/edit)?$/, hasOutlet],
  [/^\/filters\/([^/]+)(?:\/values)?$/, async (facet) => isFacet(facet)],
  [/^\/feeds\/([^/]+)\/edit$/, hasFeed],
  [/^\/story\/([^/]+)(?:\/edit)?$/, async (slug) => (await findStorySlug(slug)) !== null],
];

const API_ARTICLES = "/api/v1/articles";

/** Whether a program sends articles: by its token and not by a cookie, so that no foreign page can make a browser do it. */
const isSending = ({ method, nextUrl, headers }: NextRequest): boolean =>
  method === "POST" && nextUrl.pathname === API_ARTICLES && headers.has("authorization");

/** Whether a private library answers: to those who have an account, and of the API to their tokens. */
async function mayRead({ method, nextUrl, headers }: NextRequest): Promise<boolean> {
  const { pathname } = nextUrl;
  if (!isPrivate || OPEN.test(pathname)) return true;
  if (await findUser(headers)) return true;
  const asksApi = isSafeMethod(method) && pathname.startsWith(API_ARTICLES);
  return asksApi && (await findToken(headers.get("authorization")))?.scope === "read";
}

/** Runs before every page: refuses writes from other sites, and sets the Content-Security-Policy. */
export async function proxy(request: NextRequest) {
  const sending = isSending(request);
  if (!sending && !isSafeMethod(request.method) && !isOwnOrigin(request.headers, publicUrl))
    return new NextResponse("This request came from another site, so it was refused.\n", { status: 403 });
  const policy = contentSecurityPolicy(
    Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64"),
    development,
  );
  const { pathname } = request.nextUrl;
  if (!sending && !(await mayRead(request))) return askToSignIn(request.nextUrl);
  // The same for everybody, and kept by browsers: it gets no cookie.
  if (pathname.startsWith("/media/"))
    return withTransport(NextResponse.next({ headers: { "content-security-policy": MEDIA_POLICY } }));
  const moved = await movedTo(request.nextUrl);
  const headers = new Headers(request.headers);
  // the framework reads the nonce for its own scripts from this request header
  headers.set("content-security-policy", policy);
  const response = moved
    ? new NextResponse(null, { status: 308, headers: { location: new URL(moved, request.url).href } })
    : (await isMissing(pathname))
      ? NextResponse.rewrite(new URL("/not-here", request.url), { request: { headers } })
      : NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  const renewed = renewReaderCookie(request, publicUrl?.startsWith("https:") ?? false);
  if (renewed) response.headers.append("set-cookie", renewed);
  return withTransport(response);
}

/** A library that has an address with https is asked for by no other. */
function withTransport(response: NextResponse): NextResponse {
  if (publicUrl?.startsWith("https:")) response.headers.set("strict-transport-security", "max-age=31536000");
  return response;
}

/** To a page that asks for a name and password; programs get a plain answer. */
function askToSignIn({
  pathname,
  search,
  href,
}: {
  pathname: string;
  search: string;
  href: string;
}): Response {
  if (pathname.startsWith("/api/"))
    return NextResponse.json({ error: "This library is private. Sign in at /sign-in." }, { status: 401 });
  const asked = new URL("/sign-in", href);
  if (pathname !== "/") asked.searchParams.set("next", `${pathname}${search}`);
  return new NextResponse(null, {
    status: 303,
    headers: { location: asked.href, "cache-control": "private, no-store" },
  });
}

/**
 * Whether this is the address of something that the library does not have. A page that calls notFound() while it is rendered shows
 * the message only with scripts; a request rewritten to no page at all gets the whole not-found page.
 */
async function isMissing(pathname: string): Promise<boolean> {
  for (const [pattern, has] of NAMED) {
    const [first, second] = pattern.exec(pathname)?.slice(1) ?? [];
    if (first !== undefined)
      return !(await has(slugOf({ slug: first }), second === undefined ? second : slugOf({ slug: second })));
  }
  return false;
}

/**
 * The present address of a story that became part of another, of an article that was merged, or of a filter; null for every other
 * address.
 */
async function movedTo({ pathname, search }: { pathname: string; search: string }): Promise<string | null> {
  // Filters of the library had this address before the front page was an edition.
  if (pathname === "/" && search !== "") return `/library${search}`;
  for (const [kind, findSlug] of MOVING) {
    const [, slug, edit = ""] = new RegExp(`^/${kind}/([^/]+)(/edit)?$`).exec(pathname) ?? [];
    if (slug === undefined) continue;
    const asked = slugOf({ slug });
    const present = await findSlug(asked);
    return present === null || present === asked
      ? null
      : `/${kind}/${encodeURIComponent(present)}${edit}${search}`;
  }
  return null;
}

// everything but the files of the build
export const config = { matcher: "/((?!_next/static|_next/image).*)" };
