import type { IncomingArticle } from "../articles/incoming";
import type { ArticleState, LibraryRecord } from "./exported/exported-line";

/** What reading a source yields, in the source's order. `name` is the file, or the line within it. */
export type ImportItem =
  | { kind: "article"; name: string; article: IncomingArticle; warnings: string[]; state?: ArticleState }
  /** A line of an exported library that is no article, and why it is left out where nothing of the kind is taken over. */
  | { kind: "record"; name: string; record: LibraryRecord; reason: string }
  | { kind: "refused"; name: string; reason: string }
  /** Files of a folder that were not read because they cannot contain an article; reported once, as a warning. */
  | { kind: "skipped"; name: string; reason: string };

/** An input that cannot be read. The message tells the person importing why, and what would help. */
export class Refusal extends Error {
  override name = "Refusal";
}
