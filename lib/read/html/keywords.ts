import { plainLine } from "../markup/plain-text";
import { textOf } from "./json-ld";
import { metasOf } from "./meta-elements";
import type { Page } from "./page";

const MAX_LENGTH = 100;

const split = (text: string): string[] => text.split(/\s*[,،;|]\s*/);

/** The publisher's keywords from all places that state them, without duplicates. */
export function readKeywords({ document, article, metas }: Page): string[] {
  const stated = [article.keywords].flat().flatMap((entry) => split(textOf(entry) ?? ""));
  const named = [
    "article:tag",
    "news_keywords",
    "keywords",
    "citation_keywords",
    "parsely-tags",
    "sailthru.tags",
  ].flatMap((name) => metasOf(metas, name).flatMap(split));
  const printed = [...document.querySelectorAll("a[rel~='tag']")].map((link) =>
    plainLine(link.textContent ?? ""),
  );
  const byKey = new Map<string, string>();
  for (const keyword of [...stated, ...named, ...printed.slice(0, 30)].map((entry) => entry.trim()))
    if (/[\p{L}\p{N}]/u.test(keyword) && keyword.length <= MAX_LENGTH && !byKey.has(keyword.toLowerCase()))
      byKey.set(keyword.toLowerCase(), keyword);
  return [...byKey.values()];
}
