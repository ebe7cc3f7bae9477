import "server-only";
import { AR } from "./ar";
import { english } from "./english";
import { type InterfaceLanguage, interfaceLanguage } from "./interface-language";
import { speak, type Translator } from "./speak";

const translators: Record<InterfaceLanguage, Translator> = { en: english, ar: speak("ar", AR) };

/** The translator for whoever asks. */
export const translator = (): Translator => translators[interfaceLanguage()];

/**
 * A message in the language of whoever asks: `t("library.count", { articles: 3 })`. Client components have labels (labels.ts) instead.
 * @throws if a value that the message names is not given
 */
export const t: Pick<Translator, "rich"> & ((...args: Parameters<Translator>) => string) = Object.assign(
  ((...args) => translator()(...args)) as Translator,
  {
    rich: ((...args) => translator().rich(...args)) as Translator["rich"],
  },
);
