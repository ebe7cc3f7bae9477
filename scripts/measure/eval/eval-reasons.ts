import { bodyText, parseBody } from "../../../lib/articles/body";
import { library } from "../../../lib/db/client";
import { getPassages } from "../../../lib/pages/article/list-passages";
import { listRelated, type RelatedLink } from "../../../lib/pages/article/list-related";
import { isInHead } from "../../../lib/related/evidence/find-places";
import { isRole } from "../../../lib/related/evidence/reason-words";
import type { Evidence } from "../../../lib/related/evidence/shared-thing";
import { LINK_KINDS } from "../../../lib/related/kinds/link-kinds";
import { isFunctionWord } from "../../../lib/text/common-words";
import { normalise } from "../../../lib/text/normalise";

type Fields = Record<"headline" | "abstract" | "text", string>;
type Sort = "headline" | "lead" | "side" | "none";
type Row = Record<Sort | "links" | "open" | "bare" | "cut", number>;

const newRow = (): Row => ({ links: 0, headline: 0, lead: 0, side: 0, none: 0, open: 0, bare: 0, cut: 0 });

/**
 * `throughline eval reasons`: the reasons of all links of the library that is open, by kind. headline, lead, side, none:
 * where both articles have what tells most of what the reason names. open: every thing that the reason names has a
 * passage in both texts with it marked (none of `none` counts); must be all. bare: figures named without what they
 * count; must be none. cut: names that are part of one longer run of capitalised words in both texts; must be none.
 */
export async function evalReasons(json: boolean): Promise<void> {
  const rows: Record<string, Row> = {};
  const texts = new Map<number, Fields>();
  const all = await library().article.findMany({
    select: { id: true, headline: true, abstract: true, body: true },
  });
  for (const { id, headline, abstract, body } of all)
    texts.set(id, { headline, abstract: abstract ?? "", text: bodyText(parseBody(body, id)) });
  for (const { id } of all)
    for (const link of await listRelated(id)) {
      rows[link.kind] ??= newRow();
      rows.all ??= newRow();
      for (const row of [rows[link.kind], rows.all]) if (row) await count(row, id, link, texts);
    }
  const kinds = [...LINK_KINDS, "all"].filter((kind) => rows[kind]);
  if (json) console.log(JSON.stringify(Object.fromEntries(kinds.map((kind) => [kind, rows[kind]]))));
  else console.table(Object.fromEntries(kinds.map((kind) => [kind, rows[kind]])));
}

async function count(
  row: Row,
  id: number,
  link: RelatedLink,
  texts: ReadonlyMap<number, Fields>,
): Promise<void> {
  const sources = [texts.get(id), texts.get(link.article.id)] as [Fields, Fields];
  row.links++;
  row[sortOf(link.named, sources)]++;
  if (link.named.length > 0 && (await opens(id, link))) row.open++;
  row.bare += link.named.filter(isBare).length;
  row.cut += link.named.filter((shared) => isCut(shared, sources)).length;
}

const SCALE = /\b(?:hundred|thousand|million|billion|trillion|percent|per cent|k|m|bn|tn)s?\b/giu;

/** True for a figure that is shown without a noun or currency. */
const isBare = ({ kind, texts: [here], name = here }: Evidence): boolean =>
  kind === "figure" && !/[\p{L}\p{Sc}]/u.test(name.replace(SCALE, ""));

/** Where the article has what is named, its headline first. */
function sortOf(named: readonly Evidence[], sources: readonly [Fields, Fields]): Sort {
  if (named.length === 0) return "none";
  const inHeadlines = ({ texts }: Evidence): boolean =>
    texts.every((text, side) => sources[side]?.headline.toLowerCase().includes(text.toLowerCase()));
  if (named.some(inHeadlines)) return "headline";
  return named.some(({ places }) => places.every(isInHead)) ? "lead" : "side";
}

/** Whether each named thing is marked in a passage of either text. */
async function opens(id: number, link: RelatedLink): Promise<boolean> {
  const { named, article } = link;
  const { here, there } = await getPassages(id, article.id, link);
  const marks = [here, there].map((passages) =>
    passages.flatMap(({ parts }) => parts.filter((_, at) => at % 2)),
  );
  return named.every(({ texts }) =>
    texts.every((text, side) => marks[side]?.some((mark) => mark.toLowerCase().includes(text.toLowerCase()))),
  );
}

const BEFORE = /(?:^|[^\p{L}\p{N}])((?:\p{Lu}[\p{L}’']*[ -])+)$/u;
const AFTER = /^((?:[ -]\p{Lu}[\p{L}’']*)+)/u;

/** Titles, days and words that begin a sentence are not part of a name. */
function mayBelong(word: string | undefined): boolean {
  const plain = normalise(word ?? "");
  return plain.length > 1 && !isRole(plain) && !isFunctionWord(plain);
}

/** True where both texts go on with the same capitalised word in front of a name or after it. */
function isCut({ kind, places }: Evidence, sources: readonly [Fields, Fields]): boolean {
  // in headlines every word may have a capital
  if (kind !== "name" || places.some(({ field }) => field === "headline")) return false;
  const [here, there] = places.map(({ field, start, end }, side) => {
    const text = sources[side]?.[field] ?? "";
    return {
      before: BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.[1]
        ?.trim()
        .split(/[ -]/)
        .at(-1),
      after: AFTER.exec(text.slice(end, end + 40))?.[1]
        ?.trim()
        .split(/[ -]/)[0],
    };
  });
  return (
    (mayBelong(here?.before) && here?.before === there?.before) ||
    (mayBelong(here?.after) && here?.after === there?.after)
  );
}
