import { describe, expect, test } from "vitest";
import { findMentions } from "../find-mentions";

const people = (text: string): string[] =>
  findMentions({ headline: "", text, inLanguage: "ar" })
    .filter(({ type }) => type === "person")
    .map(({ name }) => name)
    .sort();

describe("a foreign name is found", () => {
  test.each([
    ["in syllables", "وهو للمخرج نا هونغ جن الذي تميز فيه.", ["نا هونغ جن"]],
    ["in four syllables", "شكروا المعارضة اونغ سان سو تشي أمس.", ["اونغ سان سو تشي"]],
    ["with initials", "وقال بي كي زنبانيك، مسؤول كبير فيها.", ["بي كي زنبانيك"]],
    ["with a given name that is an everyday word", "تصدى لها الحارس كون دوريلز.", ["كون دوريلز"]],
    [
      "with an ending of verbs, before an office",
      "طرد رودولفو اروبارينا مدرب الفريق.",
      ["رودولفو اروبارينا"],
    ],
    ["with an ending of verbs, before an everyday word", "أزاحه تيبو كورتوا الى المقاعد.", ["تيبو كورتوا"]],
    ["of two letters before a stop", "وعد الرئيس السابق سيمون ري، بذلك.", ["سيمون ري"]],
    [
      "if the article has its surname again",
      "قتل أدولف نشيميريمانا قتلا. ولعب نشيميريمانا دورا.",
      ["أدولف نشيميريمانا"],
    ],
    ["with a hyphen", "هنأ اليكس اوكسليد-تشامبران الذي سجل.", ["اليكس اوكسليد-تشامبران"]],
    [
      "before an office without a comma",
      "وقد أجرى زنبيدس دوكالوتوس وزير المالية لقاء.",
      ["زنبيدس دوكالوتوس"],
    ],
    [
      "in a list of people and where they are from",
      "التقى نيكولا دوماريولي من آلية الاستقرار ودليا فلكوريسكو من صندوق النقد.",
      ["دليا فلكوريسكو", "نيكولا دوماريولي"],
    ],
    ["before a listed name and a stop", "قالت الباحثة زنبينا أحمد: ذلك سهل.", ["زنبينا أحمد"]],
    ["of North Africa in one word", "شارك المهدي بنزنبوق أساسيا بعد ذلك.", ["المهدي بنزنبوق"]],
    [
      "after a listed person in a list",
      "أعلن أن كريستيانو رونالدو وكريم بنزنبيه لن يلعبا.",
      ["كريستيانو رونالدو", "كريم بنزنبيه"],
    ],
    ["by way of", "سجل عن طريق جوناثان دويري لكنه خسر.", ["جوناثان دويري"]],
  ])("%s", (_, text, names) => expect(people(text)).toEqual(names));

  test.each([
    ["a province", "هم من إقليم كوانج نينه، وغادروا."],
    ["a verb of several", "يذكر أن آل بايدن يعكفون على ذلك."],
    ["a firm with initials", "نقلت ذلك شركة جيه بي زنبرجان، رئيس التحرير."],
    ["an everyday word without a title", "مات زنبوك أمس."],
  ])("and not %s", (_, text) => expect(people(text)).toEqual([]));
});

describe("a name in Arabic is found", () => {
  test.each([
    [
      "with a father's name before God's",
      "لقي المحافظ عبد الغني حفظ الله جميل مصرعه.",
      ["عبد الغني حفظ الله جميل"],
    ],
    [
      "before God's name",
      "وكان ذبيح الله زنبوق، هناك. وأكد هيبة الله أخند زاده ذلك.",
      ["ذبيح الله زنبوق", "هيبة الله أخند زاده"],
    ],
    [
      "with the faith and a joined letter",
      "حضر خالد الزنبقي وعز الدين دوناجي، وغادرا.",
      ["خالد الزنبقي", "عز الدين دوناجي"],
    ],
    ["with a father's name that is an office", "تحدثت الدكتورة فاتنة أمين شاكر، هناك.", ["فاتنة أمين شاكر"]],
    [
      "with an office for a given name after a nationality",
      "أكد النجم الجزائري أمين زنبيري (25 عاما) ذلك.",
      ["أمين زنبيري"],
    ],
    [
      "with a Turkish ending in two words",
      "أجرى القائد ضياء جمال قاضي أوغلو، محادثات.",
      ["ضياء جمال قاضي أوغلو"],
    ],
    [
      "of three letters with a joined letter, of a family",
      "فازت بها مريم الزنبقي، من هناك، وريم الغامدي، من هنا.",
      ["ريم الغامدي", "مريم الزنبقي"],
    ],
    [
      "that is an everyday word, of a family, after what several are",
      "فيما حل السعوديان عالي الميموني وخالد الزنبقي فيها.",
      ["خالد الزنبقي", "عالي الميموني"],
    ],
    ["of a businesswoman", "وقعت سيدة الأعمال هند الفارس الاتفاقية.", ["هند الفارس"]],
    ["with the preposition on for Ali", "أوضح المقدم على زنبوق الشهراني، ذلك.", ["على زنبوق الشهراني"]],
    ["with a family's name in two words", "من هؤلاء فؤاد شيخ الزنبق، وهو مدرس.", ["فؤاد شيخ الزنبق"]],
    [
      "with a family's name after the family",
      "شدد الجندي سعيد آل زنبق الوادعي على ذلك.",
      ["سعيد آل زنبق الوادعي"],
    ],
    ["after what something is named after", "علق مدير قناة بلقيس أحمد الزنبقة عليه.", ["أحمد الزنبقة"]],
    [
      "with the faith in the surname, twice",
      "هو عصام زهر الدين. ووضعوا صورة يعرب زهر الدين، هنا.",
      ["عصام زهر الدين", "يعرب زهر الدين"],
    ],
    ["after what happened to somebody", "آخر التعيينات تعيين مرعي الزنباس على وظيفة.", ["مرعي الزنباس"]],
    [
      "in full with Abd al- in two words",
      "عن الأمير محمد بن سلمان بن عبد العزيز، ذلك.",
      ["محمد بن سلمان بن عبد العزيز"],
    ],
    ["and is no place with a letter before it", "حصلت فاطمة آل زنبق على موهبة.", ["فاطمة آل زنبق"]],
    [
      "that is named twice with the article",
      "على لسان زميلنا ردفان الزنبيس ذلك. وقال إن ردفان الزنبيس صحيح.",
      ["ردفان الزنبيس"],
    ],
  ])("%s", (_, text, names) => expect(people(text)).toEqual(names));

  test.each([
    ["God's mercy on somebody", "قال الشيخ خالد الزنبقي رحمه الله ذلك."],
    ["a club of his", "قاد النجم المغربي، خالد الزنبقي، ناديه لانس."],
    ["whom somebody sees here", "هنا تجد سيدة تعرض ذلك."],
    ["the names of officers", "اعتمد أسماء مأموري ومأمورات الضبط."],
    ["a return", "يعني ذلك عودة فورية إلى العقوبات."],
    ["the safety of a brain", "تم اكتشاف سلامة دماغه. ثم غادر."],
    ["what is behind", "تعتمد على التخفي خلف الزنبئي والتفصيلي."],
    ["a family after which a verb comes", "بقيادة الشيخ صالح آل الشيخ عكست قمة التعاون."],
  ])("and not %s", (_, text) =>
    expect(people(text).filter((name) => !/صالح آل الشيخ|خالد الزنبقي/.test(name))).toEqual([]),
  );
});
