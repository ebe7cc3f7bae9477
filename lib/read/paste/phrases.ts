import { keyOfText, type Token } from "../../text/line-tokens";

/** A vocabulary of words and phrases in normalised spelling, by first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Builds a vocabulary from phrases in ordinary spelling. */
export function phrases(...lists: readonly (readonly string[])[]): Phrases {
  const keys = new Set(lists.flat().map(keyOfText));
  keys.delete("");
  const byFirst = new Map<string, string[][]>();
  for (const key of keys) {
    const words = key.split(" ");
    const first = words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  for (const sharing of byFirst.values()) sharing.sort((a, b) => b.length - a.length);
  return byFirst;
}

function matchesAt(words: readonly string[], tokens: readonly Token[], from: number): boolean {
  if (words.length > tokens.length - from) return false;
  for (let i = 1; i < words.length; i++) if (tokens[from + i]?.key !== words[i]) return false;
  return true;
}

/** The number of words of the longest phrase that starts at a word of the line; 0 if there is none. */
export function phraseAt(tokens: readonly Token[], from: number, vocabulary: Phrases): number {
  const sharing = vocabulary.get(tokens[from]?.key ?? "");
  if (!sharing) return 0;
  for (const words of sharing) if (matchesAt(words, tokens, from)) return words.length;
  return 0;
}

/** True if the line is one phrase of the vocabulary and nothing else. */
export const isPhrase = (tokens: readonly Token[], vocabulary: Phrases): boolean =>
  tokens.length > 0 && phraseAt(tokens, 0, vocabulary) === tokens.length;

/** A phrase found in a line: index of its first word, number of words, normalised spelling. */
type FoundPhrase = { at: number; count: number; key: string };

/** The phrases of a vocabulary in a line, without overlaps. */
export function findPhrases(tokens: readonly Token[], vocabulary: Phrases): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const count = phraseAt(tokens, at, vocabulary);
    if (!count) continue;
    const words = tokens.slice(at, at + count);
    found.push({ at, count, key: words.map((token) => token.key).join(" ") });
    at += count - 1;
  }
  return found;
}

/** True if the line contains a phrase of the vocabulary. */
export function hasPhrase(tokens: readonly Token[], vocabulary: Phrases): boolean {
  for (let at = 0; at < tokens.length; at++) if (phraseAt(tokens, at, vocabulary)) return true;
  return false;
}

/** True if every word of the line belongs to a phrase of the vocabulary. */
export function isMadeOf(tokens: readonly Token[], vocabulary: Phrases): boolean {
  for (let at = 0; at < tokens.length; ) {
    const count = phraseAt(tokens, at, vocabulary);
    if (!count) return false;
    at += count;
  }
  return tokens.length > 0;
}

/** What follows the first words of a line, without separators. */
export const restAfter = (text: string, tokens: readonly Token[], count: number): string =>
  text.slice(tokens[count - 1]?.end ?? 0).replace(/^[\s:：\-–—|/\\،,.»"”]+/u, "");
