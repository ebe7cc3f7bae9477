import { isRole } from "../../related/evidence/reason-words";
import { isFunctionWord } from "../../text/common-words";
import { listWords, type Word } from "../../text/tokenise";
import type { Run } from "./list-runs";
import type { NamingArticle } from "./naming-article";
import type { SharedRun } from "./rank-runs";
import { isNationality, isPlaceKind } from "./run-words";

type Name = { name: string; stems: readonly string[]; person: boolean };

/**
 * The runs that say more than whom the articles name: without those that are an entity's name or acronym, a part of a
 * name ("Parenthood bill", "Attorney General William"), or a person with title ("FBI agent Peter Strzok").
 */
export function dropNames(runs: readonly SharedRun[], articles: readonly NamingArticle[]): SharedRun[] {
  const mentions = articles.flatMap((article) => article.mentions);
  const names = [...new Map(mentions.map((one) => [one.name, one])).values()].map(
    ({ name, type }): Name => ({
      name,
      stems: listWords(name).map(({ stem }) => stem),
      person: type === "person",
    }),
  );
  return runs.filter((run) => !names.some((one) => isPartOf(run, one)) && saysMore(run, names));
}

/** Whether a run cuts a name, or ends with a person's name or given name. */
function isPartOf(run: SharedRun, { name, stems, person }: Name): boolean {
  if (run.stems.length === 1 && isAcronymOf(run.written[0]?.words[0]?.surface ?? "", name)) return true;
  if (stems.length < 2) return false;
  if (run.written.filter((one) => cuts(one, stems)).length * 2 >= run.written.length) return true;
  if (!person || !stems.includes(run.stems.at(-1) ?? "")) return false;
  const given = !run.stems.includes(stems.at(-1) ?? "");
  return given || stems.every((stem) => run.stems.includes(stem));
}

/** Whether a run begins or ends inside a name. */
function cuts({ words, before, after }: Run, name: readonly string[]): boolean {
  const follow = (one: string | undefined, other: string | undefined) =>
    name.some((stem, at) => stem === one && name[at + 1] === other);
  return (
    (before !== null && follow(before.stem, words[0]?.stem)) ||
    (after !== null && follow(words.at(-1)?.stem, after.stem))
  );
}

/** Whether a word is left without names and the titles before them. */
function saysMore({ written }: SharedRun, names: readonly Name[]): boolean {
  const words = written[0]?.words ?? [];
  const named = new Set(names.flatMap(({ stems }) => stems));
  const ownName = words.every(({ plain }) => isFunctionWord(plain));
  const place = words.some(({ plain }) => isPlaceKind(plain));
  const says = ({ plain, stem }: Word) =>
    !isFunctionWord(plain) && !isRole(plain) && !named.has(stem) && !(place && isPlaceWord(plain));
  return ownName || words.some(says);
}

/** "Syrian city of Homs" */
const isPlaceWord = (plain: string): boolean => isPlaceKind(plain) || isNationality(plain);

/** "FDA" of "Food and Drug Administration", "ISIS" of "Islamic State". */
export function isAcronymOf(short: string, name: string): boolean {
  const initials = [...name.matchAll(/(?<!\p{L})\p{Lu}/gu)].join("");
  return initials.length > 1 && /^[\p{Lu}.]+$/u.test(short) && short.replace(/\./g, "").startsWith(initials);
}
