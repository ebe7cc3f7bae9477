import { hasArabic } from "../../../text/normalise";
import { readWordList } from "../../../text/word-list";
import type { LineText } from "../line-text";
import { phraseAt, phrases, restAfter } from "../phrases";
import { findAddresses } from "./address";
import type { Cue } from "./cue";
import { isAgency } from "./names";

const agenciesList = readWordList("read/paste/words/agencies");

const labels = phrases(agenciesList.words("source labels"));

const MAX_LENGTH = 120;
const MAX_WORDS = 6;

/** True for capitalised words, or few Arabic ones: a name and not a statement. */
const mayBeName = (text: string): boolean =>
  text.split(" ").length <= MAX_WORDS &&
  (hasArabic(text) || text.split(" ").every((word) => /^(?:\p{Lu}|of$|the$|and$|&$|\p{N})/u.test(word)));

/** "Institute of Water, Port Senna": a long name with its place after the only comma. */
const isNameAndPlace = ([first = "", place = "", ...more]: readonly string[], text: string): boolean =>
  more.length === 0 &&
  /[,،]/.test(text) &&
  first.split(" ").length > 2 &&
  place.split(" ").length <= 2 &&
  !isAgency(place);

/** "Source: X": an agency, or the outlet that the text is from. */
export function readSource({ text, tokens }: LineText): Cue | null {
  const count = text.length <= MAX_LENGTH ? phraseAt(tokens, 0, labels) : 0;
  if (!count) return null;
  const following = text.slice(tokens[count - 1]?.end ?? 0);
  if (!/^\s*[:：]/.test(following) && !/published|appeared/i.test(text)) return null;
  const rest = restAfter(text, tokens, count).replace(/[.\s]+$/, "");
  if (!rest || findAddresses(rest).length > 0) return null;
  const listed = rest.split(/\s*[+,،;|]\s*|\s+(?:and|و)\s+/).filter(Boolean);
  const names = isNameAndPlace(listed, rest) ? [rest] : listed;
  return names.every(mayBeName) ? { kind: "source", names } : null;
}
