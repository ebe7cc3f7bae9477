import "server-only";
import { formatArticleDay } from "../../articles/format-date";
import { parseRevision } from "../../articles/incoming";
import { library } from "../../db/client";
import { correctableOf } from "../../ingest/corrections/apply-corrections";
import { readCorrections } from "../../ingest/corrections/correction-fields";
import { type CorrectionForm, formOf, nameField } from "../../ingest/corrections/correction-form";
import { readStored } from "../../ingest/stored-article";
import { interfaceLanguage } from "../../messages/interface-language";
import { listOf } from "../../messages/list-of";
import { t } from "../../messages/t";
import { LINK_KIND, LINK_KINDS } from "../../related/kinds/link-kinds";
import { getSubject } from "../../topics/subjects";

/** A correction or decision of the owner, in the words of the page. */
export type Decision = {
  id: number;
  what: string;
  before: string | null;
  after: string | null;
  /** What it is about: an article or a story that is still there. */
  about: { href: string; title: string } | null;
  day: string;
  undone: boolean;
  /** No later correction depends on it. */
  canUndo: boolean;
};

/** An article as what a decision is about; null where it is gone. */
export const aboutArticle = (article: { slug: string; headline: string } | undefined): Decision["about"] =>
  article ? { href: `/article/${encodeURIComponent(article.slug)}`, title: article.headline } : null;

/** The correctable fields of an article, as its form shows them; null where the library has none of this slug. */
export async function getCorrectionForm(slug: string): Promise<{ id: number; form: CorrectionForm } | null> {
  const row = await library().article.findUnique({ where: { slug }, select: { id: true } });
  return row && { id: row.id, form: formOf(correctableOf(await readStored(library(), row.id))) };
}

/** The corrections of one article or of all, the last first, at most `most`. */
export async function listCorrections(articleId: number | null, most: number): Promise<Decision[]> {
  const rows = await library().correction.findMany({
    where: articleId === null ? {} : { articleId },
    orderBy: { id: "desc" },
    take: most,
    include: { article: { select: { slug: true, headline: true } } },
  });
  const covered = new Set<string>();
  return rows.map(({ id, articleId: of, field, before, value, madeAt, undoneAt, article }) => {
    const key = `${of} ${field}`;
    const canUndo = !undoneAt && !covered.has(key);
    if (!undoneAt) covered.add(key);
    return {
      ...{ id, canUndo, about: aboutArticle(article) },
      what: nameField(field),
      before: wordsOf(field, before),
      after: wordsOf(field, value),
      day: formatArticleDay(madeAt.toISOString()),
      undone: undoneAt !== null,
    };
  });
}

const KINDS = ["deleted", "merged", "split"] as const;

function nameKind(stored: string): string {
  const kind = KINDS.find((one) => one === stored);
  return kind ? t(`corrections.copy.${kind}`) : stored;
}

/** The decisions on copies, the last first, at most `most`. */
export async function listCopyDecisions(most: number): Promise<Decision[]> {
  const rows = await library().copyDecision.findMany({
    orderBy: { id: "desc" },
    take: most,
    omit: { content: true },
  });
  const ids = rows.flatMap(({ articleId }) => articleId ?? []);
  const articles = await library().article.findMany({
    where: { id: { in: ids } },
    select: { id: true, slug: true, headline: true },
  });
  return rows.map(({ id, kind, headline, articleId, madeAt, undoneAt }) => ({
    ...{ id, before: headline, after: null },
    what: nameKind(kind),
    about: aboutArticle(articles.find((article) => article.id === articleId)),
    day: formatArticleDay(madeAt.toISOString()),
    undone: undoneAt !== null,
    canUndo: undoneAt === null,
  }));
}

/** A stored value in one line of plain words. */
function wordsOf(field: string, value: string): string {
  const { headline, datePublished, outlet, credits, topics } = readCorrections([{ field, value }]);
  if (topics) {
    const subjects = topics.subjects.flatMap((code) => getSubject(code) ?? []);
    const names = [...subjects.map(({ label }) => label[interfaceLanguage()]), ...topics.keywords];
    return listOf(names) || t("corrections.none");
  }
  const line =
    headline ??
    datePublished ??
    outlet?.name ??
    (credits && listOf(credits.map(({ name, role }) => `${name} (${role})`)));
  return line || t("corrections.notKnown");
}

/** An earlier version of an article, and when it was replaced. */
export type RevisionEntry = { id: number; headline: string; day: string };

/** The earlier versions of an article, the last first. */
export async function listRevisions(articleId: number): Promise<RevisionEntry[]> {
  const rows = await library().revision.findMany({ where: { articleId }, orderBy: { id: "desc" }, take: 50 });
  return rows.map(({ id, content, replacedAt }) => {
    const { headline } = parseRevision(content, id);
    return { id, headline, day: formatArticleDay(replacedAt.toISOString()) };
  });
}

/** An article that may be a copy of another. */
export type LikelyCopy = { slug: string; headline: string; outlet: string | null; date: string | null };

/** Articles that may be copies of one: those with the same headline or nearly the same text. */
export async function listLikelyCopies(articleId: number): Promise<LikelyCopy[]> {
  const { headlineKey } = await library().article.findUniqueOrThrow({
    where: { id: articleId },
    select: { headlineKey: true },
  });
  const close = await library().link.findMany({
    where: { fromId: articleId, score: { gte: COPY_SCORE }, kind: { in: COPY_KINDS } },
    select: { toId: true },
    take: MOST_COPIES,
  });
  const rows = await library().article.findMany({
    where: { OR: [{ headlineKey }, { id: { in: close.map(({ toId }) => toId) } }], NOT: { id: articleId } },
    select: { slug: true, headline: true, datePublished: true, outlet: { select: { name: true } } },
    take: MOST_COPIES,
  });
  return rows.map(({ slug, headline, outlet, datePublished }) => ({
    slug,
    headline,
    outlet: outlet?.name ?? null,
    date: datePublished,
  }));
}

/** Links with this score join texts that are nearly the same. */
const COPY_SCORE = 0.5;
const COPY_KINDS = LINK_KINDS.filter((kind) => LINK_KIND[kind].groupsCopies);
const MOST_COPIES = 10;
