import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { parseArticleDate } from "../lib/articles/date";
import { closeLibrary } from "../lib/db/client";
import { type ArticleFilter, NO_FILTER, onlyValue } from "../lib/filters/article-filter";
import { withMatches } from "../lib/index/open-index";
import { findOutletSlug } from "../lib/outlets/find-outlet";
import { countFacets } from "../lib/pages/rail/list-facets";

/**
 * `npm run bench -- counts FILE.jsonl.gz` counts the articles of a file by outlet, language and year and compares the
 * counts with those of the filters, in a library that contains only this file. Prints each difference; exit status 1
 * if there is one.
 */
const [file] = process.argv.slice(2);
if (!file) throw new Error("Name the file that the library was made from.");

type Row = {
  identifier?: string;
  inLanguage?: string;
  datePublished?: string;
  publisher?: { name?: string };
};

const counted = {
  outlet: new Map<string, number>(),
  language: new Map<string, number>(),
  year: new Map<string, number>(),
};
const add = (map: Map<string, number>, key: string | undefined) => {
  if (key) map.set(key, (map.get(key) ?? 0) + 1);
};

const bytes = createReadStream(file);
const lines = createInterface({ input: file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes });
const rows = new Map<string, Row>();
for await (const line of lines) {
  if (!line.trim()) continue;
  const row: Row = JSON.parse(line);
  // A later line with the same identifier is a newer version of the article.
  rows.set(row.identifier ?? `line ${rows.size}`, row);
}
for (const row of rows.values()) {
  const name = row.publisher?.name;
  add(counted.outlet, name && ((await findOutletSlug(name)) ?? `missing: ${name}`));
  add(counted.language, row.inLanguage);
  add(counted.year, row.datePublished && parseArticleDate(row.datePublished)?.iso.slice(0, 4));
}

const countFiltered = (filter: ArticleFilter) => withMatches(filter, null, ({ total }) => total);

let differences = 0;
const compare = (what: string, own: number, filtered: number) => {
  if (own === filtered) return;
  differences += 1;
  console.log(`${what}: ${own} in the file, ${filtered} by the filter`);
};
compare("all", rows.size, await countFiltered(NO_FILTER));
for (const [slug, own] of counted.outlet)
  compare(`outlet ${slug}`, own, await countFiltered(onlyValue(NO_FILTER, "outlet", slug)));
for (const [tag, own] of counted.language)
  compare(`language ${tag}`, own, await countFiltered(onlyValue(NO_FILTER, "language", tag)));
for (const [year, own] of counted.year) {
  const next = String(Number(year) + 1);
  compare(`year ${year}`, own, await countFiltered({ ...NO_FILTER, after: year, before: next }));
}
for (const { facet, values } of await withMatches(NO_FILTER, null, countFacets))
  if (facet === "outlet" || facet === "language")
    for (const { value, articles } of values)
      compare(`${facet} ${value} in the rail`, counted[facet].get(value) ?? 0, articles);
const checks = counted.outlet.size + counted.language.size + counted.year.size;
console.log(`${rows.size} articles, ${checks} outlets, languages and years: ${differences} differences`);
process.exitCode = differences ? 1 : 0;
await closeLibrary();
