import { describe, expect, test } from "vitest";
import { findMentions } from "../find-mentions";

const people = (text: string): string[] =>
  findMentions({ headline: "", text, inLanguage: "ar" })
    .filter(({ type }) => type === "person")
    .map(({ name }) => name)
    .sort();

describe("somebody with one name is found", () => {
  test.each([
    ["by the given name before what is said", "وقال فؤاد: لا نود ذلك.", ["فؤاد"]],
    ["by the given name and who that is", "وتقول ماريا وهي إحدى المصممات ذلك.", ["ماريا"]],
    ["by the surname with the article", "وأكد الزنبيان أن الأمر سهل.", ["الزنبيان"]],
    ["by Abd al- in two words after a title", "وقال الشيخ عبد الله أحد العسكريين ذلك.", ["عبد الله"]],
    ["by a surname after a role and a nationality", "واصل مدافع هجر الصربي زنبيتش غيابه.", ["زنبيتش"]],
    ["by a surname after a role and a club", "وقال مدرب هجر زنبوشا: ذلك سهل.", ["زنبوشا"]],
    ["by whose player he is", "وسدد لاعبه دوريكوم كرة قوية.", ["دوريكوم"]],
    ["by who quotes", "ونقلت الوكالة عن نجيب قوله ذلك.", ["نجيب"]],
    ["by Abd al- before what he is", "حضر الملا عبد المنان الشقيق الأصغر.", ["عبد المنان"]],
    ["by a child's name before what is said", "قال أبو خالد: نعاني كثيرا.", ["أبو خالد"]],
    ["before one of", "ووافقه الرأي جيري أحد القيادات هناك.", ["جيري"]],
    ["by a child's name, twice", "كانت أم سارة زبونة. ثم عادت أم سارة إليها.", ["أم سارة"]],
    [
      "by the surname in a list of full names",
      "نجوم على غرار ماجد الزنبقي والهريجي وياسر الدحراجي وغيرهم.",
      ["الهريجي", "ماجد الزنبقي", "ياسر الدحراجي"],
    ],
  ])("%s", (_, text, names) => expect(people(text)).toEqual(names));

  test("and is one with who has that given name", () =>
    expect(people("زارهم فؤاد الزنبقي أمس. وقال فؤاد: لا نود ذلك.")).toEqual(["فؤاد الزنبقي"]));

  test("and a verb of three letters is no surname", () =>
    expect(people("عائلة الملا عمر تشق الصف.")).toEqual(["عمر"]));

  test("and who is asked for help by a given name is no part of it", () =>
    expect(people("وقال فؤاد: لا نود ذلك. وقد طلب فؤاد الزنباق من المنظمة.")).toEqual(["فؤاد"]));

  test.each([
    ["the Kremlin", "وأكد الكرملين أن الأمر سهل."],
    ["a test", "وأكد الاختبار أن الأمر سهل."],
    ["two researchers", "وأكدت الباحثتان أن الأمر سهل."],
    ["a team after a nationality", "واجه لاعب الفريق الصربي زنبيتش أمس."],
    ["a town named after somebody's father", "سيطروا على بلدة أبو خالد. ثم غادروا بلدة أبو خالد."],
  ])("and not %s", (_, text) => expect(people(text)).toEqual([]));
});
