import fc from "fast-check";
import { expect, it } from "vitest";
import { splitSentences } from "./split-sentences";

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

it("splits sentences, but not after titles, initials and figures", () => {
  expect(
    split("Mr. Haddad met Gen. J. Smith of the U.S. Army. It cost 1.5 million. Who paid? “Nobody.” He left."),
  ).toEqual([
    "Mr. Haddad met Gen. J. Smith of the U.S. Army.",
    "It cost 1.5 million.",
    "Who paid?",
    "“Nobody.”",
    "He left.",
  ]);
});

it("splits before a sentence that begins with a figure, but not before the figure of a number or date", () => {
  expect(
    split("It was a cold day. 56 people left on Sept. 12 by bus no. 7 of the line. 3.5 million stayed."),
  ).toEqual([
    "It was a cold day.",
    "56 people left on Sept. 12 by bus no. 7 of the line.",
    "3.5 million stayed.",
  ]);
});

it("splits Arabic sentences, and paragraphs without a full stop", () => {
  expect(split("من دفع؟ لا أحد.\nعنوان بلا نقطة\n\nغادر.")).toEqual([
    "من دفع؟",
    "لا أحد.",
    "عنوان بلا نقطة",
    "غادر.",
  ]);
});

it("keeps every letter in exactly one sentence", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom(". ", "U.S. ", "\n", "؟ ", "“", "word ")), {
        maxLength: 30,
      }),
      (parts) => {
        const text = parts.join("");
        const stretches = splitSentences(text);
        let at = 0;
        for (const { start, end } of stretches) {
          expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
      },
    ),
  );
});
