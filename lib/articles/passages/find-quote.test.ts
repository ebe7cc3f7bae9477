import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuote } from "./find-quote";

const quoteOf = (text: string, exact: string, from = 0) => {
  const start = text.indexOf(exact, from);
  const end = start + exact.length;
  return {
    exact,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    start,
  };
};
const wordsAt = (text: string, place: { start: number; end: number } | null) =>
  place && text.slice(place.start, place.end);

const TEXT =
  "The weir of Tolmere is closed.\n\nAvice Marl, the engineer, said that cracks had been found in its northern pier on Monday. The weir stays closed until May.\n\nThe weir of Tolmere is closed. So said the council.";
const NOTHING_AROUND = { prefix: "", suffix: "" };

describe("a quote", () => {
  it("is found where it stood", () => {
    const quote = quoteOf(TEXT, "cracks had been found");
    expect(findQuote(TEXT, quote)).toEqual({ start: quote.start, end: quote.start + 21, changed: false });
  });

  it("is found again where a revision moved it", () => {
    const quote = quoteOf(TEXT, "cracks had been found in its northern pier");
    const revised = `A correction stands here, longer than a line.\n\n${TEXT.replace("the engineer, ", "")}`;
    expect(wordsAt(revised, findQuote(revised, quote))).toBe(quote.exact);
  });

  it("of words that stand in two places is the one in the same surroundings, and then the nearer one", () => {
    const second = quoteOf(TEXT, "The weir of Tolmere is closed.", 40);
    expect(findQuote(TEXT, second)?.start).toBe(second.start);
    const revised = `An added line.\n\n${TEXT}`;
    expect(findQuote(revised, second)?.start).toBe(revised.lastIndexOf(second.exact));
    const near = { exact: "weir", ...NOTHING_AROUND, start: 130 };
    expect(findQuote(TEXT, near)?.start).toBe(TEXT.indexOf("weir stays"));
  });

  it("is found whatever white space, invisible characters, quotation marks and dashes it came with", () => {
    const text = "She said: “It’s over – all of it.”\n\nThen the ice­berg went.";
    const typed = { exact: 'said:"It\'s over -\tall of it."Then the\u00a0iceberg', ...NOTHING_AROUND };
    expect(wordsAt(text, findQuote(text, typed))).toBe("said: “It’s over – all of it.”\n\nThen the ice­berg");
  });

  it("whose words were changed a little is what stands in its place", () => {
    const quote = quoteOf(TEXT, "cracks had been found in its northern pier");
    const revised = TEXT.replace("its northern pier", "the northern and southern piers");
    const place = findQuote(revised, quote);
    expect(place?.changed).toBe(true);
    expect(wordsAt(revised, place)).toBe("cracks had been found in the northern and southern piers");
  });

  it("in Arabic is found as well", () => {
    const text = "قال المهندس إن شقوقا وجدت في الدعامة الشمالية يوم الاثنين، وإن السد يبقى مغلقا حتى أيار.";
    const quote = quoteOf(text, "شقوقا وجدت في الدعامة الشمالية");
    const revised = `تصحيح: أضيف سطر.\n\n${text.replace("الشمالية", "الجنوبية")}`;
    expect(wordsAt(revised, findQuote(revised, quote))).toBe("شقوقا وجدت في الدعامة الجنوبية");
  });

  it("that is gone, or that something else stands in place of, is lost", () => {
    const quote = quoteOf(TEXT, "cracks had been found in its northern pier");
    expect(findQuote("Quite another text.", quote)).toBeNull();
    expect(findQuote(TEXT.replace(quote.exact, ""), quote)).toBeNull();
    expect(
      findQuote(TEXT.replace(quote.exact, "nobody would say what it was about at all"), quote),
    ).toBeNull();
    expect(findQuote(TEXT, { exact: " \n", ...NOTHING_AROUND })).toBeNull();
    expect(findQuote("", quote)).toBeNull();
  });

  it("of any text and place is found there, and again behind whatever is put before it", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abc ا\n😀’"), minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        letters,
        fc.nat(),
        fc.nat(),
        fc.string({ unit: "grapheme" }),
        (text, one, other, before) => {
          const [from = 0, to = 0] = [one % text.length, other % (text.length + 1)].sort((a, b) => a - b);
          const exact = text.slice(from, to);
          const quote = { exact, prefix: text.slice(0, from), suffix: text.slice(to), start: from };
          const place = findQuote(text, quote);
          if (exact.trim() === "") expect(place).toBeNull();
          else {
            expect(wordsAt(text, place)).toBe(exact.trim());
            expect(place?.start).toBe(from + exact.length - exact.trimStart().length);
            const moved = `${before}\n\n${text}`;
            expect(wordsAt(moved, findQuote(moved, quote))).toBe(exact.trim());
          }
        },
      ),
    );
  });
});
