import { decodeText, markedCharset } from "../decode-text";
import { Refusal } from "../import-event";

/** Declarations stand this near to a page's start; the HTML standard asks for 1,024 bytes, pages take more. */
const DECLARED_WITHIN = 8192;
/** A page with more signs that its charset does not have, of 1,000, is of another charset. */
const MAX_UNREADABLE_PER_MILLE = 2;

const DECLARATIONS = [
  /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i,
  /<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,40})["']/i,
];

/** The charset that a page says it has, as written there. */
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
    // Not a fault: the charset that the page declares is tried next.
    return false;
  }
};

/**
 * The text of a page: UTF-8 where its bytes are that, UTF-16 with a byte order mark, else in the charset that it declares.
 * @returns the text, and a warning where single signs could not be read
 * @throws Refusal where no charset is declared, it is not known, or the bytes are not of it
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
