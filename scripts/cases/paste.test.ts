import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeLibrary } from "../../lib/db/client";
import { applyMigrations } from "../../lib/db/sqlite/schema-engine";
import { previewCase } from "./read-case";

let folder: string;

beforeAll(async () => {
  await closeLibrary();
  folder = mkdtempSync(join(tmpdir(), "cases-paste-"));
  process.env.DATABASE_URL = `file:${join(folder, "library.db")}`;
  await applyMigrations(join(folder, "library.db"));
});
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

async function readText(name: string, text?: string) {
  const [article] = await previewCase(name, text);
  if (!article) throw new Error(`${name} is no article`);
  return {
    ...article,
    paragraphs: (article.articleBody ?? "").split("\n\n"),
    authors: (article.author ?? []).flatMap(({ name: person, role }) => (role === "Author" ? [person] : [])),
    related: (article.references ?? []).map((reference) => reference.name),
  };
}

describe("pages in other languages", () => {
  it("German: caption, authors and date, nothing of the page in the text", async () => {
    const article = await readText("41-paste-german.txt");
    expect(article).toMatchObject({
      headline: "Risse sperren den Nordkai für einen Monat",
      dateModified: "2024-02-06T09:15",
      image: [{ caption: "Taucher am Nordkai.", credit: "dpa/Karl Moen" }],
      authors: ["Anna Schmidt", "Jörg Weber"],
    });
    expect(article).not.toHaveProperty("abstract");
    expect(article.paragraphs).toHaveLength(3);
    expect(article.articleBody).not.toMatch(/Lesen Sie auch|Newsletter|Mehr zum Thema/);
  });

  it("French: keywords, and the heading of the related list is no entry", async () => {
    const article = await readText("42-paste-french.txt");
    expect(article).toMatchObject({
      headline: "Des fissures ferment le quai nord pour un mois",
      keywords: ["port", "travaux", "pêche"],
      authors: ["Mara Lindqvist", "Thomas Okoro"],
      datePublished: "2024-02-06T09:15",
      dateModified: "2024-02-07T10:00",
    });
    expect(article).not.toHaveProperty("abstract");
    expect(article.paragraphs).toHaveLength(3);
    expect(article.articleBody).not.toMatch(/À lire aussi|newsletter|Sur le même/);
    expect(article.related).toContain("Le port cherche un nouveau directeur");
    expect(article.related).not.toContain("Sur le même sujet");
  });

  it("Hebrew: by-line, date and rights are no text", async () => {
    const article = await readText("44-paste-hebrew.txt");
    expect(article).toMatchObject({
      headline: "סדקים סגרו את הרציף הצפוני לחודש",
      authors: ["מארה לינדקוויסט"],
      datePublished: "2024-02-06T09:15",
    });
    expect(article).not.toHaveProperty("abstract");
    expect(article.paragraphs).toHaveLength(3);
    expect(article.articleBody).not.toMatch(/מאת|פורסם|כל הזכויות/);
  });

  it("Japanese: headline and date", async () => {
    const article = await readText("53-paste-japanese.txt");
    expect(article).toMatchObject({
      headline: "北埠頭、亀裂で一か月閉鎖",
      datePublished: "2024-02-06T09:15",
    });
    expect(article.paragraphs).toHaveLength(3);
  });
});

describe("what a page asks of its reader", () => {
  it("names no outlet: a newsletter has a name of its own", async () => {
    const article = await readText("47-paste-newsletter-name-as-outlet.txt");
    expect([undefined, "Harbour Post"]).toContain(article.publisher?.name);
    expect(article.authors).toEqual(["Mara Lindqvist", "Tomas Okoro", "Jun Seki"]);
    expect(article.paragraphs).toHaveLength(3);
  });
});

describe("a live page", () => {
  it("keeps every time with its heading and its text, and has no standfirst", async () => {
    const article = await readText("48-paste-live-blog.txt");
    expect(article).not.toHaveProperty("abstract");
    expect(article.articleBody?.replace(/\s+/g, " ")).toBe(
      "14:20 Ferries stopped on all routes The operator said that no boat would sail before Monday. " +
        "13:05 Schools send pupils home Headteachers in the north were told to close at noon, the council said. " +
        "11:40 First trees down Firefighters cleared the road to the airport, where two flights had been cancelled.",
    );
  });
});

describe("signs that mean nothing", () => {
  it("do not break a paragraph", async () => {
    const article = await readText("50-paste-form-feed-and-c1.txt");
    expect(article).not.toHaveProperty("abstract");
    expect(article.paragraphs).toHaveLength(3);
    expect(article.paragraphs[0]).toContain("until the end of the month, after divers");
    expect(article.paragraphs[2]).toContain("won’t");
  });
});

const TEXTS: Record<string, { headline: string; text: string[]; page: string; authors: string[] }> = {
  spanish: {
    headline: "Las grietas cierran el muelle norte durante un mes",
    text: [
      "La autoridad portuaria dijo el martes que el muelle norte seguirá cerrado hasta fin de mes, después de que unos buzos hallaran grietas en dos de sus pilares.",
      "Los ingenieros habían visto los primeros daños en enero, cuando una revisión mostró que el hormigón se desprendía bajo la línea de agua.",
    ],
    page: "El Correo del Puerto\nInicio > Economía\n\n{headline}\n\nPor Mara Lindqvist y Tomás Okoro\nPublicado el 6 de febrero de 2024 a las 09:15\n\nCompartir Facebook Twitter\n\n{0}\n\nLea también: Cinco años después del temporal\n\n{1}\n\nSuscríbase a nuestro boletín para recibir cada mañana lo esencial.\n\nNoticias relacionadas\nEl puerto busca nuevo director",
    authors: ["Mara Lindqvist", "Tomás Okoro"],
  },
  italian: {
    headline: "Le crepe chiudono il molo nord per un mese",
    text: [
      "L'autorità portuale ha detto martedì che il molo nord resterà chiuso fino alla fine del mese, dopo che i sommozzatori hanno trovato crepe in due dei suoi piloni.",
      "Gli ingegneri avevano notato i danni già a gennaio, quando un controllo aveva mostrato che il cemento si sfaldava sotto la linea di galleggiamento.",
    ],
    page: "Il Corriere del Porto\n\n{headline}\n\ndi Mara Lindqvist\n6 febbraio 2024\n\nCondividi\n\n{0}\n\nLeggi anche: La tempesta del 2019, cinque anni dopo\n\n{1}\n\nIscriviti alla newsletter\n\nArticoli correlati\nIl porto cerca un nuovo direttore",
    authors: ["Mara Lindqvist"],
  },
  portuguese: {
    headline: "Fissuras fecham o cais norte durante um mês",
    text: [
      "A autoridade portuária disse na terça-feira que o cais norte ficará fechado até ao fim do mês, depois de mergulhadores terem encontrado fissuras em dois dos seus pilares.",
      "Os engenheiros tinham notado os estragos em janeiro, quando uma inspeção mostrou que o betão se soltava abaixo da linha de água.",
    ],
    page: "Correio do Porto\n\n{headline}\n\nPor Mara Lindqvist\n6 de fevereiro de 2024\n\n{0}\n\nLeia também: A tempestade de 2019, cinco anos depois\n\n{1}\n\nLeia mais\nO porto procura novo diretor",
    authors: ["Mara Lindqvist"],
  },
  dutch: {
    headline: "Scheuren sluiten de noordkade een maand lang",
    text: [
      "De havenautoriteit zei dinsdag dat de noordkade tot het einde van de maand gesloten blijft, nadat duikers scheuren in twee van de pijlers hadden gevonden.",
      "Ingenieurs hadden de schade in januari al gezien, toen uit een controle bleek dat het beton onder de waterlijn begon af te brokkelen.",
    ],
    page: "Havenpost\n\n{headline}\n\nDoor Mara Lindqvist en Tomas Okoro\n6 februari 2024\n\n{0}\n\nLees ook: Vijf jaar na de storm\n\n{1}\n\nMeer over dit onderwerp\nHaven zoekt nieuwe directeur",
    authors: ["Mara Lindqvist", "Tomas Okoro"],
  },
  turkish: {
    headline: "Çatlaklar kuzey rıhtımını bir ay kapattı",
    text: [
      "Liman idaresi salı günü yaptığı açıklamada, dalgıçların iki ayağında çatlak bulmasının ardından kuzey rıhtımının ay sonuna kadar kapalı kalacağını bildirdi.",
      "Mühendisler hasarı ilk kez ocak ayında, olağan bir denetimin betonun su altında dökülmeye başladığını göstermesiyle fark etmişti.",
    ],
    page: "Liman Postası\n\n{headline}\n\n6 Şubat 2024 09:15\n\n{0}\n\n{1}\n\nİlgili Haberler\nLiman yeni müdür arıyor",
    authors: [],
  },
  russian: {
    headline: "Трещины закрыли северный причал на месяц",
    text: [
      "Управление порта сообщило во вторник, что северный причал останется закрытым до конца месяца, после того как водолазы нашли трещины в двух его опорах.",
      "Инженеры впервые заметили повреждения в январе, когда плановая проверка показала, что бетон начал крошиться ниже уровня воды.",
    ],
    page: "Портовые вести\n\n{headline}\n\nАвтор: Мария Линд\n6 февраля 2024, 09:15\n\n{0}\n\nЧитайте также: Пять лет после шторма\n\n{1}\n\n© Портовые вести. Все права защищены.",
    authors: ["Мария Линд"],
  },
  chinese: {
    headline: "北码头因裂缝关闭一个月",
    text: [
      "港务局星期二表示，潜水员在两根支柱上发现裂缝之后，北码头将关闭到月底，渔船须改在旧渡轮码头停靠，修复费用由市政府的储备金支付。",
      "工程师一月份例行检查时首先发现水线以下的混凝土开始剥落，当时并未限制船只停靠，也没有通知在码头卸货的渔民和批发商。",
    ],
    page: "港口新闻\n\n{headline}\n\n2024年2月6日 09:15\n\n{0}\n\n{1}",
    authors: [],
  },
};

describe("siblings of these pages", () => {
  it.each(Object.entries(TEXTS))("%s", async (_, { headline, text, page, authors }) => {
    const pasted = page
      .replace("{headline}", headline)
      .replace(/\{(\d)\}/g, (__, at) => text[Number(at)] ?? "");
    const article = await readText("page.txt", pasted);
    expect(article.headline).toBe(headline);
    expect(article.datePublished?.slice(0, 10)).toBe("2024-02-06");
    expect(article.paragraphs).toEqual(text);
    expect(article).not.toHaveProperty("abstract");
    expect(article.authors).toEqual(authors);
  });
});
