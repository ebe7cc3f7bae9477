import type { Token } from "../../../text/line-tokens";
import { readWordList } from "../../../text/word-list";
import { type LineText, readLineText } from "../line-text";
import { findPhrases, hasPhrase, isMadeOf, isPhrase, phrases } from "../phrases";
import type { Boilerplate, Cue } from "./cue";

const boilerplateList = readWordList("read/paste/words/boilerplate");
const languagesList = readWordList("read/paste/words/languages");
const sectionsList = readWordList("read/paste/words/sections");

const networks = phrases(boilerplateList.words("networks"));
const shareBar = phrases(
  boilerplateList.words("networks"),
  boilerplateList.words("sharing"),
  boilerplateList.words("sharing fillers"),
);
const textSize = phrases(boilerplateList.words("text size"));
const readingTime = phrases(boilerplateList.words("reading time"));
const reading = phrases(boilerplateList.words("reading"));
const counted = phrases(boilerplateList.words("counted"));
const counting = phrases(boilerplateList.words("counted"), boilerplateList.words("count fillers"));
const advertisement = phrases(boilerplateList.words("advertisement"));
const player = phrases(boilerplateList.words("player"));
const siteMenu = phrases(boilerplateList.words("site menu"));
const menuEntry = phrases(
  boilerplateList.words("site menu"),
  sectionsList.words("sections"),
  languagesList.words("names"),
  boilerplateList.words("networks"),
);
const languages = phrases(languagesList.words("names"));

/** Several buttons copied on one line ("Sign up Log in") have few words. */
const MAX_BUTTON_WORDS = 6;

/** Lines of buttons, counts or menu entries are never longer. */
const MAX_LENGTH = 300;

const found = (of: Boilerplate, weak = false): Cue => ({
  kind: "boilerplate",
  of,
  ...(weak ? { weak } : {}),
});

/** Agencies' notes to newsrooms: initials such as "ab/cd/ef", "(Adds detail, quote)". */
const WIRE_NOTE =
  /^[a-z]{2,4}(?:\/[a-z]{2,4}){1,4}$|^\((?:adds|updates|recasts|corrects|refiles|rewrites)\s[^()]{1,120}\)$/i;

/** "No. 318", "Vol. 12, Issue 4", "العدد ٢٠٤". */
const ISSUE =
  /^page\s\d{1,4}\s?(?:of|\/)\s?\d{1,4}$|^(?:صفحة|الصفحة)\s[\d٠-٩]{1,4}\sمن\s[\d٠-٩]{1,4}$|^(?:(?:no|nr|issue|vol|volume|edition)\.?\s?(?:no\.?\s?)?[\dIVXLC]{1,6}(?:\s?(?:,|\/|of)\s?|$)){1,2}$|^(?:العدد|السنة|الصفحة|عدد)\s?(?:رقم\s?)?[\d٠-٩]{1,6}$/i;

/** A line of punctuation, an issue number, or an agency's note to newsrooms. */
const readRule = ({ text, tokens }: LineText): Cue | null =>
  tokens.length === 0 || WIRE_NOTE.test(text) || ISSUE.test(text) ? found("rule") : null;

/** "A A A", "A- A+", "Text size: small". A word such as "Large" alone may be anything. */
function readTextSize({ text, tokens }: LineText): Cue | null {
  if (!isMadeOf(tokens, textSize)) return null;
  const letters = tokens.every(({ key }) => key.length === 1 || /^a{2,3}$/.test(key));
  const several = letters ? tokens.length > 1 : findPhrases(tokens, textSize).length > 1;
  return found("textSize", !several && tokens.length === 1 && !/[+\-–]|^Aa$|^AAA$/.test(text));
}

/** Verbs of sharing and names of networks, nothing else. One name alone may be a subhead. */
function readShareBar({ words }: LineText): Cue | null {
  if (!isMadeOf(words, shareBar)) return null;
  const named = hasPhrase(words, networks);
  const verb = words.some((word) => /^(?:share|tweet|repost|شارك|مشاركه|المشاركه|غرد)/.test(word.key));
  const alone = findPhrases(words, shareBar).length === 1;
  return found("shareBar", !verb && (alone || !named));
}

function readReadingTime({ words, numbered }: LineText): Cue | null {
  if (!numbered || !isMadeOf(words, readingTime)) return null;
  return found("readingTime", !hasPhrase(words, reading));
}

/** "1,204 views"; a bare number is what remains of a share button. */
function readCount({ words, tokens, numbered }: LineText): Cue | null {
  if (numbered && words.length === 0) return found("count", true);
  const none = words[0]?.key === "no" || words[0]?.key === "لا";
  if (!(numbered || none) || tokens.length > 8 || !isMadeOf(words, counting)) return null;
  return hasPhrase(words, counted) ? found("count") : null;
}

const readAdvertisement = ({ tokens }: LineText): Cue | null =>
  isPhrase(tokens, advertisement) ? found("advertisement") : null;

const TIMECODES =
  /^\d{1,2}:\d{2}\s?-\s?source: |^\d{1,2}:\d{2}(?::\d{2})?\s?\/\s?\d{1,2}:\d{2}(?::\d{2})?$|^0{1,2}:00$/;
const PLACEHOLDER = /^\[(?:image|photo|picture|video|audio|gallery|embed|صورة|فيديو)\]$/i;

/** True for "[IMAGE]", a placeholder for a picture. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text);

function readPlayer({ text, words, numbered }: LineText): Cue | null {
  if (TIMECODES.test(text) || PLACEHOLDER.test(text)) return found("player");
  if (!isMadeOf(words, player)) return null;
  if (isPhrase(words, player)) return found("player", words.length === 1 && !numbered);
  return words.length > 2 ? found("player") : null;
}

/** An e-mail address, alone or after a call to write. */
const EMAIL =
  /^(?:(?:contact|e-?mail|reach|write to|للتواصل|البريد)\s.{0,60}\s)?[^\s@]{1,64}@[^\s@]{3,100}$/i;

/** One menu entry, or several with separators. One common word alone is weak. */
function readSiteMenu({ text, tokens }: LineText): Cue | null {
  if (isPhrase(tokens, siteMenu)) return found("siteMenu", tokens.length === 1);
  if (tokens.length <= MAX_BUTTON_WORDS && isMadeOf(tokens, siteMenu)) return found("siteMenu");
  if (EMAIL.test(text)) return found("contact");
  if (isPhrase(tokens, languages)) return found("siteMenu", true);
  if (!/[|•·▪/»›]/.test(text)) return null;
  const entries = text.split(/[|•·▪/»›]/).filter((entry) => entry.trim() !== "");
  const menu = entries.length > 1 && entries.every((entry) => isMenuEntry(readLineText(entry).tokens));
  return menu ? found("siteMenu") : null;
}

/** True for a word or phrase that occurs as a menu entry. */
const isMenuEntry = (tokens: readonly Token[]): boolean => isPhrase(tokens, menuEntry);

const READERS = [
  readRule,
  readTextSize,
  readAdvertisement,
  readReadingTime,
  readCount,
  readShareBar,
  readPlayer,
  readSiteMenu,
];

/** The class of boilerplate of a short line, judged by its words alone, or null. */
export function readBoilerplate(line: LineText): Cue | null {
  if (line.text.length > MAX_LENGTH) return null;
  let weak: Cue | null = null;
  for (const read of READERS) {
    const cue = read(line);
    if (cue?.kind === "boilerplate" && !cue.weak) return cue;
    weak ??= cue;
  }
  return weak;
}
