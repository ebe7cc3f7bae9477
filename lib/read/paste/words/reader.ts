import { wordList } from "./word-list";

/** What pages say to their reader about themselves: questions, ways to write, why a letter came. */

/** The page as it speaks of itself. */
export const THIS_PAGE = wordList(`
  this page, this article, this guide, this story, this content, this information, this answer, this post,
  this report, this update, this explainer, this recipe, this video, this service, our coverage, this fact check,
  هذه الصفحة, هذا المقال, هذا الدليل, هذا الخبر, هذه المادة, هذا المحتوى, هذه المعلومات, هذا التقرير,
  هذه الخدمة, هذا التحقق, هذا الموضوع, هذا الشرح, المقال, الصفحة, الخبر, الدليل, الموضوع, المحتوى
`);

/** What it asks about itself. */
export const RATED = wordList(`
  useful, helpful, help you, helped, find what you, enjoy, like, interesting, clear, rate, rating, report a problem,
  report an issue, report an error, report a mistake, something wrong with, wrong with, improve, did you find,
  spotted an error, seen a mistake, feedback on, your opinion of, report, easy to understand,
  مفيدا, مفيدة, مفيد, أعجبك, أعجبكم, أفادك, ساعدك, واضحا, واضحة, قيم, قيموا, تقييم, أبلغ عن, بلغ عن,
  الإبلاغ عن, خطأ في, رأيك في, ما رأيك
`);

/** The buttons under such a question, and under a request. */
export const ANSWERS = wordList(`
  yes, no, somewhat, not really, maybe, later, not now, maybe later, no thanks, no thank you, dismiss, vote,
  vote now, submit, send, skip, allow, deny, block,
  نعم, لا, إلى حد ما, لاحقا, ليس الآن, لا شكرا, تجاهل, صوت, صوت الآن, أرسل, إرسال, تخطي, السماح, حظر
`);

/** Fields of forms, as they read when copied. */
export const FORM_FIELDS = wordList(`
  your email address, your e-mail address, email address, e-mail address, enter your email address, your email,
  your e-mail, enter your email, type your email, phone number, your phone number, mobile number, your name,
  first name, last name, full name, postcode, zip code, sign me up, i agree to the terms,
  بريدك الإلكتروني, عنوان بريدك الإلكتروني, البريد الالكتروني, أدخل بريدك, أدخل بريدك الإلكتروني,
  أدخل بريدك الالكتروني, رقم الهاتف, رقم هاتفك, رقم الجوال, الاسم الكامل, اسمك, سجلني
`);

/** Ways to reach a newsroom, at the start of a sentence. */
export const WAYS_TO_WRITE = wordList(`
  write to, write in to, email, e-mail, mail, contact, call, ring, phone, text, reach, tell, message, send,
  send us, send your, get in touch, letters to, letters in reply, letters for publication, share your, to suggest,
  to submit, to report, to contact, to reach, to comment on, to advertise, have your own, have a story,
  have you got, do you have, do you know, got a, spotted, follow, for enquiries, for inquiries,
  for more information, for further information, for media enquiries, media enquiries, press enquiries,
  press contact, media contact, questions or comments,
  للمراسلة, للتواصل, راسلونا, راسلنا, راسل, راسلوا, اكتبوا, اكتب, أرسل, أرسلوا, أرسلي, اتصل, اتصلوا,
  تواصلوا, تواصل, للاتصال, للاستفسار, للاقتراح, لاقتراح, للإبلاغ, للإعلان, هل لديك, هل لديكم, شاركونا, شاركنا
`);

/** Whom such a line leads to. */
export const NEWSROOM = wordList(`
  us, the editor, the editors, editor, desk, newsdesk, newsroom, the news desk, our team, reporter, letters page,
  press office, the author, our reporters, our inbox, story ideas, your story, your stories, this page,
  لنا, إلينا, معنا, بنا, التحرير, المحرر, هيئة التحرير, الصحيفة, الكاتب, الكاتبة, المجلة, فريقنا, قصتك, قصصكم
`);

/** Why a letter came, and how to be sent no more of them. */
export const WHY_SENT = wordList(`
  you receive this, you are receiving this, you're receiving this, you received this, you got this,
  you are getting this, this email was sent, this newsletter was sent, this letter was sent, sent to you because,
  to unsubscribe, unsubscribe, to stop it, to stop receiving, to stop these, to cancel your, no longer wish to,
  forward it to a friend, forward it to, forwarded to you by, sent it to you,
  update your preferences, manage your preferences, forward this, was this forwarded to you,
  were you forwarded this, view in browser, view this email in your browser, to change your address,
  تصلك هذه, تصلكم هذه, وصلتك هذه, وصلتكم هذه, لإلغاء الاشتراك, لالغاء الاشتراك, إلغاء الاشتراك, لإيقاف,
  للتوقف عن, لأنك مشترك, لأنكم مشتركون, لتعديل بياناتك, لتغيير عنوانك, إذا لم تعد ترغب
`);

/** Calls that end a line whose beginning only says what for. */
export const CALLS_AT_END = wordList(`
  have your say in the comments, have your say, have your say below, let us know in the comments,
  tell us in the comments, tell us below, let us know, let us know below, in the comments below, tell us here,
  شاركنا رأيك, شاركونا آراءكم, شاركنا رأيك في التعليقات, أخبرنا في التعليقات, اكتب لنا, اترك تعليقك,
  sign up here, sign up now, sign up today, sign up, subscribe here, subscribe now, register here, register now,
  click here, join here, join now, join us, vote now, vote here, read it here, get it here, find out more,
  learn more, order now, order here, book now, buy now, download now, listen here, watch here, donate here,
  donate now, take our quiz, take the quiz, take our survey, take the survey, start here, get in touch,
  سجل الآن, سجل هنا, سجلوا هنا, اشترك هنا, اشترك الآن, اشتركوا هنا, اشتركوا الآن, اضغط هنا, اضغطوا هنا,
  انقر هنا, صوت الآن, شارك الآن, احجز الآن, حمل الآن, تبرع الآن, للاشتراك اضغط هنا, انضم الآن
`);

/** Verbs of sharing that a line with "this" begins with: "Share this with somebody". */
export const SHARE_VERBS = wordList(`
  share, send, forward, tweet, email, gift, post, save, bookmark, print,
  شارك, شاركوا, شاركي, أرسل, أرسلوا, انشر, انشروا, احفظ, اطبع
`);

/** How a printed or saved copy of a page says where it is from. */
export const PRINT_NOTES = wordList(`
  printed from, printed on, printed by, downloaded from, retrieved from, saved from, copied from, accessed on,
  print version, printer friendly version, printable version, you are reading, you are here,
  طبع من, طبعت من, نسخة للطباعة, أنت هنا
`);
