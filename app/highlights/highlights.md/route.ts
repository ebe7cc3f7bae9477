import { answerHighlights } from "@/lib/pages/highlights/answer-highlights";

/** The highlights of the reader who asks, as Markdown. */
export const GET = answerHighlights("md");
