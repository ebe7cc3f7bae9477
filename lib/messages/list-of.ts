import { interfaceLanguage } from "./interface-language";

/** What stands between the parts of a list, with the space behind it. */
export const comma = (language = interfaceLanguage()): string => (language === "ar" ? "، " : ", ");

/** Names, or parts of a sentence, one after another: "a, b, c". Without a last "and", which Arabic would write onto the name. */
export const listOf = (parts: readonly string[], language = interfaceLanguage()): string =>
  parts.join(comma(language));
