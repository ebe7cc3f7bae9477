/** A feed in a list of subscriptions. */
export type OpmlFeed = {
  url: string;
  title: string | null;
  homepage: string | null;
  /** The folders that it is in, from the outside in. */
  folders: string[];
};

/** A list of subscriptions. */
export type Opml = { title: string | null; feeds: OpmlFeed[] };
