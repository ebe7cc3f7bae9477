import { describe, expect, it } from "vitest";
import { nameKey } from "../text/normalise";
import { crossScript, listSpellings, type NamedEntity } from "./cross-script";

const keysOf = (names: readonly string[]) => names.map(nameKey);

describe("a name in the other script", () => {
  it.each([
    ["Putin", "بوتين"],
    ["بوتين", "Putin"],
    ["Vladimir Putin", "فلاديمير بوتين"],
    ["فلاديمير بوتين", "Vladimir Putin"],
    ["Assad", "الأسد"],
    ["الأسد", "Assad"],
    ["al-Assad", "الأسد"],
    ["Damascus", "دمشق"],
    ["دمشق", "Damascus"],
    ["idleb", "إدلب"],
    ["Deir Ezzor", "دير الزور"],
    ["Raqqa", "الرقة"],
    ["UN", "الأمم المتحدة"],
    ["united nations", "الأمم المتحدة"],
    ["Egypt", "مصر"],
    ["mohamed", "محمد"],
  ])("%s is %s", (name, other) => expect(keysOf(crossScript(name).spellings)).toContain(nameKey(other)));

  it("has the other spellings too, those in the other script first", () => {
    const { spellings, keys } = crossScript("Idleb");
    expect(spellings).toEqual(["إدلب", "Idlib"]);
    expect(keys).toEqual([{ type: "place", key: "idlib" }]);
  });

  it("finds the person of a surname that only one person has", () => {
    expect(crossScript("putin").keys).toEqual([{ type: "person", key: "vladimir putin" }]);
    expect(crossScript("assad").keys).toEqual([]);
    expect(crossScript("bashar assad").keys).toEqual([{ type: "person", key: "bashar al assad" }]);
  });

  it.each(["who", "grain", "حكومة", "", "***"])("is none for %j", (word) =>
    expect(crossScript(word).spellings).toEqual([]),
  );

  it("has the same lookup in both scripts if it is unlisted", () => {
    expect(crossScript("Zakharchenko").lookups).toEqual(crossScript("زاخارتشينكو").lookups);
  });
});

describe("the library's spellings of a name", () => {
  const held: NamedEntity[] = [
    { type: "person", key: "rami makhlouf", names: ["Rami Makhlouf", "رامي مخلوف", "مخلوف"] },
    { type: "person", key: "maher asaad", names: ["ماهر أسعد"] },
    { type: "place", key: "الحميميم", names: ["الحميميم"] },
    { type: "place", key: "حميميم", names: ["حميميم"] },
  ];
  it.each([
    ["Makhlouf", ["مخلوف"]],
    ["rami makhlouf", ["رامي مخلوف", "مخلوف"]],
    ["Samir Makhlouf", []],
    ["Hmeimim", ["حميميم"]],
    ["grain", []],
  ])("of %s are %j", (name, spellings) => expect(listSpellings(name, held)).toEqual(spellings));
});
