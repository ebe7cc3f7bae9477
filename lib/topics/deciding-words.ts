import { z } from "zod";
import { parseStored } from "../articles/stored-json";

const MAX_WORDS = 8;

const stored = z.array(z.object({ text: z.string(), weight: z.number() }));
const isStored = (value: unknown): value is z.output<typeof stored> => stored.safeParse(value).success;

/**
 * The words that decided a subject, for display: each spelling once, the heaviest first, at most 8.
 * @param words as stored with the topic (JSON); null if no words decided
 * @param row names the topic of the article in an error
 */
export function decidingWords(words: string | null, row: string): string[] {
  if (!words) return [];
  const byWord = new Map<string, { text: string; weight: number }>();
  for (const { text, weight } of parseStored(words, "ArticleTopic.words", row, isStored)) {
    const key = text.toLowerCase();
    const known = byWord.get(key);
    byWord.set(key, { text: known?.text ?? text, weight: (known?.weight ?? 0) + weight });
  }
  return [...byWord.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_WORDS)
    .map(({ text }) => text);
}
