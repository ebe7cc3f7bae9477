import { describe, expect, it } from "vitest";
import { readCase } from "./read-case";

async function datesOf(name: string, bytes?: string) {
  const [item] = await readCase(name, bytes);
  if (item?.kind !== "article") throw new Error(item?.reason);
  return item.article;
}

describe("dates of pages", () => {
  it("with dots the day stands first (case 17)", async () => {
    const { datePublished, dateModified } = await datesOf("17-html-date-german-dots.html");
    expect(datePublished ?? dateModified).toBe("2024-02-06T09:15");
  });

  it.each(["19-html-date-hebrew.html", "21-html-date-french-short-month.html"])("of %s", async (name) => {
    expect((await datesOf(name)).datePublished).toBe("2024-02-06T09:15");
  });

  const TEXT =
    "<p>The harbour authority will keep the quay closed until the end of the month, after divers had found cracks in it.</p>".repeat(
      3,
    );
  const page = (lang: string, ...lines: string[]) =>
    `<!doctype html><html lang="${lang}"><body><article><h1>Quay closed for a month</h1>${lines.map((line) => `<p>${line}</p>`).join("")}${TEXT}</article></body></html>`;

  it.each([
    ["en-GB", "2024-04-03"],
    ["en-US", "2024-03-04"],
    ["en", undefined],
    ["nl", "2024-04-03"],
  ])("figures alone, in %s", async (language, iso) => {
    expect((await datesOf("page.html", page(language, "Published: 03/04/2024"))).datePublished).toBe(iso);
  });

  it("figures alone, by another date of the page", async () => {
    const { datePublished } = await datesOf(
      "page.html",
      page("en", "Published: 03/04/2024", "Updated: 25/04/2024"),
    );
    expect(datePublished).toBe("2024-04-03");
  });
});

describe("dates of pasted text", () => {
  const paste = (...dates: string[]) =>
    `The quay is shut for a month\n\nBy Mara Lindqvist\n${dates.join("\n")}\n\nThe harbour authority will keep the quay closed until the end of the month, after divers had found cracks in it.\n\nThe repair is paid for out of the reserve that the city set aside after the storm of that winter.\n`;

  it.each([
    ["dots in English", ["03.04.2024"], undefined],
    ["dots beside a day of an American", ["03.04.2024", "Updated 03.25.2024"], "2024-03-04"],
    ["slashes beside a day of a European", ["03/04/2024", "Updated 25/04/2024"], "2024-04-03"],
    ["slashes alone", ["03/04/2024"], undefined],
    ["an American's time zone", ["03/04/2024 9:15 a.m. EST"], "2024-03-04T09:15-05:00"],
  ])("%s", async (_, dates, iso) => {
    expect((await datesOf("page.txt", paste(...dates))).datePublished).toBe(iso);
  });

  it("of German (case 41)", async () => {
    const { datePublished, dateModified } = await datesOf("41-paste-german.txt");
    expect(datePublished ?? dateModified).toBe("2024-02-06T09:15");
  });

  it("of French (case 42)", async () => {
    expect(await datesOf("42-paste-french.txt")).toMatchObject({
      datePublished: "2024-02-06T09:15",
      dateModified: "2024-02-07T10:00",
    });
  });

  it.each(["44-paste-hebrew.txt", "53-paste-japanese.txt"])("of %s", async (name) => {
    expect((await datesOf(name)).datePublished).toBe("2024-02-06T09:15");
  });
});
