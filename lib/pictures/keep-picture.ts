import { createHash } from "node:crypto";
import { mediaName } from "../articles/pictures";
import { type FailReason, FetchFailed } from "../fetch/fetch-failed";
import type { GuardedFetch } from "../fetch/fetch-guarded";
import { because, type Reason } from "../messages/reason";
import { makeSizes, NoPicture } from "./make-sizes";
import { writeMedia } from "./media-folder";

const ACCEPT = "image/avif,image/webp,image/jpeg,image/png,image/gif";
const LIMITS = { bodyBytes: 15_000_000, decodedBytes: 15_000_000 };

/** Failures that pass: all others stay as they are however often one asks. */
const PASSING: ReadonlySet<FailReason> = new Set<FailReason>([
  "unknown host",
  "cannot connect",
  "timed out",
  "too many requests",
  "server failed",
]);

/** What came of fetching a picture, as the library notes it. */
export type Outcome =
  | { state: "kept"; file: string; width: number; height: number; bytes: number; colour: string }
  | { state: "failed"; problem: Reason; passing: boolean };

/** Digits of the hash that names a picture. */
const HASH_LENGTH = 32;

/** Fetches a picture and keeps it in its sizes. */
export async function keepPicture(url: string, fetch: GuardedFetch): Promise<Outcome> {
  try {
    const answer = await fetch(url, { accept: ACCEPT, limits: LIMITS });
    if (answer.kind !== "body") return { state: "failed", problem: because("kept.empty"), passing: false };
    const file = createHash("sha256").update(answer.body).digest("hex").slice(0, HASH_LENGTH);
    const { sizes, ...about } = await makeSizes(answer.body);
    for (const { width, bytes } of sizes) await writeMedia(mediaName(file, width), bytes);
    const bytes = sizes.reduce((sum, size) => sum + size.bytes.length, 0);
    return { state: "kept", file, bytes, ...about };
  } catch (error) {
    if (error instanceof NoPicture) return { state: "failed", problem: error.why, passing: false };
    if (error instanceof FetchFailed)
      return { state: "failed", problem: error.why, passing: PASSING.has(error.reason) };
    console.error(`The picture ${url} could not be kept.`, error);
    return {
      ...{ state: "failed", passing: true },
      problem: because("kept.fault"),
    };
  }
}
