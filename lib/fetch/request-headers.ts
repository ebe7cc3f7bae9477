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
};

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
  ...(auth && { authorization: `Basic ${Buffer.from(`${auth.user}:${auth.password}`).toString("base64")}` }),
});
