import { GENRES } from "../../articles/incoming";
import type { CodeFacet, OutletCodeFacet } from "../../filters/facets";
import { isLengthName } from "../../filters/length";
import { t } from "../../messages/t";
import { countryName } from "../../text/country-name";
import { languageName } from "../../text/language-name";

/** The name of a value that is a code, as it stands in a sentence: "Arabic", "opinion", "short". */
export function codeName(facet: CodeFacet | OutletCodeFacet | "length", value: string): string {
  switch (facet) {
    case "country":
      return countryName(value);
    case "language":
      return languageName(value);
    case "genre": {
      const genre = GENRES.find((one) => one === value);
      return genre ? t(`filters.genre.${genre}`) : value;
    }
    case "length":
      return isLengthName(value) ? t(`filters.length.${value}`) : value;
  }
}
