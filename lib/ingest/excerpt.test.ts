import { describe, expect, it } from "vitest";
import { runsOf } from "../text/repeated-runs";
import { excerptOf } from "./excerpt";

describe("an excerpt", () => {
  it("begins with the first word of the report, behind the place that agencies set before it", () => {
    for (const dateline of [
      "LONDON (Reuters) - ",
      "CAMBRIDGE, Mass. – ",
      "WASHINGTON — ",
      "New York (CNN) ",
      "SAN JUAN, Puerto Rico (AP) — ",
      "Tolmere (AFP) - ",
    ])
      expect(excerptOf(`${dateline}The harbour opened on Friday.`)).toBe("The harbour opened on Friday.");
  });

  it("keeps what only looks like one", () => {
    for (const text of [
      "NATO said on Friday that the harbour is open.",
      "Susan Collins (R-Maine) said she would vote.",
      "COVID-19 has closed the harbour.",
      "U.S. - Mexico talks go on, officials say.".replace("U.S. - ", "U.S.-"),
      "Olive Tarn (left) opened the harbour.",
    ])
      expect(excerptOf(text)).toBe(text);
  });

  it("passes over what the outlet writes above every article", () => {
    const furniture =
      "Get breaking news alerts and special reports. The news and stories that matter, delivered weekday mornings.";
    const runs = runsOf(furniture);
    expect(excerptOf(`${furniture}\n\nThe harbour of Tolmere opened on Friday.`, runs)).toBe(
      "The harbour of Tolmere opened on Friday.",
    );
    // there is nothing else
    expect(excerptOf(furniture, runs)).toBe(furniture);
  });

  it("passes over where the article had stood, and by what licence", () => {
    for (const notice of [
      "This article originally appeared at Tarn Dreams . It is licensed under a Creative Commons Attribution licence.",
      "This story was first published by The Fell Courier.",
      "Reprinted with permission of the Tolmere Institute.",
    ])
      expect(excerptOf(`${notice}\n\nThe harbour of Tolmere opened on Friday.`)).toBe(
        "The harbour of Tolmere opened on Friday.",
      );
    const told = "This story first came up on Friday, when the harbour opened.";
    expect(excerptOf(told)).toBe(told);
  });

  it("ends between two words", () => {
    const long = "The harbour of Tolmere opened on Friday. ".repeat(20);
    const cut = excerptOf(long);
    expect(cut.length).toBeLessThanOrEqual(221);
    expect(cut).toMatch(/\w…$/);
  });
});
