import { listTokens, type Token } from "../../../text/line-tokens";
import { readWordList } from "../../../text/word-list";
import { looksLikeName } from "../cues/names";
import { hasPhrase, isPhrase, phraseAt, phrases } from "../phrases";
import { type CuedLine, isProse } from "./cued-line";
import type { End } from "./find-end";

const creditsList = readWordList("read/paste/words/credits");

const verbs = phrases(creditsList.words("note verbs"));
const openings = phrases(creditsList.words("note openings"));
const offices = phrases(creditsList.words("office nouns"));

const MAX_NOTE_LENGTH = 600;

const isOfficeNoun = (token: Token | undefined): boolean => token !== undefined && isPhrase([token], offices);

/** The number of words at the start of a line that name somebody credited above. */
function countNameWords(line: CuedLine, credited: ReadonlySet<string>): number {
  for (const credit of credited) {
    const name = credit.replace(TITLE, "");
    if (line.key.startsWith(`${name} `)) return name.split(" ").length;
  }
  return 0;
}

/** Titles that a byline gives and a note omits, in normalised spelling. */
const TITLE = /^(?:dr|prof|professor|sir|dame|د|دكتور|الدكتور|الدكتوره|ا د|م) /;

/** "Jane Doe is a writer": somebody not credited, but a full name and an office. */
function isNoteByForm({ block }: CuedLine): boolean {
  const [, name = "", rest = ""] = /^(.{5,40}?) (?:is|was) (?:an?|the) (.{4,200})$/.exec(block.text) ?? [];
  return looksLikeName(name) && hasPhrase(listTokens(rest).slice(0, OFFICE_WITHIN), offices);
}

/** How near the start the office must be, in words: "a senior political reporter". */
const OFFICE_WITHIN = 4;

/** "Jane Doe is a writer…", for somebody credited above; "The author teaches…"; in Arabic the office alone. */
function isAuthorNote(line: CuedLine, credited: ReadonlySet<string>): boolean {
  if (line.block.text.length > MAX_NOTE_LENGTH) return false;
  const tokens = listTokens(line.block.text);
  if (isNoteByForm(line)) return true;
  const named = countNameWords(line, credited) || phraseAt(tokens, 0, openings);
  if (named) return phraseAt(tokens, named, verbs) > 0 || isOfficeNoun(tokens[named]);
  return /^[\u0600-\u06FF]/.test(line.block.text) && line.shape === "short" && isOfficeNoun(tokens[0]);
}

/**
 * Marks notes on the author: the last lines of the text, or lines after them.
 * @param credited keys of the names credited above
 * @returns the lines, those notes with a cue of their own
 */
export function markAuthorNotes(
  lines: readonly CuedLine[],
  end: End,
  credited: ReadonlySet<string>,
): CuedLine[] {
  const noted = [...lines];
  for (let at = end.tail - 1; at >= 0; at--) {
    const line = noted[at];
    if (!line) break;
    const note = line.cues.length === 0 && isAuthorNote(line, credited);
    if (note) noted[at] = { ...line, cues: [{ kind: "boilerplate", of: "authorNote" }] };
    else if (isProse(line)) break;
  }
  return noted;
}
