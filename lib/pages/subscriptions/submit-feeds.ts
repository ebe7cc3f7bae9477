import "server-only";
import { library, writeReaders } from "../../db/client";
import { parseOpml } from "../../feeds/opml/parse-opml";
import { mergeFeeds } from "../../ingest/feeds/merge-feeds";
import { subscribeList } from "../../ingest/feeds/subscribe-list";
import { listOf } from "../../messages/list-of";
import { sayReason } from "../../messages/say-reason";
import { t } from "../../messages/t";
import { Refusal } from "../../read/import-event";
import { numberOf } from "../../security/form";
import { addressTelling } from "../told";
import { submitWish } from "./feed-request";
import { readSignIn } from "./read-settings";

/** The longest address that goes back into the form, in characters. */
const MOST_KEPT = 2000;

const pageOf = (told: { done: string } | { refused: string }) => addressTelling("/feeds", told);

/** Subscribes to a feed by its form, beside the server. @returns the page to go to */
export async function submitSubscribe(form: FormData): Promise<string> {
  const typed = String(form.get("address") ?? "").slice(0, MOST_KEPT);
  const signIn = readSignIn(form);
  if (signIn && "refused" in signIn) return addressTelling("/feeds", signIn, { typed });
  return submitWish({ kind: "subscribe", typed, signIn });
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
    if (error instanceof Refusal) return pageOf({ refused: sayReason(error.why) });
    throw error;
  }
}

/** Checks, pauses, resumes or removes a feed. Its articles stay. @returns the page to go to */
export async function submitChange(form: FormData): Promise<string> {
  const id = numberOf(form, "feed");
  const feed = id === null ? null : await library().feed.findUnique({ where: { id } });
  if (!feed) return pageOf({ refused: t("feeds.refused.gone") });
  const action = form.get("action");
  if (action === "refresh") return submitWish({ kind: "check", feedId: feed.id });
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

/** Makes one feed of two that bring the same. @returns the page to go to */
export async function submitMerge(form: FormData): Promise<string> {
  const [stays, goes] = [numberOf(form, "stays"), numberOf(form, "goes")];
  const title = stays !== null && goes !== null ? await mergeFeeds(stays, goes) : null;
  return addressTelling(
    "/feeds/review",
    title === null ? { refused: t("feeds.refused.oneGone") } : { done: t("feeds.done.merged", { title }) },
  );
}
