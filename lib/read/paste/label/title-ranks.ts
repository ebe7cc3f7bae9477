import { listWords } from "../../../text/tokenise";
import { hasCue } from "../cues/cue";
import { type CuedLine, isProse } from "../layout/cued-line";
import { countWords } from "../line-shape";

/** The text that headlines are compared with, in characters. */
const COMPARED = 4000;
/** In shorter lines one shared word says little. */
const MIN_STEMS = 4;
/** A headline is at most this far below the first paragraph, and near it within this many lines. */
const AFTER_TEXT = 2;
const NEAR_TEXT = 30;
const HEADLINE_WORDS = { min: 2, max: 30 };

/** The stems of a text's words of more than three letters, and of figures and initials. */
export const stemsOf = (text: string): Set<string> =>
  new Set(
    listWords(text)
      .filter(({ plain, surface }) => plain.length > 3 || /\p{N}|^\p{Lu}{2}/u.test(surface))
      .map(({ stem }) => stem),
  );

/** How often the running text has each stem, as the number of its paragraphs, from its start on. */
function countStems(lines: readonly CuedLine[], from: number): Map<string, number> {
  const counts = new Map<string, number>();
  let length = 0;
  for (let at = from; at < lines.length && length < COMPARED; at++) {
    const line = lines[at];
    if (!line || !isProse(line)) continue;
    for (const stem of stemsOf(line.block.text.slice(0, COMPARED)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    length += line.block.text.length;
  }
  return counts;
}

type TitleScore = { share: number; weight: number };

/** How much of a line the text repeats, for lines that may be headlines: the share of its words, and their weight in all. */
function scoreTitles(lines: readonly CuedLine[], text: number): TitleScore[] {
  const counts = countStems(lines, text);
  return lines.map(({ block, cues }, at) => {
    const words = countWords(block.text);
    const fits = words >= HEADLINE_WORDS.min && words <= HEADLINE_WORDS.max && block.text.length <= 250;
    if (at > text + AFTER_TEXT || !fits || hasCue(cues, "date", "address")) return { share: 0, weight: 0 };
    const own = [...stemsOf(block.text)];
    const shared = own.filter((stem) => counts.has(stem));
    const weight = shared.reduce((sum, stem) => sum + Math.log(1 + (counts.get(stem) ?? 0)), 0);
    return {
      share: shared.length / Math.max(own.length, MIN_STEMS),
      weight: weight / Math.sqrt(Math.max(own.length, 1)),
    };
  });
}

/** The rank of each line by a score, 0 for the best; of equal ones the later is first. Lines without a score have none. */
function rank(scores: readonly number[]): Map<number, number> {
  const ranked = [...scores.entries()]
    .filter(([, score]) => score > 0)
    .sort(([a, first], [b, second]) => second - first || b - a);
  return new Map(ranked.map(([at], place) => [at, place]));
}

const placeOf = (ranks: ReadonlyMap<number, number>, at: number): string => {
  const place = ranks.get(at);
  return place === undefined ? "-" : String(Math.min(place, 4));
};

/** How well each line would be the headline of the text that starts at a line: its scores, and its ranks by them. */
export function rankTitles(
  lines: readonly CuedLine[],
  text: number,
): { share: number; weight: number; title: string; nearTitle: string }[] {
  const scores = scoreTitles(lines, text);
  const byWeight = rank(scores.map(({ weight }) => weight));
  const byShare = rank(scores.map(({ share, weight }, at) => (at > text - NEAR_TEXT ? share * weight : 0)));
  return scores.map((score, at) => ({
    ...score,
    title: placeOf(byWeight, at),
    nearTitle: placeOf(byShare, at),
  }));
}
