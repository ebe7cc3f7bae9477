import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { picturesCommand } from "../../scripts/commands/pictures";
import { serve } from "../../scripts/test-data/local-server";
import { listLeadPictures } from "../db/articles/pictures";
import { closeLibrary, library, writeLibrary } from "../db/client";
import { applyMigrations } from "../db/sqlite/schema-engine";
import { getLibraryVersion } from "../db/versioned-cache";
import { parseAllowList } from "../fetch/allow-list";
import { makeFetch } from "../fetch/fetch-guarded";
import { removeArticle } from "../ingest/remove-article";
import { runImport } from "../ingest/run-import";
import { storedInEnglish } from "../messages/in-english";
import { answerPicture } from "../pages/media/answer-picture";
import { fetchAgain, listLostPictures, listStrayMedia, removeStrayMedia } from "./check-media";
import { keepDue } from "./keep-due";
import { keepPictures } from "./keep-pictures";
import { copyMedia, mediaFolder } from "./media-folder";
import { tellIfFull } from "./room";

const folder = mkdtempSync(join(tmpdir(), "pictures-"));
let libraries = 0;
const fetch = makeFetch({ allow: parseAllowList("127.0.0.1") });
const HOUR = 3_600_000;

beforeEach(async () => {
  vi.unstubAllEnvs();
  await closeLibrary();
  libraries += 1;
  process.env.DATABASE_URL = `file:${join(folder, `${libraries}.db`)}`;
  await applyMigrations(join(folder, `${libraries}.db`));
});
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

const picture = (background: string) =>
  sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .jpeg()
    .toBuffer();

/** A site with pictures. @returns its address */
async function open(answer: (path: string, response: ServerResponse) => void): Promise<string> {
  return `http://127.0.0.1:${await serve(({ url = "/" }, response) => answer(url, response))}`;
}

const importArticle = (identifier: string, image: unknown[], text = identifier) =>
  runImport({
    name: "test",
    parts: [
      {
        name: "lines.jsonl",
        bytes: Buffer.from(
          JSON.stringify({
            ...{ identifier, image, inLanguage: "en", publisher: { name: "The Dunmore Post" } },
            headline: `Ferry ${identifier} runs aground`,
            articleBody: `The ferry ${text} ran aground off Skell Point on Monday, the harbour office said.`,
          }),
        ),
      },
    ],
  });

const rows = async () => {
  const found = await library().picture.findMany({
    orderBy: [{ articleId: "asc" }, { position: "asc" }],
    select: { state: true, problem: true, tries: true, width: true, file: true, colour: true },
  });
  return found.map((row) => ({ ...row, problem: row.problem && storedInEnglish(row.problem) }));
};
const files = () =>
  existsSync(mediaFolder())
    ? readdirSync(mediaFolder(), { recursive: true, encoding: "utf8" }).filter((name) => name.includes("."))
    : [];

describe("the pictures of an article", () => {
  it("are fetched after it has come in, and kept for their owner alone", async () => {
    const red = await picture("#aa2222");
    const site = await open((_, response) => response.end(red));
    await importArticle("a", [{ url: `${site}/ferry.jpg`, caption: "The ferry" }]);
    expect(await rows()).toMatchObject([{ state: "waiting", file: null }]);
    const version = await getLibraryVersion();
    expect(await keepDue(fetch)).toEqual({ kept: 1, failed: 0, full: false });
    const [row] = await rows();
    expect(row).toMatchObject({ state: "kept", width: 900, problem: null });
    expect(files().sort()).toEqual(
      [320, 720, 900].map((width) => join(row?.file?.slice(0, 2) ?? "", `${row?.file}-${width}.webp`)).sort(),
    );
    for (const name of files()) expect(statSync(join(mediaFolder(), name)).mode & 0o777).toBe(0o600);
    expect(statSync(mediaFolder()).mode & 0o777).toBe(0o700);
    expect(await getLibraryVersion()).toBeGreaterThan(version);
    expect(await keepDue(fetch)).toEqual({ kept: 0, failed: 0, full: false });
  });

  it("are asked for again where a failure can pass, ever later, and not without end", async () => {
    const site = await open((path, response) => response.writeHead(path === "/gone" ? 410 : 503).end());
    await importArticle("a", [
      { url: `${site}/down` },
      { url: `${site}/gone` },
      { url: "http://10.0.0.1/x" },
    ]);
    let now = Date.now();
    expect((await keepDue(fetch, new Date(now))).failed).toBe(3);
    expect(await rows()).toMatchObject([
      { state: "waiting", tries: 1, problem: expect.stringContaining("(503)") },
      { state: "failed", problem: expect.stringContaining("(410)") },
      { state: "failed", problem: expect.stringContaining("private network") },
    ]);
    expect((await keepDue(fetch, new Date(now))).failed).toBe(0);
    for (const pause of [1, 3, 25]) {
      now += pause * HOUR;
      expect((await keepDue(fetch, new Date(now))).failed).toBe(1);
    }
    expect(await rows()).toMatchObject([{ state: "failed", tries: 4 }, {}, {}]);
    await writeLibrary((tx) => fetchAgain(tx, { state: { not: "kept" } }));
    expect((await rows()).map(({ state, tries }) => [state, tries])).toEqual(Array(3).fill(["waiting", 0]));
  });

  it("that are none are not kept, and it is said why", async () => {
    const pixel = await sharp({ create: { width: 1, height: 1, channels: 3, background: "#000" } })
      .gif()
      .toBuffer();
    const site = await open((path, response) => response.end(path === "/hit.gif" ? pixel : "<svg/>"));
    await importArticle("a", [{ url: `${site}/hit.gif` }, { url: `${site}/drawing` }]);
    await keepDue(fetch);
    expect(await rows()).toMatchObject([
      { state: "failed", problem: "It is too small to show: 1 × 1 pixels." },
      { state: "failed", problem: "It can’t be read as a picture." },
    ]);
    expect(files()).toEqual([]);
  });

  it("stay when the article changes, and come when its source names them later", async () => {
    const red = await picture("#aa2222");
    let asked = 0;
    const site = await open((_, response) => {
      asked += 1;
      response.end(red);
    });
    await importArticle("a", []);
    await importArticle("a", [{ url: `${site}/ferry.jpg` }]);
    await keepDue(fetch);
    expect(await rows()).toMatchObject([{ state: "kept" }]);
    const { updated } = await importArticle(
      "a",
      [{ url: `${site}/ferry.jpg` }, { url: `${site}/b.jpg` }],
      "Tern Queen",
    );
    expect(updated).toBe(1);
    expect(await rows()).toMatchObject([{ state: "kept" }, { state: "waiting" }]);
    await keepDue(fetch);
    expect(asked).toBe(2);
  });

  it("of which two articles have one share its files, which stay as long as one of them", async () => {
    const red = await picture("#aa2222");
    const site = await open((_, response) => response.end(red));
    await importArticle("a", [{ url: `${site}/1.jpg` }]);
    await importArticle("b", [{ url: `${site}/2.jpg` }]);
    await keepDue(fetch);
    expect(files().length).toBe(3);
    const later = Date.now() + 2 * HOUR;
    const [first, second] = await library().article.findMany({ select: { id: true } });
    await writeLibrary((tx) => removeArticle(tx, first?.id ?? 0));
    await removeStrayMedia(later);
    expect(files().length).toBe(3);
    await writeLibrary((tx) => removeArticle(tx, second?.id ?? 0));
    await removeStrayMedia(); // too young to be sure
    expect(files().length).toBe(3);
    await removeStrayMedia(later);
    expect(files()).toEqual([]);
  });

  it("are no more than there is room for, and the owner is told", async () => {
    const [red, blue] = await Promise.all([picture("#aa2222"), picture("#2222aa")]);
    const site = await open((path, response) => response.end(path === "/1.jpg" ? red : blue));
    vi.stubEnv("PICTURES_MB", "0.001");
    await importArticle("a", [{ url: `${site}/1.jpg` }]);
    expect(await tellIfFull()).toBeNull();
    await keepDue(fetch);
    await importArticle("b", [{ url: `${site}/2.jpg` }]);
    expect(await keepDue(fetch)).toEqual({ kept: 0, failed: 0, full: true });
    expect(await tellIfFull()).toBe(
      "Pictures have reached the limit of 0.001 MB, so no more are kept. Raise PICTURES_MB or remove articles; missing pictures are then fetched.",
    );
    vi.stubEnv("PICTURES_MB", "1");
    expect(await keepDue(fetch)).toEqual({ kept: 1, failed: 0, full: false });
  });

  it("are neither fetched nor shown with PICTURES=0; those that are kept go when the owner says so", async () => {
    const red = await picture("#aa2222");
    const site = await open((_, response) => response.end(red));
    await importArticle("a", [{ url: `${site}/1.jpg` }]);
    await keepDue(fetch);
    const { id } = await library().article.findFirstOrThrow({ select: { id: true } });
    const isShown = async () => (await listLeadPictures([id])).has(id);
    const ask = async () => (await answerPicture(basename(files()[0] ?? ""))).status;
    expect([await isShown(), await ask()]).toEqual([true, 200]);
    await expect(picturesCommand("remove")).rejects.toThrow(/would be fetched again/);
    vi.stubEnv("PICTURES", "0");
    expect([await isShown(), await ask()]).toEqual([false, 404]);
    await keepPictures();
    await expect(picturesCommand("keep")).rejects.toThrow("PICTURES=0 keeps no pictures");
    expect(files().length).toBe(3);
    const printed = vi.spyOn(console, "log").mockImplementation(() => {});
    await picturesCommand("remove");
    expect(printed).toHaveBeenCalledWith("1 pictures removed");
    printed.mockRestore();
    expect(files()).toEqual([]);
    expect(await rows()).toMatchObject([{ state: "waiting", file: null }]);
  });

  it("go with a copy of the library", async () => {
    const red = await picture("#aa2222");
    const site = await open((_, response) => response.end(red));
    await importArticle("a", [{ url: `${site}/1.jpg` }]);
    await copyMedia(join(folder, `${libraries}.db`), join(folder, "copy.db")); // there are none yet
    await keepDue(fetch);
    await copyMedia(join(folder, `${libraries}.db`), join(folder, "copy.db"));
    const copied = readdirSync(mediaFolder(join(folder, "copy.db")), { recursive: true, encoding: "utf8" });
    expect(copied).toEqual(expect.arrayContaining(files()));
    for (const name of files())
      expect(statSync(join(folder, "media", "copy", name)).mode & 0o777).toBe(0o600);
  });

  it("are all copied but for those that go meanwhile, and for writes that are not done", async () => {
    const from = mediaFolder();
    const to = mediaFolder(join(folder, "busy.db"));
    const names = Array.from({ length: 600 }, (_, at) => `${at.toString(16).padStart(32, "0")}-720.webp`);
    mkdirSync(join(from, "00"), { recursive: true });
    for (const name of names) writeFileSync(join(from, "00", name), name);
    writeFileSync(join(from, "00", `${names[0]}.1.part`), "");
    const copied = () => (existsSync(join(to, "00")) ? readdirSync(join(to, "00")) : []);
    const copying = copyMedia(join(folder, `${libraries}.db`), join(folder, "busy.db"));
    while (copied().length === 0) await new Promise(setImmediate);
    const begun = new Set(copied());
    const gone = new Set(names.filter((name, at) => at % 2 === 1 && !begun.has(name)));
    for (const name of gone) rmSync(join(from, "00", name));
    await copying;
    expect(gone.size).toBeGreaterThan(200);
    expect(names.filter((name) => !gone.has(name) && !copied().includes(name))).toEqual([]);
    expect(copied().filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("whose files are lost are found, and what a killed write left is", async () => {
    const red = await picture("#aa2222");
    const site = await open((_, response) => response.end(red));
    await importArticle("a", [{ url: `${site}/1.jpg` }]);
    await keepDue(fetch);
    expect(await listLostPictures()).toEqual([]);
    const [name = ""] = files();
    const path = join(mediaFolder(), name);
    rmSync(path);
    expect((await listLostPictures()).length).toBe(1);
    const left = `${path}.killed.part`;
    writeFileSync(left, "");
    utimesSync(left, 0, 0);
    expect(await listStrayMedia()).toEqual([left]);
  });
});

describe("the address of a picture", () => {
  it("answers with the file while an article has it, and with 404 for every other name", async () => {
    const red = await picture("#aa2222");
    const site = await open((_, response) => response.end(red));
    await importArticle("a", [{ url: `${site}/1.jpg` }]);
    await keepDue(fetch);
    const [row] = await rows();
    const answer = await answerPicture(`${row?.file}-720.webp`);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toEqual({
      "content-type": "image/webp",
      "cache-control": "public, max-age=31536000, immutable",
    });
    expect((await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).width).toBe(720);
    vi.stubEnv("READING", "private");
    expect((await answerPicture(`${row?.file}-720.webp`)).headers.get("cache-control")).toMatch(/^private/);
    for (const name of [
      `${row?.file}-721.webp`,
      `${"0".repeat(32)}-720.webp`,
      `../${libraries}.db`,
      `..%2f${libraries}.db`,
      `${row?.file}-720.webp/../../../${libraries}.db`,
      `${row?.file}-720.webp\0`,
      "",
    ])
      expect((await answerPicture(name)).status).toBe(404);
    await writeLibrary((tx) => removeArticle(tx, 1));
    expect((await answerPicture(`${row?.file}-720.webp`)).status).toBe(404);
  });
});
