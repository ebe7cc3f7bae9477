import { type Decoded, decodeText } from "../read/decode-text";
import { Refusal } from "../read/import-event";
import { FetchFailed } from "./fetch-failed";
import type { Fetched } from "./fetch-guarded";

const CHARSET = /;\s*charset\s*=\s*["']?([^\s"';]+)/i;
/** Types that cannot declare their charset inside. */
const DECLARES_NOTHING = /^(?:text\/plain|application\/(?:[\w.-]+\+)?json)\b/i;

/**
 * The text of a body: a page, a feed or a list of feeds. Its charset is told by a byte order mark; else it is UTF-8 if it can be; else
 * what Content-Type says, what the text itself declares, or what its letters look like.
 * @returns the text, and warnings if the charset was assumed or signs were lost
 * @throws FetchFailed if it is no text
 */
export function decodeBody(fetched: Fetched & { kind: "body" }): Decoded {
  const type = fetched.headers.get("content-type") ?? "";
  try {
    return decodeText(fetched.body, !DECLARES_NOTHING.test(type), CHARSET.exec(type)?.[1]);
  } catch (cause) {
    if (cause instanceof Refusal) throw new FetchFailed("bad answer", fetched, { cause });
    throw cause;
  }
}
