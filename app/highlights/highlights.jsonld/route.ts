import { answerHighlights } from "@/lib/pages/highlights/answer-highlights";

/** The highlights of the reader who asks, as W3C Web Annotations in JSON-LD. */
export const GET = answerHighlights("jsonld");
