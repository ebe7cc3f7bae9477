import { getBOMEncoding, normalizeEncoding, TextDecoder } from "@exodus/bytes/encoding.js";
import { analyse } from "chardet";
import { getEncoding } from "encoding-sniffer";
import { because, type Reason } from "../messages/reason";
import { Refusal } from "./import-event";
import { mendEncoding } from "./mend-signs";

/** Search a page's start for its charset this far, in bytes; the HTML standard says 1,024, real pages need more. */
const DECLARED_WITHIN = 8192;
/** Enough to make out a charset by its letter groups, in bytes. */
const SAMPLE = 65_536;
/** Undecodable signs per 1,000 above which a text is of another charset. */
const MAX_LOST_PER_MILLE = 2;
/** Null bytes per 1,000 above which it is no text. */
const MAX_NULLS_PER_MILLE = 10;

/** chardet's confidence, of 100, from which a charset is taken; a few letters of windows-1252 give less. */
const CONFIDENT = 40;
/** Western texts have few letters above ASCII. */
const MAX_WESTERN_PER_MILLE = 150;
/** Charsets that Windows extended by quotation marks and dashes. */
const EXTENDED: Record<string, string> = { "iso-8859-8": "windows-1255", "iso-8859-6": "windows-1256" };

export type Decoded = { text: string; warnings: Reason[] };

const perMille = (count: number, of: number): number => (count * 1000) / Math.max(of, 1);

/** Fewer bytes tell nothing. */
const MIN_WIDE = 16;

/** UTF-16 without a byte order mark: every second byte of its spaces and line ends is null. */
function unmarkedUtf16(bytes: Buffer): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < MIN_WIDE || !sample.includes(0)) return null;
  const nulls = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) nulls[at % 2] = (nulls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nulls;
  if (perMille(even + odd, sample.length) < 50 || Math.min(even, odd) * 20 > Math.max(even, odd)) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

/** The charset of UTF-16 bytes; null for others. */
export const utf16Of = (start: Buffer): string | null => {
  const marked = getBOMEncoding(start);
  return marked ? (marked === "utf-8" ? null : marked) : unmarkedUtf16(start);
};

/** The first bytes of a file as text, good enough to recognise its format. */
export const startText = (bytes: Buffer): string => new TextDecoder(utf16Of(bytes) ?? "utf-8").decode(bytes);

function decodeWhole(bytes: Buffer, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    // Not an error: the next charset is tried.
    return null;
  }
}

/** The text in a charset if it is of it but for single signs, and how many of them were lost. */
function decodeAlmost(bytes: Buffer, charset: string): { text: string; lost: number } | null {
  const text = new TextDecoder(charset).decode(bytes);
  const lost = text.split("\uFFFD").length - 1;
  // A text in UTF-8 that is mostly ASCII says little: its other letters must be far more than the lost ones.
  const letters = charset === "utf-8" ? text.replace(/[\0-\x7F]/g, "").length : text.length;
  return perMille(lost, letters) > (charset === "utf-8" ? 100 : MAX_LOST_PER_MILLE) ? null : { text, lost };
}

const withoutTags = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.toString("latin1").replace(/<[^<>]{0,1000}>/g, " "), "latin1");

/** What can be made out from the bytes alone; null if nothing fits. */
function detectCharset(bytes: Buffer): string | null {
  const sample = withoutTags(bytes.subarray(0, SAMPLE));
  for (const { name, confidence } of analyse(sample)) {
    const charset = normalizeEncoding(name);
    if (confidence < CONFIDENT) break;
    if (charset && charset !== "utf-8") return EXTENDED[charset] ?? charset;
  }
  const high = sample.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
  const undefined1252 = sample.some((byte) => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));
  return perMille(high, sample.length) <= MAX_WESTERN_PER_MILLE && !undefined1252 ? "windows-1252" : null;
}

/** ISO-2022-JP has bytes of ASCII alone, so it looks like UTF-8. */
const hasEscapes = (bytes: Buffer): boolean => bytes.includes("\x1B$", 0, "latin1");

/** A charset by any of its names; null if it is unknown, or one that browsers do not decode either. */
const knownCharset = (name: string): string | null => {
  const charset = normalizeEncoding(name);
  return charset === "replacement" ? null : charset;
};

/** The charset that a page declares, by the HTML standard's rules and tables; null if none is known. */
function declaredCharset(bytes: Buffer): string | null {
  const none = "replacement";
  const name = getEncoding(bytes, { maxBytes: DECLARED_WITHIN, defaultEncoding: none });
  return name === none ? null : normalizeEncoding(name);
}

function decode(bytes: Buffer, isPage: boolean, stated: string | null): Decoded {
  const wide = utf16Of(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), warnings: [] };
  const utf8 = hasEscapes(bytes) ? null : decodeWhole(bytes, "utf-8");
  if (utf8 !== null) return { text: utf8, warnings: [] };
  const inside = isPage ? declaredCharset(bytes) : null;
  // servers name this one where nobody told them better
  const order = stated === "windows-1252" ? [inside, stated] : [stated, inside];
  const declared = order[0] ?? order[1] ?? null;
  for (const charset of [...order, "utf-8"]) {
    const almost = charset && decodeAlmost(bytes, charset);
    if (almost)
      return {
        text: almost.text,
        warnings: almost.lost ? [because("text.lost", { count: almost.lost, charset })] : [],
      };
  }
  const detected = detectCharset(bytes);
  if (!detected) throw new Refusal(because("text.noCharset"));
  const text = new TextDecoder(detected).decode(bytes);
  return {
    text,
    warnings: [
      declared
        ? because("text.otherCharset", { declared, detected })
        : because("text.undeclaredCharset", { detected }),
    ],
  };
}

/**
 * Decodes bytes by the WHATWG's tables: as UTF-16 or UTF-8 if they are valid, else in the charset that is
 * declared, else in the one that they most probably are of. Mends what was encoded twice.
 * @param isPage true for HTML and XML, which can declare their charset
 * @param stated the charset that the sender named, if any; it counts before what a page declares, unless it is ISO-8859-1
 * @returns the text, and a warning if its charset was assumed or signs were lost
 * @throws Refusal if they are of no charset
 */
export function decodeText(bytes: Buffer, isPage = false, stated?: string): Decoded {
  const { text, warnings } = decode(bytes, isPage, stated ? knownCharset(stated) : null);
  const nulls = text.split("\0").length - 1;
  if (perMille(nulls, text.length) > MAX_NULLS_PER_MILLE) throw new Refusal(because("text.nulls"));
  return {
    text: mendEncoding(text.replaceAll("\0", "")),
    warnings: nulls ? [...warnings, because("text.nullsDropped", { count: nulls })] : warnings,
  };
}
