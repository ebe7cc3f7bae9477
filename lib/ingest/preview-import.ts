import { bodyText, listFigures } from "../articles/body";
import type { IncomingArticle } from "../articles/incoming";
import { urlKey } from "../articles/url-key";
import { withoutEmpty } from "../articles/without-empty";
import { findCopyDecision } from "../db/articles/copies";
import { library } from "../db/client";
import { findMentions } from "../entities/find-mentions";
import { listWords } from "../text/tokenise";
import { assignSubjects } from "../topics/assign-subjects";
import { cleanKeywords } from "../topics/keywords";
import { getSubject } from "../topics/subjects";
import { contentHashOf, findStored, identifierOf } from "./identity";

/** What importing an article would do, and the article in the API's form, as it would be stored. */
export async function previewImport(incoming: IncomingArticle) {
  const outcome = await outcomeOf(incoming);
  const text = bodyText(incoming.body);
  const { outlet, credits, kicker, body, keywords, sample: _, ...fields } = incoming;
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
    image: listFigures(body),
    references: incoming.references.map((reference) => ({ ...reference, held: null })),
    wordCount: listWords(text).length,
  });
  return { outcome, article } as const;
}

async function outcomeOf(incoming: IncomingArticle) {
  const keys = {
    identifier: identifierOf(incoming),
    urlKey: incoming.url ? urlKey(incoming.url) : null,
    contentHash: contentHashOf(incoming),
  };
  const ownIdentifier = incoming.identifier !== undefined;
  if (await findCopyDecision(library(), { ...keys, ownIdentifier })) return "unchanged";
  const stored = await findStored(library(), { ...keys, ownIdentifier });
  return !stored ? "added" : stored.contentHash === keys.contentHash ? "unchanged" : "updated";
}
