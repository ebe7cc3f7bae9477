"use client";
import { NetworkOnly, Serwist } from "serwist";
import type { ToKeep } from "@/lib/pages/saved/list-to-keep";

/**
 * The service worker of a reader who keeps saved articles on the device: it has a copy of each page with what that needs, and shows it
 * where there is no connection. With one, every page comes from the library. Bundled by scripts/prepare.mjs.
 */
declare const self: ServiceWorkerGlobalScope;
/** Changes with every build: pages of another one need other scripts. */
declare const BUILD: string;

const CACHE = "kept";
/** Under this name each copy says which state of its article it shows. */
const STATE = "x-kept-state";
/** Shown in the place of what is not kept. */
const INSTEAD = "/offline";
/** Pages that are always kept; they are of the moment. */
const ALWAYS = [INSTEAD, "/saved"];
/** What a page or a style sheet needs. */
const NEEDED =
  /\/_next\/static\/[^"'\\)\s?]+|\/media\/[^"'\\)\s,&]+|\/(?:samples\/[^"'\\)\s,&]+|icon\.svg|manifest\.webmanifest)/g;
/** Forms after which other articles are to be kept, pages look otherwise, or somebody else reads. */
const CHANGES =
  /^\/(?:article\/[^/]+\/shelf|settings\/(?:reading|language)|sign-in\/(?:enter|code\/enter|passkey)|welcome\/[^/]+\/accept)$/;
const SIGN_OUT = "/sign-out";

/** A copy that a browser may also show for an address that leads to another. */
const copyOf = (answer: Response, text: string, state: string): Response =>
  new Response(text, {
    headers: {
      "content-type": answer.headers.get("content-type") ?? "text/html",
      "content-security-policy": answer.headers.get("content-security-policy") ?? "",
      [STATE]: state,
    },
  });

/** Keeps what a text needs, and what style sheets among that need. @returns all of its addresses */
async function keepNeeded(cache: Cache, text: string): Promise<string[]> {
  const paths = [...new Set(text.match(NEEDED))];
  const deeper: string[] = [];
  for (const path of paths) {
    const held = await cache.match(path);
    const answer = held ?? (await fetch(path));
    if (!answer.ok) continue;
    if (!held) await cache.put(path, answer.clone());
    if (path.endsWith(".css")) {
      const base = new URL(path, self.location.origin);
      const urls = [...(await answer.text()).matchAll(/url\(["']?([^"')]+)/g)];
      deeper.push(...urls.map(([, url = ""]) => new URL(url, base).pathname));
    }
  }
  const fonts = [...new Set(deeper)].filter((path) => path.startsWith("/_next/static/"));
  for (const path of fonts) if (!(await cache.match(path))) await cache.add(path);
  return [...paths, ...fonts];
}

/** Keeps one page, unless there is a copy of this state. @returns the addresses of all that it needs */
async function keepPage(cache: Cache, path: string, state: string): Promise<string[]> {
  const held = await cache.match(path);
  if (held?.headers.get(STATE) === state) return keepNeeded(cache, await held.text());
  // as a page that is only fetched ahead: it is not a visit
  const answer = await fetch(path, { headers: { purpose: "prefetch" } });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
  const text = await answer.text();
  const needed = await keepNeeded(cache, text);
  await cache.put(path, copyOf(answer, text, state));
  return needed;
}

/** Whether nothing is to be kept any more. */
let isOver = false;

/** Removes all that was kept, and lets this worker end with the pages that it has. */
async function leave(): Promise<void> {
  isOver = true;
  await caches.delete(CACHE);
  await self.registration.unregister();
}

/** Which articles to keep; null without a connection. */
async function listToKeep(): Promise<ToKeep | null> {
  const answer = await fetch("/saved/to-keep").catch(() => null);
  if (!answer) return null;
  // of a private library: whoever this was for is not signed in any more
  if (answer.redirected) {
    await leave();
    return null;
  }
  if (!answer.ok) throw new Error(`The list of saved articles answered ${answer.status}.`);
  return answer.json();
}

/** Keeps the pages of all saved articles, and nothing else. What cannot be had keeps nothing else from being kept. */
async function keep(): Promise<void> {
  const toKeep = await listToKeep();
  if (isOver) return;
  const cache = await caches.open(CACHE);
  if (!toKeep) {
    const kept = (await cache.keys()).map(({ url }) => new URL(url).pathname);
    return tell({ kept, of: kept.length });
  }
  const { look, articles } = toKeep;
  const now = new Date().toISOString();
  const pages = [
    ...ALWAYS.map((path) => ({ path, state: now })),
    ...articles.map(({ path, state }) => ({ path, state: `${BUILD} ${look} ${state}` })),
  ];
  const needed = new Set<string>();
  const kept: string[] = [];
  let missed = 0;
  for (const { path, state } of pages) {
    if (isOver) return;
    try {
      for (const each of await keepPage(cache, path, state)) needed.add(each);
      kept.push(path);
    } catch (error) {
      missed += 1;
      console.error(`${path} could not be kept on this device.`, error);
    }
    await tell({ kept, of: pages.length });
  }
  const wanted = new Set([...pages.map(({ path }) => path), ...needed]);
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    // what the older copy of a page needs is not known here
    const mayGo = missed === 0 || pathname.startsWith("/article/");
    if (mayGo && !wanted.has(pathname)) await cache.delete(request);
  }
  if (missed > 0) throw new Error(`${missed} pages could not be kept.`);
}

let keeping: Promise<void> | null = null;
let again = false;

/** Keeps what is to be kept; asked meanwhile, once more after that. */
function keepSoon(): Promise<void> {
  again = true;
  keeping ??= keepAll().finally(() => {
    keeping = null;
  });
  return keeping;
}

async function keepAll(): Promise<void> {
  while (again && !isOver) {
    again = false;
    try {
      await keep();
    } catch (error) {
      console.error("Saved articles could not be kept on this device.", error);
      await tell({ failed: true });
    }
  }
}

async function tell(message: object): Promise<void> {
  for (const client of await self.clients.matchAll()) client.postMessage(message);
}

/** The copy of what could not be had: the page itself, or the one that says that it is not kept. */
async function findCopy({ url, mode }: Request): Promise<Response | undefined> {
  const cache = await caches.open(CACHE);
  const isPage = mode === "navigate";
  // of an article it is the trail; of other pages it says what they show
  const ignoreSearch = isPage && new URL(url).pathname.startsWith("/article/");
  return (
    (await cache.match(url, { ignoreSearch, ignoreVary: true })) ??
    (isPage ? cache.match(INSTEAD) : undefined)
  );
}

const worker = new Serwist({ skipWaiting: true, clientsClaim: true });

const withCopy = new NetworkOnly({
  plugins: [{ handlerDidError: ({ request }) => findCopy(request) }],
});
// parts of pages, which the framework asks for, are not kept: without a connection it then asks for the whole page
worker.registerCapture(
  ({ request, sameOrigin }) => sameOrigin && request.method === "GET" && !request.headers.has("rsc"),
  withCopy,
);
worker.registerCapture(
  ({ url, sameOrigin }) => sameOrigin && (CHANGES.test(url.pathname) || url.pathname === SIGN_OUT),
  async ({ event, request, url }) => {
    const answer = await fetch(request);
    if (url.pathname === SIGN_OUT) await leave();
    else event.waitUntil(keepSoon());
    return answer;
  },
  "POST",
);
worker.addEventListeners();

// in a message of its own: pages wait until a worker is active
self.addEventListener("activate", () => self.registration.active?.postMessage("look"));
self.addEventListener("message", (event) => {
  isOver = event.data === "stop";
  event.waitUntil(isOver ? (keeping ?? Promise.resolve()).then(() => caches.delete(CACHE)) : keepSoon());
});
