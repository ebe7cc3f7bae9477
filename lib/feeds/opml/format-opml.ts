import type { Element } from "xast";
import { x } from "xastscript";
import { cleanXml, writeXml } from "../write-xml";
import type { Opml, OpmlFeed } from "./opml";

type Folder = { feeds: OpmlFeed[]; folders: Map<string, Folder> };

const empty = (): Folder => ({ feeds: [], folders: new Map() });

function inFolders(feeds: readonly OpmlFeed[]): Folder {
  const top = empty();
  for (const feed of feeds) {
    let folder = top;
    for (const name of feed.folders) {
      const inner = folder.folders.get(name) ?? empty();
      folder.folders.set(name, inner);
      folder = inner;
    }
    folder.feeds.push(feed);
  }
  return top;
}

const outlineOf = ({ url, title, homepage }: OpmlFeed): Element =>
  x("outline", {
    type: "rss",
    text: cleanXml(title ?? url),
    ...(title === null ? {} : { title: cleanXml(title) }),
    xmlUrl: cleanXml(url),
    ...(homepage === null ? {} : { htmlUrl: cleanXml(homepage) }),
  });

const outlinesOf = ({ feeds, folders }: Folder): Element[] => [
  ...feeds.map(outlineOf),
  ...[...folders].map(([name, folder]) =>
    x("outline", { text: cleanXml(name), title: cleanXml(name) }, outlinesOf(folder)),
  ),
];

/**
 * Writes a list of subscriptions as OPML 2.0, which other readers import.
 * @param now of the file
 */
export function formatOpml({ title, feeds }: Opml, now: Date): string {
  return writeXml(
    x("opml", { version: "2.0" }, [
      x("head", [
        ...(title === null ? [] : [x("title", cleanXml(title))]),
        x("dateCreated", now.toUTCString()),
      ]),
      x("body", outlinesOf(inFolders(feeds))),
    ]),
  );
}
