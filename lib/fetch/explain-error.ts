import { type Attempt, type FailReason, FetchFailed } from "./fetch-failed";

/** Codes of Node, OpenSSL and undici, by what they mean to a person. The first that matches counts. */
const MEANINGS: [RegExp, FailReason][] = [
  [/^UND_ERR_HEADERS_OVERFLOW$/, "too large"],
  [/^ETIMEDOUT$|^UND_ERR_\w*TIMEOUT$/, "timed out"],
  [/CERT|^UNABLE_TO_|^HOSTNAME_MISMATCH$|^INVALID_CA$|^INVALID_PURPOSE$|^PATH_LENGTH/, "bad certificate"],
  [/^HPE_|^UND_ERR_(?:SOCKET|RES_)|^Z_|^ERR_(?:_ERROR|BROTLI|PADDING|FORMAT)/, "bad answer"],
  [/^E[A-Z]+$|^ERR_(?:SSL|TLS)_/, "cannot connect"],
];

/** The code of an error. Those of undici's parser have none that can be relied on. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if (error.name === "HTTPParserError") return "HPE_";
  return "code" in error && typeof error.code === "string" ? error.code : "";
}

/** What went wrong on a connection, as a FetchFailed; an error of the program itself is returned as it is. */
export function explainError(error: unknown, attempt: Attempt): unknown {
  if (error instanceof FetchFailed) return error;
  const code = codeOf(error);
  const reason = MEANINGS.find(([pattern]) => pattern.test(code))?.[1];
  return reason ? new FetchFailed(reason, attempt, { cause: error }) : error;
}
