import "server-only";
import { t } from "../../messages/t";
import {
  addHighlight,
  type Changed,
  checkHighlight,
  checkNote,
  type HighlightDraft,
  moveHighlight,
  removeHighlight,
  restoreHighlight,
  writeNote,
} from "../../readers/highlights";
import { getReader } from "../../readers/reader";
import { type Outcome, textOf } from "../../readers/reader-route";
import { hasArticle } from "../article/has-article";
import { highlightHref } from "../article/highlight-view";

const noArticle = () => ({ status: 404, message: t("highlights.refused.article") }) as const;
const noHighlight = () => ({ status: 404, message: t("highlights.refused.highlight") }) as const;
const bad = (message: string) => ({ status: 400, message }) as const;

/** More than what is around a passage is not needed to find it, in characters. */
const MOST_AROUND = 100;

/** A text of a form, as it is stored: with single line ends, and nothing that is no character. */
const wordsOf = (form: FormData, name: string): string =>
  textOf(form, name).replace(/\r\n?/g, "\n").replaceAll("\0", "").toWellFormed();

const readDraft = (form: FormData): HighlightDraft => ({
  quote: wordsOf(form, "quote"),
  prefix: wordsOf(form, "prefix").slice(-MOST_AROUND),
  suffix: wordsOf(form, "suffix").slice(0, MOST_AROUND),
  note: wordsOf(form, "note").trim(),
});

/** Why a highlight is refused before anybody becomes a reader by it; null where it is not. */
export async function refuseHighlight(slug: string, form: FormData): Promise<Outcome | null> {
  const problem = checkHighlight(readDraft(form));
  if (problem) return bad(problem);
  return (await hasArticle(slug)) ? null : noArticle();
}

/** Keeps a highlight in an article. @returns the place in its page where it is shown, found or not */
export async function submitHighlight(reader: string, slug: string, form: FormData): Promise<Outcome> {
  const kept = await addHighlight(reader, slug, readDraft(form));
  if (kept === null) return noArticle();
  return typeof kept === "string" ? bad(kept) : highlightHref(kept.id, slug, kept.found);
}

type Action = (reader: string, id: number, form: FormData) => Promise<Changed | null>;

const ACTIONS: Record<string, Action> = {
  note: (reader, id, form) => writeNote(reader, id, wordsOf(form, "note").trim()),
  find: (reader, id, form) => moveHighlight(reader, id, wordsOf(form, "quote")),
  remove: (reader, id) => removeHighlight(reader, id),
  restore: (reader, id) => restoreHighlight(reader, id),
};

/** Why a change of a highlight is refused; null where it is not. */
export async function refuseHighlightChange(form: FormData): Promise<Outcome | null> {
  if ((await getReader()) === null) return noHighlight();
  const action = textOf(form, "action");
  if (!Object.hasOwn(ACTIONS, action))
    return bad(`"action" must be one of ${Object.keys(ACTIONS).join(", ")}.`);
  const problem =
    action === "find"
      ? checkHighlight({ quote: wordsOf(form, "quote"), note: "" })
      : checkNote(wordsOf(form, "note"));
  return problem && bad(problem);
}

/**
 * Changes a highlight of a reader: its note, the words by which it is found, or whether it is there. @returns where it is shown: in the
 * page that sent the form
 */
export async function submitHighlightChange(
  reader: string,
  number: string,
  form: FormData,
): Promise<Outcome> {
  const id = Number(number);
  const action = textOf(form, "action");
  const changed = Number.isSafeInteger(id) ? await ACTIONS[action]?.(reader, id, form) : null;
  if (!changed) return noHighlight();
  const { slug, found } = changed;
  const shown =
    slug === null || textOf(form, "from") === "list" ? `/highlights#h${id}` : highlightHref(id, slug, found);
  return action === "remove" ? shown.replace("#", `?removed=${id}#`) : shown;
}
