import { readWordList } from "../../../text/word-list";
import type { LineText } from "../line-text";
import { findPhrases, hasPhrase, phraseAt, phrases } from "../phrases";
import type { Cue } from "./cue";

const boilerplateList = readWordList("read/paste/words/boilerplate");
const outletsList = readWordList("read/paste/words/outlets");

const claims = phrases(boilerplateList.words("copyright"));
const disclaimers = phrases(boilerplateList.words("disclaimers"));
const notes = phrases(boilerplateList.words("editor's notes"));
const sorts = new Set(outletsList.words("sorts"));

/** Terms of use may follow the first sentences of such a line. */
const MAX_LENGTH = 500;
/** A longer line that mentions rights is a paragraph. */
const MAX_CLAIM_LENGTH = 160;

const SIGN_WITH_YEAR = /(?:©|\(c\)|copyright)\s*(?:\d{4}\s*[-–]\s*)?\d{4}|^©[^\d]{2,80}\d{4}/i;
const SIGN_WITH_YEAR_FIRST = /^(?:©|\(c\)|copyright)\s*(?:\d{4}\s*[-–]\s*)?\d{4}/i;
const BEGINS = /^(?:©|\(c\)|copyright\s*(?:©|\(c\)|by\b|:))/i;

/** A line that claims rights. "©" without a year is a picture credit, unless the line says "rights". */
export function readCopyright({ text, tokens }: LineText): Cue | null {
  if (text.length > MAX_LENGTH) return null;
  const short = text.length <= MAX_CLAIM_LENGTH;
  const claim = hasPhrase(tokens, claims) && (short || BEGINS.test(text));
  const copyright =
    claim ||
    /^copyright\s*(?:©|\(c\)|by\b|:)/i.test(text) ||
    (short ? SIGN_WITH_YEAR : SIGN_WITH_YEAR_FIRST).test(text);
  return copyright ? { kind: "boilerplate", of: "copyright" } : null;
}

/** "The views expressed…" */
export function readDisclaimer({ text, tokens }: LineText): Cue | null {
  if (text.length > MAX_LENGTH) return null;
  const [first] = findPhrases(tokens, disclaimers);
  const noted = phraseAt(tokens, 0, notes);
  return first ? { kind: "boilerplate", of: "disclaimer", weak: first.at > noted } : null;
}

const AROUND_NAME = [
  /\ball rights reserved\b\.?/gi,
  /\bcopyright\b/gi,
  /©|\(c\)/gi,
  /\d{4}\s*[-–]\s*\d{4}|\d{4}/g,
  /(?:جميع|كافة|كل) الحقوق محفوظة|حقوق النشر|حقوق الطبع|محفوظة/g,
];

/** "Ltd", "LLC": the legal form, not part of the name. */
const LEGAL_FORM = /^(?:ltd|llc|inc|plc|gmbh|limited|pty|s\.a|ag|corp)\.?$/i;

const MAX_HOLDER_LENGTH = 60;
const MAX_WORDS = 6;

/** Arabic attaches "to" and "for the" to the holder's first word, and may say what sort of outlet it is. */
function withoutParticles(words: string[], joined = false): string[] {
  const [first = "", ...rest] = words;
  if (first.startsWith("لل")) return withoutParticles([`ال${first.slice(2)}`, ...rest]);
  if (joined && /^ل\p{L}{4,}/u.test(first)) return withoutParticles([first.slice(1), ...rest]);
  return /^ل(?:ـ|دى)?$/.test(first) || sorts.has(first) ? withoutParticles(rest) : words;
}

/** The holder's name in a copyright line, or null. */
export function holderOf(text: string): string | null {
  if (!/\d{4}|©|\(c\)|rights reserved|محفوظة/i.test(text)) return null;
  let rest = text;
  for (const pattern of AROUND_NAME) rest = rest.replace(pattern, " ");
  rest = rest.replace(/^[\s.,:;|•·–—-]+/, "").replace(/^(?:by|for|to)\s+/i, "");
  const end = rest.search(/[.|•;–—,]| - /);
  const words = (end < 0 ? rest : rest.slice(0, end)).split(/\s+/).filter(Boolean);
  const name = withoutParticles(words, /محفوظة\s+ل/.test(text)).filter((word) => !LEGAL_FORM.test(word));
  const joined = name.join(" ");
  return joined.length > 1 && joined.length <= MAX_HOLDER_LENGTH && name.length <= MAX_WORDS ? joined : null;
}
