import type { SubjectSlug } from "../../../lib/topics/subjects";
import type { Judged } from "./measure-subjects";

/**
 * AG News (Zhang, Zhao and LeCun 2015) files every item under one of four sections; we assign up to three of 17 subjects.
 * They are mapped as fairly as possible:
 * - sport is sport, and science and technology is science and technology;
 * - business is economy, business and finance, or labour;
 * - world is what newspapers print on their foreign pages: war, politics, crime, disasters, religion, society, weather.
 * Arts, education, environment, health, human interest and lifestyle have no section and are never right.
 *
 * Precision and recall count only the first subject: the data has one label for each item, so it cannot show whether a
 * second subject, such as the court case in a business item, is a mistake. An item without a subject is missed. An item is
 * found if its label is among all subjects assigned.
 */
const SECTIONS: Partial<Record<SubjectSlug, string>> = {
  sport: "sport",
  "science-and-technology": "science and technology",
  "economy-business-and-finance": "business",
  labour: "business",
  "conflict-war-and-peace": "world",
  "politics-and-government": "world",
  "crime-law-and-justice": "world",
  "disaster-accident-and-emergency": "world",
  religion: "world",
  society: "world",
  weather: "world",
};

/** An AG News item and its assigned subjects as sections, for measureSubjects. Subjects without a section are in brackets. */
export function judgeAgNews(label: string, assigned: readonly SubjectSlug[]): Judged {
  const sections = assigned.map((slug) => SECTIONS[slug] ?? `(${slug})`);
  return { right: [label], counted: sections.slice(0, 1), assigned: sections };
}
