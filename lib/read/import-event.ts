import type { IncomingArticle } from "../articles/incoming";
import { inEnglish } from "../messages/in-english";
import type { Reason } from "../messages/reason";
import type { ArticleState, LibraryRecord } from "./exported/exported-line";

/** What reading a source yields, in the source's order. `name` is the file, or the line within it. */
export type ImportItem =
  | { kind: "article"; name: string; article: IncomingArticle; warnings: Reason[]; state?: ArticleState }
  /** A line of an exported library that is no article, and why it is left out where nothing of the kind is taken over. */
  | { kind: "record"; name: string; record: LibraryRecord; reason: Reason }
  | { kind: "refused"; name: string; reason: Reason }
  /** Files of a folder that were not read because they cannot contain an article; reported once, as a warning. */
  | { kind: "skipped"; name: string; reason: Reason };

/** An input that cannot be read. The reason tells the person importing why, and what would help; the message says it in English. */
export class Refusal extends Error {
  override name = "Refusal";

  constructor(
    readonly why: Reason,
    options?: ErrorOptions,
  ) {
    super(inEnglish(why), options);
  }
}
