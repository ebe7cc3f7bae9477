const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** The English name of a country by its ISO 3166-1 alpha-2 code; the code itself if it has none. */
export const countryName = (code: string): string => (/^[A-Z]{2}$/.test(code) && names.of(code)) || code;

/** Parses a country as people write it: its code or its English name. Null if it is neither. */
export function parseCountry(text: string): string | null {
  const wanted = text.trim().toLowerCase();
  return (
    listCountries().find(({ code, name }) => [code, name].some((one) => one.toLowerCase() === wanted))
      ?.code ?? null
  );
}

let countries: { code: string; name: string }[] | undefined;

/**
 * The regions of ISO 3166-1 that have a name, sorted by name, without codes that are not a country (EU, UN, ZZ and
 * the like).
 */
export function listCountries(): { code: string; name: string }[] {
  countries ??= Array.from({ length: 26 * 26 }, (_, at) =>
    String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)),
  )
    .filter((code) => !/^(?:EU|EZ|UN|QO|XA|XB|ZZ|AC|CP|CQ|DG|EA|IC|TA)$/.test(code))
    .flatMap((code) => {
      const name = names.of(code);
      // Retired codes are canonicalised to their successors.
      return name && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` ? [{ code, name }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
  return countries;
}
