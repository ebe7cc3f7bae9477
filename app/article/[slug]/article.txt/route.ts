import { answerArticle } from "@/lib/pages/copies/answer-copies";

/** An article as plain text. */
export const GET = answerArticle("txt");
