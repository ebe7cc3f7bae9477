import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { parseUrl } from "../../../lib/text/parse-url";
import { UsageError } from "../../commands/usage-error";

const pastedPage = z.object({
  id: z.string(),
  url: z.string().nullish(),
  text: z.string(),
  title: z.string().nullish(),
  author: z.string().nullish(),
  publish_date: z.string().nullish(),
  main_content: z.string().nullish(),
});
export type PastedPage = z.output<typeof pastedPage>;

export type PastedHalf = "seen" | "unseen" | "all";
export const PASTED_HALVES: readonly PastedHalf[] = ["seen", "unseen", "all"];

/** A page's half, by a hash of its host, so that all pages of a site are in the same one. */
export function halfOf({ id, url }: Pick<PastedPage, "id" | "url">): "seen" | "unseen" {
  const host = (url && parseUrl(url)?.hostname.replace(/^www\./, "")) || id;
  const [first = 0] = createHash("sha256").update(host).digest();
  return first & 0x80 ? "unseen" : "seen";
}

/**
 * The pages of a file of pasted pages with what a person took from each, JSON Lines (`.gz` too).
 * @throws UsageError if the file is not there, or a line is no page
 */
export function readPastedPages(file: string, half: PastedHalf): PastedPage[] {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  const bytes = readFileSync(file);
  const lines = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString().split("\n");
  const pages = lines.flatMap((line, at) => {
    if (!line.trim()) return [];
    const read = pastedPage.safeParse(JSON.parse(line));
    if (!read.success) throw new UsageError(`Line ${at + 1} of ${file} is no page with id and text.`);
    return [read.data];
  });
  return pages.filter((page) => half === "all" || halfOf(page) === half);
}
