import { bodyText, parseBody } from "../../articles/body";
import { listNewestWith } from "../../db/sqlite/full-text";
import type { Connection } from "../../db/statements";
import { normalise } from "../../text/normalise";
import { editDistance } from "../../text/spelling/edit-distance";
import { listWords } from "../../text/tokenise";

/** Articles that are looked at for how a stem is written. */
const MOST_LOOKED_AT = 3;
/** Forms of a word are at most so far from one another. */
const FAR = 6;

/**
 * How a stem is written in the newest articles that hold it: of its forms there the one that is nearest to what was typed.
 * @returns null where none of them has it in headline or text
 */
export function findWritten(connection: Connection, stem: string, typed: string): string | null {
  let best: { word: string; distance: number } | null = null;
  for (const { id, headline, body } of listNewestWith(connection, stem, MOST_LOOKED_AT)) {
    // a made-up library has articles without a text
    const text = body ? bodyText(parseBody(body, id)) : "";
    for (const word of [...listWords(headline), ...listWords(text)]) {
      if (word.stem !== stem) continue;
      const distance = editDistance(word.plain, normalise(typed), FAR);
      if (!best || distance < best.distance) best = { word: word.surface, distance };
    }
  }
  return best?.word ?? null;
}
