import { hasArabic, normalise } from "../normalise";

/** Arabic letters with the Latin ones that newspapers write for them; ayn and hamza are left out. */
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

/**
 * One normalised Arabic word in Latin letters; Arabic only writes long vowels. Other words are returned unchanged.
 */
export const romanise = (word: string): string =>
  hasArabic(word) ? [...word].map((letter) => ROMAN[letter] ?? "").join("") : word;

/**
 * Letters that one script distinguishes and the other does not, or that English spells in several ways, in the order
 * of application.
 */
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

/** A romanised word folded to sounds; vowels stay. */
export const soundsOf = (roman: string): string =>
  SOUNDS.reduce((text, [pattern, letter]) => text.replace(pattern, letter), roman);

const MAX_CACHED = 50_000;
const skeletons = new Map<string, string>();

/**
 * The consonants of one normalised word in a form that is equal for an Arabic and a Latin spelling of a name: أسد and
 * Assad, بوتين and Putin. Many names share a skeleton: it finds candidates, it does not prove that two names are the
 * same.
 */
export function skeletonOf(word: string): string {
  const known = skeletons.get(word);
  if (known !== undefined) return known;
  const roman = romanise(normalise(word));
  const skeleton =
    soundsOf(roman)
      .replace(new RegExp(VOWELS, "g"), "")
      .replace(/(.)\1+/g, "$1") || roman;
  if (skeletons.size >= MAX_CACHED) skeletons.clear();
  skeletons.set(word, skeleton);
  return skeleton;
}

/** The vowels between consonants, without those at the beginning and end: "hussein" → u, ei. */
const vowelsOf = (roman: string): string[] =>
  soundsOf(roman)
    .split(/[^aeiouyw'’]/)
    .slice(1, -1);

const I_SOUND = /[iye]/;
const U_SOUND = /[uow]/;
const LONG = /ee|ei|ie|ay|ai|ey|oo|ou/;

/**
 * True if the long vowels that Arabic writes are in the Latin spelling, and every clearly long vowel of the latter is
 * in the Arabic.
 */
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

/** True if an Arabic and a Latin word, both normalised, may be spellings of the same name. */
export const soundsAlike = (latin: string, arabic: string): boolean =>
  skeletonOf(latin) === skeletonOf(arabic) && vowelsMeet(latin, arabic);
