import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { AR } from "./ar";
import arabicLabels from "./ar/labels.json";
import { EN } from "./en";
import englishLabels from "./en/labels.json";

type Catalogue = { [key: string]: string | Catalogue };

/** All messages by their whole keys. */
const flatten = (catalogue: Catalogue, path = ""): [string, string][] =>
  Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value]] : flatten(value, `${path}${key}.`),
  );

/** The arguments and tags of a message, with what they are. */
function listArguments(elements: MessageFormatElement[]): string[] {
  const named = elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...listArguments(element.children)];
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return [
        `${element.value} ${TYPE[element.type]}`,
        ...Object.values(element.options).flatMap(({ value }) => listArguments(value)),
      ];
    return [element.value];
  });
  // A plural may write its number again, or not: "one article".
  const chosen = named.filter((one) => one.endsWith(" plural")).map((one) => one.slice(0, -" plural".length));
  return [...new Set(named.filter((one) => !chosen.includes(one)))].sort();
}

/** The plural forms that a message has. */
const listPlurals = (elements: MessageFormatElement[]): string[][] =>
  elements.flatMap((element) => {
    if (element.type === TYPE.tag) return listPlurals(element.children);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      const inner = Object.values(element.options).flatMap(({ value }) => listPlurals(value));
      return element.type === TYPE.plural ? [Object.keys(element.options), ...inner] : inner;
    }
    return [];
  });

describe("catalogues", () => {
  const english = new Map([...flatten(EN), ...flatten({ labels: englishLabels })]);
  const arabic = new Map([...flatten(AR), ...flatten({ labels: arabicLabels })]);

  test("Arabic has the messages of English, and no others", () => {
    expect([...arabic.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test("a message has the same arguments in both", () => {
    for (const [key, message] of english)
      expect(listArguments(parse(arabic.get(key) ?? "")), key).toEqual(listArguments(parse(message)));
  });

  test("plurals have the forms of their language", () => {
    for (const [catalogue, language] of [
      [english, "en"],
      [arabic, "ar"],
    ] as const) {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const [key, message] of catalogue)
        for (const options of listPlurals(parse(message))) {
          const covered = forms.every(
            (form) =>
              options.includes(form) ||
              (options.includes("other") && (language === "en" || form === "zero" || form === "many")),
          );
          expect(covered, `${language} ${key}: ${options}`).toBe(true);
        }
    }
  });

  test("Arabic is written in Arabic", () => {
    for (const [key, message] of arabic)
      expect(/\p{Script=Arabic}|^\W*$|^\{/u.test(message.replace(/\{\w+\}/g, "")), key).toBe(true);
  });

  test("labels are plain words", () => {
    for (const message of [...Object.values(englishLabels), ...Object.values(arabicLabels)])
      expect(message).not.toMatch(/[{}<>]/);
  });
});
