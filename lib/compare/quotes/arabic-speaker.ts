import { wordTest } from "../../text/word-lookup";
import type { Meant, Speech } from "./phrases";
import { nameAt } from "./phrases";

const isVerb = wordTest("compare/words/speakers", "verbs");
const isBody = wordTest("compare/words/speakers", "Arabic bodies");

/** How far after the verb the speaker is looked for, in words. */
const MAX_DISTANCE = 5;
/** "That": what is said begins. */
const THAT = /^(?:ان|انه|انها|انهم)$/;

/** Finds who speaks in an Arabic sentence: the name after the verb of saying, before what is said. */
export function findArabicSpeaker(speech: Speech): Meant | "unclear" | null {
  const { words, quoted, text } = speech;
  let unclear = false;
  for (const [at, word] of words.entries()) {
    if (quoted(word) || !isVerb(word.plain)) continue;
    unclear = true;
    for (let next = at + 1; next <= at + MAX_DISTANCE; next++) {
      const candidate = words[next];
      if (!candidate || quoted(candidate) || THAT.test(candidate.plain)) break;
      const name = nameAt(speech, next);
      if (name && name.type !== "place")
        return { kind: name.type === "person" ? "person" : "body", name: name.name, entity: name.entity };
      const last = words[next + 1];
      if (isBody(candidate.plain) && last && !THAT.test(last.plain))
        return { kind: "body", name: text.slice(candidate.start, last.end), entity: null };
    }
  }
  return unclear ? "unclear" : null;
}
