import { Parser } from "htmlparser2";
import { urlKey } from "../../articles/url-key";
import { collapseSpace } from "../../read/markup/plain-text";
import { withoutFeedScheme } from "../../text/parse-url";
import { absoluteAddress } from "../read/addresses";
import { nestsDeeper } from "../read/nesting";
import { feedLikeness, isFeedType } from "./feed-likeness";
import { guessFeeds } from "./guess-feeds";

/** A feed that a page points to. */
export type FoundFeed = {
  url: string;
  /** What the page calls it. */
  title: string | null;
  /** Declared for machines, or only linked. */
  stated: "alternate" | "link";
};

export type FoundFeeds = {
  /** In order of likelihood. */
  feeds: FoundFeed[];
  /** Addresses at which sites usually have a feed, to be tried in this order if none of those is one. */
  guesses: string[];
};

/** A page that points to more is a directory. */
const MAX_FEEDS = 30;
/** In characters; feeds are declared in a page's head, but links to them stand at its foot. */
const MAX_PAGE = 5_000_000;
/** A page with more elements open at once was made to take time. */
const MAX_OPEN = 20_000;

type Link = { href: string; rel: string; type: string; title: string; text: string; isAlternate: boolean };

/** The links of a page, and what their addresses are relative to. */
function listLinks(html: string): { links: Link[]; base: string | undefined } {
  const links: Link[] = [];
  let base: string | undefined;
  let open: Link | null = null;
  const page = html.slice(0, MAX_PAGE);
  if (nestsDeeper(page, MAX_OPEN)) return { links, base };
  const parser = new Parser({
    onopentag(name, { href, rel = "", type = "", title = "" }) {
      if (name === "base") base ??= href;
      if (href === undefined || (name !== "link" && name !== "a")) return;
      const link = {
        href,
        rel: rel.toLowerCase(),
        type: type.toLowerCase().trim(),
        title,
        text: "",
        isAlternate: name === "link",
      };
      links.push(link);
      if (name === "a") open = link;
    },
    ontext(text) {
      if (open) open.text = (open.text + text).slice(0, 200);
    },
    onclosetag(name) {
      if (name === "a") open = null;
    },
  });
  parser.end(page);
  return { links, base };
}

const isDeclared = ({ isAlternate, rel, type, href, title }: Link): boolean => {
  const rels = rel.split(/\s+/);
  if (!isAlternate || !(rels.includes("alternate") || rels.includes("feed"))) return false;
  return rels.includes("feed") || isFeedType(type, `${href} ${title}`);
};

/**
 * Finds the feeds that a page points to: those declared in its head, feeds of comments last, then links that look like feeds.
 * @param url the page's own address
 */
export function findFeeds(html: string, url: string): FoundFeeds {
  const { links, base: stated } = listLinks(html);
  const base = absoluteAddress(stated, url) ?? url;
  const found = links.flatMap((link) => {
    const address = absoluteAddress(withoutFeedScheme(link.href), base);
    const declared = isDeclared(link);
    const likeness = address && !(link.isAlternate && !declared) ? feedLikeness(address, link, declared) : 0;
    const title =
      collapseSpace(link.title || link.text)
        .trim()
        .slice(0, 200) || null;
    return address && likeness > 0
      ? [
          {
            likeness,
            feed: { url: address, title, stated: declared ? "alternate" : "link" } satisfies FoundFeed,
          },
        ]
      : [];
  });
  const ordered = found.toSorted((a, b) => b.likeness - a.likeness).map(({ feed }) => feed);
  const feeds = [
    ...new Map(ordered.toReversed().map((feed) => [keyOf(feed.url), feed])).values(),
  ].toReversed();
  const known = new Set([url, ...feeds.map((feed) => feed.url)].map(keyOf));
  return {
    feeds: feeds.slice(0, MAX_FEEDS),
    guesses: guessFeeds(url).filter((guess) => !known.has(keyOf(guess))),
  };
}

const keyOf = (url: string): string => urlKey(url) ?? url;
