import { library, writeLibrary } from "../../lib/db/client";
import { fetchGuarded } from "../../lib/fetch/fetch-guarded";
import { fetchAgain } from "../../lib/pictures/check-media";
import { keepDue } from "../../lib/pictures/keep-due";
import { measureRoom, tellIfFull } from "../../lib/pictures/room";
import { UsageError } from "./usage-error";

/** `throughline pictures ACTION`. @throws UsageError for anything else than the actions */
export async function picturesCommand(action: string): Promise<number> {
  if (action === "list") return list();
  if (!["keep", "retry"].includes(action))
    throw new UsageError("Write one of: pictures keep, pictures retry, pictures list.");
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

/** The pictures that could not be had so far, each with its article and the reason. */
async function list(): Promise<number> {
  const missing = await library().picture.findMany({
    where: { state: { not: "kept" } },
    orderBy: { id: "asc" },
    select: { url: true, problem: true, article: { select: { slug: true } } },
  });
  for (const { url, problem, article } of missing)
    console.log(`${article.slug}  ${url}  ${problem ?? "is waiting"}`);
  return 0;
}
