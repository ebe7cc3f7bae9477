import { Refusal } from "../../read/import-event";

/** Why something is not read as a feed: it is a web page, is empty, is too large, is something else, or is broken. */
export type RefusedAs = "page" | "empty" | "large" | "other" | "broken";

const SENTENCES: Record<RefusedAs, string> = {
  page: "This is a web page, not a feed. Enter the address of its feed, or subscribe to the page to have its feed found.",
  empty: "There is nothing at this address. The feed may be back later; otherwise check the address.",
  large: "This is too large to read as a feed. Check that the address is the right one.",
  other: "This is not a feed. Look on the site for an address of its RSS, Atom or JSON feed.",
  broken: "The feed is damaged and cannot be read. Try again later, or tell its publisher.",
};

/** Something that cannot be read as a feed. The message tells a person why, and what to do. */
export class FeedRefusal extends Refusal {
  override name = "FeedRefusal";
  readonly as: RefusedAs;

  constructor(as: RefusedAs) {
    super(SENTENCES[as]);
    this.as = as;
  }
}
