import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inEnglish } from "../../messages/in-english";
import { findDates } from "./find-dates";
import { readDate } from "./read-date";

const NOW = Date.parse("2024-06-01T00:00:00Z");

const read = (line: string, language?: string) =>
  findDates(line, NOW, { language }).map(({ reading }) => reading.iso ?? "unknown");

describe("dates of the world", () => {
  it.each([
    ["Stand: 06.02.2024, 09:15 Uhr", "2024-02-06T09:15"],
    ["Veröffentlicht am 6. Februar 2024 um 09.15 Uhr", "2024-02-06T09:15"],
    ["6. Jänner 2024, 9 Uhr", "2024-01-06T09:00"],
    ["Di., 6. Feb. 2024", "2024-02-06"],
    ["Publié le 6 févr. 2024 à 09h15", "2024-02-06T09:15"],
    ["mar. 6 févr. 2024 à 9 h 15", "2024-02-06T09:15"],
    ["1er août 2023", "2023-08-01"],
    ["6 de fev. de 2024 às 09h15", "2024-02-06T09:15"],
    ["06/02/2024 09h15", "unknown"],
    ["6 ago 2023, 9:15", "2023-08-06T09:15"],
    ["6 out 2023", "2023-10-06"],
    ["martedì 6 febbraio 2024 ore 9.15", "2024-02-06T09:15"],
    ["6 set. 2023", "2023-09-06"],
    ["dinsdag 6 februari 2024 om 09:15 uur", "2024-02-06T09:15"],
    ["6 mrt 2024", "2024-03-06"],
    ["6 Şub 2024 Salı 09:15", "2024-02-06T09:15"],
    ["Güncelleme: 6 Şubat 2024 - 09:15", "2024-02-06T09:15"],
    ["6 בפברואר 2024, 09:15", "2024-02-06T09:15"],
    ["יום שלישי, ה-6 בפבר׳ 2024", "2024-02-06"],
    ["06.02.24", "unknown"],
    ["6 февраля 2024 года, 09:15", "2024-02-06T09:15"],
    ["6 февр. 2024 г. в 09:15", "2024-02-06T09:15"],
    ["6 лютого 2024 р.", "2024-02-06"],
    ["6 lutego 2024 r.", "2024-02-06"],
    ["6 paź 2023, 09:15", "2023-10-06T09:15"],
    ["6. feb. 2024 kl. 09.15", "2024-02-06T09:15"],
    ["6. helmikuuta 2024 klo 9.15", "2024-02-06T09:15"],
    ["6. února 2024 v 9:15", "2024-02-06T09:15"],
    ["6 Φεβρουαρίου 2024, 9:15 μ.μ.", "2024-02-06T21:15"],
    ["2024年2月6日 9時15分", "2024-02-06T09:15"],
    ["2024年2月6日(火) 午後9時15分", "2024-02-06T21:15"],
    ["２０２４年２月６日", "2024-02-06"],
    ["令和6年2月6日", "2024-02-06"],
    ["平成元年12月1日", "1989-12-01"],
    ["2024年2月", "2024-02"],
    ["2024年02月06日 星期二 下午3:15", "2024-02-06T15:15"],
    ["民國113年2月6日", "2024-02-06"],
    ["2024년 2월 6일 오후 3:15", "2024-02-06T15:15"],
    ["2024. 2. 6. 15:15", "2024-02-06T15:15"],
    ["6 กุมภาพันธ์ 2567 เวลา 09:15", "2024-02-06T09:15"],
    ["6 ก.พ. 2567", "2024-02-06"],
    ["6 फ़रवरी 2024", "2024-02-06"],
    ["०६ फरवरी २०२४, 9:15 am", "2024-02-06T09:15"],
    ["6 Februari 2024 pukul 09.15 WIB", "2024-02-06T09:15+07:00"],
    ["منگل، 6 فروری، 2024ء", "2024-02-06"],
    ["6 فيفري 2024", "2024-02-06"],
    ["6 يوليوز 2023", "2023-07-06"],
    ["الثلاثاء ٦ شباط ٢٠٢٤ في ٩:١٥ ص", "2024-02-06T09:15"],
    ["06‏/02‏/2024، 9:15 ص", "unknown"],
    ["6 tháng 2, 2024", "2024-02-06"],
  ])("%s is %s", (line, iso) => expect(read(line)).toEqual([iso]));

  it.each([
    ["公開日時：2024年2月6日 9:15", "published", "2024-02-06T09:15"],
    ["2024/2/6 9:15 更新", "modified", "2024-02-06T09:15"],
    ["2024年2月6日 9時15分 公開", "published", "2024-02-06T09:15"],
    ["发布时间：2024-02-06 09:15", "published", "2024-02-06T09:15"],
    ["최종수정 2024.02.06. 오전 9:15", "modified", "2024-02-06T09:15"],
    ["Stand: 06.02.2024", "modified", "2024-02-06"],
    ["עודכן: 6.2.2024", "modified", "2024-02-06"],
    ["Обновлено 6 февраля 2024", "modified", "2024-02-06"],
  ])("%s is %s", (line, role, iso) => {
    expect(findDates(line, NOW).map(({ reading }) => [reading.role, reading.iso])).toEqual([[role, iso]]);
  });

  it("a label between two dates belongs to the one after it", () => {
    expect(findDates("2024年2月6日 公開 2024年2月7日 更新", NOW).map(({ reading }) => reading.iso)).toEqual([
      "2024-02-06",
      "2024-02-07",
    ]);
  });

  it.each([
    ["14 رجب 1440هـ", "2019-03-21"],
    ["14 رجب 1440", "2019-03-21"],
    ["14/7/1440 هـ", "2019-03-21"],
    ["1440/07/14هـ", "2019-03-21"],
    ["الخميس 14 رجب 1440 هجري 10:30", "2019-03-21T10:30"],
    ["14 Rajab 1440 AH", "2019-03-21"],
    ["۱۷ بهمن ۱۴۰۲ ساعت ۹:۱۵", "2024-02-06T09:15"],
    ["سه‌شنبه ۱۷ بهمن ۱۴۰۲ - ۰۹:۱۵", "2024-02-06T09:15"],
    ["۱۴۰۲/۱۱/۱۷ ۰۹:۱۵", "2024-02-06T09:15"],
    ["29 اسفند 1399", "2021-03-19"],
    ["21 مارس 2019 الموافق 14 رجب 1440هـ", "2019-03-21"],
    ["14 رجب 1440هـ الموافق 22 مارس 2019", "2019-03-22"],
  ])("%s is converted to %s", (line, iso) => expect(read(line)).toEqual([iso]));

  it("leaves unknown what two calendars could have meant, and says so", () => {
    const [span] = findDates("1402/11/17", NOW);
    expect(span?.reading.problem && inEnglish(span.reading.problem)).toMatch(/calendar/);
    expect(read("1402/11/17", "fa")).toEqual(["2024-02-06"]);
  });
});

describe("day and month in figures", () => {
  it.each([
    ["03/04/2024", "de", "2024-04-03"],
    ["03/04/2024", "fr-CA", "unknown"],
    ["03/04/2024", "pt-BR", "2024-04-03"],
    ["٠٣/٠٤/٢٠٢٤", "ar", "2024-04-03"],
    ["03/04/2024", "en", "unknown"],
    ["03/04/2024", "en-US", "2024-03-04"],
    ["03/04/2024", "en-GB", "2024-04-03"],
    ["03/04/2024", undefined, "unknown"],
    ["03/04/2024", "xx", "unknown"],
    ["03/04/2024", "not a tag", "unknown"],
    ["03.04.2024", undefined, "2024-04-03"],
    ["03.04.2024", "de", "2024-04-03"],
    ["03.04.2024", "sv", "2024-04-03"],
    ["03.04.2024", "en-GB", "2024-04-03"],
    ["03.04.2024", "en-US", "unknown"],
    ["03/04/2024 9:15 a.m. EST", undefined, "2024-03-04T09:15-05:00"],
    ["03/04/2024 09:15 CET", undefined, "2024-04-03T09:15+01:00"],
    ["Wed 03/04/2024", "en-US", "2024-04-03"],
  ])("%s in %s is %s", (line, language, iso) => expect(read(line, language)).toEqual([iso]));
});

describe("dates for machines", () => {
  it.each([
    ["2024-02-06T09:15:00+05", "2024-02-06T09:15:00+05:00"],
    ["2024-02-06T09:15:00+0530", "2024-02-06T09:15:00+05:30"],
    ["2024-02-06 09:15:00+05", "2024-02-06T09:15:00+05:00"],
    ["2024-02-06T09:15:00.123Z", "2024-02-06T09:15:00Z"],
    ["2024-02-06T09:15:00z", "2024-02-06T09:15:00Z"],
    ["2024-02-06T9:15", "2024-02-06T09:15"],
    ["20240206T091500Z", "2024-02-06T09:15:00Z"],
    ["20240206091500", "2024-02-06T09:15:00"],
    ["20240206", "2024-02-06"],
    ["2024-2-6", "2024-02-06"],
    ["2024-02-06T09:15:00+01:00[Europe/Berlin]", "2024-02-06T09:15:00+01:00"],
    ["Tue, 06 Feb 2024 09:15:00 +0100", "2024-02-06T09:15:00+01:00"],
    ["Tue, 6 Feb 2024 09:15:00 GMT", "2024-02-06T09:15:00Z"],
    ["Tue Feb 06 2024 09:15:00 GMT+0100 (Central European Standard Time)", "2024-02-06T09:15:00+01:00"],
    ["Tue Feb  6 09:15:00 UTC 2024", "2024-02-06T09:15:00Z"],
    ["06-Feb-2024", "2024-02-06"],
    ["1707210900", "2024-02-06T09:15:00Z"],
    ["1707210900000", "2024-02-06T09:15:00Z"],
    ["2024-02-06T09:15:00 IST", "2024-02-06T09:15:00"],
    ["February 6, 2024 9:15 a.m. EST", "2024-02-06T09:15-05:00"],
  ])("%s is %s", (text, iso) => expect(readDate(text, NOW)).toBe(iso));

  it.each([
    "0",
    "0000-00-00",
    "0000-00-00 00:00:00",
    "1970-01-01",
    "1970-01-01T00:00:00+00:00",
    "1970-01-01T01:00:00+01:00",
    "1969-12-31T19:00:00-05:00",
    "January 1, 1970",
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "0001-01-01T00:00:00Z",
    "1899-12-30T00:00:00",
    "1900-01-01T00:00:00Z",
    "1900-01-01",
    "12345",
    "3000000000",
    "2024-02-30",
    "2024-02-06T25:00:00",
    "Invalid Date",
    "{{date}}",
    "",
  ])("%j is no date", (text) => expect(readDate(text, NOW)).toBeNull());

  it("a real day of 1970 stays", () =>
    expect(readDate("1970-01-02T10:00:00Z", NOW)).toBe("1970-01-02T10:00:00Z"));
});

/** Languages whose dates are read back as Intl writes them. */
const LANGUAGES =
  "en en-GB ar ar-LB ar-MA ar-DZ ar-EG fr de de-AT es es-MX pt pt-PT it nl tr fa-u-ca-gregory fa he ur ru zh zh-TW ja ja-u-ca-japanese pl sv da nb fi cs el ko uk id hi th ar-u-ca-islamic-umalqura".split(
    " ",
  );

describe("whatever Intl writes is read back", () => {
  const days = fc.date({ min: new Date("1990-01-02"), max: new Date("2024-05-31"), noInvalidDate: true });

  it.each(LANGUAGES)("in %s", (language) => {
    fc.assert(
      fc.property(days, fc.constantFrom("full", "long", "medium", "short"), (date, dateStyle) => {
        const format = new Intl.DateTimeFormat(language, { dateStyle, timeZone: "UTC" });
        const line = format.format(date);
        const [iso, ...more] = read(line, language);
        expect(more).toEqual([]);
        // Short forms can have years of two digits ("R6/2/6").
        if (dateStyle === "full" || dateStyle === "long")
          expect([line, iso]).toEqual([line, date.toISOString().slice(0, 10)]);
        else expect([date.toISOString().slice(0, 10), "unknown", undefined]).toContain(iso);
      }),
      { numRuns: 60 },
    );
  });

  it.each(LANGUAGES)("with the time, in %s", (language) => {
    fc.assert(
      fc.property(days, (date) => {
        const format = new Intl.DateTimeFormat(language, {
          dateStyle: "long",
          timeStyle: "short",
          timeZone: "UTC",
        });
        const line = format.format(date);
        expect([line, ...read(line, language)]).toEqual([line, date.toISOString().slice(0, 16)]);
      }),
      { numRuns: 60 },
    );
  });
});
