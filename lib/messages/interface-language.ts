import { acceptedLanguages } from "./accepted-languages";

/** The languages that the interface speaks; the first where a browser asks for none of them. */
export const INTERFACE_LANGUAGES = ["en", "ar"] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Holds the language that a reader chose, over what the browser asks for. */
export const LANGUAGE_COOKIE = "language";

type RequestHeaders = { "accept-language"?: string; cookie?: string };

/** Set by the server for each request (scripts/server/current-request.mjs); elsewhere, as in commands and tests, there is none. */
const current = globalThis as { throughlineRequest?: { getStore(): RequestHeaders | undefined } };

const known = new WeakMap<RequestHeaders, InterfaceLanguage>();

const supported = (language: string | undefined): InterfaceLanguage | undefined =>
  INTERFACE_LANGUAGES.find((one) => one === language);

/** The language in which whoever asks is answered. In a browser the language of the page; English outside of requests. */
export function interfaceLanguage(): InterfaceLanguage {
  if (typeof document !== "undefined") return supported(document.documentElement.lang) ?? "en";
  const headers = current.throughlineRequest?.getStore();
  if (!headers) return "en";
  const language = known.get(headers) ?? choose(headers);
  known.set(headers, language);
  return language;
}

function choose(headers: RequestHeaders): InterfaceLanguage {
  const [, chosen] = new RegExp(`(?:^|;)\\s*${LANGUAGE_COOKIE}=(\\w+)`).exec(headers.cookie ?? "") ?? [];
  const wanted = acceptedLanguages(headers["accept-language"] ?? null).map(supported);
  return supported(chosen) ?? wanted.find((language) => language !== undefined) ?? "en";
}

/** For Intl: as newspapers of that language write dates and numbers, with the Gregorian calendar and Latin digits. */
export const interfaceLocale = (language = interfaceLanguage()): string =>
  language === "en" ? "en-GB" : `${language}-u-ca-gregory-nu-latn`;

/** The attributes of the interface's own words inside a text of another language: `<p {...inInterfaceLanguage()}>`. */
export function inInterfaceLanguage(): { lang: InterfaceLanguage; dir: "ltr" | "rtl" } {
  const language = interfaceLanguage();
  return { lang: language, dir: language === "ar" ? "rtl" : "ltr" };
}
