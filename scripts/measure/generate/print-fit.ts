import type { IncomingArticle } from "../../../lib/articles/incoming";
import { prepareItems } from "../../../lib/ingest/prepare-article";
import { readSource } from "../../../lib/read/read-source";
import { makeProfile } from "../../../lib/related/profile/make-profile";
import { listWords } from "../../../lib/text/tokenise";
import { Curve, differenceOf, RANKS } from "./curve";
import { makeArticle } from "./make-article";
import { planStory } from "./plan";
import { makeWorld, numberOf } from "./world";

/** Real articles are cut to the length of generated ones: a longer text has more words that occur once. */
const WORDS = 250;

/** What search uses to find an article, and what linking uses. */
class Curves {
  readonly stems = new Curve();
  readonly terms = new Curve();

  add({ headline, inLanguage }: Pick<IncomingArticle, "headline" | "inLanguage">, whole: string): void {
    const words = listWords(whole).slice(0, WORDS);
    const text = whole.slice(0, words.at(-1)?.end);
    this.stems.add(new Set(words.map(({ stem }) => stem)));
    this.terms.add(makeProfile({ headline, inLanguage, text }).map(({ term }) => term));
  }
}

/** Prints the document frequencies of a library file and of as many generated articles, side by side. */
export async function printFit(path: string): Promise<void> {
  const real = new Curves();
  for await (const item of prepareItems(readSource(path, {})))
    if (item.kind === "article") real.add(item.prepared.columns, item.prepared.text);
  const made = new Curves();
  const { articles } = real.stems;
  const world = makeWorld({ seed: 1, articles, arabicShare: 0 });
  for (let id = 1; id <= articles; id++) {
    const number = numberOf(world, id);
    const { article, text } = makeArticle(world, planStory(world, number), number);
    made.add(article, text);
  }
  console.log(`In how many of ${articles} articles terms stand, by rank; the first ${WORDS} words of each`);
  printPair("Stems of the text", real.stems, made.stems);
  printPair("Terms that links are made by", real.terms, made.terms);
}

function printPair(what: string, real: Curve, made: Curve): void {
  const [a, b] = [real.list(), made.list()];
  const print = (...cells: (string | number)[]) =>
    console.log(cells.map((cell, at) => String(cell).padStart(at === 0 ? 16 : 9)).join(""));
  const once = (list: readonly number[]) => list.filter((count) => count === 1).length;
  console.log(`\n${what}`);
  print("rank", "real", "made up");
  for (const rank of RANKS(Math.min(a.length, b.length))) print(rank, a[rank - 1] ?? 0, b[rank - 1] ?? 0);
  print("different ones", a.length, b.length);
  print("in one article", once(a), once(b));
  print("an article", (real.terms / real.articles).toFixed(1), (made.terms / made.articles).toFixed(1));
  console.log(`mean square of the logarithms of the ratios: ${differenceOf(a, b).toFixed(3)}`);
}
