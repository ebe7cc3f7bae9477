import { bodyText, parseBody } from "../../articles/body";
import { listNewestWith } from "../../db/sqlite/full-text";
import type { Connection } from "../../db/statements";
import { normalise } from "../../text/normalise";
import { editDistance } from "../../text/spelling/edit-distance";
import { listWords } from "../../text/tokenise";

/** How many articles are searched for the written form of a stem. */
const MAX_ARTICLES = 3;
/** The maximum edit distance between forms of a word. */
const MAX_DISTANCE = 6;

/**
 * How the newest articles that hold a stem write it: of its forms there, the one nearest to what was typed.
 * @returns null if none of them has it in headline or text
 */
export function findWritten(connection: Connection, stem: string, typed: string): string | null {
  let best: { word: string; distance: number } | null = null;
  for (const { id, headline, body } of listNewestWith(connection, stem, MAX_ARTICLES)) {
    // articles of a generated library may have no text
    const text = body ? bodyText(parseBody(body, id)) : "";
    for (const word of [...listWords(headline), ...listWords(text)]) {
      if (word.stem !== stem) continue;
      const distance = editDistance(word.plain, normalise(typed), MAX_DISTANCE);
      if (!best || distance < best.distance) best = { word: word.surface, distance };
    }
  }
  return best?.word ?? null;
}
