import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** Least contrast of text with its ground (WCAG 2.2, 1.4.3) and of what else must be made out, such as the focus (1.4.11). */
const TEXT = 4.5;
const SHAPE = 3;
const TOKENS = ["paper", "ink", "quiet", "rule", "tint", "accent", "mark"];

/** All files of one kind as one text. */
const readAll = (ending: string): string =>
  ["app", "components"]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((f) => join(folder, f)),
    )
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");

/** What paper has is printed, not seen. */
const css = readAll(".css").replace(readFileSync("app/print.css", "utf8"), "");
const [sets = ""] = readFileSync("app/globals.css", "utf8").split("@theme inline");
const styles = css.replace(sets, "");
const markup = readAll(".tsx");

type Colours = Record<string, string>;
/** The sets of colours, by the selector that each stands under. */
const themes: [string, Colours][] = [...css.matchAll(/([^{}]+)\{([^{}]*--paper:[^{}]*)\}/g)].map(
  ([, selector = "", body = ""]) => [
    /data-theme="(\w+)"/.exec(selector)?.[1] ?? selector,
    Object.fromEntries([...body.matchAll(/--(\w+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex])),
  ],
);

/** All tokens that one property is given: in the styles, and by the classes of the markup. */
const tokensOf = (property: RegExp, classes: string): string[] => [
  ...new Set(
    [
      ...styles.matchAll(new RegExp(`[^-\\w](?:${property.source}): var\\(--(\\w+)\\)`, "g")),
      ...markup.matchAll(new RegExp(`\\b${classes}-(${TOKENS.join("|")})\\b`, "g")),
    ].map(([, token = ""]) => token),
  ),
];
/** How much ink is in the paper of a cell of the table of outlets. */
const tones = [...styles.matchAll(/color-mix\(in srgb, var\(--ink\) (\d+)%, var\(--paper\)\)/g)].map(
  ([, share]) => Number(share) / 100,
);

const channels = (hex: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
const mix = (a: number[], b: number[], share: number): number[] =>
  a.map((value, at) => value * share + (b[at] ?? 0) * (1 - share));
/** Relative luminance of sRGB (WCAG 2.2, definitions). */
const luminance = (colour: number[]): number =>
  colour
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, at) => sum + value * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
const contrast = (a: number[], b: number[]): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

describe("the colours", () => {
  it("are the same tokens in every theme, and no style has others", () => {
    expect(themes.map(([name]) => name)).toEqual(["paper", "sepia", "night", "contrast", "system"]);
    for (const [, colours] of themes) expect(Object.keys(colours)).toEqual(TOKENS);
    const others = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(|opacity(?!: 1;)/gi;
    expect(styles.match(others)).toBeNull();
    expect(markup.match(/\b(?:text|bg|fill|stroke|border)-\[(?![\d.])|style=|\bopacity-/g)).toBeNull();
  });

  it("of the system at night are those of the night", () => {
    const sets = Object.fromEntries(themes);
    expect(sets.system).toEqual(sets.night);
  });

  const texts = tokensOf(/color|fill/, "text").filter((token) => !["paper", "rule", "tint"].includes(token));
  const grounds = tokensOf(/background/, "bg");
  it("are those that the tests below compare", () => {
    expect(texts.sort()).toEqual(["accent", "ink", "quiet"]);
    expect(grounds.sort()).toEqual(["mark", "paper", "tint"]);
    expect(tones.length).toBe(5);
  });

  it.each(themes)("can be read in %s: each text on each ground", (_, colours) => {
    const of = (token: string) => channels(colours[token] ?? "");
    const weak: string[] = [];
    const compare = (said: string, text: string, ground: number[], least = TEXT) => {
      const ratio = contrast(of(text), ground);
      if (ratio < least) weak.push(`${text} on ${said}: ${ratio.toFixed(2)}`);
    };
    for (const ground of grounds)
      for (const text of texts) {
        // marked words are in ink where the text round them is quiet, and in the accent only while a link is pointed at
        if (ground !== "mark") compare(ground, text, of(ground));
        else if (text !== "quiet") compare(ground, text, of(ground), text === "accent" ? SHAPE : TEXT);
      }
    for (const share of tones) compare(`a tone of ${share}`, "ink", mix(of("ink"), of("paper"), share));
    expect(weak).toEqual([]);
    // the focus is an outline in the accent, round what stands on paper
    expect(contrast(of("accent"), of("paper"))).toBeGreaterThan(SHAPE);
  });
});
