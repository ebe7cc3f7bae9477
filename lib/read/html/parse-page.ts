import { parseHTML } from "linkedom";
import { because } from "../../messages/reason";
import { readWordList } from "../../text/word-list";
import { Refusal } from "../import-event";
import { mendEncoding } from "../mend-signs";

/**
 * Bounds on a page: characters without its embedded pictures, elements, and nodes. Of 150 news pages measured the
 * largest has 3,231 elements. The extractor's time grows with them: with 10,000 it took 15 s at worst.
 */
const MAX_MARKUP_LENGTH = 5_000_000;
const MAX_ELEMENTS = 12_000;
const MAX_NODES = 60_000;
/** Browsers stop nesting at 512 levels (Blink's limit on tree depth). */
const MAX_DEPTH = 512;

/** Pictures, fonts and styles embedded in the addresses of a page saved as one file. */
const EMBEDDED = /\bdata:[\w.+-]{1,40}\/[\w.+-]{1,80}(?:;[\w=-]{1,60})*,[^\s"'<>)]*/gi;

/** Numeric character references: the parser makes a node of each, and Arabic pages may consist of nothing else. */
const NUMBERED = /&#(?:(\d{3,6})|x([0-9a-f]{2,5}));/gi;

const letter = (whole: string, decimal: string | undefined, hex: string | undefined): string => {
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
  return code >= 0xa0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : whole;
};

/** Elements that are never read and can make up most of a page. */
const UNREAD =
  "script:not([type*='json']), style, template, iframe, object, embed, canvas, audio, video, svg, link[rel~='stylesheet'], link[rel~='preload']";

/** Notices about cookies, which are long and stand before or after everything else; a body with such a class is none. */
const CONSENT = [
  "[class*='cookie']:not(html, body), [id*='cookie'], [class*='consent']:not(html, body), [id*='consent']",
  ...readWordList("read/html/words/walls")
    .words("cookies: platforms")
    .flatMap((name) => [`[id^='${name}']`, `[class^='${name}']:not(html, body)`]),
].join(", ");
const MAX_NOTICE = 3000;

/**
 * Parses a page without its scripts, styles and notices about cookies. Nothing is run or fetched.
 * @returns the page, and the words of the notices that were removed
 * @throws Refusal if it is too large, too deeply nested, or has no body
 */
export function parsePage(html: string): { document: Document; notices: string } {
  const markup = mendEncoding(html.replace(EMBEDDED, "data:,").replace(NUMBERED, letter));
  if (markup.length > MAX_MARKUP_LENGTH)
    throw new Refusal(because("page.markup", { megabytes: MAX_MARKUP_LENGTH / 1_000_000 }));
  // parsing takes seconds already where there are so many
  if ((markup.match(/<[a-z]/gi)?.length ?? 0) > MAX_NODES) throw tooMany();
  const { document } = parseHTML(
    /<(?:html|body)\b/i.test(markup) ? markup : `<html><body>${markup}</body></html>`,
  );
  if (!document.documentElement || !document.body) throw new Refusal(because("page.noBody"));
  gatherBody(document);
  for (const element of [...document.querySelectorAll(UNREAD)]) element.remove();
  const notices = [...document.querySelectorAll(CONSENT)].filter(
    (notice) => (notice.textContent?.length ?? 0) < MAX_NOTICE && !notice.querySelector("h1, article"),
  );
  for (const notice of notices) notice.remove();
  checkShape(document);
  return { document, notices: notices.map(({ textContent }) => textContent ?? "").join("\n") };
}

const tooMany = () => new Refusal(because("page.elements", { elements: MAX_ELEMENTS, nodes: MAX_NODES }));

const OF_HEAD = /^(?:title|base|link|meta|style|script|noscript|template)$/i;

/** Moves to the body what is misplaced in the head or after a premature end of the body, as browsers do. */
function gatherBody(document: Document): void {
  const { body, head, documentElement } = document;
  const children = head ? [...head.children] : [];
  const first = children.findIndex((element) => !OF_HEAD.test(element.tagName));
  if (first >= 0) body.prepend(...children.slice(first).filter((element) => element.tagName !== "META"));
  for (const node of [...documentElement.childNodes]) if (node !== head && node !== body) body.append(node);
  for (const element of [...document.children]) if (element !== documentElement) body.append(element);
}

/** @throws Refusal if the page has too many or too deeply nested elements to process in reasonable time */
function checkShape(document: Document): void {
  let [elements, nodes, depth] = [0, 0, 0];
  let node: Node | null = document.documentElement;
  while (node) {
    nodes += 1;
    if (node.nodeType === 1) elements += 1;
    if (depth > MAX_DEPTH) throw new Refusal(because("page.deep", { most: MAX_DEPTH }));
    if (elements > MAX_ELEMENTS || nodes > MAX_NODES) throw tooMany();
    if (node.firstChild) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node?.nextSibling ?? null;
  }
}
