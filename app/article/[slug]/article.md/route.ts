import { answerArticle } from "@/lib/pages/copies/answer-copies";

/** An article as Markdown. */
export const GET = answerArticle("md");
