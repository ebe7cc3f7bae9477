import packageFile from "../../package.json";
import { parseUrl } from "../text/parse-url";
import { ACCEPT_ENCODING } from "./read-body";

export type Auth = { user: string; password: string };

export type RequestOptions = {
  /** Of the copy that the caller has, as the server sent it. */
  etag?: string | null;
  lastModified?: string | null;
  /** The media types that the caller can read. */
  accept?: string;
  /** A form that is sent by POST. A redirect of it is not followed. */
  form?: Form;
};

/** What an issuer of sign-ins is sent (RFC 6749): a form as text, and the header that says who sends it. */
export type Form = { body: string; authorization?: string };

/** The project's name and version, and where this installation can be found if it is public. */
export function userAgent(publicUrl: string | undefined): string {
  const shown = publicUrl ? parseUrl(publicUrl) : null;
  return `Throughline/${packageFile.version}${shown ? ` (+${shown.href})` : ""}`;
}

/** All that is sent. No cookies, no referrer, no language: a server learns as little as it needs. */
export const requestHeaders = (
  options: RequestOptions,
  auth: Auth | undefined,
  agent: string,
): Record<string, string> => ({
  "user-agent": agent,
  accept: options.accept ?? "*/*",
  "accept-encoding": ACCEPT_ENCODING,
  ...(options.etag && { "if-none-match": options.etag }),
  ...(options.lastModified && { "if-modified-since": options.lastModified }),
  ...(options.form && { "content-type": "application/x-www-form-urlencoded" }),
  ...(options.form?.authorization && { authorization: options.form.authorization }),
  ...(auth && { authorization: `Basic ${Buffer.from(`${auth.user}:${auth.password}`).toString("base64")}` }),
});
