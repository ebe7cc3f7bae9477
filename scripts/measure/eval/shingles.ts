const WORDS = 4;

/** The runs of four words in a text; a shorter text is one run. */
function shinglesOf(text: string): Set<string> {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length > 0 && words.length < WORDS) return new Set([words.join(" ")]);
  const shingles = new Set<string>();
  for (let at = 0; at + WORDS <= words.length; at++) shingles.add(words.slice(at, at + WORDS).join(" "));
  return shingles;
}

/** The share of a text that is in the gold (precision), the share of the gold that is in it (recall), and their harmonic mean. */
export function shingleScores(text: string, gold: string): { precision: number; recall: number; f1: number } {
  const [own, right] = [shinglesOf(text), shinglesOf(gold)];
  const both = [...own].filter((shingle) => right.has(shingle)).length;
  const precision = own.size ? both / own.size : 0;
  const recall = right.size ? both / right.size : 0;
  return { precision, recall, f1: both ? (2 * precision * recall) / (precision + recall) : 0 };
}
