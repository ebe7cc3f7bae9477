import { describe, expect, it } from "vitest";
import { shapeOf } from "../line-shape";
import { readLineText } from "../line-text";
import { readCues } from "./read-cues";

const NOW = Date.parse("2024-06-01T00:00:00Z");

const cuesOf = (text: string) => readCues(readLineText(text), shapeOf(text), NOW);

/** What a line's words say it is, with a question mark for weak cues. */
const kindsOf = (text: string) =>
  cuesOf(text).map((cue) => {
    const of = cue.kind === "boilerplate" || cue.kind === "heading" ? cue.of : cue.kind;
    return "weak" in cue && cue.weak ? `${of}?` : of;
  });

describe("boilerplate", () => {
  it.each([
    ["textSize", ["A A A", "A- A+", "Aa", "Font Size: A A A", "حجم الخط", "أ أ أ"]],
    [
      "shareBar",
      ["Share:", "Facebook Twitter WhatsApp", "Share on Facebook", "شارك الخبر", "فيسبوك تويتر واتساب"],
    ],
    ["readingTime", ["4 min read", "Reading time: 5 mins", "مدة القراءة: ٤ دقائق", "4 دقائق للقراءة"]],
    ["count", ["1,204 views", "Views: 532", "1.2K shares", "532 مشاهدة", "عدد المشاهدات: 12"]],
    ["advertisement", ["Advertisement", "Story continues below", "إعلان"]],
    [
      "player",
      ["00:00 / 04:32", "[IMAGE]", "Your browser does not support the audio element", "list 1 of 3"],
    ],
    ["contact", ["editor@harbour.example"]],
    [
      "contact?",
      [
        "Letters in reply go to letters@harbour.example",
        "You receive this letter because you asked for it.",
        "To suggest a walk for this page, write to the walks desk.",
        "لإلغاء الاشتراك أرسل كلمة «إلغاء» إلى رقم النشرة.",
        "للمراسلة: layla@marfaa.example",
      ],
    ],
    ["feedback", ["Was this guide useful?", "Report a problem with this page", "هل كان هذا الدليل مفيداً؟"]],
    ["feedback?", ["Yes", "No (6)", "نعم"]],
    ["siteMenu", ["Skip to content", "About | Contact | Privacy", "سياسة الخصوصية"]],
    ["breadcrumb", ["Home > World > Middle East", "Home / News", "الرئيسية > أخبار > سياسة"]],
    ["copyright", ["© 2021 Harbour Daily. All rights reserved.", "جميع الحقوق محفوظة © 2021"]],
    ["rule", ["-----", "* * *", "ab/cd/ef", "(Adds quote from mayor)"]],
    ["disclaimer", ["The views expressed in this article are the author's own."]],
    [
      "related",
      ["Related Articles", "You may also like", "مواضيع ذات صلة", "Read also: A ferry", "اقرأ أيضاً: عبّارة"],
    ],
    ["listing", ["Most read", "Latest news", "الأكثر قراءة"]],
    ["comments", ["Leave a comment", "3 Comments", "Comments (12)", "اترك تعليقاً", "تعليقات (5)"]],
    ["keywords", ["Tags: a bridge, a river", "#bridge #river_bank", "الكلمات المفتاحية: جسر، نهر"]],
    ["translation", ["Read in English", "Arabic version", "النسخة العربية من التقرير", "اقرأ بالإنجليزية"]],
    ["section", ["Opinion", "LIVE", "Middle East", "Politics & Society", "رأي"]],
    ["outlet", ["The Harbour Daily", "صحيفة الميناء"]],
    ["source", ["Source: Harbour Daily", "المصدر: وكالات"]],
  ])("%s", (kind, lines) => {
    for (const line of lines) expect([line, kindsOf(line)[0]]).toEqual([line, kind]);
  });
});

describe("appeals", () => {
  it.each([
    "Support our work",
    "Your support keeps us going..",
    "€2 a week keeps us printing..",
    "Sign up for the daily newsletter",
    "Follow Harbour Daily on Facebook",
    "We use cookies to improve your experience.",
    "Our journalism is free for everyone. If you can, please support us with a small gift each month, today or tomorrow, so that it may stay so.",
    "تبرع الآن",
    "نحتاج إلى دعمكم كي نبقى مستقلين..",
    "تابعونا على فيسبوك وتويتر",
  ])("%s", (line) => {
    expect(kindsOf(line)).toEqual(["appeal"]);
  });

  it.each([
    "Residents can donate blood at the town hall.",
    "We need water, residents say",
    "“We need your support today,” the mayor told the crowd of two hundred in the rain.",
    "The charity said that donations had fallen by a third since its newsletter was stopped in January, and asked its members for help.",
    "تبرع المواطنون بالدم في مستشفى المدينة.",
  ])("but not: %s", (line) => {
    expect(kindsOf(line)).not.toContain("appeal");
  });
});

describe("lines of data about the article", () => {
  it.each([
    ["By Jane Doe | 3 March 2019 | 4 min read", ["date", "credit", "readingTime"]],
    ["Posted by Jane Doe on March 3, 2019 in News", ["date", "credit", "section"]],
    ["Jane Doe • Mar 3, 2019", ["date", "credit?"]],
    ["Cairo, March 3, 2019", ["date", "place"]],
    ["كتب: سامر الحلبي | الأحد 3 مارس 2019 10:37 ص", ["date", "credit"]],
    ["دمشق - سانا", ["credit"]],
  ])("%s", (line, kinds) => {
    expect(kindsOf(line).sort()).toEqual([...kinds].sort());
  });
});

describe("ordinary lines have no certain cue", () => {
  it.each([
    "What happens next",
    "Background: the treaty",
    "Mayor: bridge is safe",
    "A history of the bridge (1912)",
    "Jane Doe is a writer based in Cairo.",
    "كتب الرئيس رسالة إلى جيرانه",
    "In March 2019 the bridge was closed for the first time.",
  ])("%s", (line) => {
    expect(kindsOf(line).filter((kind) => !kind.endsWith("?"))).toEqual([]);
  });
});
