import "server-only";
import { createTranslator } from "use-intl/core";
import { AR } from "./ar";
import { EN } from "./en";
import { type InterfaceLanguage, interfaceLanguage, interfaceLocale } from "./interface-language";

/** What the screen says, by area and key. Messages are in ICU's form: "{articles, plural, one {# article} other {# articles}}". */
export type Messages = typeof EN;

const MESSAGES: Record<InterfaceLanguage, Messages> = { en: EN, ar: AR };

const speak = (language: InterfaceLanguage) =>
  createTranslator<Messages>({
    locale: interfaceLocale(language),
    messages: MESSAGES[language],
    timeZone: "UTC",
    onError(error) {
      throw error;
    },
  });

type Translator = ReturnType<typeof speak>;

const translators: Record<InterfaceLanguage, Translator> = { en: speak("en"), ar: speak("ar") };

/**
 * A message in the language of whoever asks: `t("library.count", { articles: 3 })`. Client components have labels (labels.ts) instead.
 * @throws if a value that the message names is not given
 */
export const t: Pick<Translator, "rich"> & ((...args: Parameters<Translator>) => string) = Object.assign(
  ((...args) => translators[interfaceLanguage()](...args)) as Translator,
  {
    rich: ((...args) => translators[interfaceLanguage()].rich(...args)) as Translator["rich"],
  },
);
