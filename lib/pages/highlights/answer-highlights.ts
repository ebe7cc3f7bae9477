import "server-only";
import { getReader } from "../../readers/reader";
import { outsideAddress } from "../../security/outside-address";
import { listMarked, type MarkedArticle } from "./list-marked";
import { writeAnnotations } from "./write-annotations";
import { writeMarkdown } from "./write-markdown";

/** The forms in which highlights are taken along. */
const FORMS = {
  md: { type: "text/markdown; charset=utf-8", write: writeMarkdown },
  jsonld: {
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    write: (articles: readonly MarkedArticle[], base: string) =>
      `${JSON.stringify(writeAnnotations(articles, base), null, 2)}\n`,
  },
} as const;

/** All highlights of the reader who asks, as a file. */
export const answerHighlights =
  (form: keyof typeof FORMS) =>
  async (request: Request): Promise<Response> => {
    const { articles } = await listMarked(await getReader());
    const { type, write } = FORMS[form];
    return new Response(write(articles, outsideAddress(request.headers, process.env.PUBLIC_URL)), {
      headers: {
        "content-type": type,
        "content-disposition": `attachment; filename="highlights.${form}"`,
        "cache-control": "private, no-store",
      },
    });
  };
