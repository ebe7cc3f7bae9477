import { type NextRequest, NextResponse } from "next/server";
import { hasArticle } from "@/lib/articles/has-article";
import { slugOf } from "@/lib/articles/slug";
import { hasOutlet } from "@/lib/outlets/has-outlet";
import { contentSecurityPolicy } from "@/lib/security/content-security-policy";
import { isOwnOrigin, isSafeMethod } from "@/lib/security/origin";

const development = process.env.NODE_ENV === "development";
const publicUrl = process.env.PUBLIC_URL || undefined;

/** The addresses that name one thing of the library, with how to find out whether it is there. */
const NAMED: [RegExp, (slug: string) => Promise<boolean>][] = [
  [/^\/article\/([^/]+)(?:\/(?:edit|link))?$/, hasArticle],
  [/^\/outlets\/([^/]+)(?:\/edit)?$/, hasOutlet],
];

/** Before every page: refuses writes from foreign pages, and gives the answer its Content-Security-Policy. */
export async function proxy(request: NextRequest) {
  if (!isSafeMethod(request.method) && !isOwnOrigin(request.headers, publicUrl))
    return new NextResponse("This request came from another site, so it was refused.\n", { status: 403 });
  const policy = contentSecurityPolicy(
    Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64"),
    development,
  );
  const headers = new Headers(request.headers);
  // The framework takes the nonce for its own scripts from this request header.
  headers.set("content-security-policy", policy);
  const response = (await isMissing(request.nextUrl.pathname))
    ? NextResponse.rewrite(new URL("/not-here", request.url), { request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  if (publicUrl?.startsWith("https:")) response.headers.set("strict-transport-security", "max-age=31536000");
  return response;
}

/**
 * Whether this is the address of something that the library does not have. A page that finds out while it is rendered can
 * only leave it to scripts to say so; a request that is sent to no page at all gets the whole page for what is not here.
 */
async function isMissing(pathname: string): Promise<boolean> {
  for (const [pattern, has] of NAMED) {
    const slug = pattern.exec(pathname)?.[1];
    if (slug !== undefined) return !(await has(slugOf({ slug })));
  }
  return false;
}

// Everything but the build's own files, which hold no page.
export const config = { matcher: "/((?!_next/static|_next/image).*)" };
