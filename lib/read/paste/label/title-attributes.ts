import { hasCue } from "../cues/cue";
import { type CuedLine, isProse } from "../layout/cued-line";
import { countWords } from "../line-shape";
import { bin } from "./line-attributes";
import { stemsOf } from "./title-ranks";

const WORDS = { min: 1, max: 32 };
const MAX_LENGTH = 250;
/** The text that headlines are compared with, in characters. */
const COUNTED = 12_000;
const RATIOS = [0, 0.2, 0.4, 0.55, 0.7, 0.85, 0.999];

const count = (counts: Map<string, number>, stems: Iterable<string>): void => {
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
};

/** For each line that may be a headline, how telling the words are that it shares with the page's running text. */
function scoreTopics(lines: readonly CuedLine[]): number[] {
  const inText = new Map<string, number>();
  const inLines = new Map<string, number>();
  const seen = new Set<string>();
  let length = 0;
  const own = lines.map((line) => {
    const { block, key } = line;
    if (isProse(line)) {
      if (length < COUNTED) count(inText, stemsOf(block.text));
      length += block.text.length;
      return null;
    }
    const words = countWords(block.text);
    if (words < WORDS.min || words > WORDS.max || block.text.length > MAX_LENGTH) return null;
    const stems = stemsOf(block.text);
    if (!seen.has(key)) count(inLines, stems);
    seen.add(key);
    return hasCue(line.cues, "date", "address") ? null : stems;
  });
  return own.map((stems) => {
    if (!stems?.size) return 0;
    let sum = 0;
    for (const stem of stems) {
      const times = inText.get(stem) ?? 0;
      sum += Math.log(1 + times) / (1 + 0.25 * ((inLines.get(stem) ?? 1) - 1));
    }
    return sum / Math.sqrt(Math.max(stems.size, 3));
  });
}

/** How headlines of guides, lists and reviews start or what they have in them, and how buttons and appeals start. */
const FORMS: readonly [name: string, form: RegExp][] = [
  ["list", /^(?:the\s)?(?:top\s|best\s)?\d+\+?\s\p{L}/iu],
  ["best", /\b(?:best|top)\b/i],
  ["how", /^how\b/i],
  ["question", /^(?:what|why|when|where|which|who|is|are|do|does|can|should)\b/i],
  [
    "guide",
    /\b(?:guide|tips|ways|checklist|reviewe?d?s?|explained|vs|versus|trends|ideas|examples|comparison|introduction|intro)\b/i,
  ],
  ["year", /\b20[12]\d\b/],
  [
    "do",
    /^(?:search|back|reserve|hire|plan|book|subscribe|sign|shop|join|get|find|try|view|see|learn|explore|discover|start|create|read|watch|listen|download|contact|call|meet|visit|request|schedule|buy|browse|check|apply|follow|share|skip|go|take|register|save|add|choose|select|open|close|show)\b/i,
  ],
];

/** Which of a page's lines say most of what its text says, and which of them comes first. */
export function listTitleAttributes(lines: readonly CuedLine[], types: readonly string[]): string[][] {
  const scores = scoreTopics(lines);
  const best = scores.reduce((most, score) => Math.max(most, score), 0.001);
  const after: number[] = [];
  let most = 0;
  for (let at = lines.length - 1; at >= 0; at--) {
    after[at] = most;
    most = Math.max(most, scores[at] ?? 0);
  }
  const twins = lines.map(({ key, shape }, at) => {
    if (!key || shape === "running") return "";
    const near = [1, 2, 3, 4, 5, 6].find(
      (step) => lines[at - step]?.key === key || lines[at + step]?.key === key,
    );
    return near ? `twin ${near === 1 ? 1 : 2} ${lines[at - near]?.key === key ? "second" : "first"}` : "";
  });
  let before = 0;
  let above = 0;
  return scores.map((score, at) => {
    const ratio = score / best;
    const own = bin(ratio, RATIOS);
    const record = score === 0 ? "-" : bin(before / score, [0.5, 0.8, 0.999, 1.25]);
    const beaten = score === 0 ? "-" : bin((after[at] ?? 0) / score, [0.5, 0.8, 0.999, 1.25, 1.6]);
    const gaps = `${lines[at]?.block.gap ? "|" : ""}x${lines[at + 1]?.block.gap === false ? "" : "|"}`;
    const found = [
      `topic ${own}`,
      `topic ${own} ${gaps}`,
      `topic ${own} ${types[at]}`,
      `topic record ${record} ${beaten}`,
      `topic ${own} record ${record} ${beaten}`,
      `topic above ${bin(above, [0, 1, 2, 4, 8])} ${own}`,
      `topic next ${types[at + 1] ?? ""} ${types[at + 2] ?? ""} ${own}`,
    ];
    const words = bin(countWords(lines[at]?.block.text ?? ""), [1, 2, 3, 5, 8, 12, 20]);
    found.push(`topic words ${words} ${own}`);
    if (score > 0)
      for (const [name, form] of FORMS)
        if (form.test(lines[at]?.block.text ?? "")) found.push(`form ${name}`, `form ${name} ${own}`);
    if (twins[at]) found.push(twins[at], `${twins[at]} ${own}`, `${twins[at]} words ${words}`);
    before = Math.max(before, score);
    if (ratio > 0.55) above++;
    return found;
  });
}
