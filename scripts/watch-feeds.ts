import { keepRefreshing } from "../lib/ingest/feeds/keep-refreshing";
import { READING_LIMITS, ReaderPool, setReaders } from "../lib/ingest/reading/reader-pool";
import { keepPictures } from "../lib/pictures/keep-pictures";
import { escapeConsole } from "./commands/escape-console";
import { stopInOrder } from "./commands/stop-in-order";

// The process that the server starts to check feeds, to add what is uploaded and to fetch pictures (scripts/server/watch-feeds.mjs). With
// REFRESH=0 it checks only the feeds that somebody asks it to. It ends with the server, and when it has nothing to do after some checks;
// the server then starts it anew.

/** Storing and linking an article takes longer than reading it, so one thread is enough, unless a document holds it up. */
const PATIENCE_MS = 5_000;

setReaders(new ReaderPool({ ...READING_LIMITS, patience: PATIENCE_MS }));
escapeConsole();
stopInOrder();
process.once("disconnect", () => process.exit());
const idle = new AbortController();
const pictures = keepPictures(idle.signal);
await keepRefreshing({ endIdle: true, onlyAsked: process.env.REFRESH === "0" });
idle.abort();
await pictures;
process.exit();
