import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inEnglish } from "../../messages/in-english";
import { findDates } from "./find-dates";

const NOW = Date.parse("2024-06-01T00:00:00Z");

const read = (line: string) => findDates(line, NOW).map(({ reading }) => reading.iso ?? "unknown");

describe("dates as outlets print them", () => {
  it.each([
    ["Tue 14 May 2019 | 08:05 PM", "2019-05-14T20:05"],
    ["Published: 3 March 2019 14:05 GMT+2", "2019-03-03T14:05+02:00"],
    ["March 3, 2019", "2019-03-03"],
    ["2019-03-03", "2019-03-03"],
    ["3rd of March, 2019", "2019-03-03"],
    ["Aug. 3, 2020, 5 p.m.", "2020-08-03T17:00"],
    ["12:15 am, 3 March 2019", "2019-03-03T00:15"],
    ["14:05 GMT, 3 March 2019", "2019-03-03T14:05Z"],
    ["3 March 2019 10:37 +0530", "2019-03-03T10:37+05:30"],
    ["2019-03-03T10:11:12+02:00", "2019-03-03T10:11:12+02:00"],
    ["March 2019", "2019-03"],
    ["Published: 2019", "2019"],
    ["13/12/2021", "2021-12-13"],
    ["12/13/2021", "2021-12-13"],
    ["03/03/2021", "2021-03-03"],
    ["Mon 03/05/2021", "2021-05-03"],
    ["الأحد 3 مارس 2019", "2019-03-03"],
    ["الأحد ٣ آذار/مارس ٢٠١٩ - ١٠:٣٧ ص", "2019-03-03T10:37"],
    ["15 كانون الثاني 2020 الساعة 9:15 مساءً", "2020-01-15T21:15"],
    ["السبت 03/مارس/2019", "2019-03-03"],
    ["14 رجب 1440هـ - 21 مارس 2019م", "2019-03-21"],
    ["3 آذار 2019 14:05 بتوقيت العاصمة", "2019-03-03T14:05"],
    ["3 mars 2019 à 10h37", "2019-03-03T10:37"],
    ["3. März 2019", "2019-03-03"],
  ])("%s is %s", (line, iso) => {
    expect(read(line)).toEqual([iso]);
  });

  it("parts the date of publication from that of the last change", () => {
    const [first, second] = findDates("Published March 3, 2019, Updated March 4, 2019 10:00 p.m.", NOW);
    expect(first?.reading).toEqual({ role: "published", iso: "2019-03-03" });
    expect(second?.reading).toEqual({ role: "modified", iso: "2019-03-04T22:00" });
  });
});

describe("dates that cannot be known", () => {
  it.each([
    "03/12/2021",
    "Fri 03/12/2021",
    "3/12/21",
    "3 March",
    "on Tuesday, 9 April",
    "31 February 2019",
    "3 March 2031",
    "2 hours ago",
    "Updated 1 hour ago",
    "منذ ساعتين",
    "14:05 GMT",
    "١٤٤٠/٠٧/١٤",
    "رجب 1440هـ",
    "31 صفر 1440هـ",
    "الاثنين 14 رجب 1440هـ",
    "vor 2 Stunden",
    "il y a 3 heures",
    "hace 2 días",
    "2時間前",
    "2 часа назад",
  ])("%s is unknown, with the reason", (line) => {
    const [span] = findDates(line, NOW);
    expect(span?.reading.iso).toBeUndefined();
    expect(span?.reading.problem && inEnglish(span.reading.problem)).toMatch(/it is left unknown\.$/);
  });

  it.each(["May", "Election 2024", "24/7", "The 3 bridges", "1,204 views", "Yesterday and Today"])(
    "%s is no date",
    (line) => {
      expect(findDates(line, NOW)).toEqual([]);
    },
  );
});

it("reads back any day it is given, in words and in numbers", () => {
  const day = fc.date({ min: new Date("1971-01-01"), max: new Date("2024-05-31"), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.constantFrom("en", "ar", "fr", "de"), (date, language) => {
      const iso = date.toISOString().slice(0, 10);
      const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
      expect(read(format.format(date))).toEqual([iso]);
      expect(read(iso.replaceAll("-", "/"))).toEqual([iso]);
    }),
  );
});
