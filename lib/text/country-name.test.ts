import { expect, it } from "vitest";
import { countryName, listCountries, parseCountry } from "./country-name";

it("knows countries by code and by name, each once", () => {
  const countries = listCountries();
  expect(countries.length).toBeGreaterThan(230);
  expect(new Set(countries.map(({ name }) => name)).size).toBe(countries.length);
  expect(countries.map(({ code }) => code)).not.toContain("SU");
  expect([parseCountry("eg"), parseCountry(" Egypt "), parseCountry("Atlantis")]).toEqual(["EG", "EG", null]);
  expect([countryName("NZ"), countryName("??")]).toEqual(["New Zealand", "??"]);
});
