import { hasArabic, normalise } from "../normalise";

/** Arabic letters by the Latin ones that newspapers write for them; ayn and hamza are written by none. */
const ROMAN: Record<string, string> = {
  ا: "a",
  ب: "b",
  ت: "t",
  ث: "th",
  ج: "j",
  ح: "h",
  خ: "kh",
  د: "d",
  ذ: "d",
  ر: "r",
  ز: "z",
  س: "s",
  ش: "sh",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "z",
  ع: "",
  غ: "gh",
  ف: "f",
  ق: "q",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  و: "u",
  ي: "i",
  ء: "",
  پ: "p",
  چ: "ch",
  گ: "g",
  ڤ: "v",
};

/** One normalised Arabic word in Latin letters, long vowels alone being written in Arabic. Other words come back as they are. */
export const romanise = (word: string): string =>
  hasArabic(word) ? [...word].map((letter) => ROMAN[letter] ?? "").join("") : word;

/** Letters that one script parts and the other does not, or that English spells in several ways, in the order of reading. */
const SOUNDS: readonly [RegExp, string][] = [
  [/tch|tsh|sch|ch|sh|zh/g, "S"],
  [/kh|ck|q/g, "k"],
  [/c(?=[eiy])/g, "s"],
  [/c/g, "k"],
  [/gh|j/g, "g"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/ph|v/g, "f"],
  [/p/g, "b"],
  [/x/g, "ks"],
  [/z/g, "s"],
  [/h$/g, ""],
  [/(.)\1+/g, "$1"],
];
const VOWELS = /[aeiouyw'’]/;

/** Letters of a romanised word, folded to sounds; vowels stay. */
export const soundsOf = (roman: string): string =>
  SOUNDS.reduce((text, [pattern, letter]) => text.replace(pattern, letter), roman);

const KEPT = 50_000;
const skeletons = new Map<string, string>();

/**
 * The consonants of one normalised word in a form in which an Arabic and a Latin spelling of a name meet: أسد and Assad,
 * بوتين and Putin. Many names have one skeleton: it finds what to compare, it does not prove that two names are one.
 */
export function skeletonOf(word: string): string {
  const known = skeletons.get(word);
  if (known !== undefined) return known;
  const roman = romanise(normalise(word));
  const skeleton =
    soundsOf(roman)
      .replace(new RegExp(VOWELS, "g"), "")
      .replace(/(.)\1+/g, "$1") || roman;
  if (skeletons.size >= KEPT) skeletons.clear();
  skeletons.set(word, skeleton);
  return skeleton;
}

/** What stands between each two consonants, the beginning and end of a word left out: "hussein" → u, ei. */
const vowelsOf = (roman: string): string[] =>
  soundsOf(roman)
    .split(/[^aeiouyw'’]/)
    .slice(1, -1);

const I_SOUND = /[iye]/;
const U_SOUND = /[uow]/;
const LONG = /ee|ei|ie|ay|ai|ey|oo|ou/;

/** True where the long vowels that Arabic writes are in the Latin spelling, and no plainly long one of that is missing. */
function vowelsMeet(latin: string, arabic: string): boolean {
  const [ours, theirs] = [vowelsOf(latin), vowelsOf(romanise(normalise(arabic)))];
  if (ours.length !== theirs.length) return true;
  return ours.every((vowel, at) => {
    const other = theirs[at] ?? "";
    if (other.includes("i")) return I_SOUND.test(vowel);
    if (other.includes("u")) return U_SOUND.test(vowel);
    return !LONG.test(vowel);
  });
}

/** True where an Arabic and a Latin word, both normalised, may be spellings of one name. */
export const soundsAlike = (latin: string, arabic: string): boolean =>
  skeletonOf(latin) === skeletonOf(arabic) && vowelsMeet(latin, arabic);
