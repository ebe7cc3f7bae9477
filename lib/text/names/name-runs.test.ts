import { describe, expect, test } from "vitest";
import { withNames } from "../spans";
import { listWords } from "../tokenise";
import { listSettings } from "./capitals";

/** The names of a text as written. */
function namesOf(text: string): string[] {
  const words = listWords(text);
  const settings = listSettings(text, words);
  const [named] = withNames([{ field: "text", text, words, settings }]);
  return (named?.names ?? []).map(({ first, last }) => text.slice(words[first]?.start, words[last]?.end));
}

describe("names", () => {
  test("takes a run of capitals as one name", () => {
    expect(namesOf("He met Ranya Haddad in New Carthage on the coast.")).toEqual([
      "Ranya Haddad",
      "New Carthage",
    ]);
  });

  test("keeps particles inside and leaves out titles in front", () => {
    expect(
      namesOf("The talks with President Omar al-Rashid and the Ministry of the Interior failed."),
    ).toEqual(["Omar al-Rashid", "Ministry of the Interior"]);
  });

  test("separates a place from the person whose office is in between", () => {
    expect(namesOf("It was signed by Arkansas Attorney General Leslie Brand in the morning.")).toEqual([
      "Arkansas",
      "Leslie Brand",
    ]);
    expect(namesOf("They heard Secretary of State Jane Poole in the hall.")).toEqual(["Jane Poole"]);
  });

  test("does not trust a capital at the start of a sentence", () => {
    expect(namesOf("Hospitals were full. Doctors went home. The doctors and hospitals said so.")).toEqual([]);
    expect(namesOf("Hama was quiet. They left Hama at noon.")).toEqual(["Hama", "Hama"]);
  });

  test.each(["Seán McNally", "McNally Brand", "Connally Brand", "Scally Brand", "Brantly Haddad"])(
    "takes a surname that ends like an adverb: %s",
    (name) => {
      expect(namesOf(`It rained. ${name} was asked.`)).toEqual([name]);
    },
  );

  test.each(["Politically", "Finally", "Internally", "Recently", "Legally", "Equally", "Totally", "Royally"])(
    "leaves out the adverb that opens a sentence: %s",
    (adverb) => {
      expect(namesOf(`It rained. ${adverb} Ranya Haddad was asked.`)).toEqual(["Ranya Haddad"]);
    },
  );

  test("does not take a headline's capitals for names", () => {
    expect(
      namesOf("Rebels Seize Vital Bridge Near Hama\n\nThe rebels took the bridge near Hama at dawn."),
    ).toEqual(["Hama", "Hama"]);
  });

  test("takes from a headline the names that the text confirms", () => {
    const text =
      "Ranya Haddad Supreme Court Hearing Ends\n\nThe Supreme Court heard Ranya Haddad. A court was told so.";
    expect(namesOf(text)).toEqual(["Ranya Haddad", "Supreme Court", "Supreme Court", "Ranya Haddad"]);
  });

  test("does not run past the end of a sentence or into a weekday", () => {
    expect(namesOf("They came to Basra. Karim Nasser met them in Mosul Friday.")).toEqual([
      "Basra",
      "Karim Nasser",
      "Mosul",
    ]);
  });

  test("includes an initial and a Korean given name, and stops at a compound", () => {
    expect(
      namesOf("She wrote to George W. Tanner, to Ban Ki-moon and to the Acme United-led group."),
    ).toEqual(["George W. Tanner", "Ban Ki-moon", "Acme United"]);
  });
});
