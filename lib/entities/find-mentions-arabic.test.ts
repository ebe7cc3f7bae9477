import { expect, test } from "vitest";
import { findMentions } from "./find-mentions";

const list = (text: string): string[] =>
  findMentions({ headline: "", text, inLanguage: "ar" })
    .map(
      ({ type, key, places }) =>
        `${type} ${key}: ${places.map(({ start, end }) => text.slice(start, end)).join("، ")}`,
    )
    .sort();

test("listed names have the same key as in English, with or without prefixes", () => {
  expect(list("وصل إلى حلب وبحلب وفي دمشق.")).toEqual(["place aleppo: حلب، حلب", "place damascus: دمشق"]);
  expect(list("قالت الأمم المتحدة، وللأمم المتحدة مكتب.")).toEqual([
    "organization united nations: الأمم المتحدة، لأمم المتحدة",
  ]);
  expect(list("تنظيم داعش، أو داعش، في سورية وسوريا.")).toEqual([
    "organization islamic state: تنظيم داعش، داعش",
    "place syria: سورية، سوريا",
  ]);
});

test("a full name and a surname are one person", () => {
  expect(list("التقى الرئيس السوري بشار الأسد الوفد. وقال الأسد إن والأسد.")).toEqual([
    "person bashar al assad: بشار الأسد، الأسد، الأسد",
  ]);
  expect(list("قال العقيد نايف محمد الزهراوي هنا. وأضاف الزهراوي ذلك.")).toEqual([
    "person nayef muhammad زهراوي: نايف محمد الزهراوي، الزهراوي",
  ]);
});

test("a name includes sons, fathers and servants of God, and ends before an office or an everyday word", () => {
  expect(list("زاره فهد بن عبد الله القمري مدير المركز.")).toEqual([
    "person fahd abdullah قمري: فهد بن عبد الله القمري",
  ]);
  expect(list("زاره خالد اليوم على الطريق.")).toEqual([]);
});

test("organisations and places are recognised by their head word", () => {
  expect(list("أعلنت وزارة الصحة السعودية ذلك.")).toContain(
    "organization وزاره الصحه السعوديه: وزارة الصحة السعودية",
  );
  expect(list("سقطت في بلدة الزعفرونة ليلا.")).toEqual(["place الزعفرونه: الزعفرونة"]);
  expect(list("سقطت في مدينة سكنية جديدة.")).toEqual([]);
});

test("what is named after a person or place does not mention it", () => {
  expect(list("سار على طريق الملك فهد بن عبدالعزيز وفي اتحاد آسيا.")).toEqual([]);
  expect(list("رفضت الجامعات السعودية ذلك.")).toEqual([]);
  expect(list("وصل إلى السعودية أمس.")).toEqual(["place saudi arabia: السعودية"]);
});

test("عمان is Amman in an article about Jordan, else Oman", () => {
  expect(list("عاد إلى عمان من الأردن.")).toContain("place amman: عمان");
  expect(list("عاد إلى عمان من قطر.")).toContain("place oman: عمان");
  expect(list("عاد إلى عمّان من قطر.")).toContain("place amman: عمّان");
});
