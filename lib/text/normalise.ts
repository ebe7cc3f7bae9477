/**
 * Letters that Arabic writers use interchangeably, folded to one: hamza seats, alef maqsura, ta marbuta, Persian
 * forms.
 */
const ARABIC_FOLD: Record<string, string> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ئ: "ي",
  ؤ: "و",
  ة: "ه",
  ک: "ك",
};

/** Vowel marks, the superscript alef, tatweel, and marks that only control direction or joining. */
const ARABIC_MARKS = /[\u064B-\u065F\u0670\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
const ARABIC_LETTERS = /[أإآٱىیئؤةک]/g;
/** Accents of Latin, Greek and Cyrillic, and the points of Hebrew. In other scripts a mark makes another letter. */
const ACCENTS = /[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7]/g;
/** Latin letters that Unicode does not decompose, as people spell them without them. */
const LATIN_FOLD: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};
const LATIN_LETTERS = /[ßæœøłđðþı]/g;

/** True if the text contains Arabic letters. */
export const hasArabic = (text: string): boolean => /[\u0600-\u06FF]/.test(text);

const RIGHT_TO_LEFT = /^(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg|Mand|Samr|Mend|Armi|Yezi)$/;
const directions = new Map<string, boolean>();

/** True for languages written from right to left: by the script of a tag, or else CLDR's likely one of its language. */
export function isRightToLeft(language: string): boolean {
  const known = directions.get(language);
  if (known !== undefined) return known;
  const read = isRightToLeftScript(language);
  directions.set(language, read);
  return read;
}

function isRightToLeftScript(language: string): boolean {
  try {
    return RIGHT_TO_LEFT.test(new Intl.Locale(language).maximize().script ?? "");
  } catch {
    // No tag of a language, perhaps of somebody's own making: nothing is known of its script.
    return false;
  }
}

/**
 * One spelling for what readers consider the same word: lower case, accents folded, Arabic letters and digits folded.
 * Offsets change: use it on single words and names.
 */
export function normalise(word: string): string {
  const plain = word.normalize("NFKC").replace(ARABIC_MARKS, "").toLowerCase();
  if (hasArabic(plain)) {
    return plain
      .replace(ARABIC_LETTERS, (letter) => ARABIC_FOLD[letter] ?? letter)
      .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
  }
  return plain
    .normalize("NFD")
    .replace(ACCENTS, "")
    .normalize("NFC")
    .replace(LATIN_LETTERS, (letter) => LATIN_FOLD[letter] ?? letter)
    .replace(/[’ʼ`´]/g, "'");
}

/** Words of the same newspapers are asked for again and again. */
const MAX_CACHED_WORDS = 100_000;
const normalised = new Map<string, string>();

/** normalise for a word that has probably been asked for before. */
export function normaliseWord(word: string): string {
  const known = normalised.get(word);
  if (known !== undefined) return known;
  const plain = normalise(word);
  if (normalised.size >= MAX_CACHED_WORDS) normalised.clear();
  normalised.set(word, plain);
  return plain;
}

/** A key that is equal for two spellings of a headline or name: normalised letters and digits with single spaces. */
export const nameKey = (text: string): string =>
  normalise(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
