import { answerStoryBook } from "@/lib/pages/copies/answer-copies";

/** A story as an EPUB. */
export const GET = answerStoryBook;
