import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { invite } from "../../../lib/accounts/invitations";
import { closeLibrary, library } from "../../../lib/db/client";
import { storedInEnglish } from "../../../lib/messages/in-english";
import { readMemory, startApp } from "./start-app";

/**
 * `npm run bench -- jobs [PART OF A NAME]`, on Linux: the built app with its samples adds files that were made to take time or memory, one after another,
 * while the front page and an article are asked for ten times a second. Prints for each file how long it took and what came of it, the
 * longest answer of each page meanwhile, and the most memory that the server and the process beside it have had so far.
 */
const PORT = 3282;
const ORIGIN = `http://127.0.0.1:${PORT}`;
const PASSWORD = "a tower of seven lamps";
const ASK_MS = 100;
/** The app starts the process beside it some ten seconds after it has started itself. */
const QUIET_MS = 15_000;
const MOST_MS = 600_000;
/** A form takes a thousand at most, and there is no archive to send more in. */
const MANY_FILES = 900;

const SENTENCE =
  "The council of Tolmere voted on Tuesday on the plan for the harbour, which costs 40,000 crowns.";
const page = (body: string) =>
  `<!doctype html><html lang="en"><body><h1>Council votes on a plan</h1>${body}</body></html>`;
const lineOf = (number: number) =>
  JSON.stringify({
    identifier: `bench:${number}`,
    headline: `Council votes on plan ${number}`,
    articleBody: SENTENCE,
  });

const fileOf = (name: string, content: string | Buffer): File =>
  new File([typeof content === "string" ? content : new Uint8Array(content)], name);

/** The files that have stopped the server, by what is in them. */
const FILES: Record<string, File[]> = {
  "300,000 <div>": [fileOf("div.html", page("<div>".repeat(300_000)))],
  "11,000 <div class=article>": [
    fileOf("articles.html", page(`<div class="article"><p>${SENTENCE}</p>`.repeat(11_000))),
  ],
  "11,500 <p>": [fileOf("p.html", page(`<p>${SENTENCE}</p>`.repeat(11_500)))],
  "20,000 refused lines": [fileOf("refused.jsonl", "{broken\n".repeat(20_000))],
  "1.6 million paragraphs, one line": [
    fileOf(
      "line.jsonl.gz",
      gzipSync(JSON.stringify({ headline: "Long", articleBody: "a\n\n".repeat(1_600_000) })),
    ),
  ],
  "30 MB of text": [fileOf("long.jsonl", `{"headline":"Long","articleBody":"${"a ".repeat(15_000_000)}"}`)],
  "1,000 articles, one file": [
    fileOf("many.jsonl", Array.from({ length: 1_000 }, (_, at) => lineOf(at)).join("\n")),
  ],
  [`${MANY_FILES} tiny files`]: Array.from({ length: MANY_FILES }, (_, at) =>
    fileOf(`${at}.txt`, `Mill ${at} burns\n\nThe mill ${at} burnt down.`),
  ),
};

const folder = mkdtempSync(join(tmpdir(), "bench-jobs-"));
process.env.DATABASE_URL = `file:${join(folder, "library.db")}`;

/** The most resident memory, in MB, that the server has had, and that any process beside it has had so far. */
class Memory {
  server = 0;
  beside = 0;

  note(app: ChildProcess): void {
    const { server, beside } = readMemory(app, "VmHWM");
    this.server = Math.max(this.server, server);
    this.beside = Math.max(this.beside, beside);
  }
}

/** How long a page takes, in ms. */
const ask = (path: string): Promise<number> =>
  new Promise((done, fail) => {
    const started = performance.now();
    get(`http://127.0.0.1:${PORT}${path}`, (response) => {
      response.resume().once("end", () => {
        if (response.statusCode === 200) done(performance.now() - started);
        else fail(new Error(`${path} answered ${response.statusCode}.`));
      });
    }).once("error", fail);
  });

/** Asks for pages and looks at memory until `until` is aborted. @returns the longest answer of each, in ms */
async function watch(app: ChildProcess, paths: readonly string[], memory: Memory, until: AbortSignal) {
  const asked = paths.map((): Promise<number>[] => []);
  while (!until.aborted) {
    for (const [at, path] of paths.entries()) asked[at]?.push(ask(path));
    memory.note(app);
    await setTimeout(ASK_MS);
  }
  return Promise.all(asked.map(async (times) => Math.max(...(await Promise.all(times)))));
}

/** Makes the owner of the library. @returns the cookie of the owner's browser */
async function signIn(): Promise<string> {
  const body = new URLSearchParams({ name: "Avice", password: PASSWORD, again: PASSWORD });
  const answer = await send(`/welcome/${await invite("owner")}/accept`, { body });
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(";", 1)[0])
    .join("; ");
}

const send = (path: string, init: RequestInit): Promise<Response> =>
  fetch(`${ORIGIN}${path}`, {
    ...{ method: "POST", redirect: "manual", ...init },
    headers: { origin: ORIGIN, ...init.headers },
  });

/** Uploads files as the form does, and waits until they are read. @returns what came of it, in words */
async function upload(files: readonly File[], cookie: string): Promise<string> {
  const body = new FormData();
  for (const file of files) body.append("file", file);
  const answer = await send("/add/import", { body, headers: { cookie } });
  if (answer.status !== 303) return `refused with ${answer.status}: ${(await answer.text()).trim()}`;
  const until = performance.now() + MOST_MS;
  while (performance.now() < until) {
    const job = await library().job.findFirst({ orderBy: { id: "desc" }, include: { parts: true } });
    if (job?.finishedAt) {
      const count = (what: "added" | "failed") => job.parts.reduce((sum, part) => sum + part[what], 0);
      const told = job.problem && storedInEnglish(job.problem);
      return told ?? `${count("added")} added, ${count("failed")} left out`;
    }
    await setTimeout(ASK_MS);
  }
  return "not done in ten minutes";
}

let app: ChildProcess | undefined;
try {
  app = await startApp({ PORT: String(PORT), PICTURES: "0" });
  const article = await library().article.findFirstOrThrow({ where: { inLanguage: "en" } });
  const paths = ["/", `/article/${encodeURIComponent(article.slug)}`];
  for (const path of paths) await ask(path);
  const memory = new Memory();
  const print = async (what: string, work: () => Promise<string>) => {
    const stop = new AbortController();
    const pages = watch(app as ChildProcess, paths, memory, stop.signal);
    const started = performance.now();
    const told = await work();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    stop.abort();
    const [front = 0, other = 0] = await pages;
    console.log(
      `${what}: ${seconds} s, ${told}; longest answer of / ${Math.round(front)} ms, of an article ${Math.round(other)} ms; so far server ${Math.round(memory.server)} MB, beside it ${Math.round(memory.beside)} MB`,
    );
  };
  await print("Before", async () => {
    await setTimeout(QUIET_MS);
    return "nothing to do";
  });
  const cookie = await signIn();
  const asked = process.argv[2] ?? "";
  for (const [what, files] of Object.entries(FILES).filter(([name]) => name.includes(asked)))
    await print(what, () => upload(files, cookie));
} finally {
  app?.kill();
  await closeLibrary();
  rmSync(folder, { recursive: true });
}
