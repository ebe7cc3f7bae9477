import { wordList } from "./word-list";

/** What lists of keywords begin with. */
export const TAG_LABELS = wordList(`
  tags, tag, topics, keywords, key words, filed under, tagged, tagged with, tagged in, tagged under, subjects,
  related topics, related tags, suggested topics, popular topics, more topics, main topics, key topics,
  suggested tags, related subjects, topics in this article, topics in this story, companies mentioned, more on these topics, explore more on these topics, explore these topics,
  article tags, article topics, labels, in this story, explore topics, posted in, hashtags, more about,
  filed to, read more about,
  الكلمات المفتاحية, كلمات مفتاحية, كلمات دلالية, الكلمات الدلالية, كلمات البحث, وسوم, الوسوم, وسم, العلامات,
  علامات, تاغات, تاجز, هاشتاغ, هاشتاق, مواضيع, المواضيع, الموضوعات, أقسام, تصنيفات, التصنيفات, الوسوم المتعلقة,
  تحت عنوان
`);

/** Those that need a sign and items behind them on the same line: alone, they head other things too. */
export const TAG_LABELS_WITH_SIGN = wordList(`
  in this story, more about, posted in,
  مواضيع, الموضوعات, أقسام, تصنيفات,
  read more about, labels, subjects
`);
