import type { EntityType } from "../../entities/mention";
import { isAgency, withoutRole } from "../../related/evidence/reason-words";
import { isFunctionWord } from "../../text/common-words";
import { DATELINE_LETTERS, isInCapitals, withoutCapitals } from "../../text/names/capitals";
import { hasArabic, nameKey, normalise } from "../../text/normalise";
import { listWords } from "../../text/tokenise";
import { measureShare, rarity, type Share } from "./measure-share";
import type { NamingArticle, NamingMention } from "./naming-article";

/** A person, organisation or place that a story's articles name, and how well it names the story. */
export type RankedEntity = Share & {
  type: EntityType;
  name: string;
  stems: readonly string[];
  rarity: number;
  value: number;
};

/** A place says where something happened however common it is. */
const BASE_RARITY: Record<EntityType, number> = { person: 0.12, organization: 0.12, place: 0.2 };
const FOR_HEADLINES = 0.5;
const IN_LEAD = 0.5;
/** What each mention adds, and how much all of them can. */
const PER_MENTION = 0.08;
const MAX_FROM_MENTIONS = 0.4;

/**
 * The entities of the articles, best first. Their own outlets, and agencies, are left out.
 * @param librarySize the number of articles in the library
 */
export function rankEntities(articles: readonly NamingArticle[], librarySize: number): RankedEntity[] {
  const outlets = articles.flatMap(({ outlet }) => (outlet ? nameKey(outlet) : []));
  const frequencies = new Map(
    articles.flatMap(({ mentions }) => mentions.map((one) => [one.entity, one.articles] as const)),
  );
  return [...frequencies]
    .flatMap(([entity, frequency]) => measureEntity(articles, entity, rarity(frequency, librarySize)))
    .filter(
      ({ name, inHeadlines }) =>
        !isPublisher(name, outlets) && !(isPress(name) && inHeadlines < PRESS_IN_HEADLINES),
    )
    .sort((a, b) => b.value - a.value || (a.name < b.name ? -1 : 1));
}

function measureEntity(articles: readonly NamingArticle[], entity: number, rare: number): RankedEntity[] {
  const mentions = articles.map((article) => article.mentions.find((one) => one.entity === entity));
  const found = articles.map((article, at) => measureMention(mentions[at], article));
  const named = mentions.filter((one) => one !== undefined);
  const [first] = named;
  if (!first) return [];
  const share = measureShare(articles, found);
  const name = withoutFunctionWord(spellName(first.type, named));
  const stems = listWords(name).flatMap(({ plain, stem }) => (isFunctionWord(plain) ? [] : stem));
  const value = (share.mean + FOR_HEADLINES * share.inHeadlines) * (BASE_RARITY[first.type] + rare);
  return [{ ...share, type: first.type, name, stems, rarity: rare, value }];
}

function measureMention(mention: NamingMention | undefined, article: NamingArticle) {
  if (!mention) return { worth: 0, inHeadline: false };
  if (isInHeadline(mention, article)) return { worth: 1, inHeadline: true };
  const counted = Math.min(MAX_FROM_MENTIONS, mention.count * PER_MENTION);
  return { worth: Math.max(mention.standing === "lead" ? IN_LEAD : 0, counted), inHeadline: false };
}

const surnameOf = (name: string): string | undefined => listWords(name).at(-1)?.stem;

/** A person is in a headline that has the surname alone, unless the article names another of that surname more often. */
function isInHeadline(mention: NamingMention, { headline, mentions }: NamingArticle): boolean {
  if (mention.standing === "headline" || mention.type !== "person") return mention.standing === "headline";
  const surname = surnameOf(mention.name);
  const other = mentions.some(
    ({ type, name, count }) => type === "person" && count > mention.count && surnameOf(name) === surname,
  );
  return (
    !other && listWords(headline).some(({ stem, surface }) => stem === surname && /^\p{Lu}/u.test(surface))
  );
}

/** An outlet's name, or a part of it: "CNN" of "CNN (Web News)". */
function isPublisher(name: string, outlets: readonly string[]): boolean {
  const key = nameKey(name).replace(/^the /, "");
  return isAgency(name) || outlets.some((outlet) => ` ${outlet} `.includes(` ${key} `));
}

/** Other outlets are cited in many articles: only what headlines name is their subject. */
const PRESS_IN_HEADLINES = 0.5;
const isPress = (name: string): boolean =>
  /(?:^| )(?:Times|Post|News|Journal|Tribune|Herald|Guardian|Telegraph|Magazine|Press|Gazette|Globe|Chronicle|Daily|صحيفة|جريدة|قناة|وكالة)(?: |$)/.test(
    name,
  );

/** A name that goes on too far: "جامعة الإمام على". */
function withoutFunctionWord(name: string): string {
  const words = name.split(" ");
  return words.length > 1 && isFunctionWord(normalise(words.at(-1) ?? ""))
    ? words.slice(0, -1).join(" ")
    : name;
}

/** A person's name in the library if it is in the same script, else the most common name, the shortest in a tie. */
function spellName(type: EntityType, mentions: readonly NamingMention[]): string {
  const [first] = mentions;
  if (type === "person" && first && hasArabic(first.canonical) === hasArabic(first.name))
    return withoutRole(first.canonical);
  const counts = new Map<string, number>();
  for (const { name } of mentions) {
    const written = isInCapitals(name, DATELINE_LETTERS) ? withoutCapitals(name) : name;
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  const [best] = [...counts].sort(
    (a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1),
  );
  return best?.[0] ?? "";
}
