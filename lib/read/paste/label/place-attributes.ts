import { cuesOf, hasCue } from "../cues/cue";
import { type CuedLine, isProse, sureBoilerplate } from "../layout/cued-line";
import { listCopies } from "./copy-attributes";
import { bin } from "./line-attributes";
import { listNameAttributes } from "./name-attributes";
import { distances, findDensest, near, relationTo, STEPS, sums } from "./segments";
import { rankTitles } from "./title-ranks";

const SHARES = [0, 0.02, 0.1, 0.34, 0.66, 0.9, 0.98];
const FEW_STEPS = [1, 2, 3, 6];
/** The cost of a line that is no paragraph, in characters, in the narrower and in the wider stretch of text. */
const TIGHT = 120;
const WIDE = 40;

/** The kind of heading after which lines belong to it: comments, other articles, the page's foot. */
function headingOf(line: CuedLine): string | null {
  const [heading] = cuesOf(line.cues, "heading");
  if (heading) return heading.of;
  if (hasCue(line.cues, "keywords")) return "keywords";
  const sure = sureBoilerplate(line);
  return sure === "copyright" || sure === "appeal" ? sure : null;
}

/** What each line stands under. */
function listHeadings(lines: readonly CuedLine[]): string[] {
  let heading = { of: "", at: 0 };
  return lines.map((line, at) => {
    const under = heading.of ? `${heading.of} ${bin(at - heading.at, [1, 3, 8, 20])}` : "none";
    const heads = headingOf(line);
    if (heads) heading = { of: heads, at };
    return under;
  });
}

/** How far each line is from paragraphs, dates and names, and how many of them are around. */
function listDistances(lines: readonly CuedLine[]): string[][] {
  const isDated = (line: CuedLine): boolean => hasCue(line.cues, "date");
  const prose = distances(lines, isProse);
  const dates = distances(lines, isDated);
  const credits = distances(lines, (line) => hasCue(line.cues, "credit"));
  const paragraphs = sums(lines, (line) => (isProse(line) ? 1 : 0));
  const dated = sums(lines, (line) => (isDated(line) ? 1 : 0));
  const far = (all: readonly number[], at: number, steps: readonly number[]) => bin(all[at] ?? 99, steps);
  return lines.map((_, at) => [
    `prose before ${far(prose.before, at, STEPS)}`,
    `prose after ${far(prose.after, at, STEPS)}`,
    `prose between ${far(prose.before, at, [1, 3, 8, 20])}${far(prose.after, at, [1, 3, 8, 20])}`,
    `date before ${far(dates.before, at, FEW_STEPS)}`,
    `date after ${far(dates.after, at, FEW_STEPS)}`,
    `credit before ${far(credits.before, at, FEW_STEPS)}`,
    `credit after ${far(credits.after, at, FEW_STEPS)}`,
    `paragraphs above ${bin(near(paragraphs, at - 10, at), [0, 1, 3, 6, 9])}`,
    `paragraphs below ${bin(near(paragraphs, at + 1, at + 11), [0, 1, 3, 6, 9])}`,
    `dates around ${bin(near(dated, at - 6, at + 7), [0, 1, 2, 4])}`,
  ]);
}

/** Where each line is in relation to the running text, and how well it would be its headline. */
function listInText(lines: readonly CuedLine[], types: readonly string[]) {
  const tight = findDensest(lines, TIGHT);
  const wide = findDensest(lines, WIDE);
  const ranks = rankTitles(lines, tight.from);
  const length = sums(lines, (line) => (isProse(line) ? line.block.text.length : 0));
  const total = length.at(-1) ?? 0;
  const size = bin(total, [300, 1000, 3000, 8000]);
  return lines.map(({ block }, at) => {
    const inTight = relationTo(tight, at);
    const inWide = relationTo(wide, at);
    const before = bin((length[at] ?? 0) / Math.max(1, total), SHARES);
    const gap = block.gap ? "|" : "";
    const gaps = `${gap}x${lines[at + 1]?.block.gap === false ? "" : "|"}`;
    const { share = 0, weight = 0, title = "-", nearTitle = "-" } = ranks[at] ?? {};
    const type = types[at] ?? "";
    const attributes = [
      `text before ${before}`,
      `tight ${inTight}`,
      `wide ${inWide}`,
      `tight ${inTight[0]} wide ${inWide[0]}`,
      `gaps ${gaps}`,
      `gaps ${gaps} ${type}`,
      `title ${title}`,
      `title ${title} tight ${inTight}`,
      `title ${title} text before ${before}`,
      `title ${title} gaps ${gaps}`,
      `near title ${nearTitle}`,
      `near title ${nearTitle} ${type}`,
      `titles ${title}${nearTitle} ${gap}`,
      `said ${bin(share, [0, 0.25, 0.5, 0.75, 0.99])}`,
      `weight ${bin(weight, [0, 0.5, 1, 1.5, 2, 2.5, 3, 4])}`,
      `${type} tight ${inTight[0]} ${before}`,
      `${type} tight ${inTight}`,
      `${type} wide ${inWide}`,
      `page ${size}`,
      `page ${size} ${type} tight ${inTight[0]}`,
    ];
    return { attributes, inTight, before };
  });
}

/** What the place of every line in its page shows. */
export function listPlaces(lines: readonly CuedLine[], types: readonly string[]): string[][] {
  const inText = listInText(lines, types);
  const headings = listHeadings(lines);
  const around = listDistances(lines);
  const copies = listCopies(lines, types);
  const names = listNameAttributes(lines, types, inText);
  return lines.map((_, at) => [
    `at ${bin(at, [0, 1, 2, 4, 8, 16, 32, 64])}`,
    `from end ${bin(lines.length - at, [1, 2, 3, 5, 10, 20, 40])}`,
    `share ${bin(at / lines.length, [0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9])}`,
    `under ${headings[at]}`,
    `under ${headings[at]} ${types[at]}`,
    ...(inText[at]?.attributes ?? []),
    ...(around[at] ?? []),
    ...(copies[at] ?? []),
    ...(names[at] ?? []),
  ]);
}
