import { createTranslator } from "use-intl/core";
import type { EN } from "./en";
import { type InterfaceLanguage, interfaceLocale } from "./interface-language";

/** What the screen says, by area and key. Messages are in ICU's form: "{articles, plural, one {# article} other {# articles}}". */
export type Messages = typeof EN;

/** What gives the messages of a catalogue, filled in. It throws if a value that a message names is not given. */
export const speak = (language: InterfaceLanguage, messages: Messages) =>
  createTranslator<Messages>({
    locale: interfaceLocale(language),
    messages,
    timeZone: "UTC",
    onError(error) {
      throw error;
    },
  });

export type Translator = ReturnType<typeof speak>;
