import { TextDecoder } from "@exodus/bytes/encoding.js";

const windows1252 = new TextDecoder("windows-1252");

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
      const meant = windows1252.decode(Uint8Array.of(sign.charCodeAt(0)));
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
