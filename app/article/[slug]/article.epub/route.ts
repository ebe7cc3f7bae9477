import { answerArticleBook } from "@/lib/pages/copies/answer-copies";

/** An article as an EPUB. */
export const GET = answerArticleBook;
