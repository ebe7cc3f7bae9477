import {
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
  interfaceLanguage,
} from "../messages/interface-language";

const namesIn = (language: InterfaceLanguage) =>
  new Intl.DisplayNames([language], { type: "region", fallback: "none" });
const NAMES: Record<InterfaceLanguage, Intl.DisplayNames> = { en: namesIn("en"), ar: namesIn("ar") };

/** The name of a country by its ISO 3166-1 alpha-2 code, in the language of the interface; the code itself if it has none. */
export const countryName = (code: string): string =>
  (/^[A-Z]{2}$/.test(code) && NAMES[interfaceLanguage()].of(code)) || code;

/** Parses a country as people write it: its code, or its name in a language of the interface. Null if it is neither. */
export function parseCountry(text: string): string | null {
  const wanted = text.trim().toLowerCase();
  const named = INTERFACE_LANGUAGES.flatMap((language) => listCountries(language));
  return (
    named.find(({ code, name }) => [code, name].some((one) => one.toLowerCase() === wanted))?.code ?? null
  );
}

const countries = new Map<InterfaceLanguage, { code: string; name: string }[]>();

/**
 * The regions of ISO 3166-1 that have a name, sorted by name, without codes that are not a country (EU, UN, ZZ and
 * the like).
 */
export function listCountries(language = interfaceLanguage()): { code: string; name: string }[] {
  const known = countries.get(language) ?? nameCountries(language);
  countries.set(language, known);
  return known;
}

const nameCountries = (language: InterfaceLanguage): { code: string; name: string }[] =>
  Array.from({ length: 26 * 26 }, (_, at) => String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)))
    .filter((code) => !/^(?:EU|EZ|UN|QO|XA|XB|ZZ|AC|CP|CQ|DG|EA|IC|TA)$/.test(code))
    .flatMap((code) => {
      const name = NAMES[language].of(code);
      // Retired codes are canonicalised to their successors.
      return name && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` ? [{ code, name }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name, language));
