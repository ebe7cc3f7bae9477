import { hasArabic } from "../text/normalise";
import { listWords, stemWord, type Word } from "../text/tokenise";

/** More alternatives than a name has spellings only cost time. */
const MAX_RUNS = 40;

/** "By", "for", "so", "like", written together with the next word. */
const ARABIC_LETTERS = [..."بلفك"];
/** A letter before fewer is as often another word: ورقة, paper, is not "and Raqqa". */
const MIN_LETTERS = 4;

/** Words that English writes in one, in two, or with a hyphen. */
const COMPOUNDS = `ceasefire cease-fire, airstrike air-strike, airstrikes air-strikes, airspace air-space, warplane war-plane,
warplanes war-planes, counterterrorism counter-terrorism, cooperation co-operation, cooperate co-operate,
coordination co-ordination, coordinate co-ordinate, email e-mail, emails e-mails, reelection re-election, reopen re-open,
cyberattack cyber-attack, cyberattacks cyber-attacks, wildfire wild-fire, gunfire gun-fire, smartphone smart-phone,
healthcare health-care, lawmaker law-maker, lawmakers law-makers, policymakers policy-makers, landmine land-mine,
landmines land-mines, frontline front-line, peacekeepers peace-keepers, peacekeeping peace-keeping, nonprofit non-profit,
website web-site, childcare child-care, midterm mid-term, midterms mid-terms, coronavirus corona-virus`;
let compounds: Map<string, string> | undefined;

function getCompounds(): Map<string, string> {
  compounds ??= new Map(
    COMPOUNDS.split(",").map((line): [string, string] => {
      const [one = "", parted = ""] = line.trim().split(" ");
      return [one, parted];
    }),
  );
  return compounds;
}

/** Other ways of writing an English word: joined, parted, an initialism with its full stops or without. */
function otherWritings(text: string, words: readonly Word[]): string[] {
  const [first] = words;
  if (!first || hasArabic(text)) return [];
  const parted = words.length === 1 ? getCompounds().get(first.plain) : undefined;
  if (parted) return [parted];
  if (words.length === 1 && /^\p{Lu}{2,5}$/u.test(first.surface)) return [[...first.surface].join(".")];
  if (/^(?:\p{L}\.){2,5}\p{L}?$/u.test(text) || /^[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+$/u.test(text))
    return [words.map(({ surface }) => surface).join("")];
  return [];
}

/** A run that begins with an Arabic word, with the letters that are written before it. */
function behindLetters(words: readonly Word[]): string[][] {
  const [first, ...rest] = words;
  if (!first || !hasArabic(first.plain)) return [];
  const bare = first.plain.replace(/^ال(?=\p{L}{3})/u, "");
  if (bare.length < MIN_LETTERS || first.stem.length < MIN_LETTERS) return [];
  return ARABIC_LETTERS.map((letter) => [stemWord(letter + bare), ...rest.map(({ stem }) => stem)]);
}

/** A plural before what it is of, معتقلو of معتقلون: no stem, since as many foreign names end so. */
function boundPlurals(words: readonly Word[]): string[][] {
  const [first, ...rest] = words;
  const ending = /^\p{L}{4,}(ون|ين|و)$/u.exec(first?.plain ?? "")?.[1];
  if (!first || !ending || !hasArabic(first.plain)) return [];
  const bare = first.plain.replace(/^ال(?=\p{L}{3})/u, "").slice(0, -ending.length);
  return [[stemWord(ending === "و" ? bare : `${bare}و`), ...rest.map(({ stem }) => stem)]];
}

/**
 * What is looked for in the index for words of a query: runs of stems, one of which an article must hold in its order. Stems are
 * made as those of the index are, so that "displaced" finds "displacement"; the first run is the words' own. The others are other
 * ways of writing them: cease-fire, U.N., an Arabic word behind "by" or "for".
 * @param text a word or phrase
 * @param spellings more ways of writing the same, such as a name's in the other script
 */
export function searchRuns(text: string, spellings: readonly string[] = []): string[][] {
  const runs = new Map<string, string[]>();
  const add = (run: string[]) => {
    if (run.length > 0 && runs.size < MAX_RUNS) runs.set(run.join(" "), run);
  };
  for (const spelling of [text, ...spellings]) {
    const words = listWords(spelling);
    add(words.map(({ stem }) => stem));
    for (const other of otherWritings(spelling, words)) add(listWords(other).map(({ stem }) => stem));
    for (const run of [...boundPlurals(words), ...behindLetters(words)]) add(run);
  }
  return [...runs.values()];
}
