import type { Word } from "../../text/tokenise";
import type { NumberSpan } from "./read-numbers";

/** Words that part a number from the whole: "including 11 children", "another seven", "11 of them". */
const PART_BEFORE =
  /\b(?:including|includes|included|among|another|of them|of whom|of which|of those|also|further|additional|بينهم|منهم|بينها)\W*$/;
const PART_AFTER = /^\W*(?:of (?:them|whom|which|those|the)\b|more\b|منهم|بينهم)/;
const PART_AMONG = /\bamong (?:the|those) (?:dead|killed|victims|wounded|injured|casualties)/;
const OTHERS = /^\W*(?:others?|other)\b|\bothers?$/;
/** A toll that says whether it has the attacker in it is not that of a text that does not say. */
const WITH_ATTACKER =
  /^\W*(?:\w+ ){0,3}(?:including|excluding|besides|plus|along with) (?:the |a |an |his |her )?(?:suspected |alleged |presumed )?(?:gunm[ae]n|shooters?|attackers?|suspects?|bombers?|assailants?|himself|herself)/;
/** Another time than that of the report: "since 2011", "in the past two weeks". */
const OTHER_TIME =
  /\b(?:since|ago|(?:hours|days|weeks|months|years) (?:after|before)|annually|per (?:day|week|month|year)|(?:each|every|a) (?:day|week|month|year)|so far this year|(?:past|last|first|previous|recent|coming|next) (?:\w+ )?(?:weeks?|months?|years?|decades?|days)|in (?:19|20)\d\d)\b|منذ/;
/** A figure that the text calls another's or an earlier one. */
const EARLIER =
  /\b(?:previous(?:ly)?|earlier|initial(?:ly)?|up from|revised|compared (?:to|with)|had put)\b|سابق/;
const UNREAL = /\b(?:could|might|would|may|if|feared|expected to)\W+(?:\w+\W+){0,5}$/;

/**
 * True for a count that is not the sum of what the report tells of: a part of it, that of another time, one that is
 * corrected, or one that has not happened.
 * @param last the last word of what is counted
 * @param isShare it is a percentage, which is of something always
 */
export function countsAside(
  words: readonly Word[],
  { first, last: end }: NumberSpan,
  last: number,
  toll: string | null,
  isShare: boolean,
): boolean {
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
    return true;
  // "15 of the wounded"
  if (toll && plain(end + 1, end + 2) === "of") return true;
  // "and wounded 40 others": the dead are others than they
  if (toll === "dead" && OTHERS.test(plain(end + 1, last + 2))) return true;
  const whole = plain(0, words.length);
  return whole.startsWith("also ") || OTHER_TIME.test(whole) || EARLIER.test(whole) || PART_AMONG.test(whole);
}
