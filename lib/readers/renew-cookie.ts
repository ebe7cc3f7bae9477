import { LRUCache } from "lru-cache";
import { isReaderCookie, READER_COOKIE, setReaderCookie } from "./reader-cookie";

const DAY_MS = 86_400_000;
/** When each cookie was last renewed (ms), of those seen last. */
const renewed = new LRUCache<string, number>({ max: 10_000 });

type Asked = {
  method: string;
  headers: Headers;
  cookies: { get: (name: string) => { value: string } | undefined };
};

/**
 * The Set-Cookie header that gives a reader's cookie its full lifetime again, so that nobody who comes back loses what they have
 * saved: with a page, and once a day at most. The value is sent back as it came; whether it was signed here is seen where it is read.
 * @returns null where there is nothing to renew
 */
export function renewReaderCookie(
  { method, headers, cookies }: Asked,
  secure: boolean,
  now = Date.now(),
): string | null {
  if (method !== "GET" || !headers.get("accept")?.includes("text/html")) return null;
  const value = cookies.get(READER_COOKIE)?.value;
  if (!value || !isReaderCookie(value) || now - (renewed.get(value) ?? 0) < DAY_MS) return null;
  renewed.set(value, now);
  return setReaderCookie(value, secure);
}
