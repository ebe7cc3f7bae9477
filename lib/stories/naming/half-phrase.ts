import { isFunctionWord } from "../../text/common-words";
import { hasArabic } from "../../text/normalise";
import type { Word } from "../../text/tokenise";
import type { Run } from "./list-runs";
import { goesOn, isVerb, mayBegin } from "./run-words";

/** A run is half a phrase if a noun follows it in more than this share of its places. */
const MAX_FOLLOWED = 0.7;

/**
 * Whether a run is only a part of a phrase wherever it stands: a noun follows it ("Paris climate" before "accord" and
 * "agreement"), or the same words are always before it.
 */
export function isHalf(written: readonly Run[]): boolean {
  const followed = written.filter(isFollowed).length;
  if (followed > MAX_FOLLOWED * written.length) return true;
  // in Arabic the noun comes first
  const arabic = hasArabic(written[0]?.key ?? "");
  if (arabic && written.every(({ before }) => before && goesOn(before.plain))) return true;
  return leadIn(written[0]) !== "" && new Set(written.map(leadIn)).size === 1;
}

/** Whether a noun follows, or the name goes on: "Fast" of "Fast and Furious". */
function isFollowed({ words, after, beyond }: Run): boolean {
  if (!after) return false;
  const joined = words.length === 1 && /^(?:and|of|for)$/.test(after.plain);
  return goesOn(after.plain) || (joined && words.every(isCapital) && beyond !== null && isCapital(beyond));
}

const JOINING = /^(?:of|for)$/;

/**
 * The noun that goes on with a run, and the word that joins them: "march for" before "Life rally", "thousand" before
 * "Oaks shooting". Empty if there is none.
 */
function leadIn(run: Run | undefined): string {
  const before = run?.before;
  if (!before) return "";
  if (goesOn(before.plain)) return mayBegin(before.plain, true) || isCapital(before) ? before.stem : "";
  const noun = run.preceding[0];
  const joined = noun && JOINING.test(before.plain) && (goesOn(noun.plain) || isCapital(noun));
  return joined ? `${noun.stem} ${before.plain}` : "";
}

const isCapital = ({ surface }: Word): boolean => /^\p{Lu}/u.test(surface);

/** With these, or a possessive, a noun follows. */
const DETERMINER =
  /^(?:a|an|the|of|on|in|for|over|about|my|your|our|his|her|its|their|to|from|by|with|no|new|at|as|\d+)$|['’]s$/;

/** Whether some article has a single word as a noun: after a determiner, or as an object ("strikes asteroid in"). */
export const isNounSomewhere = (written: readonly Run[]): boolean =>
  written.some(({ preceding, after }) => {
    const before = preceding.at(-1)?.plain ?? "";
    return DETERMINER.test(before) || (isVerb(before) && (!after || isFunctionWord(after.plain)));
  });
