import { expect, test } from "vitest";
import { isBroadName } from "./broad-names";

test.each([
  "Syria",
  "Syrian",
  "Russia’s",
  "Lebanese",
  "United States",
  "the United Kingdom",
  "Saudi Arabia",
  "British",
  "سوريا",
  "روسيا",
])("%s is a country, its people or a part of the world", (name) => expect(isBroadName(name)).toBe(true));

test.each(["Damascus", "Hmeimim", "Putin", "Karim Nasser", "Port Amal", "Idlib", "دمشق"])(
  "%s is not",
  (name) => expect(isBroadName(name)).toBe(false),
);
