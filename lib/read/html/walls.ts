import { nameKey } from "../../text/normalise";
import { parseUrl } from "../../text/parse-url";
import { readWordList } from "../../text/word-list";
import { Refusal } from "../import-event";
import { metaOf } from "./meta-elements";
import type { Page } from "./page";
import type { PageLine } from "./page-lines";
import { listHeadings, partsOf, windowTitle } from "./page-titles";
import { readPaidPart } from "./paid-part";

const SAVE = "add it with the bookmarklet or by saving it";

/** What a page can show in place of an article, and what to do then. */
const WALLS = {
  check: `checks the browser in place of showing the article: open it in your browser, and ${SAVE}`,
  scripts: `shows its text only where scripts run: open it in your browser, and ${SAVE}`,
  cookies: `shows a notice about cookies in place of the article: open it in your browser, and ${SAVE}`,
  "sign-in": `asks to sign in in place of showing the article: sign in with your browser, and ${SAVE}`,
  error:
    "shows a message of an error in place of the article: see in your browser whether its address still leads there",
} as const;
type Wall = keyof typeof WALLS;

const PAYWALL = `shows only the beginning of an article that is for subscribers: if you are one, sign in with your browser, and ${SAVE}`;
const PAID = "is for subscribers by what its page says: its text may end early";

/** Longer texts are articles, whatever they say; of a page that is known as a wall without its text, those that say more than this. In words. */
const MAX_WALL = 400;
const MAX_BESIDE = 25;
/** A text of subscribers with less is a teaser of a sentence or two; a paid part with more is there. In words. */
const MIN_TEASER = 100;
const MIN_PAID_PART = 25;
/** A longer line is a sentence of the text and no label below it, in characters. */
const MAX_LABEL = 160;
/** A wall says at once what it is: in one of its first sentences, in the first words of it. */
const FIRST_SENTENCES = 2;
const FIRST_WORDS = 4;
const MIN_NOTICE = 5;

const list = readWordList("read/html/words/walls");

/** Figures in phrases differ from site to site. */
const withoutFigures = (key: string): string => key.replace(/\p{N}+ ?/gu, "");

const phraseMatcher = (kind: Wall | "paywall"): RegExp => {
  const phrases = list.words(`${kind}: phrases`).map((phrase) => withoutFigures(nameKey(phrase)));
  return new RegExp(`^(?:\\S+ ){0,${FIRST_WORDS}}(?:${phrases.join("|")})(?: |$)`, "u");
};
const titleMatcher = (kind: Wall | "paywall"): RegExp => {
  const titles = list
    .words(`${kind}: titles`)
    .map((title) => `${nameKey(title)}${title.endsWith("*") ? "(?: .+)?" : ""}`);
  return new RegExp(`^(?:${titles.join("|")})$`, "u");
};

const kinds = Object.keys(WALLS) as Wall[];
const matchers = kinds.map((kind) => ({ kind, phrase: phraseMatcher(kind), title: titleMatcher(kind) }));
const check = phraseMatcher("check");
const paywall = { phrase: phraseMatcher("paywall"), title: titleMatcher("paywall") };
const consentHosts = new Set(list.words("cookies: hosts"));

const wordSegmenter = new Intl.Segmenter("en", { granularity: "word" });
const sentenceSegmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** The number of words, also where no space parts them; of a long text those of its beginning. */
const countWords = (text: string): number =>
  [...wordSegmenter.segment(text.slice(0, MAX_WALL * 20))].filter(({ isWordLike }) => isWordLike).length;

/** A sentence, as a key; one that begins as a quotation tells of what somebody else says. */
type Sentence = { key: string; words: number; isQuoted: boolean };
const sentencesOf = (text: string): Sentence[] =>
  text
    .slice(0, MAX_WALL * 20)
    .split("\n")
    .flatMap((line) => [...sentenceSegmenter.segment(line)])
    .map(({ segment }) => ({
      key: withoutFigures(nameKey(segment)),
      words: countWords(segment),
      isQuoted: /^\s*["“„«‘]/.test(segment),
    }))
    .filter(({ words }) => words > 0);

/** What a page has of walls, apart from its text. */
export type WallSigns = {
  titles: readonly string[];
  /** Its visible lines. */
  lines: readonly string[];
  /** Kinds of wall of which it has a part, and how many words can stand beside that. */
  parts: Partial<Record<Wall, number>>;
  /** What it says of being for subscribers; the words of the paid part that are there. */
  isPaid: boolean;
  paidWords: number;
};

/** True for an address that sites show their notice about cookies at: consent.site.example, site.example/consent. */
function isConsentAddress(address: string | undefined): boolean {
  const url = address ? parseUrl(address) : null;
  const names = url ? [url.hostname.split(".")[0], url.pathname.split("/")[1]] : [];
  return names.some((name) => name && consentHosts.has(name.toLowerCase()));
}

function readParts({ document, metas, notices, url, base }: Page): WallSigns["parts"] {
  const refresh = /url\s*=\s*["']?([^"']+)/i.exec(metaOf(metas, "refresh") ?? "")?.[1];
  const noscript = sentencesOf(
    [...document.querySelectorAll("noscript")].map(({ textContent }) => textContent).join("\n"),
  );
  const isOfConsent = [refresh, url, base].some(isConsentAddress);
  return {
    ...(noscript.some(({ key }) => check.test(key)) ? { check: MAX_BESIDE } : {}),
    ...(noscript.length > 0 ? { scripts: 0 } : {}),
    ...(isOfConsent ? { cookies: MAX_BESIDE } : countWords(notices) >= MIN_NOTICE ? { cookies: 0 } : {}),
    ...(document.querySelector("input[type='password']") ? { "sign-in": 0 } : {}),
  };
}

/** Reads what may show that a page is no article. @param lines of the page */
export function readWallSigns(page: Page, lines: readonly PageLine[]): WallSigns {
  const { document } = page;
  const paid = readPaidPart(page);
  return {
    titles: [...partsOf(windowTitle(document)), windowTitle(document), ...listHeadings(document, "h1")].map(
      nameKey,
    ),
    lines: lines.map(({ text }) => text),
    parts: readParts(page),
    isPaid: paid !== null,
    paidWords: countWords(paid ?? ""),
  };
}

/**
 * Refuses a page that shows a wall in place of an article.
 * @param text the page's text; empty if none was found
 * @returns a warning for a text that may end early
 * @throws Refusal saying what the page shows, and what to do
 */
export function refuseWall(signs: WallSigns, text: string): string[] {
  const words = countWords(text);
  if (words <= MAX_WALL) {
    const wall = recognise(signs, text);
    if (wall) throw new Refusal(WALLS[wall]);
  }
  const asks = signs.lines.some(
    (line) => line.length <= MAX_LABEL && paywall.phrase.test(withoutFigures(nameKey(line))),
  );
  const isTitled = signs.titles.some((title) => paywall.title.test(title));
  if (!signs.isPaid && !asks && !isTitled) return [];
  if (words < MIN_TEASER && signs.paidWords < MIN_PAID_PART) throw new Refusal(PAYWALL);
  return signs.isPaid || asks ? [PAID] : [];
}

function recognise({ titles, lines, parts }: WallSigns, text: string): Wall | null {
  const sentences = sentencesOf(text || lines.join("\n"));
  const all = sumOf(sentences);
  const found = matchers.find(({ kind, phrase, title }) => {
    const isTold = ({ key, isQuoted }: Sentence) => !isQuoted && phrase.test(key);
    const told = sumOf(sentences.filter(isTold));
    const beside = text ? all - told : 0;
    const isTitled = titles.some((one) => title.test(one));
    const saysAtOnce = sentences.slice(0, FIRST_SENTENCES).some(isTold);
    const part = parts[kind] ?? -1;
    return told * 2 > all || (isTitled && (saysAtOnce || beside <= MAX_BESIDE)) || beside <= part;
  });
  return found?.kind ?? null;
}

const sumOf = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { words }) => sum + words, 0);
