import { wordList } from "./word-list";

/** Headings of the publisher's own list of related articles. */
export const RELATED_HEADINGS = wordList(`
  also in this section, also in this issue, also in this series, more from this author,
  تقرؤون أيضا, تقرأون أيضا, اقرؤوا كذلك,
  related, related articles, related article, related stories, related story, related news, related content,
  related topics and articles, related posts, related reading, related coverage, related links, related items,
  related reports, related to this, related to this story, related to this article, more on this story,
  more on this, more on this topic, more about this, more like this, more from this series,
  more in this series, in this series, more stories, more stories like this, more from this section,
  more in this section, more coverage, more reading, you may also like, you might also like, you may like,
  you may also be interested in, you might be interested in, you may be interested in, recommended,
  recommended for you, recommended stories, recommended articles, recommended reading, further reading,
  read also, also read, see also, read more, read next, up next, read this next, what to read next, read on,
  don't miss, keep reading, suggested reading, suggested articles, similar articles, similar stories,
  similar posts, previous coverage, previously, earlier stories, earlier on this story, explore more,
  background reading, other stories, other articles, see more, in other news, from our archive,
  from the archive,
  من مقالات الكاتب, من مقالات الكاتبة, مقالات الكاتب, مقالات الكاتبة, المزيد من مقالات الكاتب,
  المزيد من مقالات الكاتبة, للموضوع بقية, للموضوع صلة, للقصة بقية, للحديث بقية, من الملف نفسه, من العدد نفسه,
  في هذا العدد, في هذا الملف, مواضيع قد تهمك, مواضيع ذات صلة, حول هذه القصة, المزيد حول هذه القصة, مواضيع ذات الصلة, موضوعات ذات صلة, المواضيع ذات الصلة, مقالات ذات صلة, المقالات ذات الصلة,
  أخبار ذات صلة, الأخبار ذات الصلة, أخبار متعلقة, مواضيع متعلقة, مقالات متعلقة, ذات صلة, ذو صلة, مواد ذات صلة,
  تقارير ذات صلة, محتوى ذو صلة, قصص ذات صلة, روابط ذات صلة, قد يهمك, قد يهمك أيضا, قد يعجبك, قد يعجبك أيضا,
  ربما يعجبك, ربما يهمك, ربما يعجبك أيضا, اقرأ أيضا, إقرأ أيضا, اقرؤوا أيضا, اقرأ ايضا, واقرأ أيضا, اقرأ كذلك,
  اقرأ أيضا على, شاهد أيضا, طالع أيضا, طالع ايضا, انظر أيضا, للمزيد, المزيد حول, المزيد عن,
  المزيد حول هذا الموضوع, المزيد من الأخبار, اقرأ التالي, التالي, مواضيع مشابهة, مقالات مشابهة, أخبار مشابهة,
  اقرأ المزيد, اقرأ في الموضوع, من أرشيفنا, لا يفوتك, لا تفوت, مختارات, اخترنا لك, اخترنا لكم, نرشح لك,
  نرشح لكم, موضوعات قد تهمك, أخبار قد تهمك
`);

/** The ones among them that also lead one item on their own line: "Read also: …". */
export const RELATED_LEADS = wordList(`
  read also, also read, see also, read more, related, related article, related story, related stories,
  read next, related articles, related news, related reading, more on this, more on this story,
  further reading, don't miss, don't miss this, watch also, also watch, you may also like, read, watch,
  go deeper, must read, also see, read the full story, related coverage, related link, read more about,
  read more on, more on, recommended,
  اقرأ أيضا, إقرأ أيضا, اقرأ ايضا, اقرأ كذلك, واقرأ أيضا, اقرأ المزيد, شاهد أيضا, طالع أيضا, طالع, انظر أيضا,
  ذات صلة, خبر ذو صلة, للمزيد, المزيد, قد يهمك, قد يهمك أيضا, قد يعجبك, موضوع ذو صلة, شاهد, اقرأ, تابع أيضا,
  اقرأ المزيد عن, اقرأ المزيد حول, لقراءة المزيد, لمزيد من التفاصيل, مقال ذو صلة, مواضيع ذات صلة,
  أخبار ذات صلة, يمكنك قراءة, اقرأوا أيضا, اقرؤوا أيضا
`);

/** The ones that lead an item only with a sign after them: without it they are ordinary words. */
export const WEAK_RELATED_LEADS = wordList(`
  read, watch, more on, related, recommended, read more on, related stories, related articles, related news,
  don't miss, must read,
  اقرأ, شاهد, المزيد, طالع, للمزيد,
  read more, see also,
  لمزيد من التفاصيل,
  more on this,
  يمكنك قراءة
`);

/** Headings of lists that the publisher shows beside every article: the newest, the most read. No references. */
export const LISTING_HEADINGS = wordList(`
  most read, most popular, most viewed, most shared, most watched, popular, popular stories, popular articles,
  popular posts, popular now, trending, trending now, trending stories, trending news, latest, latest news,
  latest stories, latest articles, latest headlines, latest posts, latest videos, top stories, top news,
  headlines, editor's picks, editors' picks, editor's choice, editors' choice, our picks, featured,
  featured stories, in case you missed it, breaking news, recent posts, recent news, recent articles,
  recent stories, today's top stories, what's new, just in, from around the web, around the web,
  promoted stories, sponsored stories, sponsored links, paid partner content, more top stories,
  related internet links, internet links, external links, related external links, on other sites,
  elsewhere on the web, from other sites, on the web,
  روابط خارجية, مواقع ذات صلة,
  news in pictures, elsewhere on the site, best of, watch now, latest from, must reads, top videos,
  الأكثر قراءة, الأكثر مشاهدة, الأكثر تداولا, الأكثر شعبية, الأكثر تعليقا, آخر الأخبار, أحدث الأخبار,
  أحدث المقالات, آخر المقالات, أهم الأخبار, أبرز الأخبار, الأخبار العاجلة, شائع, رائج, رائج الآن, الأحدث,
  أخبار اليوم, حديث الساعة, أحدث المواضيع, مختارات المحرر, اختيارات المحرر, من الويب, آخر المستجدات,
  جديد الموقع, الأكثر تفاعلا, الأكثر رواجا
`);

/** What stands before the article's own address. */
export const OWN_ADDRESS_LABELS = wordList(`
  url, link, permalink, permanent link, short link, short url, original, original article, original link,
  original url, article url, article link, web address, page url, link to article, link to this article,
  الرابط, رابط, رابط المقال, رابط الخبر, رابط التقرير, رابط المادة, الرابط الأصلي, الرابط المختصر, رابط مختصر
`);

/** Words that begin a heading of further articles whose next word varies: "More interviews". */
export const MORE_HEADINGS = wordList(`
  more, other, also in, more on, more from, more in,
  المزيد من, المزيد عن, المزيد في
`);

/** Headings of what a page says of its own article under it: where it is from, how to quote it. */
export const COLOPHON_HEADINGS = wordList(`
  about the author, about the authors, about the writer, about the writers, about the contributor,
  about the contributors, عن الكاتب, عن الكاتبة, نبذة عن الكاتب, نبذة عن الكاتبة, عن المؤلف, عن المؤلفين,
  notes to editors, note to editors, notes for editors, editors notes, media enquiries, media inquiries,
  press enquiries, press inquiries, media contacts, for media, for journalists, more information, further information,
  for more information, about the company, ملاحظات للمحررين, ملاحظة للمحررين, معلومات إضافية, للإعلاميين,
  story source, journal reference, journal references, cite this page, cite this article, how to cite,
  cite this story, page citation, article information, about this article, publication details
`);

/** What may follow the heading of such a list: "Most read today". */
export const LISTING_TAILS = wordList(`
  today, now, right now, this week, this month, this year, in, on, news, sport, stories, articles, of the day,
  of the week, here, from, online,
  اليوم, الآن, هذا الأسبوع, هذا الشهر, هذا العام, في, الموقع, على
`);

/** What lists of other articles are of. */
export const RELATED_NOUNS = wordList(`
  page, pages, article, articles, story, stories, guide, guides, news, report, reports, content, posts, links, reading,
  coverage, interviews, obituaries, features, columns, releases, documents, services, essays, reviews, recipes,
  analysis, explainers, investigations, letters, episodes, videos, podcasts, items, materials, issues, checks,
  صفحات, الصفحات, مقالات, المقالات, أخبار, الأخبار, مواضيع, المواضيع, موضوعات, الموضوعات, تقارير, التقارير,
  تغطيات, قصص, حوارات, مواد, تحقيقات, ملفات, أدلة, نصوص, خدمات, روابط, مقابلات, آراء, تحليلات, وثائق,
  تحققات, قراءات, فيديوهات, حلقات
`);

/** What they are to this one. */
export const RELATIONS = wordList(`
  related, similar, recommended, suggested, further, earlier, previous, past, older, connected, associated, linked,
  other, from the archive, from the archives, from our archive, from our archives, by the same author,
  by this author, from this author, more by this author, more from this author, by the author, more by the author,
  in this series, in this section, in this issue, from this issue, you may like, you might like, for you,
  you may have missed, on this topic, on this subject, on the same subject, on the same topic,
  ذات صلة, ذات الصلة, مشابهة, سابقة, متعلقة, مقترحة, مختارة, مرتبطة, أخرى, قد تهمك, قد تعجبك,
  من الأرشيف, من أرشيفنا, للكاتب, للكاتبة, للكاتب نفسه, للكاتبة نفسها, من الكاتب, من الكاتبة, من الكاتبة نفسها,
  من الكاتب نفسه, أخرى للكاتب, أخرى للكاتبة, سابقة للكاتب, سابقة للكاتبة, في الموضوع, حول الموضوع, في السياق,
  في الملف, من الملف نفسه, من العدد نفسه, من العدد, في هذا العدد, من السلسلة, في السلسلة, لاحقة
`);
