import { describe, expect, test } from "vitest";
import { findMentions } from "./find-mentions";

/** The names of an article's people, each as it is fullest, in order. */
const people = (text: string, headline = ""): string[] =>
  findMentions({ headline, text, inLanguage: "ar" })
    .filter(({ type }) => type === "person")
    .map(({ name }) => name)
    .sort();

test("the beginning of a name means the person named in full", () => {
  expect(
    people(
      "استقبل الأمير فيصل بن خالد بن عبدالعزيز، أمير المنطقة، وفدا. وقال الأمير فيصل بن خالد إن الأمر سهل.",
    ),
  ).toEqual(["فيصل بن خالد بن عبدالعزيز"]);
  expect(
    people("حضر خالد بن محمد الزنبقي وخالد بن محمد الفهيدي الحفل. وقال خالد بن محمد إن الأمر سهل."),
  ).toHaveLength(3);
});

test("a feast is no person", () => {
  expect(people("تبدأ إجازة عيد الفطر غدا، ثم عيد الأضحى.")).toEqual([]);
  expect(people("وقال الدكتور عيد الزنبقي إن الأمر سهل.")).toEqual(["عيد الزنبقي"]);
});

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
    [
      "with a nationality for a surname, after a title",
      "أجرى المدرب زياد المصري الحصة أمس.",
      ["زياد المصري"],
    ],
    ["with a title for a surname, after a title", "سلم المهندس زياد القاضي ترسية المشروع.", ["زياد القاضي"]],
    ["of a foreigner with a short surname", "كان الحكم الإنجليزي جيريمي ويب أعلن ذلك.", ["جيريمي ويب"]],
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
    [
      "in a list, after the first, listed or not",
      "ضم الوفد خالد الزنبقي وعمر دحروج وزنبوق دحراجيف، وغادر.",
      ["خالد الزنبقي", "زنبوق دحراجيف", "عمر دحروج"],
    ],
    [
      "by one name in a list",
      "سجل محمد الزنبقي وادريانو وخالد الدحراجي.",
      ["ادريانو", "خالد الدحراجي", "محمد الزنبقي"],
    ],
    ["by one name after a nationality", "سجل الإسباني تشافي، وغادر.", ["تشافي"]],
    ["before an office", "واجه الأمر بجدية لزنبوك دحراجوف، الرئيس الجديد للشركة.", ["زنبوك دحراجوف"]],
    ["between commas after an office", "هاجموا الرئيس الياباني، دحريجن بيشلوب، أمس.", ["دحريجن بيشلوب"]],
    [
      "after a nationality and an office, before more",
      "قال وزير الطاقة الياباني دحريجن زنبنه في تصريح إن.",
      ["دحريجن زنبنه"],
    ],
    ["after under whom something is", "يديرها طاقم بقيادة دحريجن بيشلوب، وغادر.", ["دحريجن بيشلوب"]],
    ["with what stands before a European surname", "سجل كيفن دي زنبوين الهدف.", ["كيفن دي زنبوين"]],
    ["with two family names", "زاره الدكتور عبد الله زنبوق الدحراجي أمس.", ["عبد الله زنبوق الدحراجي"]],
    ["with the faith in the surname", "نقله العميد عصام زهر الدين، وغادر.", ["عصام زهر الدين"]],
    ["with Abd al- in the surname", "أوضح وليد العبد القادر مدير الفرع ذلك.", ["وليد العبد القادر"]],
    ["with an unlisted father's name", "زارهم عبدالله زنبوم الدحراجي أمس.", ["عبدالله زنبوم الدحراجي"]],
    [
      "with a family name without the article after son of",
      "وضح السفير أسامة بن أحمد نقلي بأنه غادر.",
      ["أسامة بن أحمد نقلي"],
    ],
    ["with a Mauritanian father's name", "زارهم إسماعيل ولد الشيخ أحمد، وغادر.", ["إسماعيل ولد الشيخ أحمد"]],
    ["with a king's number", "استقبلهم الملك محمد السادس في قصره.", ["محمد السادس"]],
    ["with a given name that is an office", "وأكد الدكتور مساعد الزنبقي أن الأمر سهل.", ["مساعد الزنبقي"]],
    ["after a rank of two words", "قال المقدم ركن سعود الزنبقي ذلك.", ["سعود الزنبقي"]],
    ["by a given name after the office of president", "أما الرئيس فهد فهو بخير.", ["فهد"]],
    ["with the faith in the given name", "زارهم خير الدين دحروج أمس.", ["خير الدين دحروج"]],
    [
      "with Abd al- joined to and",
      "زارهم نبيل الزنبقي وعبد الجواد دحروج، وغادر.",
      ["عبد الجواد دحروج", "نبيل الزنبقي"],
    ],
    [
      "with an office for a given name after a verb",
      "قال أمين ناصر الرئيس التنفيذي إن الأمر سهل.",
      ["أمين ناصر"],
    ],
    ["with two particles", "رحبت الرئيسة أورسولا فون دير زنبين بذلك.", ["أورسولا فون دير زنبين"]],
    [
      "with a foreign surname that begins like and",
      "التقى المبعوث الأمريكي الخاص ستيف ويزنكوف في المدينة.",
      ["ستيف ويزنكوف"],
    ],
    ["before what looks like a verb", "هكذا جواو دحريجكس يحرز ذلك.", ["جواو دحريجكس"]],
    [
      "with an unlisted father's name between given names",
      "فاز عباس دحروج فرحان في السباق.",
      ["عباس دحروج فرحان"],
    ],
    [
      "with an adjective for a surname before an office",
      "قال الدكتور نبيل العربي الأمين العام إن الأمر سهل.",
      ["نبيل العربي"],
    ],
    ["with a title for a surname before a pause", "قدمها المحلل تركي السلطان، وغادر.", ["تركي السلطان"]],
    ["with a father's name after Bu", "زارهم عبد الله بو دحروج أمس.", ["عبد الله بو دحروج"]],
    ["with an unlisted Mauritanian father's name", "زارهم أحمد ولد دحروج، وغادر.", ["أحمد ولد دحروج"]],
    ["by the name of a family", "فاز زنبوق العتيبي في السباق.", ["زنبوق العتيبي"]],
    ["by one foreign surname after a title", "التقى الكاردينال دحريجن في المدينة.", ["دحريجن"]],
    [
      "after an office with what it is of",
      "رافقه مدير إدارة التخطيط المدرسي زنبوق الدحراجي، وغادر.",
      ["زنبوق الدحراجي"],
    ],
    ["with a long foreign surname", "قال مدير شركة «زنبق» مارك زنبرجبيرغ إن الأمر سهل.", ["مارك زنبرجبيرغ"]],
    ["in another outlet's spelling", "ضم زيدان وجوستافو دحروجاس، وغادر.", ["جوستافو دحروجاس"]],
    ["before a verb between commas", "المستشار محمد عبد المجيد يكتب، ويقول.", ["محمد عبد المجيد"]],
    [
      "with an adjective for a surname before what the person becomes",
      "صار المهندس فراس التركي عضوا فيها.",
      ["فراس التركي"],
    ],
    ["with the family after a surname", "لقي الطالب عبدالله دحروج آل زنبق حتفه.", ["عبدالله دحروج آل زنبق"]],
    ["with a foreign surname of four letters", "حضر المخرج زنبوخم تزير والممثل.", ["زنبوخم تزير"]],
    ["before an age in brackets", "وكانت زنبيتري دحرومال (37 عاماً) تغسل الصحون.", ["زنبيتري دحرومال"]],
    [
      "with three names after a verb, the first in no list",
      "وقالت بيتاني مريم دحروجس، التي قادته.",
      ["بيتاني مريم دحروجس"],
    ],
    ["before in the name of", "أصدروا طابعا للملك فيصل باسم «التضامن» أمس.", ["فيصل"]],
    ["after a nationality with and", "سجل الهدف هو والفرنسي جان دحريجو واللاعب.", ["جان دحريجو"]],
  ])("is found %s", (_, text, names) => expect(people(text)).toEqual(names));

  test("is one with its surname after a title, a verb or with the article", () =>
    expect(
      people("أثنى الدكتور خالد دحروج على التعاون. وقدم الدكتور دحروج شكره. وقال دحروج إن الأمر سهل."),
    ).toEqual(["خالد دحروج"]));

  test("is found again by its surname alone, joined to and, if no list explains it", () => {
    const text = "وصل الوزير هاكان دحريجان أمس. وبحث الرئيس ودحريجان الأمر.";
    const places = findMentions({ headline: "", text, inLanguage: "ar" }).flatMap(({ type, places }) =>
      type === "person" ? places.map(({ start, end }) => text.slice(start, end)) : [],
    );
    expect(places).toEqual(["هاكان دحريجان", "دحريجان"]);
  });

  test("is not joined to the family named again", () => {
    const text = "أوضح الأستاذ جلوي آل دحروج، ذلك. وثمن آل دحروج الدعم.";
    const places = findMentions({ headline: "", text, inLanguage: "ar" }).flatMap(({ places }) =>
      places.map(({ start, end }) => text.slice(start, end)),
    );
    expect(places).toEqual(["جلوي آل دحروج", "آل دحروج"]);
  });

  test("is one with its given name after a title, where only one has it", () => {
    expect(people("زارهم الأمير نايف بن فهد الزنبقي. وشكرهم الأمير نايف على ذلك.")).toEqual([
      "نايف بن فهد الزنبقي",
    ]);
    expect(people("في عهد الملك فيصل، بنيت مدينة الملك سعود للعلوم.")).toEqual(["فيصل"]);
  });

  test("is found by the surname of who speaks in the article", () =>
    expect(people("بدأت الجهود للجنة صديق الزنبقي أمس. وأفاد الزنبقي أن الأمر سهل.")).toEqual([
      "صديق الزنبقي",
    ]));

  test("begins with a surname that is another's given name", () =>
    expect(people("لعب محمد حسين، ثم لعب حسين زنبوق، وغادر.")).toEqual(["حسين زنبوق", "محمد حسين"]));

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
    ["an everyday word with the ending of a case", "عيدٌ سعيدٌ حبيبٌ، هكذا قالوا."],
    ["what is in favour of a club", "حسمت اللقب لصالح زنبوقسبورغ، وغادرت."],
    ["eyewitnesses", "وقال شهود عيان، إن الأمر سهل."],
    ["a branch of the Nile", "في يسارها فرع نيل دمياط ومن ورائها الدلتا."],
    ["a second occupation", "يجب على الكاتب والمخرج المسرحي تقديم ذلك."],
    ["what the accused hears", "تم ضبط المتهم لسماع أقواله، وغادر."],
    ["a museum in a list", "زاروا متحف الزنبقي، متحف الدحراجي، وغادروا."],
    ["a firm after an adjective", "تحمل العلامة المركزية زنبولكس دحراجن في البلاد."],
    ["a street named after Abu somebody", "ساروا في شارع أبو بكر الزنبقي، وغادروا."],
    ["a firm in quotation marks", 'قال الرئيس التنفيذي لشركة "لوك زنبيل" الروسية ذلك.'],
    ["the club of a player", "أراد خطف مهاجم زنبنهام دحروجسبر، وغادر."],
    ["who wrote it, after a city", "القاهرة ـ سهام الزنبقي\nأعلن البنك ذلك."],
    ["an ambassador's street", "دهسه على طريق السفير محمد الزنبقي أمس."],
    ["a museum that is named after somebody", "زاروا متحف خالد الزنبقي، وغادروا."],
    ["whose spokesman speaks", "قال المتحدث باسم وزارة الدحرجة ذلك."],
  ])("is not %s", (_, text) => expect(people(text)).toEqual([]));
});
