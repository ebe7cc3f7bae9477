import fc from "fast-check";
import { type Comparison, compareRead } from "../../lib/compare/compare-sides";
import { readSide } from "../../lib/compare/read-side";
import type { ComparedArticle } from "../../lib/compare/sides";
import { findMentions } from "../../lib/entities/find-mentions";
import { listWords } from "../../lib/text/tokenise";

/** An article with mentions as the importer finds them; keys serve as slugs. */
export function article(slug: string, headline: string, text: string, inLanguage = "en"): ComparedArticle {
  const mentions = findMentions({ headline, text, inLanguage }).map(({ key, name, type, places }) => ({
    ...{ slug: key.replaceAll(" ", "-"), name, type, places },
  }));
  return { slug, headline, text, words: listWords(text).length, inLanguage, mentions };
}

/** Compares made-up articles, in a library of a thousand articles in which most of their words are rare. */
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

/** Two reports of a made-up raid that differ in their words and in one figure. */
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

const WORDS =
  `rebels terrorists army regime forces killed 39 fighters bridge Aleppo Damascus said "the water is gone" Minister
Huda Mansour . ? ! , … ‘we left at dawn’ «quote» قتل إرهابيين في حلب قال وزير ، 4 March 2016 كانون الثاني U.S. - %`.split(
    /\s+/,
  );
const anyText = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...WORDS, "\n\n") },
      { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(" "));
/** Articles of random words, marks and letters in English or Arabic. */
export const anyArticle = fc
  .tuple(anyText, anyText, fc.constantFrom("en", "ar"))
  .map(([headline, text, language]) => article("any", headline, text, language));
