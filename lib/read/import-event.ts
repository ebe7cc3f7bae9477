import type { IncomingArticle } from "../articles/incoming";

/** What a reader of a source yields, in the source's order. `name` says where: a file, a line of it. */
export type ImportItem =
  | { kind: "article"; name: string; article: IncomingArticle; warnings: string[] }
  | { kind: "refused"; name: string; reason: string }
  /** What of a folder was not read at all, because it can hold no article: said once, as a warning. */
  | { kind: "passedOver"; name: string; reason: string };

/** Something that cannot be read. The message says why, and what would help, in words for the person importing. */
export class Refusal extends Error {
  override name = "Refusal";
}
