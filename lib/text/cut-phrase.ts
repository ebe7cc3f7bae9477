/**
 * A sentence of at most `most` characters: cut behind a clause if that leaves half of it, else between two words, and then ended by
 * an ellipsis.
 */
export function cutPhrase(sentence: string, most: number): string {
  const whole = sentence.trim().replace(/\s+/g, " ");
  if (whole.length <= most) return whole;
  const kept = whole.slice(0, most);
  const clause = Math.max(...[", ", "; ", " – ", " — ", "، ", "؛ "].map((end) => kept.lastIndexOf(end)));
  const cut = kept.slice(0, clause > most / 2 ? clause : Math.max(kept.lastIndexOf(" "), most / 2));
  return `${cut.trimEnd().toWellFormed()}…`;
}
