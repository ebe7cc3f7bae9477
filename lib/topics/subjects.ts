import { interfaceLanguage } from "../messages/interface-language";

/**
 * The top level of IPTC Media Topics: codes and English names as IPTC publishes them (https://iptc.org/standards/media-topics/,
 * CC BY 4.0). The Arabic names, slugs and short labels are ours. Slugs are part of URLs and never change.
 */
export const SUBJECTS = [
  {
    code: "medtop:01000000",
    slug: "arts-culture-entertainment-and-media",
    name: { en: "arts, culture, entertainment and media", ar: "الفنون والثقافة والترفيه والإعلام" },
    label: { en: "Arts and media", ar: "ثقافة وإعلام" },
  },
  {
    code: "medtop:02000000",
    slug: "crime-law-and-justice",
    name: { en: "crime, law and justice", ar: "الجريمة والقانون والقضاء" },
    label: { en: "Crime and law", ar: "جريمة وقضاء" },
  },
  {
    code: "medtop:03000000",
    slug: "disaster-accident-and-emergency",
    name: { en: "disaster, accident and emergency incident", ar: "الكوارث والحوادث وحالات الطوارئ" },
    label: { en: "Disasters", ar: "كوارث وحوادث" },
  },
  {
    code: "medtop:04000000",
    slug: "economy-business-and-finance",
    name: { en: "economy, business and finance", ar: "الاقتصاد والأعمال والمال" },
    label: { en: "Economy", ar: "اقتصاد" },
  },
  {
    code: "medtop:05000000",
    slug: "education",
    name: { en: "education", ar: "التعليم" },
    label: { en: "Education", ar: "تعليم" },
  },
  {
    code: "medtop:06000000",
    slug: "environment",
    name: { en: "environment", ar: "البيئة" },
    label: { en: "Environment", ar: "بيئة" },
  },
  {
    code: "medtop:07000000",
    slug: "health",
    name: { en: "health", ar: "الصحة" },
    label: { en: "Health", ar: "صحة" },
  },
  {
    code: "medtop:08000000",
    slug: "human-interest",
    name: { en: "human interest", ar: "قصص إنسانية ومنوعات" },
    label: { en: "Human interest", ar: "منوعات" },
  },
  {
    code: "medtop:09000000",
    slug: "labour",
    name: { en: "labour", ar: "العمل والعمال" },
    label: { en: "Labour", ar: "عمل وعمال" },
  },
  {
    code: "medtop:10000000",
    slug: "lifestyle-and-leisure",
    name: { en: "lifestyle and leisure", ar: "أسلوب الحياة وأوقات الفراغ" },
    label: { en: "Lifestyle", ar: "أسلوب حياة" },
  },
  {
    code: "medtop:11000000",
    slug: "politics-and-government",
    name: { en: "politics and government", ar: "السياسة والحكم" },
    label: { en: "Politics", ar: "سياسة" },
  },
  {
    code: "medtop:12000000",
    slug: "religion",
    name: { en: "religion", ar: "الدين" },
    label: { en: "Religion", ar: "دين" },
  },
  {
    code: "medtop:13000000",
    slug: "science-and-technology",
    name: { en: "science and technology", ar: "العلوم والتقنية" },
    label: { en: "Science and tech", ar: "علوم وتقنية" },
  },
  {
    code: "medtop:14000000",
    slug: "society",
    name: { en: "society", ar: "المجتمع" },
    label: { en: "Society", ar: "مجتمع" },
  },
  {
    code: "medtop:15000000",
    slug: "sport",
    name: { en: "sport", ar: "الرياضة" },
    label: { en: "Sport", ar: "رياضة" },
  },
  {
    code: "medtop:16000000",
    slug: "conflict-war-and-peace",
    name: { en: "conflict, war and peace", ar: "النزاعات والحرب والسلام" },
    label: { en: "War and peace", ar: "حرب وسلام" },
  },
  {
    code: "medtop:17000000",
    slug: "weather",
    name: { en: "weather", ar: "الطقس" },
    label: { en: "Weather", ar: "طقس" },
  },
] as const;

export type Subject = (typeof SUBJECTS)[number];
export type SubjectCode = Subject["code"];
export type SubjectSlug = Subject["slug"];

const byCode = new Map<string, Subject>(SUBJECTS.map((subject) => [subject.code, subject]));
const bySlug = new Map<string, Subject>(SUBJECTS.map((subject) => [subject.slug, subject]));

/** The subject with a code such as "medtop:15000000", or undefined. */
export const getSubject = (code: string): Subject | undefined => byCode.get(code);

/** The subject with a URL slug such as "sport", or undefined. */
export const getSubjectBySlug = (slug: string): Subject | undefined => bySlug.get(slug);

/** A topic's label in rails and chips: a subject's short one in the language of the interface, a keyword as its publisher writes it. */
export const topicLabel = (topic: { code: string | null; name: string }): string =>
  (topic.code && getSubject(topic.code)?.label[interfaceLanguage()]) || topic.name;

/** Removes keywords that only repeat the label of a subject in the list: "sport" beside "Sport". */
export function withoutRepeats<T extends { code: string | null; name: string }>(topics: readonly T[]): T[] {
  const labels = new Set(
    topics.flatMap(({ code }) =>
      Object.values(getSubject(code ?? "")?.label ?? {}).map((one) => one.toLowerCase()),
    ),
  );
  return topics.filter(({ code, name }) => code !== null || !labels.has(name.toLowerCase()));
}
