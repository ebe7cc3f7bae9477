import { because, type Reason } from "../../messages/reason";
import { nameKey } from "../../text/normalise";
import { parseUrl } from "../../text/parse-url";
import { readWordList } from "../../text/word-list";
import { Refusal } from "../import-event";
import { metaOf } from "./meta-elements";
import type { Page } from "./page";
import type { PageLine } from "./page-lines";
import { listHeadings, partsOf, windowTitle } from "./page-titles";
import { readPaidPart } from "./paid-part";

/** What a page can show in place of an article, and what to do then. */
const WALLS = {
  check: because("page.check"),
  scripts: because("page.scripts"),
  cookies: because("page.cookies"),
  "sign-in": because("page.signIn"),
  error: because("page.error"),
} as const;
type Wall = keyof typeof WALLS;

/** A longer text is an article, whatever it says, in words. */
const MAX_WALL = 400;
/** What templates put beside a wall that is recognised without its text: a shorter text is none, in words. */
const MAX_BESIDE = 25;
/** A shorter text for subscribers is only a teaser, unless the paid part of the page has this many words. */
const MIN_TEASER = 100;
const MIN_PAID_PART = 25;
/** Maximum length of a line that asks for a subscription, in characters: a longer one is a paragraph of the text. */
const MAX_LABEL = 160;
/** A wall says at once what it is: in one of its first sentences, with at most this many words before the phrase. */
const FIRST_SENTENCES = 2;
const FIRST_WORDS = 4;
/** Fewer words are the button that opens a notice about cookies. */
const MIN_NOTICE = 5;

const list = readWordList("read/html/words/walls");

/** A host, which such sentences have in the place of a name: "courier.example needs to review …". */
const HOST = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?![\p{L}\p{N}])/gu;

/** A sentence, a line or a title, as a key. Hosts and figures differ from site to site. */
const keyOf = (text: string): string => nameKey(text.replace(HOST, " ")).replace(/\p{N}+ ?/gu, "");

/** A quotation tells of what somebody else says. */
const isQuotation = (text: string): boolean => /^\s*["“„«‘]/.test(text);

/** Finds whether a key has one of a section's phrases in its first words. */
function phraseMatcher(section: string): (key: string) => boolean {
  const byFirst = new Map<string, string[]>();
  for (const phrase of list.words(section).map(keyOf)) {
    const [first = ""] = phrase.split(" ", 1);
    byFirst.set(first, [...(byFirst.get(first) ?? []), `${phrase} `]);
  }
  return (key) => {
    const words = key.split(" ");
    return words
      .slice(0, FIRST_WORDS + 1)
      .some((word, at) =>
        byFirst.get(word)?.some((phrase) => `${words.slice(at).join(" ")} `.startsWith(phrase)),
      );
  };
}
const titleMatcher = (kind: Wall | "paywall"): RegExp => {
  const titles = list
    .words(`${kind}: titles`)
    .map((title) => `${nameKey(title)}${title.endsWith("*") ? "(?: .+)?" : ""}`);
  return new RegExp(`^(?:${titles.join("|")})$`, "u");
};

const kinds = Object.keys(WALLS) as Wall[];
const matchers = kinds.map((kind) => ({
  kind,
  phrase: phraseMatcher(`${kind}: phrases`),
  title: titleMatcher(kind),
}));
const check = phraseMatcher("check: phrases");
const consent = phraseMatcher("cookies: phrases");
const besidePaywall = phraseMatcher("paywall: beside");
const paywall = { phrase: phraseMatcher("paywall: phrases"), title: titleMatcher("paywall") };
const consentNames = new Set(list.words("cookies: hosts"));
const checkMarkup = list.words("check: markup");

/** Words; of scripts without spaces two letters. */
const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,2}|[\p{L}\p{N}]+/gu;
const countWords = (text: string): number => text.match(WORDS)?.length ?? 0;

type Sentence = { key: string; words: number; isQuoted: boolean };
const SENTENCE_ENDS = /\n|(?<=[.!?؟]["”’»)]{0,3})\s+|(?<=[。！？])/u;

const sentencesOf = (text: string): Sentence[] =>
  text
    .split(SENTENCE_ENDS)
    .map((sentence) => ({
      key: keyOf(sentence),
      words: countWords(sentence),
      isQuoted: isQuotation(sentence),
    }))
    .filter(({ words }) => words > 0);

/** What a page has of walls, apart from its text. */
export type WallSigns = {
  titles: readonly string[];
  /** Its visible lines. */
  lines: readonly string[];
  /** Kinds of wall of which it has a part, and how many words can stand beside that. */
  parts: { readonly [wall in Wall]?: number | undefined };
  /** What it says of being for subscribers; the words of the paid part that are there. */
  isPaid: boolean;
  paidWords: number;
};

/** True for a host that shows nothing but the notice about cookies: consent.site.example. */
const isConsentHost = (address: string | undefined): boolean => {
  const labels = parseUrl(address ?? "")?.hostname.split(".") ?? [];
  return labels.length > 2 && consentNames.has(labels[0] ?? "");
};

/** True for where a page leads on to the notice: site.example/consent too. */
const leadsToConsent = (address: string | undefined): boolean =>
  isConsentHost(address) || consentNames.has(parseUrl(address ?? "")?.pathname.split("/")[1] ?? "");

/** How many words can stand beside the notice about cookies, if the page has one. */
function besideConsent({ document, metas, notices, url, base }: Page): number | undefined {
  if (isConsentHost(url) || isConsentHost(base)) return MAX_WALL;
  const refresh = /url\s*=\s*["']?([^"']+)/i.exec(metaOf(metas, "refresh") ?? "")?.[1];
  if (leadsToConsent(refresh && parseUrl(refresh, base)?.href)) return MAX_BESIDE;
  return countWords(notices) >= MIN_NOTICE || isAskedIn(document) ? 0 : undefined;
}

/** Whether a dialog, whose words are no part of the text, asks for consent. */
const isAskedIn = (document: Document): boolean =>
  [...document.querySelectorAll("dialog, [role='dialog'], [aria-modal='true']")].some(({ textContent }) =>
    sentencesOf(textContent).some(({ key }) => consent(key)),
  );

/** How many words can stand beside a check of the visitor, if the page has one. */
function besideCheck({ html }: Page, noscript: readonly Sentence[]): number | undefined {
  if (checkMarkup.some((mark) => html.includes(mark))) return MAX_WALL;
  return noscript.some(({ key }) => check(key)) ? MAX_BESIDE : undefined;
}

function readParts(page: Page): WallSigns["parts"] {
  const { document } = page;
  const noscript = sentencesOf(
    [...document.querySelectorAll("noscript")].map(({ textContent }) => textContent).join("\n"),
  );
  return {
    check: besideCheck(page, noscript),
    scripts: noscript.length > 0 ? 0 : undefined,
    cookies: besideConsent(page),
    "sign-in": document.querySelector("input[type='password']") ? 0 : undefined,
  };
}

/** Reads what may show that a page is no article. @param lines of the page */
export function readWallSigns(page: Page, lines: readonly PageLine[]): WallSigns {
  const { document } = page;
  const paid = readPaidPart(page);
  return {
    titles: [...partsOf(windowTitle(document)), windowTitle(document), ...listHeadings(document, "h1")].map(
      (title) => nameKey(title.replace(HOST, " ")),
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
export function refuseWall(signs: WallSigns, text: string): Reason[] {
  const words = countWords(text);
  if (words <= MAX_WALL) {
    const wall = recognise(signs, text);
    if (wall) throw new Refusal(WALLS[wall]);
  }
  const asks = signs.lines.some(
    (line) => line.length <= MAX_LABEL && !isQuotation(line) && paywall.phrase(keyOf(line)),
  );
  const isTitled = signs.titles.some((title) => paywall.title.test(title));
  if (!signs.isPaid && !asks && !isTitled) return [];
  if (words - countAsking(text) < MIN_TEASER && signs.paidWords < MIN_PAID_PART)
    throw new Refusal(because("page.paywall"));
  return [because("page.paid")];
}

/** What a text for subscribers has that is none of it: the request, and what else the page says of itself. */
const asking = [paywall.phrase, besidePaywall, ...matchers.map(({ phrase }) => phrase)];
const countAsking = (text: string): number =>
  sumOf(sentencesOf(text).filter(({ key, isQuoted }) => !isQuoted && asking.some((says) => says(key))));

function recognise({ titles, lines, parts }: WallSigns, text: string): Wall | null {
  const sentences = sentencesOf(text || lines.join("\n"));
  const all = sumOf(sentences);
  const found = matchers.find(({ kind, phrase, title }) => {
    const isTold = ({ key, isQuoted }: Sentence) => !isQuoted && phrase(key);
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
