import { interfaceLocale } from "./interface-language";

/** Names, or parts of a sentence, one after another: "a, b, c". */
export const listOf = (parts: readonly string[]): string =>
  new Intl.ListFormat(interfaceLocale(), { type: "unit" }).format(parts);
