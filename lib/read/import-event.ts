import type { IncomingArticle } from "../articles/incoming";

/** What reading a source yields, in the source's order. `name` is the file, or the line within it. */
export type ImportItem =
  | { kind: "article"; name: string; article: IncomingArticle; warnings: string[] }
  | { kind: "refused"; name: string; reason: string }
  /** Files of a folder that were not read because they cannot contain an article; reported once, as a warning. */
  | { kind: "skipped"; name: string; reason: string };

/** An input that cannot be read. The message tells the person importing why, and what would help. */
export class Refusal extends Error {
  override name = "Refusal";
}
