import { wordList } from "./word-list";

/** Month names by number, 1 to 12: English with its short forms; Arabic as in Egypt and the Gulf, the Levant, the Maghreb. */
export const MONTHS: readonly (readonly string[])[] = [
  ["January", "Jan", "يناير", "كانون الثاني", "جانفي", "ينايــر"],
  ["February", "Feb", "فبراير", "شباط", "فيفري"],
  ["March", "Mar", "مارس", "آذار", "اذار"],
  ["April", "Apr", "أبريل", "ابريل", "إبريل", "نيسان", "أفريل"],
  ["May", "مايو", "أيار", "ايار", "ماي"],
  ["June", "Jun", "يونيو", "يونيه", "حزيران", "جوان"],
  ["July", "Jul", "يوليو", "يوليه", "تموز", "جويلية", "يوليوز"],
  ["August", "Aug", "أغسطس", "اغسطس", "آب", "أوت", "غشت"],
  ["September", "Sep", "Sept", "سبتمبر", "أيلول", "ايلول", "شتنبر"],
  ["October", "Oct", "أكتوبر", "اكتوبر", "تشرين الأول", "تشرين الاول"],
  ["November", "Nov", "نوفمبر", "تشرين الثاني", "نونبر"],
  ["December", "Dec", "ديسمبر", "كانون الأول", "كانون الاول", "دجنبر"],
];

/** Languages whose month and weekday names are taken from CLDR, beside the two spelled out here. */
export const MORE_DATE_LANGUAGES = [
  "fr",
  "es",
  "de",
  "it",
  "pt",
  "nl",
  "tr",
  "ru",
  "fa-u-ca-gregory",
] as const;

/** Weekday names, Sunday first. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ["Sunday", "Sun", "الأحد", "الاحد"],
  ["Monday", "Mon", "الاثنين", "الإثنين"],
  ["Tuesday", "Tue", "Tues", "الثلاثاء", "الثلاثا"],
  ["Wednesday", "Wed", "الأربعاء", "الاربعاء"],
  ["Thursday", "Thu", "Thur", "Thurs", "الخميس"],
  ["Friday", "Fri", "الجمعة"],
  ["Saturday", "Sat", "السبت"],
];

/** Months of the Islamic calendar. Such a date stands beside the Gregorian one; it is not converted. */
export const HIJRI_MONTHS = wordList(`
  محرم, صفر, ربيع الأول, ربيع الثاني, ربيع الآخر, جمادى الأولى, جمادى الثانية, جمادى الآخرة, رجب, شعبان, رمضان,
  شوال, ذو القعدة, ذي القعدة, ذو الحجة, ذي الحجة
`);
export const HIJRI_SIGNS = wordList(`
  هـ, ه, هجري, هجرية
`);

/** Words that say that the date after them is the date of publication. */
export const PUBLISHED = wordList(`
  published, publication date, date published, published date, posted, released, issued, created,
  نشر, نشرت, النشر, تاريخ النشر, تم النشر, وقت النشر, أضيف,
  publié, publié le, publicado, veröffentlicht, pubblicato, yayınlanma
`);

/** Words that say that the date after them is that of the last change. */
export const MODIFIED = wordList(`
  updated, last updated, last update, update, modified, last modified, edited, revised,
  آخر تحديث, تحديث, التحديث, تاريخ التحديث, تم التحديث, حدث, محدث, آخر تعديل,
  mis à jour, mis à jour le, actualizado, aktualisiert, güncelleme
`);

/** Words between the parts of a date, of no meaning of their own. */
export const DATE_FILLERS = wordList(`
  dateline, on, at, of, the, first, date, time, local time, h, o'clock, de, del, le, a, an, um, uhr, den,
  يوم, اليوم, في, الساعة, على الساعة, في الساعة, بتاريخ, تاريخ, التاريخ, الموافق, تمام, عند, ميلادي, ميلادية
`);

/** A time told from now: what it means depends on when the page was copied. */
export const RELATIVE = wordList(`
  ago, yesterday, today, just now,
  منذ, قبل, أمس, الآن
`);
export const RELATIVE_UNITS = wordList(`
  second, seconds, sec, secs, minute, minutes, min, mins, hour, hours, hr, hrs, day, days, week, weeks, month,
  months, year, years,
  ثانية, ثوان, دقيقة, دقيقتين, دقائق, ساعة, ساعتين, ساعات, يومين, أيام, أسبوع, أسبوعين, أسابيع, شهر, شهرين,
  أشهر, سنة, سنتين, سنوات
`);

/** Marks of the half of the day; what Arabic calls noon and afternoon is in the second half. */
export const MORNING = wordList(`
  am,
  صباحا, ص, فجرا
`);
export const AFTERNOON = wordList(`
  pm,
  مساء, م, ظهرا, عصرا
`);

/** Zones of one meaning. Names that several countries use (IST, CST) or that change with the season (ET) are not among them. */
export const ZONES: Readonly<Record<string, string>> = {
  gmt: "Z",
  utc: "Z",
  est: "-05:00",
  edt: "-04:00",
  cdt: "-05:00",
  mdt: "-06:00",
  mst: "-07:00",
  pst: "-08:00",
  pdt: "-07:00",
  bst: "+01:00",
  cet: "+01:00",
  cest: "+02:00",
  eet: "+02:00",
  eest: "+03:00",
  msk: "+03:00",
  trt: "+03:00",
  ksa: "+03:00",
};
export const UNCLEAR_ZONES = wordList(`
  et, ct, mt, pt, ist, cst, ast, wat, local
`);

/** "By the time of": the words after it name the zone. */
export const ZONE_OF = wordList(`
  بتوقيت, توقيت
`);
export const NAMED_ZONES: Readonly<Record<string, string>> = {
  غرينتش: "Z",
  غرينيتش: "Z",
  جرينتش: "Z",
  مكة: "+03:00",
  السعودية: "+03:00",
};
