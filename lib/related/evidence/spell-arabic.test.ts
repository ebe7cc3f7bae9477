import { expect, test } from "vitest";
import { spellArabic } from "./spell-arabic";

/** How the words are spelt that stand between brackets. */
function spell(text: string, isName = false): string | null {
  const [start, end] = [text.indexOf("["), text.indexOf("]") - 1];
  const place = { field: "text", start, end } as const;
  return spellArabic(
    { headline: "", abstract: "", text: text.replace(/[[\]]/g, "") } as never,
    place,
    isName,
  );
}

test("what is written onto a word is not part of it", () => {
  expect(spell("أول فوز ل[لعراق] هذا العام", true)).toBe("العراق");
  expect(spell("الجمعية [للثقافة والفنون]")).toBe("الثقافة والفنون");
  expect(spell("نفذ في [الجاني المذكور وأسفر] التحقيق")).toBe("الجاني المذكور");
  expect(spell("[رئيس الإدارة الإعلامية بوزارة] الخارجية")).toBe("رئيس الإدارة الإعلامية");
});

test("names and other words stay as they are", () => {
  expect(spell("في [لندن] أمس", true)).toBeNull();
  expect(spell("وصل [وليد المعلم] أمس", true)).toBeNull();
  expect(spell("the [harbour of Tolmere] opened")).toBeNull();
  expect(spell("[قناة السويس] الجديدة")).toBeNull();
});
