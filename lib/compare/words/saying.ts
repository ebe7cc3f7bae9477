import { normalise } from "../../text/normalise";

const list = (words: string): Set<string> => new Set(words.trim().split(/\s+/).map(normalise));

/** Verbs of saying, as reports write them. */
export const SAYING =
  list(`said says saying told tells added adds announced claimed claims stated states reported reports
  confirmed confirms alleged alleges insisted insists warned warns explained explains stressed stresses noted notes
  denied denies revealed replied wrote declared affirmed asserted argued argues admitted acknowledged
  estimated believes recalled quoted`);
/** These have their hearer behind them, not their speaker. */
export const WITH_HEARER = list("told tells warned quoted");
export const SAYING_ARABIC =
  list(`قال قالت وقال وقالت يقول تقول ويقول أضاف أضافت وأضاف وأضافت أعلن أعلنت وأعلن وأعلنت أكد أكدت وأكد وأكدت
  أوضح أوضحت وأوضح وأوضحت ذكر ذكرت وذكر وذكرت صرح صرحت وصرح زعم زعمت وزعم وزعمت أشار أشارت وأشار وأشارت أفاد أفادت وأفاد وأفادت
  شدد شددت وشدد وشددت اعتبر اعتبرت واعتبر نفى نفت ونفى ونفت كشف كشفت وكشف وكشفت نقل نقلت ونقلت ونقل حذر حذرت وحذر وحذرت قالوا
  تابع وتابع لفت ولفت بين وبين دعا ودعا`);
export const ACCORDING_ARABIC = list("بحسب وبحسب حسب وحسب وفقا وفق");

/** Those who are quoted without a name, by the last word of what they are called. */
export const SOURCES =
  list(`spokesman spokeswoman spokesperson spokesmen official officials source sources witness witnesses resident
  residents activist activists observatory ministry minister statement monitor monitors agency media television tv police
  army military president governor doctor doctors medic medics rescuers commander observers analyst analysts expert experts
  diplomat diplomats group groups organisation organization committee council coalition government opposition centre center
  report reports envoy ambassador lawmaker lawmakers mayor refugees relatives mother father survivor survivors correspondent
  journalist villagers workers teacher farmer professor researchers researcher authorities command kremlin pentagon`);
export const SOURCES_ARABIC =
  list(`متحدث المتحدث مصدر مصادر المصدر المصادر مسؤول مسؤولون المسؤول ناشط ناشطون ناشطين شاهد شهود
  بيان البيان المرصد الوزارة وزارة الوزير وزير الرئيس رئيس الوكالة وكالة وسائل التلفزيون الشرطة الجيش القيادة المدير مدير
  المحافظ محافظ طبيب الناطق ناطق المبعوث سكان أهالي الأهالي محلل خبير باحث الباحث مراسل المراسل الشبكة شبكة المنظمة منظمة`);
export const PRONOUNS = list("he she it they who");
/** Words before a source that belong to it. */
export const BEFORE_SOURCES =
  list(`local government opposition state military medical security defense defence foreign rights human
  interior senior rebel syrian russian american turkish iranian israeli egyptian news some other several health army police
  monitoring eyewitness diplomatic intelligence un us u.s`);
