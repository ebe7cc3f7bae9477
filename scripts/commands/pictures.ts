import { arePicturesKept } from "../../lib/articles/pictures";
import { library, writeLibrary } from "../../lib/db/client";
import { fetchGuarded } from "../../lib/fetch/fetch-guarded";
import { storedInEnglish } from "../../lib/messages/in-english";
import { fetchAgain, removeStrayMedia } from "../../lib/pictures/check-media";
import { keepDue } from "../../lib/pictures/keep-due";
import { measureRoom, tellIfFull, WrongSetting } from "../../lib/pictures/room";
import { UsageError } from "./usage-error";

/** `throughline pictures ACTION`. @throws UsageError for anything else than the actions */
export async function picturesCommand(action: string): Promise<number> {
  if (action === "list") return list();
  if (action === "remove") return remove();
  if (!["keep", "retry"].includes(action))
    throw new UsageError("Write one of: pictures keep, pictures retry, pictures list, pictures remove.");
  if (!arePicturesKept()) throw new WrongSetting("PICTURES=0 keeps no pictures. Leave it out to keep some.");
  if (action === "retry") await writeLibrary((tx) => fetchAgain(tx, { state: { not: "kept" } }));
  return keep();
}

async function keep(): Promise<number> {
  const all = { kept: 0, failed: 0 };
  for (;;) {
    const { kept, failed, full } = await keepDue(fetchGuarded);
    all.kept += kept;
    all.failed += failed;
    if (kept + failed > 0) continue;
    const { used } = await measureRoom();
    console.log(`${all.kept} pictures kept, ${all.failed} not; all take ${used.toFixed(1)} MB`);
    if (full) console.error(await tellIfFull());
    return all.failed > 0 || full ? 1 : 0;
  }
}

/** Removes all kept pictures, where none are to be kept: otherwise they would be fetched again. */
async function remove(): Promise<number> {
  if (arePicturesKept())
    throw new WrongSetting(
      "The pictures would be fetched again. Set PICTURES=0, for the server too, and remove them then.",
    );
  const removed = await writeLibrary((tx) => fetchAgain(tx, { state: "kept" }));
  await removeStrayMedia(Number.POSITIVE_INFINITY);
  console.log(`${removed} pictures removed`);
  return 0;
}

/** The pictures that could not be had so far, each with its article and the reason. */
async function list(): Promise<number> {
  const missing = await library().picture.findMany({
    where: { state: { not: "kept" } },
    orderBy: { id: "asc" },
    select: { url: true, problem: true, article: { select: { slug: true } } },
  });
  for (const { url, problem, article } of missing)
    console.log(`${article.slug}  ${url}  ${problem === null ? "is waiting" : storedInEnglish(problem)}`);
  return 0;
}
