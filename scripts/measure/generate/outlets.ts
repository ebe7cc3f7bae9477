import { outletKey } from "../../../lib/articles/outlet-key";
import { slugFrom } from "../../../lib/articles/slug";
import { capital, inArabicLetters, LONG_WORDS, longWord } from "./made-up-words";
import { Random } from "./random";

export type MadeOutlet = {
  id: number;
  slug: string;
  key: string;
  name: string;
  host: string;
  homepage: string;
  country: string;
  language: string;
};

const LATIN_COUNTRIES = "US US US US GB GB GB CA AU IN IN IE NZ ZA NG KE PH SG QA LB".split(" ");
const ARABIC_COUNTRIES = "EG EG EG SA SA SY SY LB JO IQ AE QA MA TN DZ PS YE KW".split(" ");
const LATIN_NAMES = [
  "The @ Post",
  "@ Times",
  "The @ Herald",
  "@ Today",
  "@ News",
  "The @ Tribune",
  "@ Observer",
];
const ARABIC_NAMES = ["صحيفة @", "@ نيوز", "وكالة @", "أخبار @", "جريدة @"];

/** Where the words of outlets' names start, counted from the end. */
const FROM_END = 9_000_000;

/** An outlet by its number, from 1. */
export function makeOutlet(seed: number, id: number, arabicShare: number): MadeOutlet {
  const random = new Random(seed, 101, id);
  const arabic = random.chance(arabicShare);
  const word = longWord(LONG_WORDS - FROM_END - id);
  const name = random
    .pick(arabic ? ARABIC_NAMES : LATIN_NAMES)
    .replace("@", arabic ? inArabicLetters(word) : capital(word));
  const host = `${word}.example`;
  return {
    id,
    slug: arabic ? `${slugFrom(name)}-${id}` : slugFrom(name),
    key: outletKey(name),
    name,
    host,
    homepage: `https://www.${host}/`,
    country: random.pick(arabic ? ARABIC_COUNTRIES : LATIN_COUNTRIES),
    language: arabic ? "ar" : "en",
  };
}
