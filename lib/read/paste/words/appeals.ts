import { wordList } from "./word-list";

/**
 * What outlets ask of their readers: gifts, subscriptions, sign-ups, follows, consent. No phrase alone decides for long
 * lines; cues/appeal.ts adds up the kinds it finds.
 */

/** Imperatives such a line begins with. */
export const CALLS = wordList(`
  remind me,
  support, receive, donate, donate now, subscribe, sign up, register, join, join us, become a, become, click here,
  click, tap here, tap, follow, follow us, like us, download, get, help us, give, contribute, make a donation,
  please donate, please support, please subscribe, please consider, consider, chip in, enter your email,
  add us, get our, get the, get unlimited, start your, try, unlock, log in to, sign in to,
  create a free account, pay, stay informed, stay up to date, never miss, don't miss, scan, install,
  sign up for, subscribe to, listen on,
  ادعم, ادعموا, ادعمونا, تبرع, تبرعوا, ساهم, ساهموا, اشترك, اشتركوا, انضم, انضموا, سجل, سجلوا, تابع, تابعوا,
  تابعنا, تابعونا, حمل, حملوا, اضغط, اضغطوا, انقر, انقروا, كن, ساعدنا, ساعدونا, للاشتراك, للتبرع, لدعمنا,
  للانضمام, لمتابعة, لمتابعتنا, احصل, نزل, أدخل بريدك, لتصلك, ليصلك, تفضل بالاشتراك
`);

/** What is asked for or offered. */
export const ASKED = wordList(`
  donation, donations, donate, newsletter, newsletters, subscription, subscriptions, subscribe, subscriber,
  subscribers, membership, members, inbox, free trial, sign up, our app, the app, app store, google play,
  telegram channel, whatsapp channel, our channel, youtube channel, facebook page, on facebook, on twitter,
  on telegram, on instagram, on whatsapp, on x, google news, push notifications, breaking news alerts,
  email alerts, cookies, cookie, privacy policy, terms of service, unlimited access, email address, paywall,
  tax deductible, patreon, click here to, click here, unsubscribe, join our, follow us, social media channels,
  sent to you, delivered to,
  تبرعك, تبرعكم, بتبرع, التبرع, اشتراك, اشتراكك, الاشتراك, النشرة البريدية, نشرتنا, النشرة, بريدك,
  بريدكم, قناتنا, صفحتنا, تطبيقنا, التطبيق, تطبيق, على فيسبوك, على تويتر, على تلغرام, على تليغرام, على واتساب,
  على إنستغرام, على يوتيوب, على غوغل, أخبار غوغل, الإشعارات, ملفات تعريف الارتباط, سياسة الخصوصية, عضوية, هنا,
  على منصة, حساباتنا, على تيليجرام, واتساب, تلغرام, تيليغرام, تليغرام
`);

/** The outlet speaking of itself. */
export const OURSELVES = wordList(`
  us, our, we, our journalism, our work, our reporting, our readers, our newsletter, our newsroom, our team,
  ours, this site, this website, our community, independent journalism, free media, quality journalism,
  our stories,
  نحن, دعمنا, صحافتنا, عملنا, استقلاليتنا, قرائنا, نعتمد, موقعنا, نشرتنا, قناتنا, تطبيقنا, لنا, صفحتنا, معنا,
  نحتاج, حساباتنا, الصحافة المستقلة, صحافة مستقلة, إعلام حر, الإعلام المستقل, لدينا, فريقنا, خدماتنا
`);

/** The reader addressed. */
export const THE_READER = wordList(`
  you, your, your support, readers like you, yours, your help, your contribution, your inbox, dear reader,
  دعمك, دعمكم, بدعمكم, بدعمك, مساهمتك, مساهمتكم, مساعدتكم, بريدك, بريدكم, تبرعك, تبرعكم, عزيزي القارئ, إليك,
  إليكم, لك, لكم, قراءنا, اشتراكك, تصفحك, موافقتك, استخدامك
`);

/** Words of effect, money and time that go with them. */
export const PRESSING = wordList(`
  makes a difference, make a difference, a month, per month, monthly, a year, per year, a week, today, now,
  free, as little as, every contribution, every donation, every dollar, any amount, stay independent,
  remain independent, independent, keep us, support, for free, no spam, at any time, the truth, limited time,
  special offer, off,
  شهريا, سنويا, في الشهر, يحدث فرقا, فرقا, مجانا, الآن, اليوم, مهما كان, مستقلة, مستقلين, مستقل, بدولار,
  أول بأول, لحظة بلحظة, فور صدورها, للحصول, لتصلك, يصنع الفرق, يصنع فرقا, دعم
`);

/** One of these settles it, wherever it stands in a line that is no quotation. */
export const CERTAIN = wordList(`
  cares about your data, care about your data, read our privacy, our privacy notice, privacy notice and,
  store and access information, information on a device, consent or refuse, have you got a story,
  do you have a story, got a story, got a tip, ring the newsdesk, contact the newsdesk, call the newsdesk,
  registered account, help us with, help us continue, like this story, enjoyed this article,
  هل أعجبك الخبر, هل أعجبك المقال, هل أعجبتك,
  please support us, support us, our journalism is, thanks for reading, subscribe for free, to receive new posts, receive new posts, support my work,
  contact us for subscription, on ios or android, enjoy more audio, reader-supported,
  sign up for our, sign up to our, subscribe to our, we use cookies, uses cookies, this site uses cookies,
  we and our partners, your email address will not be, need with your support, your support keeps, your support helps, thanks to your support, on your support, support our work,
  support our journalism, support independent journalism, supports our journalism, your support,
  readers like you, download our app, download our free app, follow us on, like us on facebook,
  join our telegram, join our whatsapp, join our channel, by signing up, by subscribing, by clicking subscribe,
  privacy policy and, protected by recaptcha, already a subscriber, already a member, subscribe to continue,
  to continue reading, sign in to continue, in your inbox, to your inbox, get the latest news, make a donation,
  become a member, become a supporter, our free newsletter, free daily newsletter, enter your email,
  you can unsubscribe, you have reached your limit, free articles, articles remaining, turn on notifications,
  enable notifications, ad blocker, adblocker,
  تبرع الآن, تبرعوا الآن, اشترك في نشرتنا, اشتركوا في نشرتنا, النشرة البريدية, تابعونا على, تابعنا على, حمل تطبيق, حملوا تطبيق,
  حمل التطبيق, دعمكم لنا, نحتاج دعمكم, نحتاج إلى دعمكم, نحتاج لدعمكم, بحاجة لدعمكم, بحاجة إلى دعمكم,
  ملفات تعريف الارتباط, اضغط هنا للدعم, ادعموا الصحافة, ادعم الصحافة, انضم إلى قناتنا, انضموا إلى قناتنا,
  اشترك في قناتنا, للاشتراك في, تابعوا آخر الأخبار, إلى بريدك
`);
