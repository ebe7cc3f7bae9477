import { english } from "./english";
import type { InterfaceLanguage } from "./interface-language";
import { listOf } from "./list-of";
import { parseReason, type Reason, type ReasonValue } from "./reason";
import type { Translator } from "./speak";

/** A reason in the words of a language. */
export function wordsOf({ key, values = {} }: Reason, say: Translator, language: InterfaceLanguage): string {
  // within a sentence a reason has no full stop
  const within = (reason: Reason) => wordsOf(reason, say, language).replace(/\.$/, "");
  const filled = (value: ReasonValue): string | number => {
    if (isList(value)) return listOf(value.map(within), language);
    return typeof value === "object" ? within(value) : value;
  };
  const given = Object.entries(values).map(([name, value]) => [name, filled(value)]);
  return say(`reasons.${key}`, Object.fromEntries(given));
}

const isList = (value: ReasonValue): value is readonly Reason[] => Array.isArray(value);

/** A reason in English, whoever asks: for the command, the API, the log, and the messages of errors. */
export const inEnglish = (reason: Reason): string => wordsOf(reason, english, "en");

/** The same, of a reason as it is stored. */
export function storedInEnglish(stored: string): string {
  const reason = parseReason(stored);
  return reason ? inEnglish(reason) : stored;
}
