import {
  beginPostings,
  countTermRows,
  eachProfile,
  endPostings,
  makePostingAdder,
  replaceProfile,
  saveTermCounts,
} from "../../../lib/db/sqlite/bulk/fill-profiles";
import type { Connection } from "../../../lib/db/statements";
import { packNorms, unpackProfile } from "../../../lib/related/profile/packed-profile";
import { listWeights, type Rarity, weighProfile } from "../../../lib/related/profile/term-weights";
import { listPostings } from "../../../lib/related/scoring/candidates";

/** Profiles weighed in one transaction. */
const AT_ONCE = 5000;

/**
 * Counts all terms, weighs all profiles and gathers the postings for linking, as relinking the whole library would.
 * Starts anew if it was interrupted.
 */
export function weighAll(file: Connection, articles: number, say: (done: number) => void): void {
  const counts = new Uint32Array(countTermRows(file) + 1);
  for (const { packed } of eachProfile(file, 0, articles))
    for (const id of unpackProfile(packed).ids) counts[id] = (counts[id] ?? 0) + 1;
  file.within(() => saveTermCounts(file, counts));
  const rarity: Rarity = { articles, frequency: (id) => counts[id] ?? 0 };
  file.within(() => beginPostings(file));
  const add = makePostingAdder(file);
  for (let last = 0; ; ) {
    const rows = [...eachProfile(file, last, AT_ONCE)];
    const end = rows.at(-1);
    if (!end) break;
    file.within(() => {
      for (const { articleId, packed, postedDay } of rows) {
        const counted = unpackProfile(packed);
        const weights = listWeights(counted, rarity);
        const profile = weighProfile(counted, rarity, weights);
        replaceProfile(file, articleId, Buffer.from(packNorms(packed, profile)));
        add(
          listPostings(profile, rarity, weights).map(({ term, weight }) => [
            term,
            postedDay,
            articleId,
            weight,
          ]),
        );
      }
    });
    last = end.articleId;
    say(last);
  }
  file.within(() => endPostings(file));
}
