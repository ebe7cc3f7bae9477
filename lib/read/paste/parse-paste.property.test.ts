import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyText, listFigures } from "../../articles/body";
import { incomingArticle } from "../../articles/incoming";
import { classifyLines } from "./classify-lines";
import { PasteRefused, parsePaste } from "./parse-paste";

const NOW = Date.parse("2024-06-01T00:00:00Z");

const ENGLISH =
  "the old bridge over river was closed by county engineers who measured every stone before spring".split(
    " ",
  );
const ARABIC =
  "قالت البلدية إن الجسر القديم فوق النهر أغلق بعد أن قاس المهندسون كل حجر فيه قبل بداية الربيع".split(" ");

/** A paragraph of over 120 characters that ends as a sentence does, of words that are not cues. */
const paragraph = fc
  .tuple(
    fc.constantFrom(ENGLISH, ARABIC),
    fc.array(fc.nat(15), { minLength: 28, maxLength: 70 }),
    fc.constantFrom(".", "!", "?", ".”"),
  )
  .map(([words, picks, end]) => {
    const text = picks.map((pick) => words[pick % words.length]).join(" ");
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}${end}`;
  })
  .filter((text) => text.length > 120);

const otherLine = fc.constantFrom(
  "",
  "A A A",
  "Share this article",
  "Facebook Twitter WhatsApp",
  "4 min read",
  "Advertisement",
  "Read also: A ferry for the winter",
  "Related Articles",
  "1. A ferry for the winter",
  "- A ferry for the winter",
  "Most read",
  "By Jane Doe",
  "Photo: Jane Doe/Reuters",
  "The bridge at dawn (Reuters)",
  "3 March 2019",
  "14:05",
  "Tags: bridges, rivers",
  "https://harbour-daily.example/bridge",
  "Support Harbour Daily..",
  "€2 a week keeps us printing..",
  "Sign up for our newsletter",
  "What happens next?",
  "A short subhead",
  "Source: Agencies",
  "© 2019 Harbour Daily. All rights reserved.",
  "“A bridge is a promise.”",
  "— Jane Doe, engineer",
  "مواضيع ذات صلة",
  "اقرأ أيضاً: جسر آخر",
  "تابعونا على فيسبوك",
  "النسخة العربية من التقرير",
  "بقلم: سامر الحلبي",
  "12 comments",
);

/** All words of the article that a reader is shown. */
function shownText(text: string): string {
  const { article } = parsePaste(text, { now: NOW });
  const captions = listFigures(article.body).map(({ caption }) => caption ?? "");
  return [article.headline, article.abstract ?? "", bodyText(article.body), ...captions].join("\n");
}

describe("any text at all", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc
      .array(fc.oneof(otherLine, paragraph, fc.string({ unit: "grapheme", maxLength: 200 })), {
        maxLength: 40,
      })
      .map((lines) => lines.join("\n")),
  );

  it("is an article that the library takes, or is refused in words", () => {
    fc.assert(
      fc.property(anything, (text) => {
        try {
          const { article } = parsePaste(text, { now: NOW });
          expect(incomingArticle.partial({ outlet: true }).safeParse(article).error).toBeUndefined();
        } catch (refusal) {
          expect(refusal).toBeInstanceOf(PasteRefused);
        }
      }),
      { numRuns: 600 },
    );
  });
});

describe("an article between other lines", () => {
  const paste = fc
    .tuple(
      fc.array(otherLine, { maxLength: 3 }),
      fc.array(fc.oneof(paragraph, otherLine), { maxLength: 25 }),
      fc.array(paragraph, { minLength: 3, maxLength: 3 }),
      fc.constantFrom("\n", "\n\n", "\r\n"),
    )
    .map(([above, lines, last, end]) => ({
      text: [...above, "Old bridge over the river is closed", ...lines, ...last].join(end),
      paragraphs: [...lines.filter((line) => line.length > 120), ...last],
    }));

  it("loses no running paragraph", () => {
    fc.assert(
      fc.property(paste, ({ text, paragraphs }) => {
        const shown = shownText(text);
        for (const each of paragraphs) expect(shown).toContain(each);
      }),
      { numRuns: 500 },
    );
  });

  it("gives every line a class", () => {
    fc.assert(
      fc.property(paste, ({ text }) => {
        const filled = text.split(/\r?\n/).filter((line) => line.trim() !== "");
        expect(classifyLines(text, NOW)).toHaveLength(filled.length);
      }),
      { numRuns: 200 },
    );
  });
});
