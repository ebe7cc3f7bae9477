import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sayProblem } from "../../index/say-problem";
import { FIELD_NAMES } from "./fields";
import { parseQuery } from "./parse-query";
import { printQuery } from "./print-query";
import { MAX_DEPTH, MAX_TERMS } from "./read-query";
import { applySuggestion, join, negate, type QueryNode } from "./syntax";
import { MAX_QUERY_LENGTH } from "./tokens";

/** A query without its places, which the one spelling changes. */
const bare = (node: QueryNode | null): unknown =>
  JSON.parse(JSON.stringify(node, (key, value) => (key === "span" ? undefined : value)));

const printed = (text: string) => printQuery(parseQuery(text).node);

describe("a query", () => {
  it.each([
    ["grain deal", "grain deal"],
    ["“peace talks” Geneva", '"peace talks" Geneva'],
    ["geneva OR vienna talks", "(geneva OR vienna) talks"],
    ["geneva OR (vienna talks)", "geneva OR (vienna talks)"],
    ["talks AND geneva", "talks geneva"],
    ["a (b (c))", "a b c"],
    ["-sport NOT chess -(a b)", "-sport -chess -(a b)"],
    ["-(-war)", "war"],
    ["--war", "-war"],
    ["−war", "-war"],
    ["Organisation:UNHCR TOPIC:war", "organization:UNHCR topic:war"],
    ['outlet:"The Post" outlet:sana', 'outlet:"The Post" outlet:sana'],
    ["outlet:(sana OR “The Post”)", 'outlet:sana OR outlet:"The Post"'],
    ["topic:-sport", "-topic:sport"],
    ["country:Egypt language:arabic genre:Opinion", "country:EG language:ar genre:opinion"],
    ["before:2017 after:2016-5 on:2016/5/3 on:unknown", "before:2017 after:2016-05 on:2016-05-03 on:unknown"],
    ["is:Unread is:saved", "is:unread is:saved"],
    [
      "length:long length:>500 length:<=1,000 length:3..9",
      "length:long length:501.. length:..1000 length:3..9",
    ],
    ["10:30 https://example.org/a Trump: co-operation", "10:30 https://example.org/a Trump: co-operation"],
    ["الحرب -رياضة OR لغة", "الحرب -رياضة OR لغة"],
    ["war – peace & more", "war peace more"],
  ])("%s reads as %s, without a mistake", (text, one) => {
    expect(printed(text)).toBe(one);
    expect(parseQuery(text).notes).toEqual([]);
  });

  it("says where each part stands", () => {
    const { node } = parseQuery(' war  -outlet:"The Post"');
    expect(node).toEqual({
      kind: "and",
      span: { start: 1, end: 24 },
      of: [
        { kind: "term", text: "war", span: { start: 1, end: 4 } },
        {
          kind: "not",
          span: { start: 6, end: 24 },
          of: { kind: "field", field: "outlet", value: "The Post", span: { start: 7, end: 24 } },
        },
      ],
    });
  });
});

describe("a mistake in a query", () => {
  it.each([
    ["war before:20177", "war", /before:20177.*isn’t a date.*2017-05-31/, "war before:2017"],
    ["on:31.5.2016", "", /isn’t a date/, "on:2016-05-31"],
    ["oultet:sana war", "war", /no field oultet:; did you mean outlet:\?/, "outlet:sana war"],
    ['oultet:"The Post" war', "war", /did you mean outlet:/, 'outlet:"The Post" war'],
    ["since:2016", "", /did you mean after:/, "after:2016"],
    ["Turkey:Syria", '"Turkey:Syria"', /no field Turkey:.*as words/, '"Turkey:Syria"'],
    ["outlet: sana", "sana", /needs a value right after it/, "outlet:sana"],
    ["war outlet:", "war", /needs a value/, "war "],
    ['war "peace talks', 'war "peace talks"', /not closed/, 'war "peace talks"'],
    ["war (peace", "war peace", /not closed/, "war (peace)"],
    ["war) peace", "war peace", /no opening one/, "war peace"],
    ["war ()", "war", /nothing between/, "war "],
    ["OR war", "war", /nothing comes before/, " war"],
    ["war OR", "war", /nothing comes after/, "war "],
    ["war OR OR peace", "war OR peace", /nothing comes after/, "war  OR peace"],
    ["war - peace", "war peace", /-sport/, "war  peace"],
    ["war NOT", "war", /nothing/, "war "],
    ["genre:opinon", "", /report, analysis/, "genre:opinion"],
    ["is:unred", "", /is:unread/, "is:unread"],
    ["country:Atlantis", "", /isn’t a country/, "country:Atlantis"],
    ["length:huge", "", /isn’t a length/, "length:huge"],
    ['*** war "…"', "war", /no word/, ' war "…"'],
    ["a\u202Eb\u0000", "a b", /invisible/, "a b\u0000"],
  ])("%j is read as %j and named", (text, one, message, mended) => {
    const { notes } = parseQuery(text);
    expect(printed(text)).toBe(one);
    const [note] = notes;
    if (!note) throw new Error("no note");
    expect(sayProblem(note.problem)).toMatch(message);
    expect(applySuggestion(text, note)).toBe(mended);
  });
});

describe("what is meant to break it", () => {
  it.each([
    ["10,000 words", "word ".repeat(10_000), /too long|first 100/],
    ["10,000 alternatives", "a OR ".repeat(10_000), /too long/],
    ["deep parentheses", `${"(".repeat(1_000)}a${")".repeat(900)}`, /20 deep/],
    ["closing parentheses", ")".repeat(2_000), /no opening one/],
    ["minus signs", "-".repeat(2_000), /minus|no word/],
    ["quotation marks", '"'.repeat(1_999), /no word/],
    ["fields", "outlet:x ".repeat(200), /first 100/],
    ["SQL", "'; DROP TABLE Article; -- ", /minus|no word/],
    ["FTS", 'NEAR("a" "b", 5) {headline}: ^a* ', /^$/],
    ["half a surrogate", "\uD800 war \uDC00", /invisible/],
  ])("%s", (_, text, message) => {
    const { node, notes } = parseQuery(text);
    expect(notes.map(({ problem }) => sayProblem(problem)).join("\n")).toMatch(message);
    expect(notes.length).toBeLessThan(10);
    expect(bare(parseQuery(printQuery(node)).node)).toEqual(bare(node));
  });

  it("takes no more than so many terms", () => {
    const { node } = parseQuery("a ".repeat(999));
    expect(node?.kind === "and" && node.of.length).toBe(MAX_TERMS);
  });
});

const word = fc.constantFrom(
  "war",
  "Geneva,",
  "حرب",
  "10:30",
  "co-operation",
  "U.S.",
  "é",
  "Trump:",
  "x*",
  "#tag",
);
const phrase = fc.constantFrom("peace talks", "a:b", "OR", "-x", "وقف إطلاق النار", "(a)");
const span = { start: 0, end: 0 };
const field = fc.oneof(
  fc.record({
    field: fc.constantFrom("topic", "story", "person", "organization", "place", "outlet"),
    value: fc.constantFrom("sana", "The Post", "عنب-بلدي", "a:b", "-x", "OR", "x(y)"),
  }),
  fc.constantFrom(
    { field: "country", value: "EG" },
    { field: "language", value: "pt-BR" },
    { field: "genre", value: "live" },
    { field: "length", value: "500.." },
    { field: "is", value: "unread" },
    { field: "before", value: "2016-02" },
    { field: "on", value: "unknown" },
  ),
);
const tree = fc.letrec<{ node: QueryNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    word.map((text): QueryNode => ({ kind: "term", text, span })),
    phrase.map((text): QueryNode => ({ kind: "phrase", text, span })),
    field.map((one) => ({ kind: "field", ...one, span }) as QueryNode),
    tie("node").map((of) => negate(of)),
    fc
      .tuple(
        fc.constantFrom<"and" | "or">("and", "or"),
        fc.array(tie("node"), { minLength: 2, maxLength: 3 }),
      )
      .map(([kind, of]): QueryNode => join(kind, of) ?? { kind: "term", text: "x", span }),
  ),
})).node;

/** Texts made of what the grammar is made of, more likely to be nearly right than any characters. */
const nearly = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'()-"“”: \u202E\u0000*', " OR ", " AND ", " NOT ", " ", " ", "oultet:", "http://"),
      fc.constantFrom(...FIELD_NAMES.map((name) => `${name}:`)),
      fc.constantFrom("2016", "2016-05", "sana", "حرب", "unread", "\uD800", "ﷺ", "a".repeat(300)),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

describe("for any query", () => {
  it("what is printed reads as the same query, without a mistake", () => {
    fc.assert(
      fc.property(tree, (node) => {
        const again = parseQuery(printQuery(node));
        expect(bare(again.node)).toEqual(bare(node));
        expect(again.notes).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("reading, printing and reading gives what the first reading gave", () => {
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string({ unit: "binary" })), (text) => {
        const { node, notes } = parseQuery(text);
        const again = parseQuery(printQuery(node));
        expect(bare(again.node)).toEqual(bare(node));
        expect(printQuery(again.node)).toBe(printQuery(node));
        expect(again.notes).toEqual([]);
        for (const { start, end } of notes) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("parentheses as deep as may be come back as deep as may be", () => {
    const deep = `${"(a OR b c OR ".repeat(MAX_DEPTH)}d${")".repeat(MAX_DEPTH)}`;
    const { node, notes } = parseQuery(deep);
    expect(notes).toEqual([]);
    expect(bare(parseQuery(printQuery(node)).node)).toEqual(bare(node));
  });

  it("is read to its end, however it is repeated", () => {
    for (const piece of ["(", '"', "-", "a:", 'outlet:"', "(a OR ", "\u202E", ":", 'oultet:("'])
      expect(parseQuery(piece.repeat(MAX_QUERY_LENGTH)).notes.length).toBeGreaterThan(0);
  });
});
