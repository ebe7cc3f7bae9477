import { wordList } from "./word-list";

/** Labels of forms and databases before the headline: "Title: …". */
export const TITLE_LABELS = wordList(`
  title, headline, article title,
  العنوان, عنوان, عنوان الخبر, عنوان المقال
`);

/** Labels before the name of a section. */
export const SECTION_LABELS = wordList(`
  categories,
  category, section, department, filed in, desk,
  القسم, التصنيف, الفئة, الزاوية
`);

/** Headings of the points that sum an article up at its beginning. */
export const HIGHLIGHT_HEADINGS = wordList(`
  key points, highlights, story highlights, key takeaways, takeaways, at a glance, in short, in brief, summary,
  the key points, what we know so far, quick read, tl;dr,
  أبرز النقاط, أهم النقاط, النقاط الرئيسية, نقاط رئيسية, ملخص, الخلاصة, باختصار
`);

/** Labels before or above the standfirst. */
export const SUMMARY_LABELS = wordList(`
  summary, abstract, standfirst, teaser, lead,
  ملخص, الملخص, موجز
`);

/** Labels on a line of their own above the date. */
export const DATE_LABELS = wordList(`
  date, published, publication date, date published,
  التاريخ, تاريخ النشر
`);
