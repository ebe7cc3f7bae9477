import type { BulkFile } from "../../../lib/db/bulk-file";
import { beginPostings, endPostings, makePostingAdder } from "../../../lib/db/bulk-postings";
import { countTermRows, eachProfile, makeProfileWriter, saveTermCounts } from "../../../lib/db/bulk-profiles";
import { listPostings } from "../../../lib/related/candidates";
import { packNorms, unpackProfile } from "../../../lib/related/packed-profile";
import { listWeights, type Rarity, weighProfile } from "../../../lib/related/weight";

/** Profiles weighed in one transaction. */
const AT_ONCE = 5000;

/**
 * Counts all terms, weighs all profiles and gathers the postings for linking, as relinking the whole library would.
 * Starts anew if it was interrupted.
 */
export function weighAll(file: BulkFile, articles: number, say: (done: number) => void): void {
  const counts = new Uint32Array(countTermRows(file) + 1);
  for (const { packed } of eachProfile(file, 0, articles))
    for (const id of unpackProfile(packed).ids) counts[id] = (counts[id] ?? 0) + 1;
  file.write(() => saveTermCounts(file, counts));
  const rarity: Rarity = { articles, frequency: (id) => counts[id] ?? 0 };
  const write = makeProfileWriter(file);
  file.write(() => beginPostings(file));
  const add = makePostingAdder(file);
  for (let last = 0; ; ) {
    const rows = [...eachProfile(file, last, AT_ONCE)];
    const end = rows.at(-1);
    if (!end) break;
    file.write(() => {
      for (const { articleId, packed, postedDay } of rows) {
        const counted = unpackProfile(packed);
        const weights = listWeights(counted, rarity);
        const profile = weighProfile(counted, rarity, weights);
        write(articleId, Buffer.from(packNorms(packed, profile)));
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
  file.write(() => endPostings(file));
}
