import { normalise } from "../../text/normalise";
import { stemWord } from "../../text/tokenise";

/**
 * Words of the families (words/families.ts) that English and Arabic have for one another: what is only translated is no
 * other word for the same thing. English phrases stand behind commas. A word that stands in no line is not contrasted across the two languages.
 */
const SENSES = `
rebel insurgent = متمردين متمردون متمرد
militant gunmen gunman, armed men, armed group = مسلحين مسلحون مسلح
terrorist, terrorist group, terrorist organization, terrorist organisation, terror group = إرهابيين إرهابيون إرهابي
fighter combatant = مقاتلين مقاتلون مقاتلي مقاتل
militia militiamen militiaman = ميليشيا ميليشيات
mercenary mercenaries = مرتزقة
takfiri = تكفيريين تكفيريون
extremist radical hardliner = متطرفين متطرفون
jihadist jihadi = جهاديين جهاديون مجاهدين مجاهدون
revolutionary revolutionaries = ثوار
gang thug = عصابات
separatist = انفصاليين انفصاليون
faction brigade, rebel faction, opposition faction = فصائل
resistance, resistance fighter = مقاومين مقاومون
army = جيش
force troop, armed forces, military forces = قوات
soldier serviceman servicemen = جنود عسكريين
regime = نظام
government administration leadership = حكومة
authorities = سلطات سلطة
kill killed kills killing die died dies dead death deaths slain fatality fatalities casualty casualties victim = قتل قتلى مقتل قتلت مصرع وفاة ضحايا ضحية
martyr martyred martyrdom = شهيد شهداء استشهد استشهاد استشهدت ارتقى
eliminate eliminated eliminates eliminating liquidated neutralised neutralized = تصفية تحييد
execute executed executes = إعدام
assassinated = اغتيال
attack assault offensive = هجوم هجمات
strike airstrike raid, air strike = غارة غارات ضربة ضربات
bombing bombardment shelling = قصف
blast explosion = تفجير تفجيرات انفجار
operation = عملية عمليات
massacre = مجزرة مجازر مذبحة
aggression = عدوان اعتداء اعتداءات
crime, war crime = جريمة جرائم
incident = حادث
genocide = إبادة
invasion incursion = اجتياح توغل
liberate liberated liberates liberation freed = تحرير حررت حرر
seize seized seizes capture captured captures, took over = سيطرة سيطر سيطرت
retook retake recapture recaptured regained recovered restored reclaimed = استعاد استعادة
occupy occupied occupation = احتلال احتل
annexed annexation = ضم
war = حرب
conflict dispute = صراع نزاع
crisis crises = أزمة
revolution uprising revolt = ثورة انتفاضة
unrest = اضطرابات
conspiracy = مؤامرة
rebellion insurgency = تمرد عصيان
intervention = تدخل
terrorism = إرهاب
stronghold bastion = معقل معاقل
hideout den lair nest = أوكار وكر
position site outpost = مواقع
base, air base = قاعدة قواعد
refugee refugees, asylum seeker = لاجئين لاجئ
migrant immigrant = مهاجرين مهاجر
evacuee deportee = مهجرين مهجر مبعدين
protester protestor demonstrator = متظاهرين متظاهرون محتجين محتجون
activist activists = ناشطين ناشطون
vandal saboteur rioter = مخربين مشاغبين
`;

let senses: Map<string, string> | undefined;

function compile(): Map<string, string> {
  const known = new Map<string, string>();
  for (const line of SENSES.trim().split("\n")) {
    const [english = "", arabic = ""] = line.split("=");
    const sense = english.trim().split(/[\s,]/)[0] ?? "";
    const [words = "", ...phrases] = english.split(",");
    for (const form of words.trim().split(/\s+/)) known.set(stemWord(form), sense);
    for (const phrase of phrases) known.set(stemWord(phrase.trim()), sense);
    for (const form of arabic.trim().split(/\s+/)) known.set(normalise(form), sense);
  }
  return known;
}

/** What a designation's head means in either language, or null where the list does not say. */
export function senseOf(head: string): string | null {
  senses ??= compile();
  return senses.get(head) ?? null;
}
