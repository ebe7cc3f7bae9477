import type { SubjectSlug } from "../../../lib/topics/subjects";
import type { Judged } from "./measure-subjects";

/**
 * AG News (Zhang, Zhao and LeCun 2015) files every item under one of four sections; we assign up to three of 17 subjects.
 * The mapping that is fair to both, as far as one can be:
 * - sport is sport, science and technology is science and technology;
 * - business is economy, business and finance, or labour;
 * - world is whatever newspapers print on their foreign pages: war, politics, crime, disasters, religion, society, weather.
 * Arts, education, environment, health, human interest and lifestyle have no section there and are never right.
 *
 * Precision and recall take the first subject alone, since the data has one label an item and a second subject, as a
 * court's in a business item, is no mistake that it could show. An item with nothing assigned is missed. An item is
 * found where its label is among all subjects assigned.
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

export const AG_NEWS_LABELS = ["world", "sport", "business", "science and technology"] as const;

/**
 * An item of AG News with the subjects assigned to it, in their order, as the measurement takes it;
 * subjects that have no section there stand in brackets.
 */
export function judgeAgNews(label: string, assigned: readonly SubjectSlug[]): Judged {
  const sections = assigned.map((slug) => SECTIONS[slug] ?? `(${slug})`);
  return { right: [label], counted: sections.slice(0, 1), assigned: sections };
}
