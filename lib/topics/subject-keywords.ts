import { nameKey } from "../text/normalise";
import { SUBJECTS, type SubjectCode } from "./subjects";

/**
 * What publishers call their sections and keywords where they mean a whole subject, parted by commas. A keyword for
 * a part of one ("tariffs") stays out: it is read as a word of the text.
 */
const NAMES: Record<SubjectCode, string> = {
  "medtop:01000000": `arts, art, culture, arts and culture, arts and entertainment, entertainment, media, film, movies,
    music, books, theater, theatre, television, celebrities, فنون, فن, ثقافة, الثقافة, ثقافة وفن, ثقافة وفنون, إعلام, سينما,
    مسرح, موسيقى, أدب, ترفيه`,
  "medtop:02000000": `crime, law, justice, crime and justice, law and justice, law and order, criminal justice, courts,
    جريمة, جرائم, قضاء, قانون, محاكم, عدالة, قضايا ومحاكم`,
  "medtop:03000000": `disaster, disasters, accidents, natural disasters, accidents and disasters, كوارث, كوارث طبيعية,
    كوارث وحوادث`,
  "medtop:04000000": `economy, business, finance, economics, business and economy, business and finance, economy and jobs,
    markets, money, banking and finance, companies, اقتصاد, الاقتصاد, أعمال, مال, مال وأعمال, اقتصاد وأعمال, أسواق`,
  "medtop:05000000": `education, schools, higher education, تعليم, التعليم, تربية, تربية وتعليم`,
  "medtop:06000000": `environment, climate, climate change, environment and climate, بيئة, البيئة, مناخ, تغير المناخ`,
  "medtop:07000000": `health, healthcare, health care, public health, medicine, صحة, الصحة, طب, صحة وطب`,
  "medtop:08000000": `human interest, odd news, oddly enough, منوعات, طرائف`,
  "medtop:09000000": `labour, labor, employment, trade unions, labor unions, عمل, عمال, توظيف`,
  "medtop:10000000": `lifestyle, life and style, travel, food, food and drink, tourism, leisure, fashion, أسلوب حياة,
    نمط حياة, سياحة, سياحة وسفر, سفر, مطبخ, أزياء`,
  "medtop:11000000": `politics, government, elections, diplomacy, foreign policy, سياسة, السياسة, انتخابات, دبلوماسية`,
  "medtop:12000000": `religion, faith, religion and faith, belief, دين, الدين`,
  "medtop:13000000": `science, technology, tech, science and tech, computing, علوم, تكنولوجيا, تقنية, علوم وتكنولوجيا,
    علوم وتقنية`,
  "medtop:14000000": `society, social issues, immigration, migration, race and racism, مجتمع, المجتمع, هجرة, قضايا اجتماعية`,
  "medtop:15000000": `sport, sports, football, soccer, basketball, baseball, cricket, tennis, golf, rugby, رياضة, الرياضة,
    كرة القدم, كرة قدم`,
  "medtop:16000000": `conflict, conflicts, war, wars, war and peace, armed conflict, civil war, terrorism, حرب, حروب, نزاعات,
    إرهاب, حرب وسلام`,
  "medtop:17000000": `weather, weather forecast, طقس, الطقس, أحوال الطقس`,
};

const byKey = new Map<string, SubjectCode>(
  SUBJECTS.flatMap(({ code, slug, name }) =>
    [slug, name.en, name.ar, ...NAMES[code].split(",")].map((spelling): [string, SubjectCode] => [
      nameKey(spelling),
      code,
    ]),
  ),
);

/**
 * The subject that a publisher's keyword names: by its IPTC code, by its name or by a section's usual name, in English
 * or Arabic. Undefined for any other keyword.
 */
export function subjectNamedBy(keyword: string): SubjectCode | undefined {
  const code = keyword.trim().toLowerCase();
  return SUBJECTS.find((subject) => subject.code === code)?.code ?? byKey.get(nameKey(keyword));
}
