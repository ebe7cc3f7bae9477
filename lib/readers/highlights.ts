import "server-only";
import { bodyText, parseBody } from "../articles/body";
import { findQuote } from "../articles/passages/find-quote";
import { sanitiseBody } from "../articles/sanitise-body";
import { library, type Transaction, writeReaders } from "../db/client";
import { t } from "../messages/t";

/** The limits of what a reader keeps, in characters and in highlights. */
export const LONGEST_QUOTE = 5_000;
export const LONGEST_NOTE = 10_000;
export const MOST_HIGHLIGHTS = 5_000;
/** How much of a text around a passage is kept to find it again, in characters. */
const CONTEXT = 32;
const DAY_MS = 86_400_000;

/** What a reader marks: the words, what stands around them as far as it is known, and a note. */
export type HighlightDraft = { quote: string; prefix: string; suffix: string; note: string };

const SELECT = {
  ...{ id: true, articleId: true, identifier: true, headline: true },
  ...{ exact: true, prefix: true, suffix: true, start: true, end: true, revised: true },
  ...{ note: true, createdAt: true, updatedAt: true, removedAt: true },
} as const;

/** A highlight as it is stored. Without a place it is lost; without an article the library has that no longer. */
export type Highlight = Awaited<ReturnType<typeof listHighlights>>[number];

/**
 * A reader's highlights, in one article or in all, the last one last. Not cached, since they are the reader's own.
 * @param removed one that was removed and is listed nevertheless
 */
export async function listHighlights(
  readerId: string | null,
  { articleId, removed = null }: { articleId?: number; removed?: number | null } = {},
) {
  if (!readerId) return [];
  const where = {
    readerId,
    OR: [{ removedAt: null }, { id: removed ?? 0 }],
    ...(articleId === undefined ? {} : { articleId }),
  };
  return library().highlight.findMany({ where, orderBy: { id: "asc" }, select: SELECT });
}

/** Why a reader's words are not kept, with what to do; null where nothing speaks against it. */
export function checkHighlight({ quote, note }: Pick<HighlightDraft, "quote" | "note">): string | null {
  if (quote.trim() === "") return t("highlights.refused.empty");
  if (quote.length > LONGEST_QUOTE) return t("highlights.refused.long", { most: LONGEST_QUOTE });
  return checkNote(note);
}

/** The same for a note alone. */
export const checkNote = (note: string): string | null =>
  note.length > LONGEST_NOTE ? t("highlights.refused.longNote", { most: LONGEST_NOTE }) : null;

/** An article's running text, as its page has it. */
export async function readText(tx: Transaction, articleId: number): Promise<string> {
  const { body } = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { body: true } });
  return bodyText(sanitiseBody(parseBody(body, articleId)));
}

/** A passage of a text with its surroundings; where it is not found, the words as they were given. */
function anchor(text: string, { quote, prefix, suffix }: Omit<HighlightDraft, "note">) {
  const place = findQuote(text, { exact: quote, prefix, suffix });
  if (!place) return { exact: quote.trim(), prefix, suffix, start: null, end: null, revised: null };
  const { start, end } = place;
  return {
    ...{ start, end, revised: null },
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** Which highlight was changed, in what article (null: one that the library no longer has), and whether it is found there. */
export type Changed = { id: number; slug: string | null; found: boolean };

/**
 * Keeps a highlight; one that is not found in the text is kept as lost, so that nothing typed goes. The same passage is marked once: a
 * second note is put under the first.
 * @returns the problem, in words, if it was not kept; null if there is no such article
 */
export const addHighlight = (
  readerId: string,
  slug: string,
  draft: HighlightDraft,
): Promise<Changed | string | null> =>
  writeReaders(async (tx) => {
    const article = await tx.article.findUnique({
      where: { slug },
      select: { id: true, identifier: true, headline: true },
    });
    if (!article) return null;
    const { id: articleId, ...named } = article;
    const anchored = anchor(await readText(tx, articleId), draft);
    const same = { readerId, articleId, removedAt: null, exact: anchored.exact, start: anchored.start };
    const found = anchored.start !== null;
    const known = await tx.highlight.findFirst({ where: same, select: { id: true, note: true } });
    if (known) {
      const note = [...new Set([known.note, draft.note])].filter(Boolean).join("\n\n");
      const problem = checkNote(note);
      if (problem) return problem;
      if (note !== known.note) await write(tx, known.id, { note });
      return { id: known.id, slug, found };
    }
    if ((await tx.highlight.count({ where: { readerId, removedAt: null } })) >= MOST_HIGHLIGHTS)
      return t("highlights.refused.many", { most: MOST_HIGHLIGHTS });
    const data = { readerId, articleId, ...named, ...anchored, note: draft.note };
    const { id } = await tx.highlight.create({ data, select: { id: true } });
    return { id, slug, found };
  });

type Change = { note?: string; removedAt?: Date | null } & Partial<ReturnType<typeof anchor>>;

const write = (tx: Transaction, id: number, data: Change) =>
  tx.highlight.update({ where: { id }, data: { ...data, updatedAt: new Date() }, select: { start: true } });

/** Changes a highlight of a reader. @returns null if the reader has no such highlight */
const change = (
  readerId: string,
  id: number,
  decide: (tx: Transaction, articleId: number | null) => Promise<Change>,
): Promise<Changed | null> =>
  writeReaders(async (tx) => {
    const found = await tx.highlight.findFirst({
      where: { id, readerId },
      select: { articleId: true, article: { select: { slug: true } } },
    });
    if (!found) return null;
    const { start } = await write(tx, id, await decide(tx, found.articleId));
    return { id, slug: found.article?.slug ?? null, found: start !== null };
  });

/** Writes the note of a highlight; empty: it has none. */
export const writeNote = (readerId: string, id: number, note: string) =>
  change(readerId, id, async () => ({ note }));

/** Looks for a lost highlight by other words. Where they are not in the text either, they are what is lost. */
export const moveHighlight = (readerId: string, id: number, quote: string) =>
  change(readerId, id, async (tx, articleId) =>
    articleId === null ? {} : anchor(await readText(tx, articleId), { quote, prefix: "", suffix: "" }),
  );

/** Removes a highlight, so that it can be put back for a day; what was removed before that goes for good. */
export const removeHighlight = async (readerId: string, id: number, now = new Date()) =>
  change(readerId, id, async (tx) => {
    const before = new Date(now.getTime() - DAY_MS);
    await tx.highlight.deleteMany({ where: { readerId, removedAt: { lt: before } } });
    return { removedAt: now };
  });

/** Puts a removed highlight back. */
export const restoreHighlight = (readerId: string, id: number) =>
  change(readerId, id, async () => ({ removedAt: null }));
