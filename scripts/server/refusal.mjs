// What is answered before the framework sees a request, because it would take seconds over it or fail.
/** In bytes. Pages make addresses of 6,000 at most (lib/readers/saved-filter-name.ts). */
export const MAX_ADDRESS = 8_192;
/** The framework's time grows with the square of their number: 20,000 take five seconds. */
export const MAX_PARAMETERS = 200;
/** A browser sends some 25. Node drops those above its own limit (http-server.mjs), so a request is refused before one is dropped. */
export const MAX_HEADERS = 100;
export const METHODS = ["GET", "HEAD", "POST", "OPTIONS"];
export const TOO_LONG = "The address is too long. Search for fewer words, or choose fewer filters.";

/** What forms are sent as (HTML, form submission). */
const FORM = /^\s*(application\/x-www-form-urlencoded\s*(;|$)|multipart\/form-data\s*;.*boundary=)/i;

/** Where programs send articles, which are no forms; what they may be, the route says (lib/pages/api/submit-articles.ts). */
const API_ARTICLES = "/api/v1/articles";

/** @returns {boolean} whether a path is percent-encoded UTF-8; the framework finds no route for any other */
function isDecodable(path) {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {(host: string | undefined) => string | null} whyNotOurs says why a Host is not one of this server's
 * @returns {{ status: number, text: string } | null} null where nothing is wrong with the request
 */
export function refusalOf({ method = "", url = "", headers, rawHeaders }, whyNotOurs) {
  if (rawHeaders.length > 2 * MAX_HEADERS)
    return { status: 431, text: `A request may have ${MAX_HEADERS} headers at most.` };
  const notOurs = whyNotOurs(headers.host);
  if (notOurs) return { status: 421, text: notOurs };
  if (!METHODS.includes(method)) return { status: 405, text: `Use one of ${METHODS.join(", ")}.` };
  const [path = "", query = ""] = url.split(/\?(.*)/s);
  if (url.length > MAX_ADDRESS || query.split("&").length > MAX_PARAMETERS)
    return { status: 414, text: TOO_LONG };
  if (!path.startsWith("/") || !isDecodable(path))
    return {
      status: 400,
      text: path.startsWith("/api/")
        ? "The address is not percent-encoded UTF-8. /api/v1/articles lists the articles, with their slugs."
        : "The address is not percent-encoded UTF-8. Copy it again, or start from the library's front page.",
    };
  const isForm = path === API_ARTICLES || FORM.test(headers["content-type"] ?? "");
  if (method === "POST" && !path.startsWith("/_") && !isForm)
    return {
      status: 415,
      text: "Send a form, as application/x-www-form-urlencoded or multipart/form-data with its boundary.",
    };
  return null;
}

/**
 * Answers a request that is refused.
 * @returns {boolean} whether it was
 */
export function refuse(request, response, whyNotOurs) {
  const refusal = refusalOf(request, whyNotOurs);
  if (!refusal) return false;
  const { status, text } = refusal;
  const json = request.url?.startsWith("/api/");
  const body = json ? JSON.stringify({ error: text }) : `${text}\n`;
  if (status === 405) response.setHeader("allow", METHODS.join(", "));
  response
    .writeHead(status, {
      "content-type": json ? "application/json" : "text/plain; charset=utf-8",
      "content-length": Buffer.byteLength(body),
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'",
      "x-content-type-options": "nosniff",
    })
    .end(body);
  return true;
}
