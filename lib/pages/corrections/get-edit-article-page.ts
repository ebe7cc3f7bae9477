import "server-only";
import { slugOf } from "../../articles/slug";
import type { QueryValues } from "../../filters/parse-filter";
import type { CorrectionForm } from "../../ingest/corrections/correction-form";
import { interfaceLanguage } from "../../messages/interface-language";
import { SUBJECTS } from "../../topics/subjects";
import { type Frame, getFrame } from "../frame/get-frame";
import { readTold } from "../told";
import {
  type Decision,
  getCorrectionForm,
  type LikelyCopy,
  listCorrections,
  listLikelyCopies,
  listRevisions,
  type RevisionEntry,
} from "./list-corrections";

/** Everything the page for correcting an article shows; its lists are empty for anybody but the owner. */
export type EditArticlePage = {
  frame: Frame;
  articleHref: string;
  form: CorrectionForm;
  subjects: { code: string; label: string }[];
  corrections: Decision[];
  revisions: RevisionEntry[];
  copies: LikelyCopy[];
  /** Why the last form was refused. */
  problem: string | null;
};

/** The most corrections shown. */
const MOST = 100;

/** The page for correcting an article; null where the library has none of this slug. */
export async function getEditArticlePage(
  parameter: string,
  values: QueryValues,
): Promise<EditArticlePage | null> {
  const slug = slugOf({ slug: parameter });
  const [article, frame] = await Promise.all([getCorrectionForm(slug), getFrame()]);
  if (!article) return null;
  const [corrections, revisions, copies] = frame.owner
    ? await Promise.all([
        listCorrections(article.id, MOST),
        listRevisions(article.id),
        listLikelyCopies(article.id),
      ])
    : [[], [], []];
  return {
    ...{ frame, corrections, revisions, copies, form: article.form },
    articleHref: `/article/${encodeURIComponent(slug)}`,
    subjects: SUBJECTS.map(({ code, label }) => ({ code, label: label[interfaceLanguage()] })),
    problem: (await readTold(values)).refused,
  };
}
