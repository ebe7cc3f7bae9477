import { describe, expect, it } from "vitest";
import { askLibrary, importCases, importLines, makeFreshLibraries } from "./fresh-library";

makeFreshLibraries();

const line = (headline: string, articleBody: string, fields: object = {}) => ({
  headline,
  articleBody,
  publisher: "Harbour Post",
  datePublished: "2024-02-10",
  ...fields,
});

describe("scripts that put no space between words", () => {
  it("are searched by words (case 74)", async () => {
    await importCases("74-search-cjk.jsonl");
    expect((await askLibrary("q=東京")).headlines).toEqual(["東京都知事が辞任を表明"]);
    expect((await askLibrary("q=台湾")).headlines).toEqual(["台风逼近台湾东部"]);
    expect((await askLibrary("q=大雨")).headlines).toEqual(["台风逼近台湾东部"]);
    expect((await askLibrary("q=選挙")).headlines).toEqual(["東京都知事が辞任を表明"]);
    expect((await askLibrary("q=大阪")).headlines).toEqual([]);
  });

  it("are searched by several words, by phrases and by what is not", async () => {
    await importCases("74-search-cjk.jsonl");
    expect((await askLibrary("q=東京都知事")).headlines).toEqual(["東京都知事が辞任を表明"]);
    expect((await askLibrary("q=台风 学校")).headlines).toEqual(["台风逼近台湾东部"]);
    expect((await askLibrary(`q=${encodeURIComponent('"台湾东部"')}`)).headlines).toEqual([
      "台风逼近台湾东部",
    ]);
    expect((await askLibrary("q=-台风")).headlines).toEqual(["東京都知事が辞任を表明"]);
  });

  it("are searched in Thai and in katakana", async () => {
    await importLines(
      line("ท่าเรือเหนือปิดหนึ่งเดือน", "การท่าเรือแจ้งเมื่อวันอังคารว่าท่าเรือเหนือจะปิดจนถึงสิ้นเดือน", { inLanguage: "th" }),
      line("旧フェリーターミナル", "漁船の乗組員は旧フェリーターミナルに移される。", { inLanguage: "ja" }),
    );
    expect((await askLibrary("q=ท่าเรือ")).total).toBe(1);
    expect((await askLibrary("q=フェリーターミナル")).total).toBe(1);
    expect((await askLibrary("q=漁船")).total).toBe(1);
  });
});

describe("what a query leaves out", () => {
  it("is said of a sign that is no word (case 75)", async () => {
    await importCases("75-search-emoji.jsonl");
    const { headlines, notes } = await askLibrary("q=🚒");
    if (headlines.length !== 1) expect(notes.join()).toContain("🚒");
    else expect(headlines).toEqual(["Fire crews 🚒 praised after harbour blaze"]);
  });

  it("is said of a sign beside words", async () => {
    await importCases("75-search-emoji.jsonl");
    const { total, notes } = await askLibrary("q=crews 🚒 ☃");
    expect(total).toBe(1);
    expect(notes.join()).toContain("☃");
  });

  it("is said of a field in quotes that there is none", async () => {
    await importCases("75-search-emoji.jsonl");
    const { notes } = await askLibrary(`q=${encodeURIComponent('colour:"dark red"')}`);
    expect(notes.join()).toContain("colour");
  });

  it.each(["outlet:bbc", "outlet:bbc crews", 'outlet:"BBC News"'])(
    "%s shows nothing where there is no such outlet, and names near ones",
    async (q) => {
      await importLines(
        line("Fire crews praised", "Fire crews were praised on Thursday.", { publisher: "BBC Sport" }),
        line("Fire crews thanked", "Fire crews were thanked on Friday.", { publisher: "Harbour Post" }),
      );
      const { total, notes } = await askLibrary(`q=${encodeURIComponent(q)}`);
      expect(total).toBe(0);
      expect(notes.join()).toContain("BBC Sport");
    },
  );

  it("is nothing of outlets that are excluded and are not there", async () => {
    await importLines(line("Fire crews praised", "Fire crews were praised on Thursday."));
    expect((await askLibrary("q=-outlet:bbc")).total).toBe(1);
    expect((await askLibrary("outlet=bbc")).total).toBe(0);
    expect((await askLibrary("q=outlet:bbc OR crews")).total).toBe(1);
  });
});

describe("names with signs", () => {
  it("of languages are told apart", async () => {
    await importLines(
      line("C++ turns forty", "Programmers of C++ met on Monday."),
      line("C# gets a new compiler", "The makers of C# met on Tuesday."),
      line("Vitamin C is cheap", "Vitamin C is cheap this winter."),
    );
    expect((await askLibrary(`q=${encodeURIComponent("C++")}`)).headlines).toEqual(["C++ turns forty"]);
    expect((await askLibrary(`q=${encodeURIComponent("c#")}`)).headlines).toEqual(["C# gets a new compiler"]);
    expect((await askLibrary("q=vitamin c")).headlines).toEqual(["Vitamin C is cheap"]);
  });

  it.each(["F-16", "F16", "f-16s", "f16s"])("%s finds what is written F-16 and F16", async (q) => {
    await importLines(
      line("F-16 jets leave", "An F-16 left the base on Monday."),
      line("Jets return", "Two F16s returned to the base on Tuesday."),
      line("Sixteen boats", "Sixteen boats left the harbour in a force F 5 wind."),
    );
    expect((await askLibrary(`q=${encodeURIComponent(q)}`)).headlines.sort()).toEqual([
      "F-16 jets leave",
      "Jets return",
    ]);
  });
});

describe("days", () => {
  it("are the printed ones (case 82)", async () => {
    await importCases("82-filter-year-end-and-zones.jsonl");
    const swim = ["New Year's swim draws 300"];
    const ferry = ["Last ferry of the year leaves late"];
    expect((await askLibrary("on=2021-01-01")).headlines).toEqual(swim);
    expect((await askLibrary("on=2021")).headlines).toEqual(swim);
    expect((await askLibrary("on=2021-01-01")).days).toEqual(["1 January 2021"]);
    expect((await askLibrary("on=2020-12-31")).headlines).toEqual(ferry);
    expect((await askLibrary("on=2020")).headlines).toEqual(ferry);
    expect((await askLibrary("q=before:2021")).headlines).toEqual(ferry);
    expect((await askLibrary("q=after:2021-01-01")).headlines).toEqual(swim);
  });
});
