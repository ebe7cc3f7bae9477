import type { Genre } from "../../../articles/incoming";
import { wordList } from "./word-list";

/**
 * Words that outlets set before or above a headline to say what sort of article it is, each with the genre it means, or
 * null where it says nothing of the genre ("Exclusive"). Only these are split off a headline: "Mayor: bridge is safe"
 * stays whole.
 */
export const KICKERS: readonly (readonly [Genre | null, readonly string[]])[] = [
  [
    "report",
    wordList(`
      report, news report, special report, reportage, dispatch, investigation, news feature, feature, features, on the ground,
      تقرير, تقرير خاص, تقارير, تحقيق, تحقيقات, خبر, ريبورتاج, روبورتاج, استطلاع
    `),
  ],
  [
    "analysis",
    wordList(`
      analysis, news analysis, in depth, in-depth, insight, data analysis, policy brief, policy paper, working paper, white paper, research paper, briefing paper,
      research note, briefing, assessment,
      تحليل, تحليلات, قراءة, تحليل إخباري, تحليل سياسي, تقدير موقف, أوراق تحليلية, ورقة تحليلية, ورقة سياسات, أوراق سياسات, دراسات, دراسة, ورقة بحثية
    `),
  ],
  [
    "opinion",
    wordList(`
      opinion, opinions, op-ed, op ed, editorial, comment, commentary, column, viewpoint, perspective, view,
      views, letter, letters, letter to the editor, essay, blog, guest essay,
      رأي, آراء, مقال, مقال رأي, مقالات, وجهة نظر, افتتاحية, عمود, كلمة العدد, مدونة, مدونات
    `),
  ],
  [
    "interview",
    wordList(`
      interview, q&a, q & a, q and a, questions and answers, conversation, in conversation,
      مقابلة, مقابلة خاصة, حوار, حوار خاص, لقاء, حوارات, لقاء خاص, مقابلات
    `),
  ],
  [
    "explainer",
    wordList(`
      explainer, explained, explainers, what we know, fact box, factbox, guide, faq, timeline,
      شرح, إنفوغراف, إنفوغرافيك, سؤال وجواب, دليل, تسلسل زمني, خط زمني, تعرف على
    `),
  ],
  [
    "live",
    wordList(`
      live, live updates, live blog, liveblog, live coverage, as it happened, minute by minute,
      مباشر, تغطية مباشرة, بث مباشر, تغطية مستمرة, لحظة بلحظة, مدونة مباشرة
    `),
  ],
  [
    "other",
    wordList(`
      review, obituary, podcast, press release, news release, statement, media release, recipe,
      بيان, بيان صحفي, بودكاست, نعي, مراجعة
    `),
  ],
  [
    null,
    wordList(`
      exclusive, breaking, breaking news, news in brief, brief, video, watch, photos, in pictures, pictures, gallery, photo essay, fact check, long read,
      the long read, profile, spotlight, background, must read, special, first person, update, news,
      عاجل, حصري, خاص, فيديو, بالفيديو, صور, بالصور, شاهد, خلفية, بورتريه, ملف, تدقيق, قصة
    `),
  ],
];
