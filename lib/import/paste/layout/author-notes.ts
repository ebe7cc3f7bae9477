import { isPhrase, phraseAt, phrases } from "../phrases";
import { listTokens, type Token } from "../tokens";
import { NOTE_OPENINGS, NOTE_VERBS, OFFICE_NOUNS } from "../words/credits";
import type { End } from "./find-end";
import { isProse, type Marked } from "./marked";

const verbs = phrases(NOTE_VERBS);
const openings = phrases(NOTE_OPENINGS);
const offices = phrases(OFFICE_NOUNS);

const LONGEST_NOTE = 600;

const isOfficeNoun = (token: Token | undefined): boolean => token !== undefined && isPhrase([token], offices);

/** How many words of a line name somebody credited above. */
function countNameWords(marked: Marked, credited: ReadonlySet<string>): number {
  for (const name of credited) if (marked.key.startsWith(`${name} `)) return name.split(" ").length;
  return 0;
}

/** "Jane Doe is a writer…", for somebody credited above; "The author teaches…"; in Arabic the office alone. */
function isAuthorNote(marked: Marked, credited: ReadonlySet<string>): boolean {
  if (marked.block.text.length > LONGEST_NOTE) return false;
  const tokens = listTokens(marked.block.text);
  const named = countNameWords(marked, credited) || phraseAt(tokens, 0, openings);
  if (named) return phraseAt(tokens, named, verbs) > 0 || isOfficeNoun(tokens[named]);
  return /^[\u0600-\u06FF]/.test(marked.block.text) && marked.shape === "short" && isOfficeNoun(tokens[0]);
}

/**
 * Marks what a page says of an article's author under it: the last lines of the text, or lines behind them.
 * @param credited keys of the names credited above
 * @returns the blocks, those notes with a cue of their own
 */
export function markAuthorNotes(
  blocks: readonly Marked[],
  end: End,
  credited: ReadonlySet<string>,
): Marked[] {
  const marked = [...blocks];
  for (let at = end.tail - 1; at >= 0; at--) {
    const block = marked[at];
    if (!block) break;
    const note = block.cues.length === 0 && isAuthorNote(block, credited);
    if (note) marked[at] = { ...block, cues: [{ kind: "boilerplate", of: "authorNote" }] };
    else if (isProse(block)) break;
  }
  return marked;
}
