import { interfaceLanguage } from "./interface-language";

/** Names, or parts of a sentence, one after another: "a, b, c". Without a last "and", which Arabic would write onto the name. */
export const listOf = (parts: readonly string[]): string =>
  parts.join(interfaceLanguage() === "ar" ? "، " : ", ");
