import { describe, expect, test } from "vitest";
import { findMentions } from "./find-mentions";

/** The names of an article's people, each as it is fullest, in order. */
const people = (text: string, headline = ""): string[] =>
  findMentions({ headline, text, inLanguage: "ar" })
    .filter(({ type }) => type === "person")
    .map(({ name }) => name)
    .sort();

describe("an Arabic name", () => {
  test.each([
    ["after an abbreviated title", "وقالت د. عائشة الزنبقي عضو المجلس إن الأمر سهل.", ["عائشة الزنبقي"]],
    ["after an abbreviated title with a slash", "زارهم م/ عادل الزنبقي أمس.", ["عادل الزنبقي"]],
    ["after a verb of saying", "بدورها قالت فريدة محمد علي زنبقي عضوة اللجنة ذلك.", ["فريدة محمد علي زنبقي"]],
    ["after a verb, without a known given name", "وأوضح زنبوق الدحراجي أن الأمر سهل.", ["زنبوق الدحراجي"]],
    ["after an office and a comma", "كشف المتحدث الرسمي بالوزارة، تيسير الزنبقي، عن ذلك.", ["تيسير الزنبقي"]],
    ["after a woman's office", "وذكرت منسقة اللجنة نسيمة الزنبقي أن الأمر سهل.", ["نسيمة الزنبقي"]],
    [
      "with a surname that has no article",
      "افتتحه المهندس خالد بن محمد بوزنبق، ثم غادر.",
      ["خالد بن محمد بوزنبق"],
    ],
    ["with a family", "زارهم الوزير عبداللطيف آل زنبق الذي وعد بذلك.", ["عبداللطيف آل زنبق"]],
    ["with the father's name", "نقل اللواء عواد بن عيد الزنبقي، تحياته.", ["عواد بن عيد الزنبقي"]],
    ["joined to a preposition", "سلم الجائزة للدكتور بريكان الزنبقي في الحفل.", ["بريكان الزنبقي"]],
    [
      "of Ali, where the preposition is written otherwise",
      "جلس على الكرسي، ثم زارهم علي زنبقي، وغادر.",
      ["علي زنبقي"],
    ],
    ["of a foreigner after an office", "استقالت رئيسة البرلمان دحريجن بيشلوب، أمس.", ["دحريجن بيشلوب"]],
    [
      "with the king's family",
      "استقبلهم الأمير محمد بن سلمان بن عبدالعزيز آل سعود في قصره.",
      ["محمد بن سلمان بن عبدالعزيز آل سعود"],
    ],
    ["of a listed surname", "وصل الوزير عادل بن أحمد الجبير أمس.", ["عادل بن أحمد الجبير"]],
    ["after a title and what is said of it", "وحضر الممثل الشاب زنبوق دحراجيف أمس.", ["زنبوق دحراجيف"]],
    [
      "of a foreigner with a nationality and a quality",
      "قدمه المخرج الياباني الشهير دحريجن بيشلوب، أمس.",
      ["دحريجن بيشلوب"],
    ],
    ["with a given name for a surname", "وأوضح العميد عبدالله الحسين أن الأمر سهل.", ["عبدالله الحسين"]],
    ["with an everyday surname before an office", "افتتح حسين الخليفة مدير الفرع المعرض.", ["حسين الخليفة"]],
    ["before a pause", "زارهم رمضان دحروجيف، وغادر.", ["رمضان دحروجيف"]],
    ["with Abd al- in two words", "زارهم عبد العزيز دحروج، وغادر.", ["عبد العزيز دحروج"]],
    ["with the faith", "زارهم صلاح الدين دحروج أمس.", ["صلاح الدين دحروج"]],
    ["of a foreigner", "وقال رئيس الشركة راؤول دحريجوف، إن الأمر سهل.", ["راؤول دحريجوف"]],
  ])("is found %s", (_, text, names) => expect(people(text)).toEqual(names));

  test("is one with its surname after a title, a verb or with the article", () =>
    expect(
      people("أثنى الدكتور خالد دحروج على التعاون. وقدم الدكتور دحروج شكره. وقال دحروج إن الأمر سهل."),
    ).toEqual(["خالد دحروج"]));

  test("is one with its given name after a title, where only one has it", () => {
    expect(people("زارهم الأمير نايف بن فهد الزنبقي. وشكرهم الأمير نايف على ذلك.")).toEqual([
      "نايف بن فهد الزنبقي",
    ]);
    expect(people("في عهد الملك فيصل، بنيت مدينة الملك سعود للعلوم.")).toEqual(["فيصل"]);
  });

  test("is one with and without the father's name", () =>
    expect(people("قالت فريدة محمد علي زنبقي ذلك. وأضافت فريدة زنبقي، أن الأمر سهل.")).toEqual([
      "فريدة محمد علي زنبقي",
    ]));

  test.each([
    ["an everyday word that is a given name", "افتتح رياض الأطفال في المدينة أمس، وقال إن أمل الشعوب كبير."],
    ["the preposition on", "وقع على العقد في على الطاولة."],
    ["who wrote it", "عبدالله الزنبقي - الرياض\nأطلقت البلدية مشروعا."],
    ["what is named after somebody", "سار على طريق الأمير فهد بن سلمان إلى مسجد الشيخ علي الزنبقي."],
    ["an organisation", "أكدت وزارة الصحة أن الأمر سهل، وقال مجلس الوزراء ذلك."],
  ])("is not %s", (_, text) => expect(people(text)).toEqual([]));
});
