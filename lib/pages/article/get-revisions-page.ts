import "server-only";
import { bodyText } from "../../articles/body";
import { formatArticleDate } from "../../articles/format-date";
import { parseRevision } from "../../articles/incoming";
import { sanitiseBody } from "../../articles/sanitise-body";
import { slugOf } from "../../articles/slug";
import { library } from "../../db/client";
import { isRightToLeft } from "../../text/normalise";
import { type Frame, getFrame } from "../frame/get-frame";
import { compareVersions, type Version, type VersionChange } from "./compare-versions";
import { getArticle } from "./get-article";

/** Everything that the page of an article's earlier versions shows. */
export type RevisionsPage = {
  frame: Frame;
  slug: string;
  headline: string;
  lang: string;
  direction: "ltr" | "rtl";
  /** The newest first, each with the moment when the library noticed it. */
  changes: (VersionChange & { id: number; iso: string; when: string })[];
  /** How many changes are older than those shown. */
  older: number;
};

/** The changes shown, the newest ones. */
const MOST = 20;

/** The page of an article's earlier versions; null where the library has no such article. */
export async function getRevisionsPage(given: string): Promise<RevisionsPage | null> {
  const [frame, article] = await Promise.all([getFrame(), getArticle(slugOf({ slug: given }))]);
  if (!article) return null;
  const { id, slug, headline, inLanguage, revisions: total } = article;
  const revisions = await library().revision.findMany({
    where: { articleId: id },
    orderBy: { id: "desc" },
    take: MOST,
    select: { id: true, replacedAt: true, content: true },
  });
  let after: Version = { headline, abstract: article.abstract ?? "", text: article.text };
  const changes: RevisionsPage["changes"] = [];
  for (const { id: revision, replacedAt, content } of revisions) {
    const { headline, abstract = "", body } = parseRevision(content, revision);
    const before: Version = { headline, abstract, text: bodyText(sanitiseBody(body)) };
    const iso = replacedAt.toISOString();
    changes.push({
      ...compareVersions(before, after, inLanguage),
      ...{ id: revision, iso, when: formatArticleDate(`${iso.slice(0, 16)}Z`) },
    });
    after = before;
  }
  return {
    ...{ frame, slug, headline, changes },
    lang: inLanguage,
    direction: isRightToLeft(inLanguage) ? "rtl" : "ltr",
    older: total - changes.length,
  };
}
