import { because } from "../../messages/reason";
import { Refusal } from "../../read/import-event";

/** Why something is not read as a feed: it is a web page, is empty, is too large, is something else, or is broken. */
export type RefusedAs = "page" | "empty" | "large" | "other" | "broken";

/** Something that cannot be read as a feed. The reason tells a person why, and what to do. */
export class FeedRefusal extends Refusal {
  override name = "FeedRefusal";
  readonly as: RefusedAs;

  constructor(as: RefusedAs) {
    super(because(`feed.${as}`));
    this.as = as;
  }
}
