import { describe, expect, it } from "vitest";
import { makeFreshLibraries } from "../../../scripts/cases/fresh-library";
import { bodyText, parseBody } from "../../articles/body";
import { library } from "../../db/client";
import { examineLibrary } from "../../doctor/examine-library";
import { getPassages } from "../../pages/article/list-passages";
import { listRelated } from "../../pages/article/list-related";
import { correctArticle } from "../corrections/correct-article";
import { deleteArticle, undoDecision } from "../corrections/decide-copies";
import { needsRelinking, relinkLibrary } from "../relink/relink-library";
import { runImport } from "../run-import";

makeFreshLibraries();

type Line = {
  identifier: string;
  outlet: string;
  datePublished?: string;
  headline: string;
  inLanguage?: string;
  text: string;
};
const importLines = (...lines: Line[]) => {
  const read = lines.map(({ outlet, text, ...line }) =>
    JSON.stringify({ inLanguage: "en", publisher: { name: outlet }, ...line, articleBody: text }),
  );
  return runImport({ name: "test", parts: [{ name: "lines", bytes: Buffer.from(read.join("\n")) }] });
};

const WIRE = `The dam above Upper Tarn gave way at dawn on Tuesday and sent a wave through the villages of Lenn and Oster, the
 valley office said. Rescuers under Marta Quill brought 312 people to the school in Port Dunmore. The dam was built in
 1954 and was inspected in March by engineers of the Harrow Water Board, who found cracks in its northern wall.`;

const NEWS: Line[] = [
  {
    ...{ identifier: "post", outlet: "The Dunmore Post", datePublished: "2021-03-09" },
    headline: "Dam above Upper Tarn breaks",
    text: WIRE,
  },
  {
    ...{ identifier: "herald", outlet: "Valley Herald", datePublished: "2021-03-10" },
    headline: "Upper Tarn dam fails, villages flooded",
    text: `${WIRE} Trains to Lenn stand still until further notice.`,
  },
  {
    ...{ identifier: "lamp", outlet: "The Lamp", datePublished: "2021-03-10" },
    headline: "After the wave: Lenn and Oster count their losses",
    text: "In Lenn and Oster people dig mud from their kitchens after the Upper Tarn dam broke. Marta Quill, who leads the rescuers, said 312 people sleep in the school at Port Dunmore. The Harrow Water Board would not say why cracks that its engineers saw in March were left.",
  },
  {
    ...{ identifier: "trial", outlet: "Valley Herald", datePublished: "2023-11-02" },
    headline: "Harrow Water Board on trial over Upper Tarn dam",
    text: "The Harrow Water Board knew of cracks in the Upper Tarn dam, the court in Port Dunmore heard on Thursday. Lenn and Oster were flooded when the dam broke; Marta Quill told the judges how her rescuers found 312 people on roofs.",
  },
  {
    ...{ identifier: "bees", outlet: "The Lamp", datePublished: "2021-03-10" },
    headline: "Bees come back to the orchards",
    text: "Apple growers report more bees than in any spring since they began to count. A mild winter and fewer sprays helped the hives, a study of the farm school found.",
  },
  {
    ...{ identifier: "undated", outlet: "Oster Weekly" },
    headline: "What the Upper Tarn dam carried away",
    text: "The Upper Tarn dam took with it the mill at Oster and the bridge of Lenn. Marta Quill and the Harrow Water Board have been asked for their reports. In Port Dunmore 312 people wait.",
  },
];

const idOf = async (identifier: string) =>
  (await library().article.findUniqueOrThrow({ where: { identifier }, select: { id: true } })).id;
const kindsOf = async (identifier: string) =>
  Object.fromEntries(
    (await listRelated(await idOf(identifier))).flatMap(({ kind, article, carriedBy }) =>
      [article, ...carriedBy].map((shown) => [shown.identifier, kind]),
    ),
  );
const faults = async () => (await examineLibrary()).findings.filter(({ weight }) => weight === "fault");
const allLinks = () =>
  library().link.findMany({
    orderBy: [{ fromId: "asc" }, { toId: "asc" }],
    select: { fromId: true, toId: true, kind: true },
  });

describe("links of imported articles", () => {
  it("have a kind as seen from either side", async () => {
    await importLines(...NEWS);
    expect(await kindsOf("lamp")).toMatchObject({ post: "sameEvent", trial: "next", undated: "sameStory" });
    expect(await kindsOf("trial")).toMatchObject({ lamp: "background" });
    expect(Object.keys(await kindsOf("bees"))).toEqual([]);
  });

  it("show near-copies of one text once, naming the other outlets", async () => {
    await importLines(...NEWS);
    const links = await listRelated(await idOf("lamp"));
    const lead = links.find(({ article }) => ["post", "herald"].includes(article.identifier));
    expect(lead?.carriedBy).toHaveLength(1);
    const shown = links.flatMap(({ article, carriedBy }) => [article, ...carriedBy]);
    expect(new Set(shown.map(({ identifier }) => identifier)).size).toBe(shown.length);
  });

  it("when the original of several copies is removed, the next one takes its place", async () => {
    await importLines(...NEWS);
    await deleteArticle(await idOf("post"));
    const herald = await library().article.findUniqueOrThrow({ where: { identifier: "herald" } });
    expect(herald.copyOfId).toBeNull();
    expect(await faults()).toEqual([]);
    const decision = await library().copyDecision.findFirstOrThrow();
    await undoDecision(decision.id);
    expect(await kindsOf("lamp")).toMatchObject({ trial: "next" });
    expect(await faults()).toEqual([]);
  });

  it("say nothing of before and after for an article without a date", async () => {
    await importLines(...NEWS);
    for (const kind of Object.values(await kindsOf("undated")))
      expect(["background", "next", "sameEvent"]).not.toContain(kind);
  });
});

describe("relinkLibrary", () => {
  it("makes the same links again, however often it runs", async () => {
    await importLines(...NEWS);
    await relinkLibrary();
    const once = await allLinks();
    const carriers = await library().article.findMany({ select: { id: true, copyOfId: true } });
    await relinkLibrary();
    expect(await allLinks()).toEqual(once);
    expect(await library().article.findMany({ select: { id: true, copyOfId: true } })).toEqual(carriers);
    expect(await faults()).toEqual([]);
  });

  it("when stopped, keeps the old links and resumes where it was", async () => {
    await importLines(...NEWS);
    await relinkLibrary();
    const before = await allLinks();
    const stop = new AbortController();
    const seen: string[] = [];
    const whole = await relinkLibrary({
      signal: stop.signal,
      onProgress: ({ step }) => {
        seen.push(step);
        if (step === "link") stop.abort();
      },
    });
    expect(whole).toBe(false);
    expect(await allLinks()).toEqual(before);
    expect(await needsRelinking()).toBe(true);
    const again: string[] = [];
    expect(await relinkLibrary({ onProgress: ({ step }) => again.push(step) })).toBe(true);
    expect(again).not.toContain("weigh");
    expect(await needsRelinking()).toBe(false);
    expect(await allLinks()).toEqual(before);
  });

  it("is needed if links were made by an earlier version", async () => {
    await importLines(...NEWS);
    await library().profile.updateMany({ data: { postedDay: null } });
    await library().posting.deleteMany();
    expect(await needsRelinking()).toBe(true);
    await relinkLibrary();
    expect(await library().posting.count()).toBeGreaterThan(0);
    expect(await needsRelinking()).toBe(false);
  });
});

describe("the evidence of links", () => {
  /** Every thing that a reason names is where its evidence says, in both texts, and has a passage in both. */
  const checkEvidence = async () => {
    const articles = await library().article.findMany();
    let named = 0;
    for (const { id } of articles)
      for (const link of await listRelated(id)) {
        const { here, there } = await getPassages(id, link.article.id, link);
        for (const { texts } of link.named) {
          named++;
          for (const [side, passages] of [here, there].entries())
            expect(
              passages.some(({ parts }) =>
                parts.some((part, at) => at % 2 && part.includes(texts[side] ?? "—")),
              ),
            ).toBe(true);
        }
      }
    return named;
  };
  const evidenceFrom = async (identifier: string) =>
    (await listRelated(await idOf(identifier))).flatMap(({ evidence }) => evidence);

  it("opens to passages of both texts, for all that the reasons name", async () => {
    await importLines(...NEWS);
    expect(await checkEvidence()).toBeGreaterThan(10);
  });

  it("is made anew when the owner corrects an article, and when a new version comes in", async () => {
    await importLines(...NEWS);
    await correctArticle(await idOf("trial"), {
      headline: "A board before its judges: what became of the wave",
    });
    const [trial, ...others] = [NEWS[3], ...NEWS].filter((line) => line !== undefined);
    expect(await checkEvidence()).toBeGreaterThan(10);
    for (const { places, texts } of await evidenceFrom("trial"))
      if (places[0].field === "headline")
        expect("A board before its judges: what became of the wave").toContain(texts[0]);
    if (trial)
      await importLines({ ...trial, text: `Before anything else, the judges listened. ${trial.text}` });
    const { body } = await library().article.findUniqueOrThrow({ where: { identifier: "trial" } });
    expect(body).toContain("Before anything else");
    const text = bodyText(parseBody(body, 0));
    const evidence = await evidenceFrom("trial");
    expect(evidence.length).toBeGreaterThan(0);
    for (const { places, texts } of evidence)
      if (places[0].field === "text") expect(text.slice(places[0].start, places[0].end)).toBe(texts[0]);
    for (const { identifier } of others)
      for (const link of await listRelated(await idOf(identifier)))
        if (link.article.identifier === "trial")
          for (const { places, texts } of link.evidence)
            if (places[1].field === "text") expect(text.slice(places[1].start, places[1].end)).toBe(texts[1]);
    expect(await checkEvidence()).toBeGreaterThan(10);
  });

  it("names what articles in two languages share in the words of the one being read", async () => {
    await importLines(
      {
        ...{ identifier: "english", outlet: "Valley Herald", datePublished: "2021-03-09" },
        headline: "United Nations counts 85 civilians killed in Aleppo",
        text: "The United Nations said on Tuesday that 85 civilians were killed in Aleppo, where the ceasefire of Friday had not held. Staffan de Mistura called on all sides to keep the ceasefire in Aleppo.",
      },
      {
        ...{ identifier: "arabic", outlet: "المصباح", datePublished: "2021-03-10", inLanguage: "ar" },
        headline: "الأمم المتحدة: مقتل 85 مدنيا في حلب",
        text: "قالت الأمم المتحدة يوم الثلاثاء إن 85 مدنيا قتلوا في حلب حيث لم يصمد وقف إطلاق النار. ودعا ستافان دي ميستورا جميع الأطراف إلى الالتزام به في حلب.",
      },
    );
    const [english] = await listRelated(await idOf("english"));
    const [arabic] = await listRelated(await idOf("arabic"));
    expect(english?.reason).toMatch(/^Both: .*Aleppo/);
    expect(english?.reason).not.toMatch(/[\u0600-\u06FF]/);
    expect(arabic?.reason).toMatch(/^Both: .*حلب/);
    expect(arabic?.reason.replace(/^Both: | · .*$/g, "")).not.toMatch(/[A-Za-z]/);
    expect(await checkEvidence()).toBeGreaterThan(1);
  });
});
