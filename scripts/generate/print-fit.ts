import { prepareItems } from "../../lib/import/prepare-article";
import { readSource } from "../../lib/import/read-source";
import { listWords } from "../../lib/text/words";
import { Curve, differenceOf, RANKS } from "./curve";
import { makeArticle } from "./make-article";
import { planStory } from "./plan";
import { makeWorld, numberOf } from "./world";

/** Real articles are cut to the length of made-up ones: a longer text has more words once. */
const WORDS = 250;

const termsOf = (text: string): Set<string> =>
  new Set(
    listWords(text)
      .slice(0, WORDS)
      .map(({ stem }) => stem),
  );

/** Prints the curves of document frequencies of a library file and of as many made-up articles, side by side. */
export async function printFit(path: string): Promise<void> {
  const real = new Curve();
  for await (const item of prepareItems(readSource(path, {})))
    if (item.kind === "article") real.add(termsOf(item.prepared.text));
  const made = new Curve();
  const world = makeWorld({ seed: 1, articles: real.articles, arabicShare: 0 });
  for (let id = 1; id <= real.articles; id++) {
    const number = numberOf(world, id);
    made.add(termsOf(makeArticle(world, planStory(world, number), number).text));
  }
  const [a, b] = [real.list(), made.list()];
  console.log(`${real.articles} articles each; terms: ${a.length} real, ${b.length} made up`);
  console.log("rank".padStart(8), "real".padStart(8), "made up".padStart(8));
  for (const rank of RANKS(Math.min(a.length, b.length)))
    console.log(String(rank).padStart(8), String(a[rank - 1]).padStart(8), String(b[rank - 1]).padStart(8));
  console.log(`mean square of the logarithms of the ratios: ${differenceOf(a, b).toFixed(3)}`);
}
