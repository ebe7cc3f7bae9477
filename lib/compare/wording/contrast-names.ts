import { isBroadName } from "../../text/names/broad-names";
import { skeletonOf } from "../../text/names/consonant-skeleton";
import { hasArabic, nameKey } from "../../text/normalise";
import { wordTest } from "../../text/word-lookup";
import type { ReadSide, Sentence, SentenceName } from "../sides";
import { groupWordings, type SameThing } from "./group-wordings";

// Tests for plain forms of words; words/descriptions.txt explains its sections.
const cue = (section: string) => wordTest("compare/words/descriptions", section);
const isBeforeName = cue("before names");
const isAfterName = cue("after names");
const isNeutral = cue("neutral around names");

/** Maximum number of describing words before a name. */
const MAX_WORDS_BEFORE = 3;

/** A name as one sentence writes it, with the words around it that describe it. */
type Naming = {
  key: string;
  text: string;
  plain: string;
  describing: string[];
  place: { article: number; field: "headline" | "text"; start: number; end: number; sentence: number };
};

const withoutPossessive = (plain: string): string => plain.replace(/'s$/, "");

/** Reads a name with the words around it that say what the writer thinks of it: "so-called …", "… regime". */
function readNaming(sentence: Sentence, name: SentenceName, text: string): Naming {
  const { words } = sentence;
  let first = words.findIndex(({ start, end }) => end > name.start && start < name.end);
  let last = words.findLastIndex(({ start, end }) => end > name.start && start < name.end);
  const describing: string[] = [];
  const gap = (at: number) => text.slice(words[at]?.end, words[at + 1]?.start);
  const closes = /^(?:['’]s)?[ \u00a0]$/.test(text.slice(name.end, words[last + 1]?.start));
  const next = words[last + 1];
  // "Aleppo rebels" are rebels, not Aleppo
  if (
    name.type !== "place" &&
    next &&
    closes &&
    isAfterName(withoutPossessive(next.plain)) &&
    !isNeutral(withoutPossessive(next.plain))
  ) {
    last++;
    describing.push(next.plain);
  }
  for (let step = 0; step < MAX_WORDS_BEFORE && first > 0; step++) {
    const [word, prior] = [words[first - 1], words[first - 2]];
    if (!word || !/^[ \u00a0]$/.test(gap(first - 1))) break;
    const compound = prior && gap(first - 2) === "-" ? `${prior.plain}-${word.plain}` : null;
    const describes = compound ?? withoutPossessive(word.plain);
    if (!isBeforeName(describes) || isNeutral(describes)) break;
    first -= compound ? 2 : 1;
    describing.unshift(compound ?? word.plain);
  }
  const start = Math.min(words[first]?.start ?? name.start, name.start);
  const end = Math.max(
    describing.length && words[last] ? (words[last]?.end ?? name.end) : name.end,
    name.end,
  );
  const surface = text.slice(name.start, name.end);
  const { article, field, index } = sentence;
  return {
    key: nameKey(text.slice(start, end)).replace(/\b(?:al|the) /g, ""),
    text: text.slice(start, end).replace(/\s+/g, " "),
    ...{ plain: nameKey(surface).replace(/\b(?:al|el|the) /g, ""), describing },
    place: { article, field, start, end, sentence: index },
  };
}

type NamedEntity = { name: SentenceName; namings: Naming[] };

function listNamings({ articles, sentences }: ReadSide): Map<string, NamedEntity> {
  const found = new Map<string, NamedEntity>();
  for (const sentence of sentences)
    for (const name of sentence.names) {
      const text = articles[sentence.article]?.[sentence.field] ?? "";
      const entity = found.get(name.entity) ?? { name, namings: [] };
      entity.namings.push(readNaming(sentence, name, text));
      found.set(name.entity, entity);
    }
  return found;
}

/** The initials of a name without its function words: "un" for United Nations. */
export const initials = (words: readonly string[]): string =>
  words
    .filter((word) => !/^(?:of|and|the|in|for|on)$/.test(word))
    .map((word) => word[0])
    .join("");

const MAX_SHORT = 4;

/** True for initials of a name or of its end, and for any word of few letters beside several words: "GOP". */
const isShortFor = (letters: string, words: readonly string[]): boolean =>
  (letters.length <= MAX_SHORT && words.length > 1) ||
  initials(words).endsWith(letters) ||
  letters.endsWith(initials(words).padStart(2, "·"));

/** False for a shorter form, another spelling or the initials of one of the other names, and for a word in common. */
function isDifferentName(plain: string, others: readonly string[]): boolean {
  const words = plain.split(" ");
  const sounds = new Set(words.map(skeletonOf));
  const letters = words.join("");
  return others.every((other) => {
    const theirs = other.split(" ");
    const short =
      isShortFor(letters, theirs) || isShortFor(theirs.join(""), words) || theirs.join("") === letters;
    return !short && !theirs.some((word) => sounds.has(skeletonOf(word)));
  });
}

/** How differently two sides name an entity: 2 for different names, 1 for a judging word that only one side uses. */
function scoreOf(type: SentenceName["type"], a: readonly Naming[], b: readonly Naming[]): number {
  const names = [a, b].map((all) => [...new Set(all.map(({ plain }) => plain))]);
  const [namesA = [], namesB = []] = names;
  // "D.C." and "Washington" are one place to every outlet
  const different =
    type !== "place" &&
    namesA.some((name) => isDifferentName(name, namesB)) &&
    namesB.some((name) => isDifferentName(name, namesA));
  const [wordsA = new Set<string>(), wordsB = new Set<string>()] = [a, b].map(
    (all) => new Set(all.flatMap(({ describing }) => describing.map(withoutPossessive))),
  );
  const onlyOneSide = [...wordsA]
    .filter((word) => !wordsB.has(word))
    .concat([...wordsB].filter((word) => !wordsA.has(word)));
  const judged = onlyOneSide.some((word) => !isNeutral(word));
  return (different ? 2 : 0) + (judged ? 1 : 0) + (judged && wordsA.size && wordsB.size ? 0.5 : 0);
}

const MAX_NAMES = 5;

/**
 * Entities that both sides mention by different names ("Daesh", "IS") or with describing words that the other side does
 * not use ("so-called", "regime"). No aligned passage is needed: an entity is the same everywhere. Entities named in two
 * scripts are left out: other letters do not make another name.
 * @returns at most five, the most different first
 */
export function contrastNames(sides: readonly [ReadSide, ReadSide]): SameThing[] {
  const [ofA, ofB] = sides.map(listNamings);
  const rows: SameThing[] = [];
  for (const [entity, { name, namings }] of ofA ?? []) {
    const other = ofB?.get(entity);
    // nobody chose the names of countries: "Syria", "Syrian government"
    if (!other || (name.type === "place" && isBroadName(name.name))) continue;
    const inArabic = (all: readonly Naming[]): boolean => all.some(({ text }) => hasArabic(text));
    if (inArabic(namings) !== inArabic(other.namings)) continue;
    const score = scoreOf(name.type, namings, other.namings);
    if (score === 0) continue;
    const a = groupWordings(namings, other.namings);
    const b = groupWordings(other.namings, namings);
    const weight = Math.log2(1 + Math.min(namings.length, other.namings.length));
    rows.push({
      id: `name-${entity}`,
      kind: name.type,
      a,
      b,
      contrasts: [],
      score: score * weight,
    });
  }
  return rows.sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1)).slice(0, MAX_NAMES);
}
