import { keyOfText, listTokens } from "../../../text/line-tokens";
import { hasArabic } from "../../../text/normalise";
import { readWordList } from "../../../text/word-list";
import { holderOf } from "../cues/copyright";
import { cuesOf, hasCue } from "../cues/cue";
import { hasPhrase, phrases } from "../phrases";
import { type CuedLine, sureBoilerplate } from "./cued-line";

const outletsList = readWordList("read/paste/words/outlets");

/** How near the top of a page an outlet's name is, in lines. */
const REACH = 12;
const MAX_WORDS = 5;
const MAX_LENGTH = 50;
/** "Harbour Daily – all that floats": a slogan follows the separator. */
const SLOGAN = /^(.{2,40}?)\s+[–—|-]\s+\S.{5,}$/;

const controls = phrases(outletsList.words("page controls"));

/** An index above the headline, and the outlet's presumed name there. */
type UnnamedOutlet = { at: number; name: string };

const isUnknown = ({ block, cues, shape }: CuedLine): boolean =>
  cues.length === 0 && shape === "short" && block.columns === 1 && !block.marker;

/** True if every word is capitalised, or one that names have in small letters; only for scripts with capitals. */
const isNamed = (name: string): boolean =>
  name.split(" ").every((word) => /^(?:\p{Lu}|&$|(?:of|the|and|for|in|de|la|du)$)/u.test(word));

function nameOf(line: CuedLine): string | null {
  const { text } = line.block;
  const name = SLOGAN.exec(text)?.[1] ?? text;
  const fits = name.length <= MAX_LENGTH && name.split(" ").length <= MAX_WORDS && !/[.?؟:,،]$/.test(name);
  return fits && !hasPhrase(listTokens(name), controls) ? name : null;
}

/** The keys of those who claim rights in the paste. */
const listHolderKeys = (lines: readonly CuedLine[]): string[] =>
  lines
    .filter((line) => sureBoilerplate(line) === "copyright")
    .flatMap(({ block }) => holderOf(block.text) ?? [])
    .map(keyOfText);

const isHolder = (name: string, holders: readonly string[]): boolean => {
  const key = keyOfText(name);
  return holders.some((holder) => holder === key || holder.startsWith(`${key} `) || holder === `the ${key}`);
};

/**
 * Finds the outlet's name above the headline if it has no typical word: the holder of the rights, or the first line
 * that is not a button, if something else is between it and the headline. Arabic has no capitals to recognise a name
 * by: there nobody else may hold the rights, and the kicker, or one line, must be between.
 * @param kicker index of the kicker, which is not an outlet
 */
export function findUnnamedOutlet(
  lines: readonly CuedLine[],
  headline: number,
  kicker: number | null,
): UnnamedOutlet | null {
  const above = lines.slice(0, Math.min(headline, REACH));
  if (above.some((line) => line.block.columns === 1 && hasCue(line.cues, "outlet"))) return null;
  const candidates = above.flatMap((line, at): UnnamedOutlet[] => {
    const name = at !== kicker && isUnknown(line) ? nameOf(line) : null;
    return name ? [{ at, name }] : [];
  });
  const holders = listHolderKeys(lines);
  const holder = candidates.find(({ name }) => isHolder(name, holders));
  if (holder) return holder;
  const first = above.findIndex((line) => cuesOf(line.cues, "boilerplate").length === 0);
  const [leading] = candidates;
  if (!leading || leading.at !== first || leading.at >= headline - 1) return null;
  if (!hasArabic(leading.name)) return isNamed(leading.name) ? leading : null;
  return holders.length === 0 && (kicker !== null || headline === 2) ? leading : null;
}
