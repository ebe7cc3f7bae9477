import { TextDecoder } from "@exodus/bytes/encoding.js";
import { describe, expect, it } from "vitest";
import { bodyText } from "../../lib/articles/body";
import { readCase } from "./read-case";

async function readOne(name: string, bytes?: Buffer | string) {
  const [item] = await readCase(name, bytes);
  if (item?.kind !== "article") throw new Error(item?.reason);
  return { ...item.article, text: bodyText(item.article.body), warnings: item.warnings };
}

/** A text in a charset of single bytes. */
function encode(charset: string, text: string): Buffer {
  const decoder = new TextDecoder(charset);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Buffer.from(Array.from(text, (letter) => bytes.get(letter) ?? 0x3f));
}

const ENGLISH =
  "Cracks shut the northern quay\n\nBy Mara Lindqvist\n6 February 2024\n\nThe authority’s “final” word — the quay stays closed until the end of the month, after divers found cracks in two of its piles…\n\nEngineers had first noticed the damage in January, when a routine survey showed that the concrete had begun to flake.\n";
const ARABIC =
  "شقوق تغلق الرصيف الشمالي\n\nأعلنت هيئة الميناء يوم الثلاثاء أن الرصيف الشمالي سيبقى مغلقا حتى نهاية الشهر بعد أن عثر الغواصون على شقوق في اثنين من أعمدته.\n\nوكان المهندسون قد لاحظوا الضرر في يناير عندما أظهر فحص دوري أن الخرسانة بدأت تتقشر تحت خط الماء.\n";
const RUSSIAN =
  "Трещины закрыли северный причал\n\nПортовые власти сообщили во вторник, что северный причал останется закрытым до конца месяца, после того как водолазы обнаружили трещины в двух сваях.\n\nИнженеры заметили повреждения ещё в январе, когда плановая проверка показала, что бетон начал крошиться.\n";
const HEBREW =
  "סדקים סגרו את הרציף הצפוני\n\nרשות הנמל הודיעה ביום שלישי כי הרציף הצפוני יישאר סגור עד סוף החודש, לאחר שצוללנים מצאו סדקים בשניים מעמודי התמיכה שלו.\n\nמהנדסים הבחינו בנזק לראשונה בינואר, כאשר בדיקה שגרתית הראתה כי הבטון החל להתקלף.\n";
const POLISH =
  "Pęknięcia zamknęły północne nabrzeże\n\nZarząd portu poinformował we wtorek, że północne nabrzeże pozostanie zamknięte do końca miesiąca, ponieważ nurkowie znaleźli pęknięcia w dwóch filarach.\n\nInżynierowie zauważyli uszkodzenia już w styczniu, gdy przegląd wykazał, że beton zaczął się kruszyć.\n";

const page = (charset: string, text: string) =>
  `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><article><h1>${text.split("\n")[0]}</h1>${text
    .split("\n\n")
    .slice(1)
    .map((part) => `<p>${part}</p>`)
    .join("")}</article></body></html>`;

describe("charsets of pages", () => {
  it("ISO-8859-1 means windows-1252 (case 01)", async () => {
    const { text, warnings } = await readOne("01-html-windows-1252-quotes.html");
    expect(text).toContain("authority’s “final” word — the quay");
    expect(text).toContain("piles…");
    expect(warnings).toEqual([]);
  });

  it.each([
    ["ISO-8859-1", "windows-1252", ENGLISH, "authority’s “final” word — the quay"],
    ["us-ascii", "windows-1252", ENGLISH, "authority’s “final” word — the quay"],
    ["iso-8859-9", "windows-1254", ENGLISH, "authority’s “final” word — the quay"],
    ["windows-1256", "windows-1256", ARABIC, "هيئة الميناء"],
    ["cp1251", "windows-1251", RUSSIAN, "Портовые власти"],
    ["koi8-r", "koi8-r", RUSSIAN, "Портовые власти"],
    ["windows-1255", "windows-1255", HEBREW, "רשות הנמל"],
    ["x-mac-roman", "macintosh", ENGLISH, "authority’s “final” word — the quay"],
  ])("%s is read as %s", async (label, charset, text, words) => {
    const { text: read, warnings } = await readOne("page.html", encode(charset, page(label, text)));
    expect(read).toContain(words);
    expect(warnings).toEqual([]);
  });

  it.each([
    ["gb2312", "c4cfc2ebcdb7", "南码头"],
    ["shift_jis", "966b957593aa", "北埠頭"],
    ["ks_c_5601-1987", "bacfc7d7", "북항"],
    ["big5", "a55fbd58c059", "北碼頭"],
    ["euc-jp", "cbccc9d6c6ac", "北埠頭"],
  ])("%s, of several bytes a sign", async (label, hex, headline) => {
    const [before = "", after = ""] = page(label, `HEAD\n\n${ENGLISH.replace(/[^\p{ASCII}]/gu, "'")}`).split(
      "HEAD",
    );
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from(hex, "hex"), Buffer.from(after)]);
    expect((await readOne("page.html", bytes)).headline).toBe(headline);
  });

  it("valid UTF-8 beats what is declared", async () => {
    expect((await readOne("page.html", page("ISO-8859-1", ENGLISH))).text).toContain("authority’s “final”");
  });

  it("one that is not known is made out, with a word", async () => {
    const { text, warnings } = await readOne("page.html", encode("windows-1256", page("klingon", ARABIC)));
    expect(text).toContain("هيئة الميناء");
    expect(warnings.join()).toMatch(/windows-1256/);
  });
});

describe("charsets of texts that declare none", () => {
  it.each([
    ["windows-1252", ENGLISH, "authority’s “final” word — the quay"],
    ["windows-1256", ARABIC, "هيئة الميناء"],
    ["windows-1251", RUSSIAN, "Портовые власти"],
    ["koi8-r", RUSSIAN, "Портовые власти"],
    ["windows-1255", HEBREW, "רשות הנמל"],
    ["windows-1250", POLISH, "północne nabrzeże pozostanie zamknięte"],
  ])("%s", async (charset, text, words) => {
    for (const name of ["page.txt", "page.md"]) {
      const source = name.endsWith("md") ? `# ${text}` : text;
      const { text: read, warnings } = await readOne(name, encode(charset, source));
      expect(read).toContain(words);
      expect(warnings.join()).toMatch(/is not UTF-8.*read as/);
    }
  });

  it.each(["utf16le", "utf-16be"])("UTF-16 without a mark: %s", async (order) => {
    const bytes = Buffer.from(ENGLISH, "utf16le");
    if (order === "utf-16be") bytes.swap16();
    expect((await readOne("page.txt", bytes)).text).toContain("authority’s “final”");
  });

  it("one letter of windows-1252 in an English text", async () => {
    const text = ENGLISH.replace(/[^\p{ASCII}]/gu, "'").replace("survey", "café survey");
    expect((await readOne("page.txt", encode("windows-1252", text))).text).toContain("café survey");
  });

  it("UTF-8 with a broken sign stays UTF-8, with a word", async () => {
    const bytes = Buffer.from(ARABIC);
    bytes[bytes.length - 40] = 0x20;
    const { text, warnings } = await readOne("page.txt", bytes);
    expect(text).toContain("هيئة الميناء");
    expect(warnings.join()).toMatch(/lost/);
  });

  it("refuses what is of no charset", async () => {
    const [item] = await readCase("page.txt", Buffer.from([0x41, 0xff, 0xfe, 0x80, 0x81]));
    expect(item).toMatchObject({ kind: "refused" });
  });
});

describe("control characters", () => {
  it("mean signs of windows-1252, and a form feed is a space (case 50)", async () => {
    const { text, abstract, warnings } = await readOne("50-paste-form-feed-and-c1.txt");
    expect(text).toContain("until the end of the month, after divers found cracks");
    expect(text).toContain("It won’t reopen before March");
    expect(abstract).toBeUndefined();
    expect(warnings).toEqual([]);
  });

  it("in Markdown, HTML and JSON too", async () => {
    const body =
      "The \u0093final\u0094 word \u0096 the quay won\u0092t open, the authority said on Monday\u0085";
    const words = "The “final” word – the quay won’t open, the authority said on Monday…";
    expect((await readOne("a.md", `# Quay\n\n${body}`)).text).toBe(words);
    expect((await readOne("a.jsonl", JSON.stringify({ headline: "Quay", articleBody: body }))).text).toBe(
      words,
    );
    expect(
      (await readOne("a.html", `<!doctype html><h1>Quay shut</h1><article><p>${body}</p></article>`)).text,
    ).toBe(words);
  });

  it("numbered references of a page too", async () => {
    const body =
      "<p>The &#147;final&#148; word &#x96; the quay won&#146;t open, the authority said on Monday.</p>";
    const { text } = await readOne("a.html", `<!doctype html><h1>Quay shut</h1><article>${body}</article>`);
    expect(text).toBe("The “final” word – the quay won’t open, the authority said on Monday.");
  });

  it("a form feed between paragraphs parts them", async () => {
    const [, ...paragraphs] = ENGLISH.split("\n\n");
    const { text } = await readOne(
      "page.txt",
      `Cracks shut the quay\n\n${paragraphs
        .slice(1)
        .map((part) => part.trim())
        .join("\f")}`,
    );
    expect(text.split("\n\n")).toHaveLength(2);
  });

  it("a stray null is dropped, with a word", async () => {
    const { text, warnings } = await readOne("page.txt", ENGLISH.replace("survey", "sur\0vey"));
    expect(text).toContain("routine survey showed");
    expect(warnings.join()).toMatch(/null/);
  });
});

describe("JSON Lines in UTF-16", () => {
  it("as PowerShell writes it (case 70)", async () => {
    const items = await readCase("70-jsonl-utf-16.jsonl");
    expect(items.map((item) => item.kind === "article" && item.article.headline)).toEqual([
      "Cracks shut the northern quay",
      "Second article",
    ]);
  });

  it("in both orders, with a newline's byte within a letter", async () => {
    const lines = ["Ċala", "Second"].map((headline) =>
      JSON.stringify({ headline, articleBody: "It opened on Monday." }),
    );
    const bytes = Buffer.from(`\uFEFF${lines.join("\n")}`, "utf16le");
    for (const order of ["le", "be"]) {
      if (order === "be") bytes.swap16();
      const items = await readCase("a.jsonl", bytes);
      expect(items.map((item) => item.kind === "article" && item.article.headline)).toEqual([
        "Ċala",
        "Second",
      ]);
    }
  });

  it("windows-1252, with a word", async () => {
    const line = JSON.stringify({
      headline: "Quay",
      articleBody: "The “final” word, the authority said on Monday.",
    });
    const { text, warnings } = await readOne("a.jsonl", encode("windows-1252", line));
    expect(text).toContain("“final”");
    expect(warnings.join()).toMatch(/windows-1252/);
  });
});

describe("UTF-8 that was read as Windows-1252 or Latin-1 and written again", () => {
  const RIGHT = "Crews in the café said: “It’s shut — for good…” The quay’s pilings cost €3.";
  const twice = (charset: string, text: string) =>
    new TextDecoder(charset).decode(Buffer.from(text)).replaceAll("\uFEFF", "");
  const latin1 = (text: string) => Buffer.from(text).toString("latin1");
  const escaped = (text: string) =>
    text.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const jsonl = (text: string) => JSON.stringify({ headline: "Le café, fermé", articleBody: text });
  const html = (text: string) =>
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Le café, fermé</title></head><body><article><h1>Le café, fermé</h1><p>${text}</p></article></body></html>`;

  it.each([
    ["HTML", "a.html", twice("windows-1252", html(RIGHT))],
    ["HTML of Latin-1", "a.html", latin1(html(RIGHT))],
    ["plain text", "a.txt", twice("windows-1252", `Le café, fermé\n\n${RIGHT}\n`)],
    ["plain text of Latin-1", "a.txt", latin1(`Le café, fermé\n\n${RIGHT}\n`)],
    ["Markdown", "a.md", twice("windows-1252", `---\ntitle: Le café, fermé\n---\n\n${RIGHT}\n`)],
    ["JSON Lines", "a.jsonl", twice("windows-1252", jsonl(RIGHT))],
    ["JSON Lines of ASCII", "a.jsonl", escaped(twice("windows-1252", jsonl(RIGHT)))],
    ["JSON Lines of ASCII, of Latin-1", "a.jsonl", escaped(latin1(jsonl(RIGHT)))],
    ["a list in JSON", "a.json", `[${escaped(twice("windows-1252", jsonl(RIGHT)))}]`],
  ])("is mended: %s", async (_, name, text) => {
    expect(await readOne(name, text)).toMatchObject({ headline: "Le café, fermé", text: RIGHT });
  });

  it.each([
    "„Das ist heiß“, sagte er.",
    "CAFÉ» and CAFÉ’s and «CAFÉ»-BAR",
    "CAFÉ™, NESTLÉ® and PASSÉ²",
    "grâce à «“la mairie fermé”»",
    "CAFÉ\u00A0: ouvert.",
  ])("beside what is not: %s", async (right) => {
    const { text } = await readOne("a.txt", `Un été\n\n${right} It isâ€™t shut, the harbour said.\n`);
    expect(text).toBe(`${right} It is’t shut, the harbour said.`);
  });

  it.each([
    POLISH.split("\n\n")[1] ?? "",
    "Le cœur de l’œuvre “à vendre” est là.",
    "Портовые власти — стол и слово “сообщили” во вторник.",
    "港口“当局”星期二说：北码头将关闭到月底。",
  ])("is mended in other languages: %s", async (right) => {
    const spoilt = twice("windows-1252", `Un’ été\n\n${right} It’s shut.\n`);
    expect((await readOne("a.txt", spoilt)).text).toBe(`${right} It’s shut.`);
  });

  it("is what no other text is taken for", async () => {
    const text = "À l’été, l’Ã et le â se voient: « ça » — 20 € l’îlot, a-t-on dit à São Paulo.";
    expect((await readOne("a.txt", `Un été\n\n${text}\n`)).text).toBe(text);
  });
});
