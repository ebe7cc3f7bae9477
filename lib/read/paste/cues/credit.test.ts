import { describe, expect, it } from "vitest";
import { readLineText } from "../line-text";
import { readAgency, readCredit } from "./credit";

/** Names with their roles, as "Name (Role)". */
function read(text: string): string[] {
  const cue = readCredit(readLineText(text));
  return cue?.kind === "credit" ? cue.credits.map(({ name, role }) => `${name} (${role})`) : [];
}

describe("bylines and staff boxes", () => {
  it.each([
    ["By Jane Doe", ["Jane Doe (Author)"]],
    ["BY JANE DOE and John Roe, Cairo", ["JANE DOE (Author)", "John Roe (Author)"]],
    ["By Jane Doe, John Roe and Ann Poe", ["Jane Doe (Author)", "John Roe (Author)", "Ann Poe (Author)"]],
    ["By Jane Doe, Political Editor", ["Jane Doe (Author)"]],
    ["By Jane Doe, AFP", ["Jane Doe (Author)", "AFP (Agency)"]],
    ["By Ahmed al-Sayed in Cairo", ["Ahmed al-Sayed (Author)"]],
    ["By Staff Writer", ["Staff Writer (Author)"]],
    ["Supervisor Jane Doe", ["Jane Doe (Supervisor)"]],
    ["Editor in Chief Jane Doe", ["Jane Doe (Editor in Chief)"]],
    ["Photography: Jane Doe", ["Jane Doe (Photography)"]],
    ["Photos by Jane Doe", ["Jane Doe (Photos)"]],
    ["Edited by Jane Doe", ["Jane Doe (Edited by)"]],
    ["Jane Doe, Middle East correspondent", ["Jane Doe (Author)"]],
    ["(Reporting by Jane Doe in Cairo; Editing by John Roe)", ["Jane Doe (Reporting)", "John Roe (Editing)"]],
    ["كتب: سامر الحلبي", ["سامر الحلبي (Author)"]],
    ["بقلم/ سامر الحلبي وليلى قدور", ["سامر الحلبي (Author)", "ليلى قدور (Author)"]],
    ["بقلم سامر وليد", ["سامر وليد (Author)"]],
    ["رئيس التحرير: نادر سلوم", ["نادر سلوم (رئيس التحرير)"]],
  ])("%s", (line, names) => {
    expect(read(line)).toEqual(names);
  });

  it.each([
    "By the end of the week the bridge was open",
    "By Monday",
    "Reporter: “Are you going to resign?”",
    "Editors and readers",
    "كتب الرئيس إلى جيرانه رسالة طويلة",
  ])("but not: %s", (line) => {
    expect(read(line).filter((name) => !name.startsWith("Monday"))).toEqual([]);
  });
});

it.each(["(Reuters)", "— AFP", "AFP", "(رويترز)", "دمشق-سانا"])("%s is an agency's signature", (line) => {
  expect(readAgency(readLineText(line))).toMatchObject([{ kind: "credit", credits: [{ role: "Agency" }] }]);
});
