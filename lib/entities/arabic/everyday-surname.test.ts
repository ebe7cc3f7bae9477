import { describe, expect, test } from "vitest";
import { findMentions } from "../find-mentions";

/** The names of an article's people, each as it is fullest. */
const people = (text: string): string[] =>
  findMentions({ headline: "", text, inLanguage: "ar" })
    .filter(({ type }) => type === "person")
    .map(({ name }) => name)
    .sort();

describe("an everyday word is a surname", () => {
  test.each([
    [
      "after an office with what it is of",
      "حضر مدير جمارك المنطقة الشمالية حسن الطويل، وغادر.",
      ["حسن الطويل"],
    ],
    [
      "after an office, a comma and no pause",
      "قدم الطلب الحكم السابق، إبراهيم العمر بعد الحفل.",
      ["إبراهيم العمر"],
    ],
    ["between a title and a stop", "رحب بهم المهندس خالد العمرة.", ["خالد العمرة"]],
    [
      "in a name that the article has twice",
      "حضر خالد العمرة أمس. ثم غادر خالد العمرة المكان.",
      ["خالد العمرة"],
    ],
    ["behind the father's name", "أصيب العميد فهد بن سعود البشر، وغادر.", ["فهد بن سعود البشر"]],
    ["of a day in a list", "ضم الفريق ماجد الزنبقي، طارق الخميس، وغادروا.", ["طارق الخميس", "ماجد الزنبقي"]],
    [
      "if it speaks alone elsewhere",
      "شكر طلال الجنوبي لاعبي فريقه. وأكد الجنوبي أن الأمر سهل.",
      ["طلال الجنوبي"],
    ],
    ["that is a nationality, before an office", "رفع الاتحاد زياد التركي رئيس اللجنة شكره.", ["زياد التركي"]],
    ["that is a nationality, after a title", "استشهد الفتى طارق المصري خلال المظاهرة.", ["طارق المصري"]],
    ["that is a title, after an office", "حضر أمين منطقة زنبقة صالح القاضي وعدد منهم.", ["صالح القاضي"]],
    ["before what somebody is", "قال روبرت جري، وهو شريك فيها، ذلك.", ["روبرت جري"]],
    ["of a family without the article", "حضر المهندس خالد بن طارق فارسي عن اللجنة.", ["خالد بن طارق فارسي"]],
    ["after a father's name that is an everyday word", "قال جمال عاتق العتيبي ذلك.", ["جمال عاتق العتيبي"]],
  ])("%s", (_, text, names) => expect(people(text)).toEqual(names));

  test.each([
    ["what a ruler does something to", "كرم الأمير طارق الطلاب أمس."],
    ["where somebody is from", "فاز بها الممثل طارق المصري الأصل أمس."],
    ["what somebody did before", "سأل الوزير خلف العنصر السابق فيها."],
    ["when something happened", "وصل رئيس اللجنة العليا طارق الخميس إلى المدينة."],
    ["a spokesman's group", "قال المتحدث باسم الجماعة ذلك."],
  ])("and not %s", (_, text) => expect(people(text)).toEqual([]));

  test("and a word that the next one belongs to is none", () =>
    expect(people("ولد فيه الشيخ طارق بن خالد مجدد الدعوة فيها.")).toEqual(["طارق بن خالد"]));
});
