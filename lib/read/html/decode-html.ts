import { decodeText, markedCharset } from "../decode-text";
import { Refusal } from "../import-event";

/** Search a page's start for its charset this far, in bytes; the HTML standard says 1,024, real pages need more. */
const DECLARED_WITHIN = 8192;
/** Undecodable characters per 1,000 above which a page's declared charset is taken to be wrong. */
const MAX_UNREADABLE_PER_MILLE = 2;

const DECLARATIONS = [
  /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i,
  /<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,40})["']/i,
];

/** The charset that a page declares, as spelled there. */
function declaredCharset(bytes: Buffer): string | undefined {
  const start = bytes.toString("latin1", 0, DECLARED_WITHIN);
  for (const declaration of DECLARATIONS) {
    const label = declaration.exec(start)?.[1];
    if (label) return label;
  }
  return undefined;
}

const isUtf8 = (bytes: Buffer): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    // Not an error: the declared charset is tried next.
    return false;
  }
};

/**
 * Decodes a page: as UTF-8 if its bytes are valid, as UTF-16 with a byte order mark, else in its declared charset.
 * @returns the text, and a warning if single characters could not be decoded
 * @throws Refusal if no charset is declared, it is unknown, or the bytes do not match it
 */
export function decodeHtml(bytes: Buffer): { text: string; warnings: string[] } {
  if (markedCharset(bytes) || isUtf8(bytes)) return { text: decodeText(bytes), warnings: [] };
  const label = declaredCharset(bytes);
  if (!label)
    throw new Refusal("is not UTF-8 and declares no charset: open it in a browser and save it as UTF-8");
  let text: string;
  try {
    text = new TextDecoder(label).decode(bytes);
  } catch (cause) {
    throw new Refusal(`declares the charset "${label}", which is not known`, { cause });
  }
  const unreadable = text.split("\uFFFD").length - 1;
  if (unreadable * 1000 > text.length * MAX_UNREADABLE_PER_MILLE || text.includes("\0"))
    throw new Refusal(
      `declares the charset "${label}" and is not of it: save it as UTF-8 and import it again`,
    );
  const warnings = unreadable
    ? [`${unreadable} signs of it are not of its charset ${label} and were lost`]
    : [];
  return { text, warnings };
}
