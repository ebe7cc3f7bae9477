import { wordList } from "./word-list";

/** What stands on a page beside the article: each list is one class of boilerplate. */

/** Names of the places one shares to. Alone they can also be a subhead, so they count only among their like. */
export const NETWORKS = wordList(`
  facebook, twitter, x, whatsapp, telegram, linkedin, pinterest, reddit, messenger, instagram, threads,
  bluesky, mastodon, viber, line, sms, email, e-mail, mail, tumblr, youtube, tiktok, flipboard, pocket, google,
  google news, rss, vk, weibo, wechat, snapchat, signal, skype, truth social,
  فيسبوك, فيس بوك, تويتر, إكس, واتساب, واتس اب, واتس آب, تلغرام, تليغرام, تيليجرام, تلجرام, لينكد إن, لينكدإن,
  بينترست, ماسنجر, البريد الإلكتروني, بريد إلكتروني, ايميل, إيميل, انستغرام, إنستغرام, يوتيوب, فايبر
`);

/** Words of a share bar that a line of prose or a subhead does not consist of. */
export const SHARING = wordList(`
  share, shares, share this, share on, share via, share to, share with, share article, share this article,
  share this story, share this page, share this post, share link, share options, share by, sharing, tweet,
  tweet this, pin, pin it, post, print, print this, print article, print this page, copy link, copy url, copy,
  link copied, link, save, save article, save for later, save story, bookmark, send, like, gift, gift article,
  gift this article, more sharing options, email this, email article, email this article, email this to a friend, to a friend, click to share on,
  click to print, opens in new window, opens in new tab, click to email a link to a friend, listen,
  listen to this article, listen to article, republish, republish this article, reprints, embed,
  add to favourites, add to favorites, comment, comments, view comments, via, or, this, on, to, url,
  شارك, شاركها, شاركه, مشاركة, المشاركة, مشاركة عبر, شارك عبر, شارك على, شارك المقال, شارك الخبر,
  شارك هذا المقال, شارك هذا الخبر, شارك القصة, شارك الموضوع, مشاركة المقال, مشاركة الخبر, غرد, طباعة, اطبع,
  نسخ الرابط, انسخ الرابط, تم نسخ الرابط, نسخ, حفظ, حفظ المقال, أرسل, إرسال, أرسل لصديق, أرسل إلى صديق, استمع,
  استمع إلى المقال, استمع للمقال, أضف إلى المفضلة, إعجاب, تعليق, تعليقات, عبر, على, رابط, الرابط, مشاركة على,
  شاركنا, شارك هذه المادة, حفظ الخبر, ارسال, طباعة المقال, اختر, المزيد
`);

/** Controls for the size of the text; a line of single letters A is one too. */
export const TEXT_SIZE = wordList(`
  a, aa, aaa, font size, text size, size, font, text, increase, decrease, reset, smaller, larger, larger text,
  smaller text, increase font size, decrease font size, small, medium, large, default, bigger,
  change, adjust, resize, text resize, change text size,
  تغيير حجم الخط, ضبط حجم الخط, تغيير, حجم الخط, حجم النص, تكبير الخط, تصغير الخط, تكبير, تصغير, خط, الخط, أ, ا, ع, كبير, صغير, متوسط
`);

/** Words of "4 min read"; a number must stand among them. */
export const READING_TIME = wordList(`
  timer, clock, icon,
  min, mins, minute, minutes, read, reading, time, read time, reading time, estimated, to, of, a, less than,
  about, est, duration, words, listen, audio, long, time to read,
  دقيقة, دقائق, دقيقتان, دقيقتين, قراءة, للقراءة, مدة, وقت, مدة القراءة, وقت القراءة, القراءة, زمن القراءة,
  زمن, يقرأ في, تقرأ في, المدة, أقل من, الوقت المقدر, الوقت اللازم للقراءة, د
`);
/** At least one of these makes it a reading time and not a length of something else. */
export const READING = wordList(`
  read, reading, read time, reading time, time to read,
  قراءة, للقراءة, القراءة, يقرأ في, تقرأ في, مدة القراءة, وقت القراءة, زمن القراءة, الوقت اللازم للقراءة,
  listen
`);

/** What is counted beside an article. */
export const COUNTED = wordList(`
  view, views, share, shares, comment, comments, like, likes, read, reads, visit, visits, retweets, reactions,
  reaction, followers, responses, replies, hits, votes, total views, times, this article,
  مشاهدة, مشاهدات, المشاهدات, عدد المشاهدات, تعليق, تعليقات, التعليقات, عدد التعليقات, مشاركة, مشاركات, زيارة,
  زيارات, قراءات, عدد القراءات, القراءات, إعجاب, إعجابات, مرات القراءة, قراءة, الزيارات, لا توجد
`);
export const COUNT_FILLERS = wordList(`
  k, m, no, total,
  ألف,
  all, and, page, this, number of, so far,
  عدد, الصفحة, المقال, الخبر, مرة, مرات, قرئ, قرئت, شوهد, شوهدت
`);

export const ADVERTISEMENT = wordList(`
  video ad feedback, ad feedback, advertisement, advertisements, advertising, ad, ads, sponsored, sponsored content, promoted, paid content,
  story continues below, story continues below advertisement, article continues below, skip advertisement,
  article continues after ad, article continues below this ad, article continues below advertisement, skip ad,
  continue reading below, continue reading, continue reading the main story, report this ad, close ad,
  advertisement continue reading the main story, story continues after advertisement, partner content,
  skip past newsletter promotion, after newsletter promotion, after the ad, loading, loading ad, ads by,
  paid post, remove ads, hide ad,
  إعلان, اعلان, إعلانات, إعلان ممول, محتوى ممول, محتوى برعاية, مساحة إعلانية, يتبع بعد الإعلان, تخطي الإعلان,
  تابع القراءة, القصة تتواصل بعد الإعلان, تستمر القصة بعد الإعلان, جار التحميل, جاري التحميل, أكمل القراءة
`);

/** Players of sound and film, as their buttons read when copied. */
export const PLAYER = wordList(`
  credit,
  list of, list of items, end of list, listen to this story, listen to the story, end of twitter post, play, pause, play video, watch video, play audio, video player is loading, volume, mute, unmute, fullscreen,
  current time, duration, remaining time, playback speed, playback rate, your browser does not support audio,
  your browser does not support the audio element, your browser does not support the video tag,
  enter full screen, this video can not be played, this video cannot be played,
  media playback is unsupported on your device, loaded, click to play, tap to play, tap to unmute, listen now,
  show more, show less, expand, collapse, view gallery, open image in new window, open image in gallery,
  view image in fullscreen, hide caption, toggle caption, enlarge this image, open image modal, text to speech,
  text to speech icon, next, previous, close, slide, read full story, view full size, enlarge image,
  expand image,
  مواضيع قد تهمك نهاية, نهاية, تشغيل, تشغيل الفيديو, شاهد الفيديو, إيقاف, كتم الصوت, ملء الشاشة, عرض المزيد, إغلاق, التالي, السابق,
  تكبير الصورة
`);

/** Entries of menus and footers that no article has as a line of its own. */
export const SITE_MENU = wordList(`
  full story, full text, quick guide, thank you for your feedback, reuse this content, accept all more options,
  more options, manage options, we value your privacy, we care about your privacy, opens in new window, like this,
  show, hide, المزيد من الخيارات, النص الكامل,
  was this article helpful, was this helpful, rate this article, report a correction, report a typo,
  email the author, menu, close, open, main menu, open menu, close menu, navigation, main navigation, skip to content, skip to main content,
  skip to main, skip to navigation, skip navigation, skip to footer, jump to content, back to top, go to top,
  top, search, search this site, search for, toggle search, toggle navigation, site search, search site,
  site map, sitemap, login, log in, sign in, sign out, log out, logout, register, my account, account,
  create account, profile, subscribe, subscribe now, subscriptions, subscribe today, subscription,
  manage subscription, daily newsletter, weekly newsletter, our newsletters, newsletter, newsletters, e-paper, epaper, digital edition, print edition, today's paper,
  rss feed, rss feeds, alerts, about, about us, contact, contact us, our team, our story, careers, advertise,
  advertise with us, support, privacy, privacy policy, privacy notice, cookies, cookie policy, cookie settings,
  cookie preferences, help, terms, terms of use, terms of service, terms and conditions, terms & conditions,
  accessibility, faqs, legal, do not sell my personal information, your privacy choices,
  accessibility statement, editorial policy, press room, corrections, code of ethics, ethics policy,
  work with us, feedback, send feedback, report an error, imprint, manage cookies, copyright & trademark,
  about the author, about the authors, footer links, footer, copyright policy, disclaimer, complaints,
  syndication, licensing, permissions, masthead, our partners, help center, help centre, customer service,
  donate, join us, become a member, shop, store, edition, change edition, switch edition,
  international edition, dark mode, light mode, more, see all, view all, all rights reserved, powered by,
  read more, learn more, load more, more news, all news, watch live, live tv, previous article, next article,
  previous post, next post, prev, older posts, newer posts, connect with us, follow us, follow us on,
  find us on, stay connected, get the app, our apps, app store, google play, the latest, get it on google play,
  download on the app store, mobile apps, company, resources, explore, quick links, useful links, categories,
  category, tags, archives, recent posts, recent comments, leave a reply, cancel reply, log in to reply,
  accept, accept all, reject all, accept cookies, decline, manage preferences, got it, ok, i agree, allow all,
  back, go back, back to home, back to news, back to articles, all articles, all stories, table of contents,
  contents,
  القائمة, عن الكاتب, نبذة عن الكاتب, القائمة الرئيسية, بحث, ابحث, البحث, تسجيل الدخول, تسجيل, حسابي, اشترك,
  اشترك الآن, من نحن, اتصل بنا, اتصلوا بنا, تواصل معنا, للتواصل معنا, سياسة الخصوصية, الخصوصية, شروط الاستخدام,
  الشروط والأحكام, شروط الخدمة, أعلن معنا, للإعلان معنا, خريطة الموقع, النشرة البريدية, النشرات البريدية,
  إلى الأعلى, العودة للأعلى, العودة إلى الأعلى, تخطى إلى المحتوى, انتقل إلى المحتوى, المزيد, عرض الكل,
  اقرأ المزيد, الأرشيف, وظائف, فريق العمل, هيئة التحرير, تطبيقاتنا, حمل التطبيق, تابعنا, تابعونا, تابعنا على,
  تابعونا على, ملفات تعريف الارتباط, قبول, رفض, موافق, رجوع, الأكثر قراءة, البث المباشر, البث الحي,
  النسخة الورقية, خدمة rss, كلمة المرور, ابحث في الموقع
`);

/** How a copyright line begins or what it holds. */
export const COPYRIGHT = wordList(`
  all rights reserved, rights reserved, all content copyright, no part of this,
  unauthorised reproduction, may not be published, may not be reproduced, without permission,
  without prior permission, without the express written,
  جميع الحقوق محفوظة, كافة الحقوق محفوظة, الحقوق محفوظة, حقوق النشر, حقوق الطبع, كل الحقوق محفوظة, يمنع نسخ,
  لا يجوز نسخ
`);

/** "The views expressed…": what outlets put under opinion pieces, and notes on machine reading and standards. */
export const DISCLAIMERS = wordList(`
  this article appears in the, this article appeared in the, this story appears in the,
  this article was first published in, this article was originally published, this story was originally published,
  this article is more than, this story is more than,
  reproduced with permission, republished with permission, reprinted with permission, is part of our series,
  is part of a series, this article is part of, a version of this article appears in print,
  a version of this article appeared in print, a version of this story appeared in, appears in the print edition,
  this article appeared in the print edition, print edition with the headline, print edition under the headline,
  the views expressed in this article, views expressed in this article, the opinions expressed in this article,
  the views expressed here, the opinions expressed here, opinions expressed are those of,
  views expressed are those of, the views and opinions expressed, do not necessarily reflect,
  does not necessarily reflect, do not necessarily represent, are solely those of the author,
  are the author's own, the content of this article does not, not responsible for the content,
  this story was auto generated, this article was machine translated, our standards,
  الآراء الواردة, الآراء المنشورة, لا تعبر بالضرورة, لا يعبر بالضرورة, تعبر عن رأي, يعبر عن رأي,
  لا تعكس بالضرورة, المقالات المنشورة, الآراء المعبر عنها, لا يعكس بالضرورة
`);

/** Words that agencies and press offices set under the last line. */
export const END_MARKS = wordList(`
  end, ends, the end, end of article,
  انتهى, انتهى الخبر, النهاية
`);
