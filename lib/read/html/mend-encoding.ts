/** Windows-1252's characters for the bytes 0x80 to 0x9F, as the WHATWG's encoding standard lists them. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const LATER = `[\u0080-\u00bf${HIGH}]`;
/** UTF-8 of a letter or sign, each byte of which has become a character. */
const DOUBLED = new RegExp(
  `[\u00c3-\u00df]${LATER}|\u00c2[\u00a0-\u00bf]|[\u00e0-\u00ef]${LATER}{2}|\u00f0${LATER}{3}`,
  "g",
);
/** What no text has: the start of a quotation mark or dash in UTF-8 that was read as Windows-1252 or Latin-1. */
const SURE = /\u00e2(?:\u0080[\u0080-\u00bf]|€[™œ\u009d“”˜¦¢])/;

const byteOf = (character: string): number => {
  const high = HIGH.indexOf(character);
  return high < 0 ? character.charCodeAt(0) : 0x80 + high;
};

/** Mends a text that was UTF-8, was read as Windows-1252 or Latin-1, and was written as UTF-8 again. */
export function mendEncoding(text: string): string {
  if (!SURE.test(text)) return text;
  return text.replace(DOUBLED, (whole) => {
    const mended = Buffer.from(Array.from(whole, byteOf)).toString("utf8");
    return mended.includes("\uFFFD") ? whole : mended;
  });
}
