import { wordList } from "./word-list";

/** Words that the names of outlets are made with; a short capitalised line at the top that has one is a masthead. */
export const OUTLET_WORDS = wordList(`
  blog, books,
  مدونة, الإلكترونية, للأنباء,
  institute, institution, foundation, university, centre, center,
  معهد, مؤسسة, جامعة, مركز,
  times, post, daily, herald, gazette, tribune, journal, observer, chronicle, courier, monitor, news, press,
  agency, newswire, wire, telegraph, standard, examiner, inquirer, bulletin, dispatch, broadcasting, tv, radio,
  weekly, magazine, review, today, mail, mirror, echo, sentinel, ledger, register, argus, advertiser, guardian,
  independent, reporter, record, digest, quarterly, network, channel, media, newspaper, globe, sun, star,
  voice, insider, beacon, messenger, mercury, fm,
  صحيفة, جريدة, بوابة, وكالة, قناة, موقع, شبكة, نيوز, إذاعة, مجلة, تلفزيون, راديو, منصة, وكالة أنباء
`);

/** Words before an outlet's own name in Arabic that are no part of it. */
export const OUTLET_SORTS = wordList(`
  صحيفة, جريدة, موقع, قناة, شبكة, مجلة, منصة, لموقع, لصحيفة
`);

/** "Support NAME", "About NAME": phrases that an outlet says of itself, each followed by its name. */
export const BEFORE_OWN_NAME = wordList(`
  printed from, printed from the site of, printed from the website of, downloaded from, retrieved from,
  from the website of, from the site of, from the pages of, you are reading,
  طبع من موقع, من موقع, تقرأ الآن,
  search, visit, ابحث في,
  support, subscribe to, donate to, follow, join, about, more from, read more on, read more from, sign up for,
  sign up to, welcome to, listen to, watch, download, download the, become a friend of,
  ادعم, ادعموا, تابعوا, تابع, اشترك في, اشتركوا في, عن, حمل تطبيق, حملوا تطبيق, المزيد من, انضم إلى,
  انضموا إلى, تابعونا على, ساهم في دعم, ساهموا في دعم
`);

/** Where an outlet's own name ends in such a line. */
export const AFTER_OWN_NAME = wordList(`
  on, at, in, with, for, to, by, app, newsletter, newsletters, today, now, and, from, via, a, the app,
  weekly newsletter, daily newsletter, alerts, emails, s, this, as, com, us,
  على, في, عبر, من, اليوم, الآن, وانضم, مجانا, بتبرع, إذا, ب, ليصلك, لتصلك
`);

/** Words that show that what follows "Support" or "Follow" is no name. */
export const NO_NAME = wordList(`
  us, our, the, this, your, my, independent, journalism, media, free, quality, local, us today, we, story,
  topic, topics, author, facebook, twitter, instagram, youtube, telegram, whatsapp, x, linkedin, tiktok,
  google, google news, rss, pdf, file, app, podcast, article, live, video, more, comments, cookies, it, news,
  العمل, الصحافة, الإعلام, نا, قناتنا, صفحتنا, تطبيقنا, موقعنا, فيسبوك, تويتر, تلغرام, تليغرام, واتساب, يوتيوب,
  انستغرام, إنستغرام, النشرة, نشرتنا, الخبر, القصة, المزيد, حسابنا, جوجل, غوغل
`);

/** Hosts whose addresses say nothing of who published the article. */
export const SHARED_HOSTS = wordList(`
  twitter.com, x.com, t.co, facebook.com, fb.com, fb.me, instagram.com, youtube.com, youtu.be, t.me,
  telegram.me, telegram.org, whatsapp.com, wa.me, linkedin.com, bit.ly, tinyurl.com, goo.gl, ow.ly, buff.ly,
  reddit.com, pinterest.com, tiktok.com, threads.net, bsky.app, google.com, wikipedia.org, doi.org,
  archive.org, web.archive.org, archive.is, archive.ph, apple.com, play.google.com, spotify.com,
  soundcloud.com, vimeo.com, flickr.com, medium.com, substack.com, pic.twitter.com, github.com, amazon.com
`);

/** Words of the controls that a page has above its name. */
export const PAGE_CONTROLS = wordList(`
  links, keyboard, shortcuts, player, accessibility, content, navigation, print, printed, screen reader,
  cookies, notifications, account, settings, edition, saved, offline, weather, listen live, image, photo, back
`);
