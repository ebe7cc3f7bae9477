import type { Element } from "xast";
import { x } from "xastscript";
import { FORMATS } from "../filters/feed-filter";
import type { Feed, FeedEntry } from "./feed";
import { writeXml } from "./write-xml";

/** RFC 3339. */
const date = (moment: Date): string => moment.toISOString();

const author = (name: string): Element => x("author", [x("name", name)]);

/** A feed in Atom 1.0 (RFC 4287). The feed is in English, each entry in its own language. */
export function writeAtom(feed: Feed): string {
  const { id, title, description, url, self, updated, entries } = feed;
  return writeXml(
    x(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en" },
      x("id", id),
      x("title", { type: "text" }, title),
      x("subtitle", { type: "text" }, description),
      x("updated", date(updated)),
      x("link", { rel: "self", type: FORMATS.atom.type, href: self }),
      x("link", { rel: "alternate", type: "text/html", href: url }),
      author("Throughline"),
      x("generator", "Throughline"),
      ...entries.map(writeEntry),
    ),
  );
}

function writeEntry(entry: FeedEntry): Element {
  const { id, url, original, headline, summary, content, language, published, updated } = entry;
  const { authors, outlet, topics } = entry;
  return x(
    "entry",
    { "xml:lang": language },
    x("id", id),
    x("title", { type: "text" }, headline),
    x("updated", date(updated)),
    ...(published ? [x("published", date(published))] : []),
    // without an author of its own, an entry would inherit the feed's
    ...(authors.length > 0 ? authors : [outlet ?? "Author not known"]).map(author),
    x("link", { rel: "alternate", type: "text/html", hreflang: language, href: url }),
    ...(original ? [x("link", { rel: "via", href: original })] : []),
    ...topics.map(({ slug, name }) => x("category", { term: slug, label: name })),
    x("summary", { type: "text" }, summary),
    x("content", { type: "html" }, content),
  );
}
