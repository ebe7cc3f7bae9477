import { body, paragraph } from "../../../lib/articles/body";
import type { Genre, IncomingArticle } from "../../../lib/articles/incoming";
import { SUBJECTS } from "../../../lib/topics/subjects";
import { capital, LONG_WORDS, longWord, shortWord } from "./made-up-words";
import type { Named, Page } from "./page";
import { type ArticlePlan, planArticle, type StoryPlan } from "./plan";
import { Random } from "./random";
import type { World } from "./world";
import { writeText } from "./write-text";

export type MadeMention = {
  entityId: number;
  name: string;
  count: number;
  places: [string, number, number][];
};
export type MadeTopic = { topicId: number; source: string; score: number; words: string | null };
/** A reference to another article of the story, by its number. */
export type MadeReference = { kind: "inline" | "publisherRelated" | "translation"; to: number; url: string };

export type MadeArticle = {
  plan: ArticlePlan;
  article: IncomingArticle;
  text: string;
  mentions: MadeMention[];
  topics: MadeTopic[];
  reference: MadeReference | null;
};

const GENRES: [Genre | undefined, number][] = [
  ["report", 0.55],
  ["analysis", 0.1],
  ["opinion", 0.1],
  ["interview", 0.04],
  ["explainer", 0.03],
  ["live", 0.02],
  [undefined, 1],
];
const BY_NAME = 0.71;
/** Authors' names come from a range that neither outlets nor the people in the news use. */
const AUTHORS_FROM_END = 11_000_000;

/** The address of an article, without writing it. */
const urlOf = ({ outlet, number }: ArticlePlan, salt: number): string =>
  `${outlet.homepage}${number.toString(36)}${salt ? `-${salt}` : ""}`;

export const keywordName = (keyword: number): string =>
  keyword % 3 === 0 ? `${shortWord(keyword)} ${shortWord(keyword + 60_000)}` : shortWord(keyword);
/** Subjects have the first numbers. */
export const keywordId = (keyword: number): number => SUBJECTS.length + 1 + keyword;

/** Writes the article with a number, and all that belongs to it. */
export function makeArticle(world: World, story: StoryPlan, number: number, salt = 0): MadeArticle {
  const plan = planArticle(world, story, number, salt);
  const random = new Random(world.seed, 107, number, salt);
  const { headline, abstract, text, repeats } = writeOrRepeat(world, story, plan, salt);
  const keywords = [
    ...new Set([
      ...story.keywords.filter(() => random.chance(0.6)),
      ...(random.chance(0.3) ? [random.below(world.keywords)] : []),
    ]),
  ];
  const reference = salt ? null : findReference(world, story, plan);
  const paragraphs = [...text.paragraphs, ...(repeats ? [`${capital(plan.outlet.host)}`] : [])];
  const genre = drawGenre(random);
  const author = plan.outlet.id * 40 + random.below(12);
  return {
    plan,
    reference,
    text: paragraphs.join("\n\n"),
    mentions: listMentions(headline, text),
    topics: [
      ...keywords.map((keyword) => ({
        topicId: keywordId(keyword),
        source: "publisher",
        score: 0,
        words: null,
      })),
      ...listSubjects(story, text, random),
    ],
    article: {
      identifier: `made:${world.seed}-${number}${salt ? `-${salt}` : ""}`,
      url: urlOf(plan, salt),
      headline: headline.paragraphs.join(""),
      ...(abstract ? { abstract } : {}),
      ...(plan.datePublished ? { datePublished: plan.datePublished } : {}),
      inLanguage: plan.outlet.language,
      outlet: { name: plan.outlet.name, homepage: plan.outlet.homepage, inferred: false },
      credits: random.chance(BY_NAME)
        ? [
            {
              name: `${capital(shortWord(author))} ${capital(longWord(LONG_WORDS - AUTHORS_FROM_END - author))}`,
              role: "Author",
            },
          ]
        : [],
      ...(genre ? { genre } : {}),
      keywords: keywords.map(keywordName),
      body: body(paragraphs.map(paragraph)),
      references: reference ? [{ kind: reference.kind, url: reference.url }] : [],
    },
  };
}

/** The text of an article; a copy has that of the event's first one, under its own outlet's name. */
function writeOrRepeat(world: World, story: StoryPlan, plan: ArticlePlan, salt: number) {
  const carrier = story.first + (story.events[plan.event]?.first ?? 0);
  const carried = plan.copies ? planArticle(world, story, carrier) : null;
  const repeats = carried?.outlet.language === plan.outlet.language && carried.outlet.id !== plan.outlet.id;
  const own = repeats && carried ? carried : plan;
  const seeds = repeats ? [carrier, 0] : [plan.number, salt];
  const arabic = own.outlet.language === "ar";
  return { repeats, ...writeText(world, story, { event: own.event, arabic, seeds, day: own.day }) };
}

function drawGenre(random: Random): Genre | undefined {
  let rest = random.fraction();
  for (const [genre, share] of GENRES) {
    rest -= share;
    if (rest < 0) return genre;
  }
  return undefined;
}

/**
 * About one in fifteen articles refers to the one before it in the story, as a translation if that is in the other
 * language.
 */
export function findReference(world: World, story: StoryPlan, plan: ArticlePlan): MadeReference | null {
  if (plan.position === 0 || !new Random(world.seed, 108, plan.number).chance(0.12)) return null;
  const before = planArticle(world, story, plan.number - 1);
  const other = before.outlet.language !== plan.outlet.language;
  if (other && before.event !== plan.event) return null;
  const same = before.outlet.id === plan.outlet.id;
  const kind = other ? "translation" : same ? "publisherRelated" : "inline";
  return { kind, to: before.number, url: urlOf(before, 0) };
}

function listMentions(headline: Page, text: Page): MadeMention[] {
  const mentions = new Map<number, MadeMention>();
  const add = (field: string, page: Page, { entity, full, start, end }: Named) => {
    const name = entity[page.script][full ? "full" : "short"];
    const held = mentions.get(entity.id);
    if (!held) {
      mentions.set(entity.id, { entityId: entity.id, name, count: 1, places: [[field, start, end]] });
      return;
    }
    held.count++;
    held.places.push([field, start, end]);
    if (name.length > held.name.length) held.name = name;
  };
  for (const named of headline.named) add("headline", headline, named);
  for (const named of text.named) add("text", text, named);
  return [...mentions.values()];
}

/** The story's subjects, each with a word of the text as its evidence. */
function listSubjects(story: StoryPlan, text: Page, random: Random): MadeTopic[] {
  const first = text.paragraphs[0] ?? "";
  return story.subjects
    .filter((_, at) => at === 0 || random.chance(0.6))
    .map((subject, at) => {
      const words = [...first.matchAll(/(?<= )\p{L}{5,}/gu)];
      const word = words[random.below(words.length)];
      const start = word?.index ?? 0;
      const decided = {
        field: "text",
        text: word?.[0] ?? "",
        weight: 4 - at,
        start,
        end: start + (word?.[0].length ?? 0),
      };
      return {
        topicId: subject + 1,
        source: "text",
        score: Math.round((0.9 - at * 0.2 + 0.09 * random.fraction()) * 1000) / 1000,
        words: JSON.stringify([decided]),
      };
    });
}
