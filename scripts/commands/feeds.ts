import { readFileSync } from "node:fs";
import { library } from "../../lib/db/client";
import { parseOpml } from "../../lib/feeds/opml/parse-opml";
import { fetchGuarded } from "../../lib/fetch/fetch-guarded";
import { exportList } from "../../lib/ingest/feeds/export-list";
import { keepRefreshing } from "../../lib/ingest/feeds/keep-refreshing";
import { refreshDue } from "../../lib/ingest/feeds/refresh-due";
import type { Refreshed } from "../../lib/ingest/feeds/refresh-feed";
import { subscribe } from "../../lib/ingest/feeds/subscribe";
import { subscribeList } from "../../lib/ingest/feeds/subscribe-list";
import { inEnglish, storedInEnglish } from "../../lib/messages/in-english";
import { keepPictures } from "../../lib/pictures/keep-pictures";
import { stopInOrder } from "./stop-in-order";
import { UsageError } from "./usage-error";

const ACTIONS =
  "feeds add ADDRESS, feeds import FILE.opml, feeds export, feeds refresh, feeds watch, feeds list";

/** `throughline feeds ACTION [what]`. @throws UsageError for anything else than the actions */
export async function feedsCommand(action: string, what: string | undefined): Promise<number> {
  if (action === "add" && what) return add(what);
  if (action === "import" && what) return importList(what);
  if (action === "export") {
    console.log(await exportList());
    return 0;
  }
  if (action === "refresh") return refresh();
  if (action === "watch") return watch();
  if (action === "list") return list();
  throw new UsageError(`Write one of: ${ACTIONS}.`);
}

async function add(address: string): Promise<number> {
  const done = await subscribe(address, fetchGuarded);
  if ("refused" in done) {
    console.error(inEnglish(done.refused));
    return 1;
  }
  console.log(
    done.isNew
      ? `Subscribed to ${done.title}: ${done.added} articles added`
      : `Already subscribed: ${done.title}`,
  );
  return 0;
}

async function importList(file: string): Promise<number> {
  const { feeds, omitted, unusable } = parseOpml(readFileSync(file));
  const { added, held } = await subscribeList(feeds);
  console.log(`${added} feeds added, ${held} already there. "throughline feeds refresh" reads them now.`);
  if (omitted > 0) console.error(`${omitted} more were left out: the list is too long.`);
  for (const name of unusable) console.error(`${name}: has no web address`);
  return omitted + unusable.length > 0 ? 1 : 0;
}

async function refresh(): Promise<number> {
  stopInOrder();
  let failed = 0;
  const checked = await refreshDue(fetchGuarded, {
    all: true,
    onFeed: ({ title }, done) => {
      if (done.kind === "failed") failed += 1;
      console.log(`${title}: ${tell(done)}`);
    },
  });
  console.log(`${checked} feeds checked, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

/** Checks feeds as they fall due, and fetches pictures, until the process is told to stop. */
async function watch(): Promise<number> {
  stopInOrder();
  void keepPictures();
  await keepRefreshing({ endIdle: false });
  return 0;
}

function tell(done: Refreshed): string {
  if (done.kind === "failed") return inEnglish(done.problem);
  if (done.kind === "left") return "checked less than five minutes ago";
  if (done.kind === "unchanged") return "nothing new";
  return `${done.added} added, ${done.updated} updated${done.leftOut ? `, ${done.leftOut} left out` : ""}`;
}

async function list(): Promise<number> {
  for (const { title, url, problem } of await library().feed.findMany({ orderBy: { title: "asc" } }))
    console.log(`${title}  ${url}${problem ? `  ${storedInEnglish(problem)}` : ""}`);
  return 0;
}
