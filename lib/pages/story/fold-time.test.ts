import fc from "fast-check";
import { expect, it } from "vitest";
import { foldTime, formatGap, placeOn } from "./fold-time";

const at = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

it("names a gap by the calendar", () => {
  expect(formatGap(at("2019-04-17"), at("2021-07-20"))).toBe("2 years and 3 months");
  expect(formatGap(at("2020-01-31"), at("2020-03-01"))).toBe("30 days");
  expect(formatGap(at("2020-01-15"), at("2021-01-15"))).toBe("1 year");
  expect(formatGap(at("2020-01-15"), at("2020-04-20"))).toBe("3 months");
});

it("folds what is longer than a month, and nothing shorter", () => {
  const kinds = (...days: string[]) => foldTime(days.map(at)).map(({ kind }) => kind);
  expect(kinds("2020-01-01")).toEqual(["stretch"]);
  expect(kinds("2020-01-01", "2020-01-31")).toEqual(["stretch"]);
  expect(kinds("2020-01-01", "2020-02-02", "2020-02-03")).toEqual(["stretch", "gap", "stretch"]);
  expect(foldTime([])).toEqual([]);
});

it("keeps every date on the axis, in its order, whatever the dates are", () => {
  const orders = fc.array(fc.integer({ min: at("1990-01-01"), max: at("2030-01-01") }), { minLength: 1 });
  fc.assert(
    fc.property(orders, (dates) => {
      const parts = foldTime(dates);
      expect(parts[0]?.start).toBe(0);
      expect(parts.at(-1)?.end).toBeCloseTo(100);
      const places = [...dates].sort((a, b) => a - b).map((date) => placeOn(parts, date));
      for (const place of places) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(100.000001);
      }
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }),
  );
});
