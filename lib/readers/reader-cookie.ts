import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** The cookie of a reader without an account: a random identifier and its signature, "ID.SIGNATURE", both in base64url. */
export const READER_COOKIE = "reader";

/** The maximum lifetime of a cookie (RFC 6265bis). */
const SECONDS = 400 * 86_400;
const ID_BYTES = 16;

/** A new reader's identifier, 128 random bits. */
export const newReaderId = (): string => randomBytes(ID_BYTES).toString("base64url");

const sign = (id: string, secret: string): Buffer => createHmac("sha256", secret).update(id).digest();

const FORM = /^([\w-]{22})\.([\w-]{43})$/;

/** Whether a value has the form of a reader's cookie, signed here or not. */
export const isReaderCookie = (value: string): boolean => FORM.test(value);

/** The identifier in a cookie's value; null unless it was signed with this secret. */
export function readReaderCookie(value: string | undefined, secret: string): string | null {
  const [, id, signature] = FORM.exec(value ?? "") ?? [];
  if (!id || !signature) return null;
  return timingSafeEqual(Buffer.from(signature, "base64url"), sign(id, secret)) ? id : null;
}

/** The Set-Cookie header for a reader. @param secure whether the app is only reached over https */
export const printReaderCookie = (id: string, secret: string, secure: boolean): string =>
  setReaderCookie(`${id}.${sign(id, secret).toString("base64url")}`, secure);

/** The Set-Cookie header for a cookie's value. */
export const setReaderCookie = (value: string, secure: boolean): string =>
  `${READER_COOKIE}=${value}; Path=/; Max-Age=${SECONDS}; SameSite=Lax; HttpOnly${secure ? "; Secure" : ""}`;

/** The Set-Cookie header that takes the cookie away. */
export const printEndedReaderCookie = (): string =>
  `${READER_COOKIE}=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly`;
