import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, it, vi } from "vitest";
import { makeFreshLibraries } from "../../../scripts/cases/fresh-library";
import { library, writeReaders } from "../../db/client";
import { because, storeReason } from "../../messages/reason";
import * as linking from "../store-article";
import { addJob, type NewPart, TooManyJobs } from "./add-job";
import { claimJob } from "./claim-job";
import { doJobs } from "./do-jobs";
import { spoolRoot } from "./spool";
import { tidyJobs } from "./tidy-jobs";

makeFreshLibraries();

const TOWNS = ["Skell", "Dunmore", "Harrow", "Lenn", "Tollund", "Marrow"];
const line = (at: number) =>
  JSON.stringify({
    headline: `Council of ${TOWNS[at]} votes on plan ${at}`,
    articleBody: `The council of ${TOWNS[at]} voted on plan ${at} with ${20 + at} votes, and the plan costs ${at},000 crowns.`,
  });
const file = (name: string, content: string): NewPart => ({
  kind: "file",
  name,
  bytes: Buffer.from(content),
});
const six = () => [
  file("one.jsonl", [line(0), line(1), "{broken", line(2)].join("\n")),
  file("empty.txt", " "),
  file("two.jsonl", [line(3), line(4), line(5)].join("\n")),
];
const upload = (parts: NewPart[]) =>
  addJob({ kind: "upload", source: `${parts.length} files`, takeOver: { reader: null }, parts });

const stateOf = (id: number) =>
  library().job.findUniqueOrThrow({
    where: { id },
    include: { parts: { orderBy: { position: "asc" } }, articles: true },
  });
const importOf = async (id: number) => {
  const { importId } = await stateOf(id);
  return library().import.findUniqueOrThrow({ where: { id: importId ?? 0 }, include: { problems: true } });
};

it("a job is done file by file, and its files are gone then", async () => {
  const id = await upload(six());
  const [folder = ""] = readdirSync(spoolRoot());
  for (const path of ["", ...readdirSync(join(spoolRoot(), folder))])
    expect(statSync(join(spoolRoot(), folder, path)).mode & 0o077).toBe(0);
  await doJobs();
  const { parts, articles, finishedAt } = await stateOf(id);
  expect(finishedAt).not.toBeNull();
  expect(parts.map(({ name, items, added, failed }) => ({ name, items, added, failed }))).toEqual([
    { name: "one.jsonl", items: 4, added: 3, failed: 1 },
    { name: "empty.txt", items: 1, added: 0, failed: 1 },
    { name: "two.jsonl", items: 3, added: 3, failed: 0 },
  ]);
  expect(articles).toHaveLength(6);
  expect(await importOf(id)).toMatchObject({ added: 6, failed: 2, finishedAt: expect.any(Date) });
  expect(readdirSync(spoolRoot())).toEqual([]);
});

it("a job that is interrupted goes on: nothing is doubled, lost or counted twice", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const id = await upload(six());
  for (const failsAt of [2, 5]) {
    let stored = 0;
    const store = linking.storeArticle;
    const spy = vi.spyOn(linking, "storeArticle").mockImplementation(async (...given) => {
      stored += 1;
      if (stored === failsAt) throw new Error("interrupted");
      return store(...given);
    });
    await doJobs();
    spy.mockRestore();
    expect((await stateOf(id)).finishedAt).toBeNull();
    expect(await claimJob()).toBeNull();
    // as when the hold of a killed process is over
    await writeReaders((tx) => tx.job.updateMany({ data: { claimedUntil: new Date(0) } }));
  }
  expect((await stateOf(id)).parts.map(({ added }) => added)).toEqual([3, 0, 1]);
  await doJobs();
  expect((await stateOf(id)).parts.map(({ added, unchanged, failed }) => [added, unchanged, failed])).toEqual(
    [
      [3, 0, 1],
      [0, 0, 1],
      [3, 0, 0],
    ],
  );
  const { problems, ...counts } = await importOf(id);
  expect(counts).toMatchObject({ added: 6, updated: 0, unchanged: 0, failed: 2 });
  expect(problems.filter(({ severity }) => severity === "failed")).toHaveLength(2);
  expect(await library().article.count()).toBe(6);
  expect(await library().import.count()).toBe(1);
});

it("a job that ends the process again and again is given up, and the next one is done", async () => {
  const [first, second] = [
    await upload([file("a.jsonl", line(0))]),
    await upload([file("b.jsonl", line(1))]),
  ];
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const claim = await claimJob();
    expect(claim?.job.id).toBe(first);
    claim?.release();
    await writeReaders((tx) => tx.job.updateMany({ data: { claimedUntil: new Date(0) } }));
  }
  await doJobs();
  expect((await stateOf(first)).problem).toBe(storeReason(because("job.hopeless")));
  expect(await importOf(second)).toMatchObject({ added: 1 });
});

it("files that are gone, as after a restore, are told of, and the others come in", async () => {
  const pasted: NewPart = { kind: "pasted", pasted: { text: "The mill\n\nThe mill burnt down.", html: "" } };
  const id = await upload([pasted, file("a.jsonl", line(0)), file("b.jsonl", line(1))]);
  const [folder = ""] = readdirSync(spoolRoot());
  for (const position of ["0", "1"]) rmSync(join(spoolRoot(), folder, position));
  await doJobs();
  const { problems, added } = await importOf(id);
  expect(added).toBe(1);
  expect(problems.map(({ name }) => name)).toEqual(["pasted text", "a.jsonl"]);
});

it("a job that comes while others are tidied away is done, too", async () => {
  const first = await upload([file("a.jsonl", line(0))]);
  const done = doJobs();
  while ((await stateOf(first)).finishedAt === null) await setTimeout(1);
  const second = await upload([file("b.jsonl", line(1))]);
  await Promise.all([done, doJobs()]);
  expect((await stateOf(second)).finishedAt).not.toBeNull();
});

it("no more jobs wait than may, and nothing is left of one that is refused", async () => {
  for (let at = 0; at < 20; at += 1) await upload([file("a.txt", "x")]);
  await expect(upload([file("a.txt", "x")])).rejects.toThrow(TooManyJobs);
  expect(readdirSync(spoolRoot())).toHaveLength(20);
});

it("old jobs and files without a job are removed", async () => {
  const id = await upload([file("a.jsonl", line(0))]);
  await doJobs();
  await upload([file("b.jsonl", line(1))]);
  await writeReaders((tx) => tx.job.updateMany({ where: { id: { not: id } }, data: { spool: null } }));
  const day = (days: number) => new Date(Date.now() + days * 86_400_000);
  await tidyJobs(day(0));
  expect(readdirSync(spoolRoot())).toHaveLength(1);
  await tidyJobs(day(2));
  expect(readdirSync(spoolRoot())).toHaveLength(0);
  expect(await library().job.count()).toBe(2);
  await tidyJobs(day(8));
  expect(await library().job.count()).toBe(1);
});
