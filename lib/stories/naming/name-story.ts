import { composeName } from "./compose-name";
import { dropNames } from "./drop-names";
import { learnWriting } from "./learn-writing";
import { mainLanguage } from "./main-language";
import type { LibraryCounts, NamingArticle } from "./naming-article";
import { rankEntities } from "./rank-entities";
import { rankRuns } from "./rank-runs";
import { rareTerms } from "./rare-terms";
import { spellRun } from "./spell-run";
import { storyTime } from "./story-time";
import type { Topic } from "./subjects-and-topics";

export type StoryName = { name: string; language: string };

/** What stands between a name and its time, by script: an Arabic comma in Arabic. */
const commaIn = (language: string): string => (language === "ar" ? "،" : ",");

/**
 * Names a story by what its articles share, in the language of most of them: "Notre-Dame: fire, April 2019". The
 * phrases are those that articles of at least two outlets have, weighed by share, rarity and length (internal
 * cluster labelling; Manning, Raghavan and Schütze 2008, 17.7); no headline is taken over.
 * @param articles in chronological order, all or an evenly spread sample
 * @param dates of all its articles that have one, ISO 8601
 * @param current the name that it has, which is kept where another is hardly better
 */
export function nameStory(
  articles: readonly NamingArticle[],
  counts: LibraryCounts,
  dates: readonly string[],
  current = "",
): StoryName {
  const language = mainLanguage(articles);
  const own = articles.filter((article) => article.language === language);
  const writing = learnWriting(own);
  // a single article shares words with none, but names with those in other languages
  const runs = own.length > 1 ? dropNames(rankRuns(own, counts), own) : [];
  const phrases = runs.map((run): Topic => ({ ...run, name: spellRun(run.written, writing) }));
  const entities = rankEntities(own.length > 1 ? own : articles, counts.articles);
  const what =
    composeName(entities, phrases, language, current) || rareTerms(own, counts, writing, commaIn(language));
  const time = storyTime(dates, language);
  const parts = [what.charAt(0).toUpperCase() + what.slice(1), time].filter(Boolean);
  return { name: parts.join(`${commaIn(language)} `), language };
}
