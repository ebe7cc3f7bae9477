import { wordList } from "./word-list";

/** Headings under which readers' comments begin; a number may stand before or behind. */
export const COMMENT_HEADINGS = wordList(`
  comments are not available, comments are turned off,
  التعليقات غير متاحة,
  comment, comments, view all comments, see all comments, leave a comment, leave a reply, post a comment, add a comment, write a comment,
  add comment, join the conversation, join the discussion, join the debate, have your say, what do you think,
  discussion, comments on this article, reader comments, readers' comments, your comments, view comments,
  show comments, responses, conversation, thoughts on, be the first to comment, no comments, no comments yet,
  sort by newest, start the conversation, comments are closed, comments section, comment section,
  submit a comment, be the first to reply,
  تعليق, تعليقات, التعليقات, اترك تعليقا, أضف تعليقا, أضف تعليق, اترك تعليق, اكتب تعليقا, اكتب تعليقك,
  شاركنا رأيك, شارك برأيك, تعليقات القراء, تعليقات الزوار, اترك ردا, اترك رد, كن أول من يعلق, لا توجد تعليقات,
  شاركنا برأيك, رأيك يهمنا, ما رأيك, أضف رأيك, إضافة تعليق, إرسال تعليق, التعليقات مغلقة, آراء القراء,
  شاركنا تعليقك
`);

/** Single words of headings that also stand as counts or buttons elsewhere; they open comments only at the foot. */
export const COMMENT_SIGNS = wordList(`
  reply, replies, says, log in to comment, your email address will not be published, post comment,
  report abuse, required fields are marked, newest first, oldest first, sort by, likes, like, flag, permalink,
  log in to reply, save my name, notify me, website, name, upvote, downvote, sign in to comment, report,
  posted by, ago,
  رد, الرد, يقول, لن يتم نشر عنوان بريدك الإلكتروني, الحقول الإلزامية, احفظ اسمي, إبلاغ, الأحدث أولا, منذ, قبل,
  الاسم, البريد الإلكتروني, الموقع الإلكتروني, سجل الدخول للتعليق, أرسل التعليق, نشر التعليق
`);
