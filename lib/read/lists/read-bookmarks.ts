import { Parser } from "htmlparser2";
import type { Entry } from "./entry";

/** How much is parsed before its entries are used, in characters. */
const AT_ONCE = 65_536;

/**
 * The entries of a browser's bookmarks, in the form that Netscape began and all browsers write: a DL for each folder after an H3 with
 * its name, an A for each address. Folders and tags are topics, the outer folders first.
 */
export function* readBookmarks(html: string): Generator<Entry> {
  const entries: Entry[] = [];
  const folders: string[] = [];
  let heading: string | null = null;
  let current: Entry | null = null;
  const parser = new Parser({
    onopentag(name, { href = "", tags = "" }) {
      if (name === "h3") heading = "";
      else if (name === "dl") {
        folders.push(heading ?? "");
        heading = null;
      } else if (name === "a")
        current = { url: href, title: "", topics: [...folders, ...tags.split(",")].filter(Boolean) };
    },
    ontext(text) {
      if (current) current.title += text;
      else if (heading !== null) heading += text;
    },
    onclosetag(name) {
      if (name === "dl") folders.pop();
      if (name !== "a" || !current) return;
      entries.push(current);
      current = null;
    },
  });
  for (let at = 0; at < html.length; at += AT_ONCE) {
    parser.write(html.slice(at, at + AT_ONCE));
    yield* entries.splice(0);
  }
  parser.end();
  yield* entries;
}
