import { bodyText } from "../articles/body";
import { listImages } from "../articles/pictures";
import { withoutEmpty } from "../articles/without-empty";
import { library } from "../db/client";
import { findMentions } from "../entities/find-mentions";
import { listWords } from "../text/tokenise";
import { assignSubjects } from "../topics/assign-subjects";
import { cleanKeywords } from "../topics/keywords";
import { getSubject } from "../topics/subjects";
import { findStored } from "./find-stored";
import { identifierOf } from "./identity";
import { type PreparedArticle, sourceOf } from "./prepare-article";
import { findStandingDecision } from "./standing-decision";
import { isKnown } from "./store-article";

/** What importing an article would do, and the article in the API's form, as it would be stored. */
export async function previewImport(prepared: PreparedArticle) {
  const outcome = await outcomeOf(prepared);
  const incoming = sourceOf(prepared);
  const text = bodyText(incoming.body);
  const { outlet, credits, kicker, body, keywords, pictures = [], sample: _, ...fields } = incoming;
  const article = withoutEmpty({
    ...fields,
    identifier: identifierOf(incoming),
    alternativeHeadline: kicker,
    publisher: outlet && { name: outlet.name, ...(outlet.inferred ? { inferred: true } : {}) },
    author: credits,
    keywords: cleanKeywords(keywords).map(({ name }) => name),
    about: assignSubjects({ ...incoming, text }).map(({ code }) => ({
      identifier: code,
      name: getSubject(code)?.name.en,
    })),
    mentions: findMentions({ ...incoming, text }).map(({ type, name, count }) => ({ type, name, count })),
    articleBody: text,
    image: listImages(body, pictures),
    references: incoming.references.map((reference) => ({ ...reference, held: null })),
    wordCount: listWords(text).length,
  });
  return { outcome, article } as const;
}

async function outcomeOf(prepared: PreparedArticle) {
  if (await findStandingDecision(library(), prepared)) return "unchanged";
  const found = await findStored(library(), prepared);
  if (!found) return "added";
  return found.sameness === "copy" || (await isKnown(library(), found.held, prepared))
    ? "unchanged"
    : "updated";
}
