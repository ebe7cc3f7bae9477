import { AsyncLocalStorage } from "node:async_hooks";
import { afterEach, expect, test, vi } from "vitest";
import { interfaceLanguage } from "./interface-language";

afterEach(() => {
  vi.unstubAllGlobals();
});

const asked = (headers: { cookie?: string; "accept-language"?: string }): string => {
  const current = new AsyncLocalStorage<typeof headers>();
  vi.stubGlobal("throughlineRequest", current);
  return current.run(headers, interfaceLanguage);
};

test("outside of requests it is English", () => {
  expect(interfaceLanguage()).toBe("en");
});

test("the browser's first wish that is spoken", () => {
  expect(asked({ "accept-language": "ar-EG,en;q=0.5" })).toBe("ar");
  expect(asked({ "accept-language": "fr,ar;q=0.3,en;q=0.5" })).toBe("en");
  expect(asked({ "accept-language": "fr" })).toBe("en");
  expect(asked({})).toBe("en");
});

test("what was chosen stands over the browser's wish", () => {
  expect(asked({ cookie: "a=1; language=ar", "accept-language": "en" })).toBe("ar");
  expect(asked({ cookie: "language=en", "accept-language": "ar" })).toBe("en");
  expect(asked({ cookie: "language=tlh", "accept-language": "ar" })).toBe("ar");
  expect(asked({ cookie: "notlanguage=en", "accept-language": "ar" })).toBe("ar");
});
