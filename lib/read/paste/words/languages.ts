import { wordList } from "./word-list";

/** Names of languages in English, Arabic and their own spelling, as links to another language version write them. */
export const LANGUAGE_NAMES = wordList(`
  english, arabic, french, spanish, german, turkish, persian, farsi, kurdish, russian, hebrew, urdu, chinese,
  portuguese, italian, dutch, swahili, hindi, indonesian, ukrainian, polish, greek, japanese,
  العربية, بالعربية, عربي, الإنجليزية, بالإنجليزية, الانجليزية, بالانكليزية, الإنكليزية, الانكليزية,
  بالإنكليزية, بالانجليزية, الإنجليزي, إنجليزي, انجليزي, الفرنسية, بالفرنسية, التركية, بالتركية, الكردية,
  بالكردية, الفارسية, بالفارسية, الروسية, بالروسية, الإسبانية, بالإسبانية, الألمانية, بالألمانية, العبرية,
  بالعبرية,
  française, anglaise, arabe, anglais, espagnole, allemande, kurde, inglesa, inglés, francesa, árabe,
  arabisch, englisch, französisch,
  français, español, deutsch, türkçe, русский,
  فارسی, کوردی,
  kurdî, עברית, italiano, português, українська
`);

/** Words that, with a language's name, make a line a link to the same article in that language. */
export const VERSION_WORDS = wordList(`
  léelo en, lee en, leggi in, lies auf, lire cet article en,
  version, read in, read this in, read this article in, read the article in, read this story in, read it in,
  available in, also available in, this article in, this story in, translation, original in,
  read the original in, click here to read, also in, this article is also available in, the original,
  edition of this article, article in,
  النسخة, نسخة, اقرأ, إقرأ, لقراءة, للقراءة, اقرأ المقال, قراءة, باللغة, اقرأ هذا المقال, هذا المقال متوفر,
  الترجمة, متوفر, متاح, متوفرة, النص, الأصل, ترجمة, المقال,
  lire, leer, auf, lesen, lire en, leer en, okuyun, version originale
`);

/** All else such a line may hold; any other word makes it prose. */
export const VERSION_FILLERS = wordList(`
  the, this, article, story, report, in, of, to, here, click, is, also, a, full, text, for, page,
  من, المقابلة, الحوار, التحقيق, المقال, مقال, هذا, هذه, التقرير, القصة, الخبر, المادة, هنا, اضغط, باللغة, اللغة, في, على, إلى,
  en, el, la, l, cet, ce, artículo, este, auf, diesen, artikel,
  للمقال, للخبر, للتقرير, النص, الأصلية, الأصلي
`);
