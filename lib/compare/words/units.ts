import { normalise } from "../../text/normalise";
import { stemWord } from "../../text/tokenise";

/** What reports count in both languages, so that "four years" meets "أربع سنوات". */
const UNITS = `
year = سنة سنوات عام عاما أعوام سنين
month = شهر أشهر شهور شهرا
week = أسبوع أسابيع
day = يوم أيام يوما
hour = ساعة ساعات
minute = دقيقة دقائق
people person civilian resident citizen child children woman women man men family local villager other member = شخص أشخاص شخصا مدني مدنيا مدنيين مدنيون مواطن مواطنا مواطنين طفل طفلا أطفال امرأة نساء رجل رجال عائلة عائلات أسرة أسر نازح نازحا قتيل قتيلا جريح جريحا
kilometre kilometer km = كيلومتر كيلومترا كم
metre meter = متر مترا أمتار
mile = ميل ميلا أميال
tonne ton = طن طنا أطنان
dollar = دولار دولارا
vote = صوت صوتا أصوات
ship vessel = سفينة سفن
goal = هدف أهداف
match = مباراة مباريات
country nation = دولة دول بلد بلدا بلدان
`;

const units = new Map<string, string>(
  UNITS.trim()
    .split("\n")
    .flatMap((line) => {
      const [english = "", arabic = ""] = line.split("=");
      const words = english.trim().split(/\s+/);
      const unit = words[0] ?? "";
      return [...words, ...arabic.trim().split(/\s+/)].map((word): [string, string] => [
        stemWord(normalise(word)),
        unit,
      ]);
    }),
);

/** What a counted word is, the same in both languages; null where the list does not have it. */
export const unitOf = (stem: string): string | null => units.get(stem) ?? null;

const ids = new Set(units.values());

/** True for what unitOf answers with. */
export const isUnit = (thing: string): boolean => ids.has(thing);
