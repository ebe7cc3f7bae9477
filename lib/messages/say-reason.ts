import "server-only";
import { wordsOf } from "./in-english";
import { interfaceLanguage } from "./interface-language";
import { parseReason, type Reason, readReason } from "./reason";
import { translator } from "./t";

/** A reason in the language of whoever asks. */
export const sayReason = (reason: Reason): string => wordsOf(reason, translator(), interfaceLanguage());

/** A reason in words. `isOld`: stored as an English sentence, by a version that knew no others. */
export type SaidReason = { text: string; isOld: boolean };

/** A reason as it is stored, in the language of whoever asks. */
export function sayStored(stored: string): SaidReason {
  const reason = parseReason(stored);
  return reason ? { text: sayReason(reason), isOld: false } : { text: stored, isOld: true };
}

/** A reason that was stored as part of something else, where earlier versions had a sentence. */
export function sayKept(kept: Reason | string): string {
  const reason = readReason(kept);
  return reason ? sayReason(reason) : String(kept);
}
