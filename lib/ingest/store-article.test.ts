import { describe, expect, it } from "vitest";
import { makeFreshLibraries } from "../../scripts/cases/fresh-library";
import { library } from "../db/client";
import { listRelated } from "../pages/article/list-related";
import { runImport } from "./run-import";

makeFreshLibraries();

const FERRY = [
  "The ferry Tern Queen ran aground off Skell Point on Monday with 412 passengers, the harbour office of Port Dunmore said.",
  "All passengers were brought ashore by two lifeboats within three hours, according to the coastguard at Skell Point.",
  "The Tern Queen was built in 1987 and had been repaired at the Dunmore yard in the spring, the harbour office added.",
];
const OTHER = [
  "The ferry Tern Queen lay on the rocks off Skell Point on Monday evening after 412 passengers had been taken off her.",
  "Lifeboats from Port Dunmore needed three hours, the coastguard said. The harbour office has begun an inquiry.",
];

const article = (fields: Record<string, unknown>) => ({
  inLanguage: "en",
  publisher: { name: "The Dunmore Post" },
  datePublished: "2021-03-08",
  headline: "Ferry runs aground off Skell Point",
  articleBody: FERRY.join("\n\n"),
  ...fields,
});

const importLines = (...lines: unknown[]) =>
  runImport({
    name: "test",
    parts: [
      { name: "lines.jsonl", bytes: Buffer.from(lines.map((line) => JSON.stringify(line)).join("\n")) },
    ],
  });

describe("importing", () => {
  it("importing the same article twice changes nothing", async () => {
    const first = await importLines(
      article({ identifier: "a" }),
      article({ headline: "Without identifier" }),
    );
    expect(first).toMatchObject({ added: 2, updated: 0, unchanged: 0, failed: [] });
    expect(
      await importLines(article({ identifier: "a" }), article({ headline: "Without identifier" })),
    ).toMatchObject({
      added: 0,
      updated: 0,
      unchanged: 2,
    });
    expect(await library().article.count()).toBe(2);
    expect((await library().libraryState.findUniqueOrThrow({ where: { id: 1 } })).articles).toBe(2);
  });

  it("a changed text updates the article, keeps its slug, and keeps the old text as a revision", async () => {
    await importLines(article({ url: "https://post.example/ferry?utm_source=x" }));
    const before = await library().article.findFirstOrThrow();
    const changed = article({
      url: "http://www.post.example/ferry",
      headline: "Ferry freed",
      keywords: ["ferries"],
    });
    expect(await importLines(changed)).toMatchObject({ added: 0, updated: 1 });
    const after = await library().article.findFirstOrThrow({ include: { revisions: true, topics: true } });
    expect(after).toMatchObject({ id: before.id, slug: before.slug, headline: "Ferry freed" });
    expect(JSON.parse(after.revisions[0]?.content ?? "{}").headline).toBe(
      "Ferry runs aground off Skell Point",
    );
    expect(after.topics.length).toBeGreaterThan(0);
    // The older version does not come back when it is imported again.
    const older = article({ url: "https://post.example/ferry?utm_source=x" });
    expect(await importLines(older)).toMatchObject({ unchanged: 1 });
  });

  it("two articles with identifiers of their own stay separate, even with the same URL", async () => {
    const url = "https://post.example/ferry";
    expect(
      await importLines(
        article({ identifier: "a", url }),
        article({ identifier: "b", url, articleBody: OTHER.join("\n\n") }),
      ),
    ).toMatchObject({ added: 2 });
  });

  it("a reference is resolved as soon as its article is imported, and ties the two", async () => {
    const references = [
      { kind: "publisherRelated", name: "What the harbour office knew" },
      { kind: "inline", name: "two lifeboats", url: "https://coast.example/lifeboats" },
    ];
    await importLines(article({ identifier: "a", references }));
    expect(await library().reference.count({ where: { heldId: { not: null } } })).toBe(0);
    await importLines(
      article({ identifier: "b", headline: "What the Harbour Office Knew", datePublished: "2021-03-09" }),
    );
    const paper = {
      identifier: "c",
      headline: "Lifeboats",
      publisher: { name: "Coast" },
      url: "https://coast.example/lifeboats/",
    };
    await importLines(article({ ...paper, datePublished: undefined }));
    expect(await library().reference.count({ where: { heldId: { not: null } } })).toBe(2);
    const ids = new Map((await library().article.findMany()).map(({ identifier, id }) => [identifier, id]));
    const kinds = async (from: string, to: string) =>
      (await listRelated(ids.get(from) ?? 0)).find((link) => link.article.identifier === to)?.kind;
    expect(await kinds("a", "b")).toBe("publisherRelated");
    expect(await kinds("a", "c")).toBe("cites");
    expect(await kinds("c", "a")).toBe("citedBy");
  });

  it("a new article appears in the lists of old ones, with a reason that is true of both", async () => {
    await importLines(article({ identifier: "a" }));
    const told = {
      identifier: "b",
      headline: "Tern Queen on the rocks",
      publisher: { name: "Skell Gazette" },
    };
    await importLines(article({ ...told, articleBody: OTHER.join("\n\n") }));
    const old = await library().article.findUniqueOrThrow({ where: { identifier: "a" } });
    const [link] = await listRelated(old.id);
    expect(link).toMatchObject({ kind: "sameEvent", article: { identifier: "b" } });
    expect(link?.reason).toMatch(/Tern Queen/);
    expect(link?.reason).toMatch(/same day/);
    for (const { texts } of link?.evidence ?? []) {
      expect([old.headline, ...FERRY].join("\n")).toContain(texts[0]);
      expect([told.headline, ...OTHER].join("\n")).toContain(texts[1]);
    }
  });

  it("an article without a date says nothing of before or after", async () => {
    await importLines(
      article({ identifier: "a" }),
      article({ identifier: "b", datePublished: "", headline: "Tern Queen" }),
    );
    const undated = await library().article.findUniqueOrThrow({ where: { identifier: "b" } });
    const [link] = await listRelated(undated.id);
    expect(link?.kind).toBe("copy");
    expect(link?.reason).not.toMatch(/day|week|month|year/);
  });

  it("leaves nothing of an article that fails halfway", async () => {
    await importLines(article({ identifier: "a" }));
    await library()
      .$executeRaw`CREATE TRIGGER "fail" BEFORE INSERT ON "Profile" BEGIN SELECT RAISE(ABORT, 'no'); END`;
    const other = article({ identifier: "b", articleBody: OTHER.join("\n\n") });
    await expect(importLines(other)).rejects.toThrow();
    await library().$executeRaw`DROP TRIGGER "fail"`;
    expect(await library().article.count()).toBe(1);
    expect(await library().credit.count({ where: { article: { identifier: "b" } } })).toBe(0);
    expect(await importLines(other)).toMatchObject({ added: 1 });
  });
});
