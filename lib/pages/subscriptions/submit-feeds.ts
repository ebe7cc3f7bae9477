import "server-only";
import { library, writeReaders } from "../../db/client";
import { parseOpml } from "../../feeds/opml/parse-opml";
import { fetchGuarded } from "../../fetch/fetch-guarded";
import { mergeFeeds } from "../../ingest/feeds/merge-feeds";
import { refreshFeed } from "../../ingest/feeds/refresh-feed";
import type { ItemsStored } from "../../ingest/feeds/store-items";
import { subscribe } from "../../ingest/feeds/subscribe";
import { subscribeList } from "../../ingest/feeds/subscribe-list";
import { interfaceLocale } from "../../messages/interface-language";
import { t } from "../../messages/t";
import { Refusal } from "../../read/import-event";
import { numberOf } from "../../security/form";
import { addressTelling } from "./address-telling";
import { readSignIn } from "./read-settings";

/** The longest address that goes back into the form, in characters. */
const MOST_KEPT = 2000;

const listOf = (names: string[]): string =>
  new Intl.ListFormat(interfaceLocale(), { type: "unit" }).format(names);
const pageOf = (told: Record<string, string>): string => addressTelling("/feeds", told);
/** For the page, which lists what came in. */
const importOf = ({ importId }: ItemsStored): Record<string, string> =>
  importId === null ? {} : { import: String(importId) };

/** Subscribes to a feed by its form. @returns the page to go to */
export async function submitSubscribe(form: FormData): Promise<string> {
  const typed = String(form.get("address") ?? "").slice(0, MOST_KEPT);
  const signIn = readSignIn(form);
  if (signIn && "refused" in signIn) return pageOf({ typed, refused: signIn.refused });
  const done = await subscribe(typed, fetchGuarded, new Date(), signIn);
  if ("refused" in done) return pageOf({ typed, refused: done.refused });
  if (!done.isNew) return pageOf({ done: t("feeds.done.subscribedAlready", { title: done.title }) });
  const told = t("feeds.done.subscribed", { title: done.title, articles: done.added });
  return pageOf({ done: told, ...importOf(done) });
}

/** Subscribes to the feeds of a file from another reader. @returns the page to go to */
export async function submitList(form: FormData): Promise<string> {
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return pageOf({ refused: t("feeds.refused.noFile") });
  try {
    const { feeds, omitted, unusable } = parseOpml(new Uint8Array(await file.arrayBuffer()));
    const { added, held } = await subscribeList(feeds);
    const told = [t("feeds.done.listAdded", { feeds: added })];
    if (held > 0) told.push(t("feeds.done.listHeld", { feeds: held }));
    if (omitted > 0) told.push(t("feeds.done.listOmitted", { feeds: omitted }));
    if (unusable.length > 0) told.push(t("feeds.done.listUnusable", { names: listOf(unusable.slice(0, 5)) }));
    return pageOf({ done: told.join(" ") });
  } catch (error) {
    if (error instanceof Refusal) return pageOf({ refused: error.message });
    throw error;
  }
}

/** Checks, pauses, resumes or removes a feed. Its articles stay. @returns the page to go to */
export async function submitChange(form: FormData): Promise<string> {
  const id = numberOf(form, "feed");
  const feed = id === null ? null : await library().feed.findUnique({ where: { id } });
  if (!feed) return pageOf({ refused: t("feeds.refused.gone") });
  const action = form.get("action");
  if (action === "refresh") return tellRefresh(feed.id, feed.title);
  if (action === "remove") {
    await writeReaders((tx) => tx.feed.deleteMany({ where: { id: feed.id } }));
    return pageOf({ done: t("feeds.done.removed", { title: feed.title }) });
  }
  if (action !== "pause" && action !== "resume") return pageOf({ refused: t("feeds.refused.noAction") });
  const paused = action === "pause";
  await writeReaders((tx) =>
    tx.feed.updateMany({
      where: { id: feed.id },
      data: { paused, ...(paused ? {} : { gone: false, nextAt: new Date() }) },
    }),
  );
  return pageOf({ done: t(paused ? "feeds.done.paused" : "feeds.done.resumed", { title: feed.title }) });
}

async function tellRefresh(id: number, title: string): Promise<string> {
  const done = await refreshFeed(id, fetchGuarded);
  if (done.kind === "failed")
    return pageOf({ refused: t("feeds.refused.failed", { title, problem: done.problem }) });
  if (done.kind === "left") return pageOf({ refused: t("feeds.refused.left", { title }) });
  const told = done.kind === "read" && done.added + done.updated > 0;
  if (!told) return pageOf({ done: t("feeds.done.nothingNew", { title }) });
  return pageOf({
    done: t("feeds.done.checked", { title, added: done.added, updated: done.updated }),
    ...importOf(done),
  });
}

/** Makes one feed of two that bring the same. @returns the page to go to */
export async function submitMerge(form: FormData): Promise<string> {
  const [stays, goes] = [numberOf(form, "stays"), numberOf(form, "goes")];
  const title = stays !== null && goes !== null ? await mergeFeeds(stays, goes) : null;
  return addressTelling(
    "/feeds/review",
    title === null ? { refused: t("feeds.refused.oneGone") } : { done: t("feeds.done.merged", { title }) },
  );
}
