import { hasArabic } from "../../text/normalise";
import type { Word } from "../../text/words";
import type { SentenceName } from "../sides";
import {
  ACCORDING_ARABIC,
  BEFORE_SOURCES,
  PRONOUNS,
  SAYING,
  SAYING_ARABIC,
  SOURCES,
  SOURCES_ARABIC,
  WITH_HEARER,
} from "../words/saying";

/** Who says something: an entity, or those whom the text leaves unnamed ("residents"); `same`: whoever spoke last. */
export type Speaker = { key: string; name: string } | "same";

type Told = {
  text: string;
  words: readonly Word[];
  names: readonly SentenceName[];
  /** Words inside quotation marks name no speaker. */
  quoted: (word: Word) => boolean;
};

const BEFORE_VERB = 7;
const BEHIND_VERB = 7;

/** The verb of saying, or "according to": its first and last word, and on which sides of it the speaker may stand. */
type Saying = { first: number; last: number; before: boolean; behind: boolean };

function listSayings({ words, quoted }: Told): Saying[] {
  return words.flatMap((word, at): Saying[] => {
    if (quoted(word)) return [];
    const { plain } = word;
    if (plain === "according" && words[at + 1]?.plain === "to")
      return [{ first: at, last: at + 1, before: false, behind: true }];
    if (hasArabic(plain))
      return SAYING_ARABIC.has(plain) || ACCORDING_ARABIC.has(plain)
        ? [{ first: at, last: at, before: false, behind: true }]
        : [];
    return SAYING.has(plain) ? [{ first: at, last: at, before: true, behind: !WITH_HEARER.has(plain) }] : [];
  });
}

type Candidate = { at: number; speaker: Speaker };

/** Who stands at a word: a name, a source without a name, a pronoun. */
function speakerAt({ words, names }: Told, at: number): Speaker | null {
  const word = words[at];
  if (!word) return null;
  const name = names.find(
    ({ start, end, type }) => type !== "place" && start <= word.start && end >= word.end,
  );
  if (name) return { key: `@${name.entity}`, name: name.name };
  if (PRONOUNS.has(word.plain)) return "same";
  const plain = word.plain.replace(/'s$/, "");
  if (
    hasArabic(plain)
      ? !SOURCES_ARABIC.has(plain.replace(/^[لب]/, "")) && !SOURCES_ARABIC.has(plain)
      : !SOURCES.has(plain)
  )
    return null;
  // "the Observatory monitor", "the ministry's spokesman": the body is named
  const body = names.find(
    ({ end, type }) => type === "organization" && end <= word.start && word.start - end <= 3,
  );
  if (body) return { key: `@${body.entity}`, name: body.name };
  const kind = words[at - 1];
  const surface = word.surface.replace(/['’]s$/, "");
  const called = kind && BEFORE_SOURCES.has(kind.plain) ? `${kind.surface} ${surface}` : surface;
  return { key: called.toLowerCase(), name: called };
}

/** The nearest on one side of the verb; of a person and the body that the person speaks for, the person. */
function nearest(told: Told, positions: readonly number[]): Candidate | null {
  let found: Candidate | null = null;
  for (const at of positions) {
    const word = told.words[at];
    if (!word || told.quoted(word)) break;
    const speaker = speakerAt(told, at);
    if (!speaker) continue;
    if (!found) found = { at, speaker };
    else if (
      speaker !== "same" &&
      isPerson(told, at) &&
      found.speaker !== "same" &&
      Math.abs(at - found.at) <= 4
    )
      return { at, speaker };
    if (isPerson(told, at)) break;
  }
  return found;
}

const isPerson = ({ words, names }: Told, at: number): boolean => {
  const word = words[at];
  return (
    word !== undefined &&
    names.some(({ start, end, type }) => type === "person" && start <= word.start && end >= word.end)
  );
};

const range = (from: number, count: number, step: 1 | -1): number[] =>
  Array.from({ length: count }, (_, index) => from + index * step);

/**
 * Who is said to speak in a sentence: the nearest to a verb of saying that names somebody, outside of quotation marks. Of
 * English verbs the subject before wins ("the ministry said"), else what follows ("…, said Ms Haddad"); Arabic verbs have it
 * behind them. Null where the sentence has no such verb, "same" where only a pronoun stands by it.
 */
export function findSpeaker(told: Told): Speaker | null {
  for (const { first, last, before, behind } of listSayings(told)) {
    const ahead = before ? nearest(told, range(first - 1, BEFORE_VERB, -1)) : null;
    const after = behind ? nearest(told, range(last + 1, BEHIND_VERB, 1)) : null;
    const direct = after && after.at <= last + 2;
    const close = ahead && ahead.at >= first - 3;
    const chosen = close ? ahead : direct ? after : (ahead ?? after);
    if (chosen) return chosen.speaker;
    if (told.words[first] && hasArabic(told.words[first]?.plain ?? "")) return "same";
  }
  return null;
}
