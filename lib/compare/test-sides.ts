import { findMentions } from "../entities/find-mentions";
import { type Comparison, compareRead } from "./compare-sides";
import { readSide } from "./read-side";
import type { ComparedArticle } from "./sides";

/** An article as the importer would have it, its entities called by their keys. */
export function article(slug: string, headline: string, text: string, inLanguage = "en"): ComparedArticle {
  const mentions = findMentions({ headline, text, inLanguage }).map(({ key, name, type, places }) => ({
    ...{ slug: key.replaceAll(" ", "-"), name, type, places },
  }));
  return { slug, headline, text, inLanguage, mentions };
}

/** Two made-up articles compared in a library of a thousand that knows none of their words well. */
export const compareTwo = (
  a: ComparedArticle | ComparedArticle[],
  b: ComparedArticle | ComparedArticle[],
): Comparison =>
  compareRead([readSide([a].flat()), readSide([b].flat())], {
    articles: 1000,
    terms: new Map([
      ["said", 700],
      ["attack", 300],
      ["citi", 400],
    ]),
    entities: new Map(),
  });

/** Two tellings of one made-up raid: the words differ, one figure does. */
export const RAID = {
  state: article(
    "state",
    "Army foils terrorist raid on Qasr Amun bridge",
    `Syrian army units foiled a raid by terrorists on the bridge at Qasr Amun on 4 March 2016, killing 39 terrorists. The
so-called Lantern Observatory claimed that the mercenaries had lost two vehicles. "The bridge is open and bread will reach
the city," said Colonel Samir Haddad.

Engineers repaired the lamps of the eastern pier before noon. Schools in the old quarter opened an hour late.`.replace(
      /(?<!\n)\n(?!\n)/g,
      " ",
    ),
  ),
  free: article(
    "free",
    "Rebels killed in failed attack on Qasr Amun bridge",
    `At least 41 rebels were killed in a failed raid on the bridge at Qasr Amun held by regime forces on 4 March 2016. The
Lantern Observatory said that the opposition fighters had lost two vehicles. "The bridge is open and bread will reach the
city," said Colonel Samir Haddad.

Residents told of nights without water. "We counted nine shells before dawn and then we stopped counting," said Huda
Mansour, a teacher.`.replace(/(?<!\n)\n(?!\n)/g, " "),
  ),
};
