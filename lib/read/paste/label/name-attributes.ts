import { nameKey } from "../../../text/normalise";
import { cuesOf } from "../cues/cue";
import { looksLikeName } from "../cues/names";
import type { CuedLine } from "../layout/cued-line";

const MIN_NOTE_WORDS = 6;

/** The names with which longer lines start: "Jane Doe is a reporter of the Harbour Daily". */
function listNoted(lines: readonly CuedLine[]): Set<string> {
  const names = new Set<string>();
  for (const { block } of lines) {
    const words = nameKey(block.text.slice(0, 80)).split(" ");
    if (words.length < MIN_NOTE_WORDS) continue;
    for (const count of [2, 3]) names.add(words.slice(0, count).join(" "));
  }
  return names;
}

/** The names that stand alone on a line or are credited. */
const listNames = (lines: readonly CuedLine[]): Set<string> =>
  new Set(
    lines.flatMap(({ block, cues, shape }) => [
      ...(shape === "short" && looksLikeName(block.text) ? [nameKey(block.text)] : []),
      ...cuesOf(cues, "credit").flatMap(({ credits }) => credits.map(({ name }) => nameKey(name))),
    ]),
  );

/** The words of a name. */
const NAME_WORDS = [2, 3, 4];

/**
 * What names show: whether something is told elsewhere of a name alone on its line, and lines that start with a name.
 * @param places where each line is in relation to the text
 */
export function listNameAttributes(
  lines: readonly CuedLine[],
  types: readonly string[],
  places: readonly { inTight: string; before: string }[],
): string[][] {
  const noted = listNoted(lines);
  const names = listNames(lines);
  return lines.map(({ block, shape }, at) => {
    const { inTight, before } = places[at] ?? { inTight: "", before: "" };
    const found: string[] = [];
    if (shape === "short" && looksLikeName(block.text)) {
      const name = noted.has(nameKey(block.text)) ? "noted name" : "unnoted name";
      found.push(name, `${name} tight ${inTight}`, `${name} ${before}`);
    }
    const words = nameKey(block.text.slice(0, 80)).split(" ");
    if (NAME_WORDS.some((count) => words.length > count && names.has(words.slice(0, count).join(" "))))
      found.push(
        "starts with name",
        `starts with name ${types[at]}`,
        `starts with name tight ${inTight} ${before}`,
      );
    return found;
  });
}
