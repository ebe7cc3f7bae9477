import { isBroadName } from "../../text/names/broad-names";
import { skeletonOf } from "../../text/names/skeleton";
import { hasArabic, nameKey } from "../../text/normalise";
import type { ReadSide, Sentence, SentenceName } from "../sides";
import { BEFORE_NAMES, BEHIND_NAMES } from "./families";
import { gatherWordings, type SameThing } from "./group-wordings";

const list = (words: string): Set<string> => new Set(words.trim().split(/\s+/));
const before = list(BEFORE_NAMES);
const behind = list(BEHIND_NAMES);
/** Words that only say what somebody is, without a judgement: alone they make no contrast. */
const PLAIN =
  list(`president leader group groups organization organisation network branch movement government army
  monitor watchdog faction administration premier forces troops fighters affiliate activists`);
const MOST_BEFORE = 3;

type Called = {
  key: string;
  text: string;
  plain: string;
  told: string[];
  place: { article: number; field: "headline" | "text"; start: number; end: number; sentence: number };
};

const describes = (plain: string, words: Set<string>): boolean => words.has(plain.replace(/'s$/, ""));

/** A name with the words around it that say what the writer takes it for: "so-called …", "… regime". */
function readCalled(sentence: Sentence, name: SentenceName, text: string): Called {
  const { words } = sentence;
  let first = words.findIndex(({ start, end }) => end > name.start && start < name.end);
  let last = words.findLastIndex(({ start, end }) => end > name.start && start < name.end);
  const told: string[] = [];
  const gap = (at: number) => text.slice(words[at]?.end, words[at + 1]?.start);
  const closes = /^(?:['’]s)?[ \u00a0]$/.test(text.slice(name.end, words[last + 1]?.start));
  const next = words[last + 1];
  // "Aleppo rebels" are rebels, not Aleppo
  if (name.type !== "place" && next && closes && describes(next.plain, behind)) {
    last++;
    told.push(next.plain);
  }
  for (let step = 0; step < MOST_BEFORE && first > 0; step++) {
    const [word, prior] = [words[first - 1], words[first - 2]];
    if (!word || !/^[ \u00a0]$/.test(gap(first - 1))) break;
    const compound = prior && gap(first - 2) === "-" ? `${prior.plain}-${word.plain}` : null;
    if (compound && before.has(compound)) first -= 2;
    else if (!compound && describes(word.plain, before)) first -= 1;
    else break;
    told.unshift(compound ?? word.plain);
  }
  const start = Math.min(words[first]?.start ?? name.start, name.start);
  const end = Math.max(told.length && words[last] ? (words[last]?.end ?? name.end) : name.end, name.end);
  const surface = text.slice(name.start, name.end);
  const { article, field, index } = sentence;
  return {
    key: nameKey(text.slice(start, end)).replace(/\b(?:al|the) /g, ""),
    text: text.slice(start, end).replace(/\s+/g, " "),
    ...{ plain: nameKey(surface).replace(/\b(?:al|el|the) /g, ""), told },
    place: { article, field, start, end, sentence: index },
  };
}

function listCalled({
  articles,
  sentences,
}: ReadSide): Map<string, { name: SentenceName; called: Called[] }> {
  const found = new Map<string, { name: SentenceName; called: Called[] }>();
  for (const sentence of sentences)
    for (const name of sentence.names) {
      const text = articles[sentence.article]?.[sentence.field] ?? "";
      const known = found.get(name.entity) ?? { name, called: [] };
      known.called.push(readCalled(sentence, name, text));
      found.set(name.entity, known);
    }
  return found;
}

/** The first letters of a name's words, the small ones left out: "un" for United Nations. */
const initials = (words: readonly string[]): string =>
  words
    .filter((word) => !/^(?:of|and|the|in|for|on)$/.test(word))
    .map((word) => word[0])
    .join("");

/** One name written shorter, spelt in another way or by its initials is no other name; nor is one with a word in common. */
function isOtherName(plain: string, others: readonly string[]): boolean {
  const words = plain.split(" ");
  const sounds = new Set(words.map(skeletonOf));
  const letters = words.join("");
  return others.every((other) => {
    const theirs = other.split(" ");
    const short =
      initials(theirs) === letters || initials(words) === theirs.join("") || theirs.join("") === letters;
    return !short && !theirs.some((word) => sounds.has(skeletonOf(word)));
  });
}

/** How much two sides differ in what they call one: 2 for another name, 1 for a judging word of one side alone. */
function scoreOf(a: readonly Called[], b: readonly Called[]): number {
  const names = [a, b].map((all) => [...new Set(all.map(({ plain }) => plain))]);
  const [namesA = [], namesB = []] = names;
  const another =
    namesA.some((name) => isOtherName(name, namesB)) && namesB.some((name) => isOtherName(name, namesA));
  const told = [a, b].map(
    (all) => new Set(all.flatMap((one) => one.told.map((word) => word.replace(/'s$/, "")))),
  );
  const [toldA = new Set<string>(), toldB = new Set<string>()] = told;
  const judging = [...toldA]
    .filter((word) => !toldB.has(word))
    .concat([...toldB].filter((word) => !toldA.has(word)));
  const judged = judging.filter((word) => !PLAIN.has(word)).length;
  return (another ? 2 : 0) + (judged ? 1 : 0) + (judged && toldA.size && toldB.size ? 0.5 : 0);
}

/** No label names it: the name would be one side's. */
const LABELS = { person: "One person", organization: "One body", place: "One place" } as const;
const MOST_NAMES = 5;

/**
 * Names that both sides have and write otherwise ("Daesh", "IS"), or with words around them that the other does not
 * have ("so-called", "regime"). A name needs no aligned passage: it is the same wherever it stands. Across scripts other
 * letters are no other name, so only the words around a name count there.
 */
export function contrastNames(sides: readonly [ReadSide, ReadSide]): SameThing[] {
  const [ofA, ofB] = sides.map(listCalled);
  const rows: SameThing[] = [];
  for (const [entity, { name, called }] of ofA ?? []) {
    const other = ofB?.get(entity);
    // "Syria" and "Syrian government" are countries, not names that somebody chose
    if (!other || (name.type === "place" && isBroadName(name.name))) continue;
    if (called.some(({ text }) => hasArabic(text)) !== other.called.some(({ text }) => hasArabic(text)))
      continue;
    const score = scoreOf(called, other.called);
    if (score === 0) continue;
    const a = gatherWordings(called, other.called);
    const b = gatherWordings(other.called, called);
    // so many times named, so many times called so
    const weight = Math.log2(1 + Math.min(called.length, other.called.length));
    rows.push({
      id: `name-${entity}`,
      label: LABELS[name.type],
      a,
      b,
      contrasts: [],
      score: score * weight,
    });
  }
  return rows.sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1)).slice(0, MOST_NAMES);
}
