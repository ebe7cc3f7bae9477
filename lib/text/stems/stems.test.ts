import { describe, expect, it } from "vitest";
import { listWords } from "../tokenise";

const stemOf = (text: string): string =>
  listWords(text)
    .map(({ stem }) => stem)
    .join(" ");

const pairs = (list: string): [string, string][] =>
  list
    .split(/[,،]/)
    .map((pair) => pair.trim().split(/\s+/))
    .map(([one = "", other = ""]) => [one, other]);

describe("Arabic words that share a stem", () => {
  it.each(
    pairs(`
      أحمد احمد, إيران ايران, آسيا اسيا, رأس راس, مسؤول مسئول, شؤون شئون, رئاسة رياسة, مستشفى مستشفي, مدرسة مدرسه,
      مُحَمَّد محمد, محـــمد محمد, الْحُكُومَةُ حكومة, ٱلسلام السلام, کتاب كتاب, ١٢٣ 123, ۱۲۳ 123, مئة مائة,
      كتاب الكتاب, قوات القوات, قوات للقوات, قوات وقوات, قوات قواتها, قوات وقواتهم, رئيس والرئيس, رئيس بالرئيس, رئيس للرئيس,
      رئيس ورئيس, رئيس برئيس, وزير الوزير, وزير ووزير, وزير والوزير, وفد والوفد, مدينة بالمدينة, مدينة ومدينتهم, مدينة مدينته,
      مدينة بمدينة, مدينة فمدينة, مدينة لمدينة, انتخابات الانتخابات, انتخابات وانتخابات, انتخابات انتخابية,
      انتخابات للانتخابات, لاجئ اللاجئين, لاجئ لاجئون, لاجئين للاجئين, لجنة للجنة, لبنان للبنان, لبنان بلبنان, لبنان ولبنان,
      لبنان لبناني, لبنان اللبنانيين, دمشق بدمشق, دمشق لدمشق, دمشق ودمشق, بغداد ببغداد, واشنطن وواشنطن, غزة بغزة,
      روسيا الروسية, سوريا سورية, سوري السوريين, سوريا لسوريا, تركيا التركية, تركيا الأتراك, فلسطين الفلسطينيين,
      فلسطين فلسطيني, ألمانيا الألمانية, ألمانيا بألمانيا, أمريكا أميركا, الأمريكية الأميركي, أوروبا الأوروبي, الكويت كويتية,
      بترول البترول, بيئة البيئة, فريق الفريق, كرة الكرة, لغة اللغة, سنة سنوات, شرطة الشرطة, مياه المياه, هجوم هجومًا,
      هجوم بالهجوم, مدرسة مدارس, صاروخ الصواريخ, شهيد شهداء, وزير الوزراء, قانون القوانين, قتيل قتلى, قضية قضاياهم, كردي الأكراد,
      مسلم المسلمين, مسلم مسلمون, مقاتل المقاتلون, مستشفى المستشفيات, الله لله, الله والله, إلكتروني الإلكترونية,
      اتفاق الاتفاقيات, طائرة الطائرات, امرأة المرأة, وفاة وفاته, حياة حياتهم, وصلت ووصلت, ولاية الولايات, والده والدها`),
  )("%s, %s", (one, other) => expect(stemOf(one)).toBe(stemOf(other)));
});

describe("Arabic words that do not share a stem", () => {
  it.each(
    pairs(`
      وزير زير, ورقة رقة, الرقة ورقة, فكرة كرة, بغداد غداد, لبنان لبن, الفرات فر, قانون قان, ولاية ولا, كتاب كاتب, سوريا سور,
      تركيا ترك, طالب طالبان, مدينة مدني, اجتماع اجتماعي, الرئيس الرئيسية, بلد بلدية, دولة دولي, شرط شرطة, الرياض الرياضة,
      سن سنة, بلد ولد, حرب حزب, قطر قطار, ألمانيا مانيا, التزام تزام, والد ولد, وزارة وزير, بيت بيان, علم عالم, فرق افتراق,
      بالغ غضب, كامل مال, وقف قف, جمعة جمعية, فنادق نادق, لواء واء, مصر مصير, حكم حكومة, عمل عميل, سلام إسلام, مال شمال,
      الأمن الأمين, إيران نيران, عمان علم, دمشق مشق, كلام لام, بحر حر, ليبيا لبيب, رفح فرح, حلب حليب, أمل ألم`),
  )("%s, %s", (one, other) => expect(stemOf(one)).not.toBe(stemOf(other)));
});

describe("English words that share a stem", () => {
  it.each(
    pairs(`
      organisation organization, organise organized, realised realized, mobilisation mobilization, hospitalised hospitalized,
      centre center, centres centers, theatre theater, kilometres kilometers, defence defense, offence offense, labour labor,
      colour color, neighbours neighboring, behaviour behavior, harbour harbor, armoured armored, programme programs,
      travelled traveled, analyse analyzed, paralysed paralyzed, catalogue catalog, licence license, practise practice,
      grey gray, aluminium aluminum, paediatric pediatric, judgement judgment, manoeuvre maneuver, sceptic skeptic,
      displaced displacement, bombing bombed, attacks attacked, elections election, negotiators negotiation, cities city,
      men man, women woman, children child, crises crisis, fled flee, fought fighting, struck strike, withdrawn withdraw,
      spokesmen spokesman, Syria’s Syria, states' states, café cafe, naïve naive, Erdoğan Erdogan, Straße Strasse, Łódź Lodz,
      Ørsted Orsted, Zürich Zurich, AGEING aging`),
  )("%s, %s", (one, other) => expect(stemOf(one)).toBe(stemOf(other)));
});

describe("English words that do not share a stem", () => {
  it.each(
    pairs(`
      organization organ, authorities author, international internal, university universe, university universal, news new,
      policy police, army arm, minister ministry, civilization civil, mobilization mobile, advise advice, prize prise,
      militia military, story store, price prize, ton tonne, promise premise, exercise exorcise,
      surprise supervise, revise reverse, Iran Iraq, Korea career, raise rise, desert dessert, quiet quite, angel angle,
      martial marital, trial trail, casualty casual, nation native, state station, capital capitol, principal principle,
      border boarder, council counsel, statue statute, affect effect`),
  )("%s, %s", (one, other) => expect(stemOf(one)).not.toBe(stemOf(other)));
});
