import { nameKey } from "../../text/normalise";
import { textOf } from "./json-ld";
import { letters } from "./outlet";
import type { Page } from "./page";
import { cardTitle, listHeadings, partsOf, windowTitle } from "./page-titles";
import { type Stated, weigh } from "./stated";

const MAX_LENGTH = 500;
const ENDS = /^[\s|｜–—·•»«:\-/<>]+|[\s|｜–—·•»«:\-/<>]+$/g;

/**
 * Minimum number of words of a headline, and of longer words that it shares with titles written for search engines.
 */
const MIN_WORDS = 4;
const MIN_SHARED = 2;

/**
 * Removes the site's name before and after a title, and what a bar parts from the headline: a section, a motto. A host
 * with no sign after it is the first word of a headline, unless a heading is the rest or the host alone.
 */
function withoutSite(title: string, sites: ReadonlySet<string>, headings: readonly string[]): string {
  const parts = partsOf(title);
  const [start = "", end = ""] = [parts[0], parts.at(-1)];
  const label = /^(?:\S+\.\S+(?=\s)|[^:]{2,60}(?=:\s))/.exec(title)?.[0] ?? "";
  let bare = title;
  if (parts.length > 1 && sites.has(letters(end))) bare = bare.slice(0, bare.lastIndexOf(end));
  for (const name of parts.length > 1 ? [start, label] : [label])
    if (sites.has(letters(name)) && bare.startsWith(name)) {
      const rest = bare.slice(name.length);
      const [alone = ""] = partsOf(rest.trim());
      const isParted = /[:|]$/.test(name) || /^\s*[^\s\p{L}\p{N}]/u.test(rest);
      if (isParted || headings.some((heading) => [alone, name].map(nameKey).includes(nameKey(heading))))
        bare = rest;
    }
  const [first = "", ...others] = bare.replace(ENDS, "").split(/\s*[|｜]\s*/);
  const [longest = ""] = others.toSorted((a, b) => b.length - a.length);
  return (
    (wordsOf(first) < MIN_WORDS && longest.length > first.length ? longest : first).replace(ENDS, "") || title
  );
}

/** Minimum length of a text within another for both to be the same headline. */
const MIN_LENGTH = 12;

/** True for the same headline, or a longer form of it. */
function isAlike(a: string, b: string): boolean {
  const [short = "", long = ""] = [nameKey(a), nameKey(b)].sort((x, y) => x.length - y.length);
  return short === long || (short.length >= MIN_LENGTH && ` ${long} `.includes(` ${short} `));
}

/** Longer headings are sentences set as a heading. */
const MAX_LIKELY_LENGTH = 160;

/**
 * A heading worded differently from the titles but on the same subject: titles are often rewritten for search
 * engines.
 */
function likeHeading(titles: readonly string[], headings: readonly string[]): string | undefined {
  const words = new Set(
    titles.flatMap((title) => nameKey(title).split(" ")).filter((word) => word.length > 3),
  );
  return headings.find((heading) => {
    const own = [...new Set(nameKey(heading).split(" "))];
    return (
      heading.length <= MAX_LIKELY_LENGTH &&
      own.length >= MIN_WORDS &&
      own.filter((word) => words.has(word)).length >= MIN_SHARED
    );
  });
}

/**
 * The headline as printed: the top heading that is alike a title, that the window's title starts with, or that is on its
 * subject; else a lower heading that is a whole title.
 * @param parts of the window's title
 */
function printedHeadline(
  titles: readonly string[],
  parts: readonly string[],
  tops: readonly string[],
  lower: readonly string[],
): string | undefined {
  const within = titles.flatMap((title) =>
    tops.filter((heading) => isAlike(heading, title) && nameKey(heading).length <= nameKey(title).length),
  )[0];
  const [start = ""] = parts;
  const [longest = ""] = parts.toSorted((a, b) => b.length - a.length);
  const whole = new Set([...titles, longest].map(nameKey));
  return (
    within ??
    tops.find((heading) => nameKey(heading) === nameKey(start)) ??
    likeHeading(titles, tops) ??
    lower.find((heading) => whole.has(nameKey(heading)))
  );
}

const HOST = /^(?:[\w-]+\.)+[a-z]{2,}$/i;

/**
 * A heading of few words that is the last part of a longer title, or a host that it starts with: the name of the site.
 */
function nameAmong(headings: readonly string[], lower: readonly string[], title: string): string[] {
  const parts = partsOf(title);
  const last = parts.at(-1) ?? "";
  const isLong = (text: string) => wordsOf(text) >= MIN_WORDS;
  const isLast = parts.slice(0, -1).some(isLong) && !isLong(last);
  return headings.filter((heading) => {
    const rest = HOST.test(heading) && title.startsWith(heading) ? nameKey(title.slice(heading.length)) : "";
    const isHost = isLong(rest) || lower.some((one) => nameKey(one) === rest);
    return (isLast && letters(heading) === letters(last)) || (rest !== "" && isHost);
  });
}

/**
 * The headline: the heading on the page that fits its titles, else what the titles agree on; without the site's name.
 * @param sites names of the outlet and its host, as letters
 */
export function readHeadline(
  { document, article, webPage, metas }: Page,
  sites: ReadonlySet<string>,
): string {
  const title = windowTitle(document);
  const headings = listHeadings(document, "h1");
  const lower = listHeadings(document, "h2, h3");
  const own = new Set([...sites, ...nameAmong(headings, lower, title).map(letters)]);
  const tops = headings
    .filter((heading) => !own.has(letters(heading)))
    .map((heading) => withoutSite(heading, own, [...headings, ...lower]));
  const stated: Stated<string>[] = [
    { source: "JSON-LD" as const, value: textOf(article.headline ?? article.name) },
    { source: "meta elements" as const, value: cardTitle(metas) },
    { source: "title" as const, value: title },
    { source: "title" as const, value: textOf(webPage.headline ?? webPage.name) },
  ].flatMap(({ source, value }) =>
    value && nameKey(value) ? [{ source, value: withoutSite(value, own, [...headings, ...lower]) }] : [],
  );
  const titles = stated.map(({ value }) => value);
  const printed = printedHeadline(titles, partsOf(title), tops, lower);
  const [only] = tops.length === 1 ? tops : [];
  // A short title, worded differently from the page's only heading, is the name of the site or section.
  const isName = titles.every((text) => wordsOf(text) < MIN_WORDS) && wordsOf(only ?? "") >= MIN_WORDS;
  const { best } = weigh(stated, isAlike);
  return (printed ?? (isName ? only : best?.value) ?? headings[0] ?? "").slice(0, MAX_LENGTH);
}

const wordsOf = (text: string): number => text.split(" ").filter(Boolean).length;
