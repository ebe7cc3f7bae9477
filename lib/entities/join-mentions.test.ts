import { describe, expect, test } from "vitest";
import { InMemoryEntities } from "../../scripts/measure/entities/in-memory-entities";

const article = (text: string) => ({
  headline: "",
  text,
  inLanguage: /[\u0600-\u06ff]/.test(text) ? "ar" : "en",
});

/** The keys of the people in each article, the articles being joined in order. */
function people(...texts: string[]): string[][] {
  const entities = new InMemoryEntities();
  return texts.map((text) =>
    entities
      .add(article(text))
      .filter(({ type }) => type === "person")
      .map(({ entityKey }) => entityKey)
      .sort(),
  );
}

const times = (count: number, text: string): string[] => Array.from({ length: count }, () => text);

describe("joinMentions", () => {
  test("joins the spellings of one name", () => {
    const keys = people(
      "They met Bashar al-Assad.",
      "They met President Bashar Assad.",
      "They met Bashar Al Assad there.",
      "التقوا الرئيس بشار الأسد هناك.",
      "They met Mohammed Hullick.",
      "They met Muhammad Hullick.",
      "They met Sergey Hullick.",
      "They met Sergei Hullick.",
    );
    expect(new Set(keys.slice(0, 4).flat())).toEqual(new Set(["bashar al assad"]));
    expect(keys[4]).toEqual(keys[5]);
    expect(keys[6]).toEqual(keys[7]);
    expect(keys[6]).not.toEqual(keys[4]);
  });

  test("joins an Arabic and an English spelling that are unlisted", () => {
    const [english, arabic] = people("They met Talal Barazi.", "التقى المحافظ السيد طلال البرازي هناك.");
    expect(arabic).toEqual(english);
  });

  test("keeps people with the same surname separate, in either script", () => {
    const keys = people(
      "They met Bashar al-Assad.",
      "They met Hafez al-Assad.",
      "They met Rifaat al-Assad.",
      "They met Hassan Zorvani.",
      "التقوا الشيخ حسين الزورفاني هناك.",
      "They met Mark Vell.",
      "They met Martin Vell.",
    ).flat();
    expect(new Set(keys).size).toBe(7);
  });

  test("gives a surname alone to the dominant person of that name, and to nobody if there is none", () => {
    const clear = people(
      ...times(3, "They met Bashar al-Assad."),
      "They met Hafez al-Assad.",
      "The Assad era ended.",
    );
    expect(clear.at(-1)).toEqual(["bashar al assad"]);
    const unclear = people(
      "They met Bashar al-Assad.",
      "They met Hafez al-Assad.",
      "The Assad era ended.",
      "Assad left; Assad.",
    );
    expect(unclear.slice(2)).toEqual([["assad"], ["assad"]]);
    expect(people("The Assad era ended.")).toEqual([["assad"]]);
  });

  test("looks up only people of that surname, and does not change places", () => {
    const entities = new InMemoryEntities();
    const [first] = entities.add(article("They met Bashar al-Assad. Assad left."));
    expect(first).toMatchObject({ entityKey: "bashar al assad", count: 2, lookup: "person:sd" });
  });
});
