import { GENRES, type Genre } from "../../../articles/incoming";
import type { Token } from "../../../text/line-tokens";
import { readWordList } from "../../../text/word-list";
import { type LineText, readLineText } from "../line-text";
import { isMadeOf, isPhrase, type Phrases, phrases } from "../phrases";
import type { Cue } from "./cue";

const sectionsList = readWordList("read/paste/words/sections");
const genres = readWordList("read/paste/words/genres");

const sections = phrases(sectionsList.words("sections"));
/** "Politics & Society" */
const joinedSections = phrases(sectionsList.words("sections"), ["and"]);
const home = phrases(sectionsList.words("home"));
const kickers: readonly { genre: Genre | null; words: Phrases }[] = [
  ...GENRES.map((genre) => ({ genre, words: phrases(genres.words(genre)) })),
  { genre: null, words: phrases(genres.words("no genre")) },
];
const anyKicker = phrases(...genres.sections.map((section) => genres.words(section)));

const MAX_SECTION_LENGTH = 60;
const MAX_BREADCRUMB_LENGTH = 300;
const MAX_STEP_WORDS = 4;
/** More steps are a menu, which says nothing about this article. */
const MAX_STEPS = 4;
const STEP = /\s*(?:[>›→]|\s[»«/|•·]\s|\|)\s*/;

const genreOf = (tokens: readonly Token[]): Genre | null | undefined =>
  isPhrase(tokens, anyKicker) ? kickers.find(({ words }) => isPhrase(tokens, words))?.genre : undefined;

/** The genre that a kicker means; undefined if it is not a kicker, null if it names no genre. */
export const kickerGenre = (text: string): Genre | null | undefined => genreOf(readLineText(text).tokens);

/** A kicker or a section's name alone on its line. */
export function readSection({ text, tokens }: LineText): Cue | null {
  if (text.length > MAX_SECTION_LENGTH) return null;
  const genre = genreOf(tokens);
  const joined = tokens.length <= 4 && /[&,،]|\band\b/.test(text) && isMadeOf(tokens, joinedSections);
  if (genre === undefined && !joined && !isPhrase(tokens, sections)) return null;
  return { kind: "section", name: text.replace(/^[\s[(|]+|[\s\])|:]+$/g, ""), genre: genre ?? null };
}

/** "Home > World > Middle East": at least two steps, each short, and either arrows or known sections throughout. */
export function readBreadcrumb({ text }: LineText): Cue[] | null {
  if (text.length > MAX_BREADCRUMB_LENGTH || !/[>›→»«/|•·]/.test(text)) return null;
  const steps = text.split(STEP).filter(Boolean).map(readLineText);
  if (steps.length < 2) return null;
  const known = steps.filter((step) => readSection(step) !== null).length;
  const fromHome = isPhrase(steps[0]?.tokens ?? [], home);
  const short = steps.slice(0, -1).every((step) => step.text.split(" ").length <= MAX_STEP_WORDS);
  if (!short || !(known === steps.length || fromHome || (/[>›→]/.test(text) && known > 0))) return null;
  if (steps.length > MAX_STEPS) return [{ kind: "boilerplate", of: "siteMenu" }];
  const [kicker] = steps.map((step) => genreOf(step.tokens));
  if (kicker && steps.length === 2 && text.includes("|"))
    return [{ kind: "section", name: text, genre: kicker }];
  const genre = steps.map((step) => genreOf(step.tokens)).find((found) => found);
  const crumb: Cue = { kind: "boilerplate", of: "breadcrumb" };
  return genre ? [crumb, { kind: "section", name: "", genre }] : [crumb];
}
