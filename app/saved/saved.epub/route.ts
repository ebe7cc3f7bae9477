import { answerSavedBook } from "@/lib/pages/copies/answer-copies";

/** The saved articles of the reader who asks as an EPUB. */
export const GET = answerSavedBook;
