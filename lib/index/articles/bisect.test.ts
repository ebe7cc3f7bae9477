import fc from "fast-check";
import { expect, it } from "vitest";
import { bisect } from "./bisect";

it("finds the place that reading from the start finds", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(21), fc.nat(5), (numbers, sought, low) => {
      const sorted = numbers.sort((a, b) => a - b);
      const from = Math.min(low, sorted.length);
      const read = sorted.findIndex((number, at) => at >= from && number >= sought);
      expect(bisect(from, sorted.length, (at) => (sorted[at] ?? 0) < sought)).toBe(
        read < 0 ? sorted.length : read,
      );
    }),
  );
});
