import { normalise } from "../normalise";
import { stemWord } from "../tokenise";
import { readWordList } from "../word-list";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const CODES = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));

/** Peoples and parts of the world that do not begin like the English name of a country. */
const OTHERS = new Set(readWordList("text/words/names").words("peoples and regions"));
const MIN_STEM = 4;
const MAX_ENDING = 4;

const stemsOf = (name: string): string =>
  normalise(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word && word !== "the")
    .map(stemWord)
    .join(" ");

type Countries = { names: Set<string>; beginnings: string[] };
let countries: Countries | undefined;

/** Country names in English and Arabic from CLDR and as newspapers write them, and the beginnings of English words for their people. */
function listCountries(): Countries {
  const names = new Set<string>();
  const beginnings: string[] = [];
  for (const language of ["en", "ar"]) {
    const display = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const name of CODES.flatMap((code) => display.of(code) ?? [])) {
      names.add(stemsOf(name));
      const plain = normalise(name);
      if (language === "en" && /^\p{L}+$/u.test(plain))
        beginnings.push(plain.slice(0, Math.max(MIN_STEM, plain.length - 2)));
    }
  }
  // the Vatican acts, as a body does
  for (const [code, ...written] of readWordList("entities/words/countries").rows("names"))
    for (const name of code === "VA" ? [] : written.flatMap((some) => some.split(/\s*,\s*/)))
      names.add(stemsOf(name));
  return { names, beginnings };
}

/** The same names appear in link after link. */
const MAX_CACHED = 100_000;
const answers = new Map<string, boolean>();

/**
 * True for a country, its people or a part of the world ("Syria", "Syrian", "Lebanese", "Saudi Arabia"): two articles
 * on one region share it anyway. Words for peoples are recognised by how they begin, so a few other names match too.
 */
export function isBroadName(name: string): boolean {
  const known = answers.get(name);
  if (known !== undefined) return known;
  const broad = readBroadName(name);
  if (answers.size >= MAX_CACHED) answers.clear();
  answers.set(name, broad);
  return broad;
}

function readBroadName(name: string): boolean {
  countries ??= listCountries();
  const plain = normalise(name).replace(/'s?$/, "");
  if (OTHERS.has(plain) || countries.names.has(stemsOf(name))) return true;
  return countries.beginnings.some(
    (beginning) => plain.startsWith(beginning) && plain.length <= beginning.length + MAX_ENDING,
  );
}
