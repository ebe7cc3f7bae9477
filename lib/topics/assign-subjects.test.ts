import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AssignedSubject, assignSubjects, type SubjectArticle } from "./assign-subjects";
import { getSubject } from "./subjects";

const article = (fields: Partial<SubjectArticle>): SubjectArticle => ({
  headline: "",
  text: "",
  inLanguage: "en",
  keywords: [],
  ...fields,
});
const slugs = (subjects: AssignedSubject[]) => subjects.map(({ code }) => getSubject(code)?.slug);
const slugsOf = (fields: Partial<SubjectArticle>) => slugs(assignSubjects(article(fields)));

function expectWordsInPlace(given: SubjectArticle) {
  for (const { words, score } of assignSubjects(given)) {
    expect(score).toBeGreaterThanOrEqual(0.5);
    expect(score).toBeLessThanOrEqual(1);
    expect(words.length).toBeGreaterThan(0);
    for (const { field, text, start, end } of words) {
      const sources = field === "keywords" ? given.keywords : [given[field] ?? ""];
      expect(sources.map((source) => source.slice(start, end))).toContain(text);
      expect(text).not.toBe("");
    }
  }
}

describe("assignSubjects, English", () => {
  it.each([
    [
      "sport",
      "Late goal wins the derby",
      "The striker scored in stoppage time and the goalkeeper saved a penalty kick.",
    ],
    [
      "conflict-war-and-peace",
      "Shelling breaks truce",
      "Rebels and soldiers exchanged artillery fire near the front line.",
    ],
    [
      "economy-business-and-finance",
      "Shares slide",
      "Investors sold stocks after the central bank raised interest rates.",
    ],
    [
      "politics-and-government",
      "Voters go to the polls",
      "Parliament was dissolved and the prime minister called an election.",
    ],
    ["health", "New vaccine approved", "Doctors said patients with the disease had fewer symptoms."],
    [
      "science-and-technology",
      "Probe reaches asteroid",
      "Scientists said the spacecraft sent data from its orbit.",
    ],
    [
      "weather",
      "Blizzard on its way",
      "Forecasters expect snowfall and strong winds; temperatures will drop.",
    ],
    ["religion", "Pope visits cathedral", "The bishop led prayers with pilgrims and priests."],
  ])("finds %s", (slug, headline, text) => expect(slugsOf({ headline, text })[0]).toBe(slug));

  it("finds two subjects in a text about two", () => {
    const found = slugsOf({
      headline: "Senate votes on health care bill",
      text: "Senators and the White House argued over Medicare. Hospitals and patients wait; voters do too.",
    });
    expect(found).toEqual(expect.arrayContaining(["politics-and-government", "health"]));
  });

  it.each([
    "It was a shot in the arm for the town, a long shot that paid off.",
    "They struck a deal and set the table for the birthday party.",
    "She told reporters at a news conference in the post office.",
  ])("does not take figures of speech literally: %s", (text) => expect(slugsOf({ text })).toEqual([]));

  it("assigns nothing on hints alone, or on one word in a long text", () => {
    expect(slugsOf({ text: "They had a good season and a long day." })).toEqual([]);
    expect(
      slugsOf({ text: `A goalkeeper lives here. ${"The old garden wall is being painted. ".repeat(40)}` }),
    ).toEqual([]);
  });
});

describe("assignSubjects, Arabic", () => {
  const inLanguage = "ar";
  it.each([
    ["sport", "فوز كبير في الدوري", "سجل المهاجم هدفين في المباراة وتألق حارس المرمى أمام جماهير الفريق."],
    ["conflict-war-and-peace", "قصف مدفعي رغم الهدنة", "قتل جنود في اشتباكات مع المسلحين قرب خطوط القتال."],
    ["economy-business-and-finance", "تراجع الأسهم", "انخفضت البورصة بعد هبوط أسعار النفط وأرباح الشركات."],
    ["education", "بدء العام الدراسي", "عاد الطلاب والمعلمون إلى المدارس اليوم."],
    ["weather", "أمطار غزيرة غدا", "تتوقع الأرصاد الجوية انخفاض درجات الحرارة وعواصف رعدية."],
  ])("finds %s", (slug, headline, text) => expect(slugsOf({ headline, text, inLanguage })[0]).toBe(slug));

  it("does not take the city of Riyadh for sport", () => {
    expect(
      slugsOf({ headline: "لقاء في الرياض", text: "وصل الضيوف إلى الرياض مساء أمس.", inLanguage }),
    ).toEqual([]);
  });
});

describe("assignSubjects, keywords", () => {
  it.each(["Sport", "sports", "رياضة", "medtop:15000000"])(
    "a keyword that names a subject decides: %s",
    (keyword) => {
      const [first] = assignSubjects(
        article({ headline: "An evening out", keywords: [keyword], inLanguage: "fr" }),
      );
      expect(first).toMatchObject({ code: "medtop:15000000", words: [{ field: "keywords", text: keyword }] });
      expect(first?.score).toBeGreaterThanOrEqual(0.95);
    },
  );

  it("puts a named subject before a stronger one of the text", () => {
    const found = slugsOf({
      headline: "Coach and goalkeeper",
      text: "The football league and its players.",
      keywords: ["Business"],
    });
    expect(found.slice(0, 2)).toEqual(["economy-business-and-finance", "sport"]);
  });

  it("assigns at most three", () => {
    expect(slugsOf({ keywords: ["sport", "politics", "health", "weather", "religion"] })).toHaveLength(3);
  });
});

describe("assignSubjects, always", () => {
  it("an empty article, or one in another language, has none", () => {
    expect(assignSubjects(article({}))).toEqual([]);
    expect(assignSubjects(article({ inLanguage: "ar" }))).toEqual([]);
    expect(
      slugsOf({ inLanguage: "de", headline: "Der Sport am Sonntag", text: "Tennis, Golf und Hockey." }),
    ).toEqual([]);
  });

  it("is deterministic, with words at their places", () => {
    const given = article({
      headline: "Flood damages stadium",
      abstract: "Rescuers and firefighters at work",
      text: "The stadium’s league season was to begin; the flood came first, and rescuers found survivors.",
      keywords: ["flooding", "football"],
    });
    expect(assignSubjects(given)).toEqual(assignSubjects(given));
    expectWordsInPlace(given);
  });

  it("never throws and never misplaces a word, whatever the text", () => {
    const word = fc.constantFrom(
      "war",
      "court",
      "Goal’s",
      "القصف",
      "والحكومة",
      "ُ",
      "U.S.",
      "3,000",
      "=",
      "constructor",
      "\n",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(word).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.array(text),
        fc.constantFrom("en", "ar", "en-GB", "xx"),
        (...given) => {
          const [headline, abstract, body, keywords, inLanguage] = given;
          expectWordsInPlace({ headline, abstract, text: body, keywords, inLanguage });
        },
      ),
    );
  });
});
