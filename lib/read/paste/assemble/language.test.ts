import { expect, it } from "vitest";
import { languageOf } from "./language";

it.each([
  ["The mayor said on Monday that the bridge will be closed for the winter.", "en"],
  ["أعلنت بلدية المدينة إغلاق الجسر طوال الشتاء بسبب أعمال الصيانة.", "ar"],
  ["شهردار گفت که پل در زمستان بسته خواهد بود و مردم باید از راه دیگری بروند.", "fa"],
  ["Le maire a annoncé que le pont serait fermé pendant tout l'hiver.", "fr"],
  ["Der Bürgermeister sagte, dass die Brücke im Winter geschlossen bleibt.", "de"],
  ["12345", "und"],
])("%s is %s", (text, language) => {
  expect(languageOf(text)).toBe(language);
});
