import { windows1252fromString, windows1252toString } from "@exodus/bytes/single-byte.js";

/** What the bytes 0x80 to 0xBF are in windows-1252, and as ISO-8859-1. */
const LATER = `[\u0080-\u00BF${windows1252toString(Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at))}]`;
/** UTF-8 of a letter or sign, each byte of which has become a character. */
const DOUBLED = new RegExp(
  `[\u00C3-\u00DF]${LATER}|\u00C2[\u00A0-\u00BF]|[\u00E0-\u00EF]${LATER}{2}|\u00F0${LATER}{3}`,
  "g",
);
/** What no text has: the start of a quotation mark or dash in UTF-8 that was read as windows-1252 or ISO-8859-1. */
const SURE = /\u00E2(?:\u0080[\u0080-\u00BF]|€[™œ\u009D“”˜¦¢])/;

const byteOf = (sign: string): number => {
  const code = sign.charCodeAt(0);
  return code <= 0xff ? code : (windows1252fromString(sign)[0] ?? 0);
};

/** What follows a word in a text of its own: "CAFÉ»" is no UTF-8, though its last signs could be. */
const AFTER_WORD = /^[^\u00C2\u00C3][\p{P}\s®©™°ªº¹²³´¨]+$/u;
/** Signs that stand amid words too. */
const AMID_WORDS = /[’‘–—«»·-]/;

/** Mends a text that was UTF-8, was read as windows-1252 or ISO-8859-1, and was written as UTF-8 again. */
export function mendEncoding(text: string): string {
  if (!SURE.test(text)) return text;
  const certain = (text.match(DOUBLED) ?? []).filter((whole) => !AFTER_WORD.test(whole));
  const leads = new Set(certain.map((whole) => whole.charAt(0)));
  return text.replace(DOUBLED, (whole, at: number) => {
    const amid = /\p{L}/u.test(text.charAt(at + whole.length)) && !AMID_WORDS.test(whole);
    if (AFTER_WORD.test(whole) && !amid && !leads.has(whole.charAt(0))) return whole;
    const mended = Buffer.from(Array.from(whole, byteOf)).toString("utf8");
    return mended.includes("\uFFFD") ? whole : mended;
  });
}

/** Controls that are signs of windows-1252 which somebody took for ISO-8859-1. */
const C1 = /[\u0080-\u009F]/g;
/** Most texts have none but tabs and line ends. */
const ANY = /(?![\t\n])\p{Cc}/u;
/** Those without a meaning in a text; tab and line ends are kept. */
const OTHER_CONTROLS = /(?![\t\n\v\f\r])\p{Cc}/gu;

/** Puts the signs in the place of the controls that they had become: U+0092 is an apostrophe. */
export function mendSigns(text: string): string {
  if (!ANY.test(text)) return text;
  return text
    .replace(C1, (sign) => {
      const meant = windows1252toString(Uint8Array.of(sign.charCodeAt(0)));
      return meant === sign ? "" : meant;
    })
    .replace(OTHER_CONTROLS, "")
    .replace(/\v/g, "\n");
}

/** After the end of a sentence a new page starts a paragraph; within one it is a space. */
export function mendPageBreaks(text: string): string {
  if (!text.includes("\f")) return text;
  return text
    .replace(/(\n[ \t]*)\f+|\f+(?=[ \t]*\n)/g, "$1")
    .replace(/([.!?…؟。][”»"'’)]*[ \t]*)\f+/g, "$1\n\n")
    .replace(/\f+/g, " ");
}
