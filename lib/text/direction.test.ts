import { describe, expect, it } from "vitest";
import { isRightToLeft } from "./normalise";

describe("the direction of a language", () => {
  it.each([
    "ar",
    "he",
    "iw",
    "fa",
    "ur",
    "ps",
    "syr",
    "dv",
    "nqo",
    "ff-Adlm",
    "yi",
    "ji",
    "sd",
    "ug",
    "ckb",
    "ku-Arab",
    "az-Arab",
    "pa-Arab",
    "pnb",
    "ks",
    "arz",
    "ar-EG",
    "arc",
    "sam",
  ])("%s is set from right to left", (language) => expect(isRightToLeft(language)).toBe(true));

  it.each([
    "en",
    "ru",
    "ja",
    "id",
    "in",
    "ku",
    "ff",
    "az",
    "pa",
    "tr",
    "ha",
    "und",
    "",
    "he-Latn",
    "not a tag",
  ])("%s is set from left to right", (language) => expect(isRightToLeft(language)).toBe(false));
});
