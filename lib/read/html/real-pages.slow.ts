import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { inEnglish } from "../../messages/in-english";
import { readHtmlArticle } from "./read-html-article";

/** Saved pages of real sites, kept beside the project where they are at hand. All are articles that were free to read when saved. */
const FOLDER = new URL("../../../../shared/data/extraction/html/", import.meta.url);
const NOW = Date.parse("2026-11-29T00:00:00Z");

describe.skipIf(!existsSync(FOLDER))("real pages", () => {
  it("are no walls, and none is said to end early", () => {
    const said = readdirSync(FOLDER).flatMap((name) => {
      const html = gunzipSync(readFileSync(new URL(name, FOLDER))).toString("utf8");
      try {
        return readHtmlArticle(html, NOW)
          .warnings.map(inEnglish)
          .flatMap((warning) => (/subscribers/.test(warning) ? [[name, warning]] : []));
      } catch (error) {
        return [[name, error instanceof Error ? error.message : error]];
      }
    });
    expect(said).toEqual([]);
  });
});
