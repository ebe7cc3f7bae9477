import type { Word } from "../../text/tokenise";
import type { NumberSpan } from "./read-numbers";

/** Words that part a number from the whole: "including 11 children", "another seven", "11 of them". */
const PART_BEFORE =
  /\b(?:including|includes|included|among them|another|of them|of whom|of which|of those|also|further|additional|بينهم|منهم|بينها)\W*$/;
const PART_AFTER = /^\W*(?:of (?:them|whom|which|those|the)\b|more\b|منهم|بينهم)/;
/** The sum of several attacks is not that of one. */
const SEVERAL = /\bseparate\b/;
/** "11 children were among the dead", but not the 58 of "a toll of 58 with 11 children among the dead". */
const PART_AMONG =
  /^(?:[^\s\d]+ ){0,6}among (?:the|those) (?:dead|killed|victims|wounded|injured|casualties)/;
const OTHERS = /^\W*(?:others?|other)\b|\bothers?$/;
/** A toll that says whether it has the attacker in it is not that of a text that does not say. */
const WITH_ATTACKER =
  /^\W*(?:\w+ ){0,3}(?:including|excluding|besides|plus|along with) (?:the |a |an |his |her )?(?:suspected |alleged |presumed )?(?:gunm[ae]n|shooters?|attackers?|suspects?|bombers?|assailants?|himself|herself)/;
/** Another time than that of the report: "since 2011", "in the past two weeks". */
const OTHER_TIME =
  /\b(?:since|ago|(?:hours|days|weeks|months|years) (?:after|before)|annually|per (?:day|week|month|year)|(?:each|every|a) (?:day|week|month|year)|so far this year|(?:past|last|first|previous|recent|coming|next) (?:\w+ )?(?:weeks?|months?|years?|decades?|days|hours)|in (?:19|20)\d\d)\b|منذ/;
/** What is true only at one hour: "as of 11 p.m." */
const AS_OF = /\bas of (?:\d|noon|midnight)/;
/** A figure that the text calls another's or an earlier one. */
const EARLIER =
  /\b(?:previous(?:ly)?|earlier|initial(?:ly)?|up from|revised|compared (?:to|with)|had put)\b|سابق/;
/** A sum of all years of a war: "since the war began", "in the five-year conflict". */
const WHOLE_WAR =
  /\b(?:since|in|during|over|throughout) (?:\S+ ){0,5}(?:war|conflict|uprising|revolt)\b|\b(?:war|conflict|uprising|revolt) (?:\S+ )?(?:began|begun|started|erupted|broke out|has killed|has claimed)\b|\bsince (?:\S+ ){0,4}(?:protests|demonstrations)\b/;
const UNREAL = /\b(?:could|might|would|may|if|feared|expected to)\W+(?:\w+\W+){0,5}$/;

/** True where a sentence sums up all years of a war. */
export const tellsOfWholeWar = (words: readonly Word[]): boolean =>
  WHOLE_WAR.test(words.map(({ plain }) => plain).join(" "));

/**
 * Why a count is not the sum of what the report tells of: it is a part of it, is corrected or has not happened ("part"), or
 * is that of another time ("time"); null if it is that sum.
 * @param last the last word of what is counted
 * @param isShare it is a percentage, which is of something always
 */
export function countsAside(
  words: readonly Word[],
  { first, last: end }: NumberSpan,
  last: number,
  toll: string | null,
  isShare: boolean,
): "part" | "time" | null {
  const plain = (from: number, to: number) =>
    words
      .slice(Math.max(0, from), Math.max(0, to))
      .map((word) => word.plain)
      .join(" ");
  const [before, after] = [plain(first - 6, first), plain(last + 1, last + 8)];
  if (
    PART_BEFORE.test(plain(first - 4, first)) ||
    (!isShare && PART_AFTER.test(after)) ||
    WITH_ATTACKER.test(after) ||
    UNREAL.test(before)
  )
    return "part";
  // "15 of the wounded"
  if (toll && plain(end + 1, end + 2) === "of") return "part";
  // "and wounded 40 others": the dead are others than they
  if (toll === "dead" && OTHERS.test(plain(end + 1, last + 2))) return "part";
  const whole = plain(0, words.length);
  if (whole.startsWith("also ") || EARLIER.test(whole) || PART_AMONG.test(after)) return "part";
  if (toll && SEVERAL.test(whole)) return "part";
  return OTHER_TIME.test(whole) || AS_OF.test(whole) ? "time" : null;
}
