import { AsyncLocalStorage } from "node:async_hooks";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { afterEach, describe, expect, it, vi } from "vitest";
import arabic from "./ar/reasons.json";
import english from "./en/reasons.json";
import { inEnglish, storedInEnglish } from "./in-english";
import { because, parseReason, type Reason, type ReasonKey, type ReasonValue, storeReason } from "./reason";
import { sayKept, sayReason, sayStored } from "./say-reason";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What is said to somebody whose interface is in Arabic. */
function inArabic<T>(say: () => T): T {
  const current = new AsyncLocalStorage<object>();
  vi.stubGlobal("throughlineRequest", current);
  return current.run({ "accept-language": "ar" }, say);
}

const flatten = (messages: object): [string, string][] =>
  Object.entries(messages).flatMap(([area, inner]): [string, string][] =>
    typeof inner === "string"
      ? [[area, inner]]
      : Object.entries<string>(inner).map(([name, message]) => [`${area}.${name}`, message]),
  );

const MESSAGES = flatten(english);

/** What is given as a reason, or reasons, of its own; and as a number. */
const REASONS = new Set(["why", "site", "source", "otherSource", "sorts", "parts"]);
const NUMBERS = new Set(["megabytes", "line"]);

function exampleOf(name: string): ReasonValue {
  if (REASONS.has(name)) return [because("fetch.host", { host: "Lenn" })];
  return NUMBERS.has(name) ? 7 : "Lenn";
}

/** What a message names, each with values that it may have. */
function argumentsOf(elements: MessageFormatElement[]): Map<string, ReasonValue[]> {
  const found = new Map<string, ReasonValue[]>();
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    if (element.type === TYPE.plural) found.set(element.value, [0, 1, 2, 3, 11, 100]);
    else if (element.type === TYPE.select) found.set(element.value, Object.keys(element.options));
    else if (element.type === TYPE.number) found.set(element.value, [7]);
    else if (!found.has(element.value)) found.set(element.value, [exampleOf(element.value)]);
    if (element.type === TYPE.plural || element.type === TYPE.select)
      for (const { value } of Object.values(element.options))
        for (const [name, values] of argumentsOf(value)) if (!found.has(name)) found.set(name, values);
  }
  return found;
}

/** Reasons of a message: with every value that each of its arguments may have. */
function examplesOf(key: string, message: string): Reason[] {
  const named = [...argumentsOf(parse(message))];
  const first = Object.fromEntries(named.map(([name, [value = ""]]) => [name, value]));
  const varied = named.flatMap(([name, values]) => values.map((value) => ({ ...first, [name]: value })));
  return [first, ...varied].map((values) => because(key as ReasonKey, values));
}

/** The words between the isolates, in which what is not the interface's own stands. */
const ownWords = (text: string): string => text.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, " ");

/** A sentence in Latin letters, not a name, a format or a command. */
const LATIN_SENTENCE = /[a-z]+(?:[ ,]+[a-z]+){2,}/i;

describe("every reason", () => {
  it.each(MESSAGES)("%s is said in both languages", (key, message) => {
    for (const reason of examplesOf(key, message)) {
      expect(inEnglish(reason)).not.toMatch(/[{}]|\p{Script=Arabic}/u);
      const said = inArabic(() => sayReason(reason));
      expect(said).not.toMatch(/[{}]/);
      expect(ownWords(said)).toMatch(/\p{Script=Arabic}/u);
      expect(ownWords(said)).not.toMatch(LATIN_SENTENCE);
      // what is named is isolated, so that it does not turn the words around it
      expect(ownWords(said)).not.toContain("Lenn");
    }
  });

  it("closes its isolates", () => {
    for (const [key, message] of flatten(arabic)) {
      const opened = message.match(/[\u2066-\u2068]/g)?.length ?? 0;
      expect(message.match(/\u2069/g)?.length ?? 0, key).toBe(opened);
    }
  });

  const source = readdirSync("lib", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !/\.(?:test|slow)\.ts$|generated/.test(file))
    .map((file) => readFileSync(join("lib", file), "utf8"))
    .join("\n");

  it.each(MESSAGES)("%s is given somewhere", (key) => {
    const [area = ""] = key.split(".");
    expect(source.includes(`"${key}"`) || source.includes(`\`${area}.\${`)).toBe(true);
  });

  it("is given what its message names", () => {
    const given = [...source.matchAll(/because\(\s*"([\w.]+)"(?:,\s*\{([^{}]*)\})?,?\s*\)/g)];
    const messages = new Map(MESSAGES);
    expect(given.length).toBeGreaterThan(100);
    for (const [, key = "", values = ""] of given) {
      const names = [...values.matchAll(/(?:^|,)\s*(\w+)\s*(?=[:,]|$)/g)].map(([, name]) => name);
      const needed = [...argumentsOf(parse(messages.get(key) ?? "")).keys()];
      expect(names.sort(), key).toEqual(needed.sort());
    }
  });
});

describe("a stored reason", () => {
  const timedOut = because("fetch.failed", {
    why: because("fetch.timedOut", { site: because("fetch.host", { host: "post.example" }) }),
  });

  it("is said in the language of whoever looks", () => {
    const stored = storeReason(timedOut);
    expect(sayStored(stored)).toEqual({
      text: "could not be fetched: post.example took too long to respond. Try again later",
      isOld: false,
    });
    expect(inArabic(() => sayStored(stored))).toEqual({
      text: "تعذّر جلبه: الموقع ⁨post.example⁩ تأخر في الرد أكثر من اللازم. حاول لاحقًا",
      isOld: false,
    });
  });

  it("is English for programs, whoever asks", () => {
    const stored = storeReason(because("file.empty"));
    expect(inArabic(() => storedInEnglish(stored))).toBe("is empty");
    const parts = because("taken.brought", {
      parts: [because("taken.deletion", { count: 1 }), because("taken.mark", { count: 1_200 })],
    });
    expect(inArabic(() => inEnglish(parts))).toContain("also brought 1 deletion, 1,200 marks on articles:");
    expect(inArabic(() => sayReason(parts))).toContain("عملية حذف واحدة، ");
  });

  it.each(["is empty", "It has a problem (500).", '{"key":"x', '{"headline"} can’t be used', "", "[1]"])(
    "that is a sentence is shown as it is: %j",
    (sentence) => {
      expect(parseReason(sentence)).toBeNull();
      expect(inArabic(() => sayStored(sentence))).toEqual({ text: sentence, isOld: true });
      expect(storedInEnglish(sentence)).toBe(sentence);
      expect(inArabic(() => sayKept(sentence))).toBe(sentence);
    },
  );

  it("of a later version is said to be that", () => {
    expect(sayStored('{"key":"file.melted"}').text).toMatch(/this version of Throughline does not know/);
    expect(inArabic(() => sayStored('{"key":"constructor"}')).text).toMatch(/^لسبب لا يعرفه/);
  });
});
