// Writes lib/entities/words/cities.txt: the cities that CLDR names for time zones, in English and Arabic. CLDR's package is
// fetched for this run only and is not a dependency:
//   npx -y -p cldr-dates-full@48 node scripts/write-cities.mjs
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

const folder = process.env.PATH.split(delimiter)
  .map((bin) => join(bin, "..", "cldr-dates-full"))
  .find((path) => existsSync(path));
if (!folder) throw new Error("Run this through npx, as its first lines say.");

/** Names that are no cities, or that newspapers use far more often for people and things. */
const EXCLUDED =
  /Station|Island|Atoll|Indiana|Dakota|Kentucky|Unknown|&|Archipelago|^(?:Oral|Sofia|Samara|Salta|San Luis|Santiago|Hebron|Palmer Land|Center|Brunei|Comoros|Juneau|Nassau|Lima|Chita|Sitka|Kirov|Muscat|Amman|Réunion|El Aaiún|Hail)$/;

const zones = (language) => {
  const file = join(folder, "main", language, "timeZoneNames.json");
  return JSON.parse(readFileSync(file, "utf8")).main[language].dates.timeZoneNames.zone;
};

/** @returns {Map<string, string>} the exemplar city by zone; English has none where the zone is named after its city */
function listCities(tree, path = []) {
  const cities = new Map();
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value !== "object") continue;
    const zone = [...path, name];
    if (value.exemplarCity) cities.set(zone.join("/"), value.exemplarCity);
    else for (const [key, city] of listCities(value, zone)) cities.set(key, city);
  }
  return cities;
}

const english = listCities(zones("en"));
const entries = [...listCities(zones("ar"))]
  .map(([zone, arabic]) => ({
    arabic,
    name: english.get(zone) ?? zone.split("/").at(-1).replaceAll("_", " "),
  }))
  .filter(({ name, arabic }) => !EXCLUDED.test(name) && !/[()/،]/.test(arabic))
  // most short Arabic words have other meanings too
  .map(({ name, arabic }) => (arabic.length < 5 ? name : `${name} | ${arabic}`));
const lines = [...new Set(entries)].sort((a, b) => (a < b ? -1 : 1));
writeFileSync(
  "lib/entities/words/cities.txt",
  `# Cities that CLDR names for time zones: English | Arabic.
# Written by scripts/write-cities.mjs. Do not edit by hand: add cities to places-world.txt.

${lines.join("\n")}
`,
);
console.log(`${lines.length} cities`);
