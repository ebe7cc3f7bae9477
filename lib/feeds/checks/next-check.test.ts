import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countMove } from "./moved-feed";
import { type CheckState, MAX_RETRY_AFTER_MS, MAX_WAIT_MS, MIN_WAIT_MS, nextCheck } from "./next-check";

const NOW = Date.parse("2026-11-29T10:30:00Z");
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const PACE = { ttl: null, period: null, skipHours: [], skipDays: [] };
const STATE: CheckState = {
  checkedAt: NOW,
  status: 200,
  headers: {},
  failures: 0,
  pace: PACE,
  published: [],
  newItemAt: null,
};
const none = () => 0;

/** Minutes until the next check. */
function wait(changes: Partial<CheckState>, random = none): number | "gone" {
  const next = nextCheck({ ...STATE, ...changes }, NOW, random);
  return next.kind === "gone" ? "gone" : Math.round((next.at - NOW) / MINUTE);
}
const every = (gap: number, last = NOW) => Array.from({ length: 10 }, (_, at) => last - at * gap);

describe("a feed that can be read is checked", () => {
  it.each<[string, Partial<CheckState>, number]>([
    ["every hour if nothing is known of it", {}, 60],
    ["twice as often as it has items", { published: every(2 * HOUR) }, 60],
    ["every ten minutes at most", { published: every(6 * MINUTE) }, 10],
    ["once a day at least", { published: every(9 * DAY) }, 1440],
    [
      "not twice as often for items that came in together",
      { published: [...every(4 * HOUR), ...every(4 * HOUR, NOW - 1000)] },
      120,
    ],
    ["after a quiet week every six hours", { published: every(HOUR, NOW - 7 * DAY) }, 360],
    ["after two every twelve", { published: every(HOUR, NOW - 14 * DAY) }, 720],
    ["after a month once a day", { published: every(HOUR, NOW - 30 * DAY) }, 1440],
    ["after a quiet week, if nothing is dated, by what came in", { newItemAt: NOW - 8 * DAY }, 360],
    ["by its ttl", { pace: { ...PACE, ttl: 90 } }, 90],
    ["by its period", { pace: { ...PACE, period: 180 } }, 180],
    ["once a day, whatever its ttl", { pace: { ...PACE, ttl: 10_080 } }, 1440],
    ["by max-age", { headers: { cacheControl: "public, max-age=7200" } }, 120],
    [
      "by max-age, not Expires",
      { headers: { cacheControl: "max-age=7200", expires: "Sun, 29 Nov 2026 18:30:00 GMT" } },
      120,
    ],
    ["by Expires", { headers: { expires: "Sun, 29 Nov 2026 12:30:00 GMT" } }, 120],
    [
      "by Expires and the server's own clock",
      { headers: { expires: "Sun, 29 Nov 2026 12:30:00 GMT", date: "Sun, 29 Nov 2026 11:00:00 GMT" } },
      90,
    ],
    ["as usual after Expires: 0", { headers: { expires: "0" } }, 60],
    ["as usual after an Expires of the past", { headers: { expires: "Thu, 01 Jan 1970 00:00:00 GMT" } }, 60],
    ["as usual after no-cache", { headers: { cacheControl: "no-cache, max-age=86400" } }, 60],
    [
      "as usual after nonsense",
      { headers: { cacheControl: "max-age=soon", expires: "later", retryAfter: "never" } },
      60,
    ],
    ["after the hours that it skips", { pace: { ...PACE, skipHours: [11, 12, 13] } }, 210],
    [
      "as usual if it skips all hours",
      { pace: { ...PACE, skipHours: Array.from({ length: 24 }, (_, at) => at) } },
      60,
    ],
    ["a day later at most if it skips days", { pace: { ...PACE, skipDays: [0, 1, 2, 3] } }, 1440],
    ["as usual after 304", { status: 304 }, 60],
  ])("%s", (_, changes, minutes) => {
    expect(wait(changes)).toBe(minutes);
  });
});

describe("a feed that cannot be read is checked", () => {
  it("less and less often, but never not at all", () => {
    const waits = [1, 2, 3, 4, 5, 6, 1000].map((failures) => wait({ status: 500, failures }));
    expect(waits).toEqual([120, 240, 480, 960, 1440, 1440, 1440]);
    expect(wait({ status: null, failures: 3 }, () => 0.5)).toBe(360);
    expect(wait({ status: 404, failures: 500 })).toBe(1440);
  });

  it("when the server says, within two days", () => {
    const told = (retryAfter: string, status = 429) => wait({ status, failures: 1, headers: { retryAfter } });
    expect(told("14400")).toBe(240);
    expect(told("Sun, 29 Nov 2026 20:30:00 GMT", 503)).toBe(600);
    expect(told("999999999")).toBe(2880);
    expect(told("1")).toBe(120);
    expect(told("14400", 500)).toBe(120);
    expect(wait({ status: 503, headers: { retryAfter: "7200" } })).toBe(120);
  });

  it("never again once it is gone", () => {
    expect(wait({ status: 410, failures: 1, headers: { retryAfter: "60" } })).toBe("gone");
  });
});

const text = fc.oneof(
  fc.string(),
  fc.nat().map(String),
  fc.constantFrom("0", "max-age=99999999999", "no-store", "Sun, 29 Nov 2099 00:00:00 GMT"),
);
const moment = fc.integer({ min: 0, max: NOW * 2 });
const states: fc.Arbitrary<CheckState> = fc.record({
  checkedAt: moment,
  status: fc.option(fc.integer({ min: 200, max: 599 }).filter((status) => status !== 410)),
  headers: fc.record({
    cacheControl: fc.option(text),
    expires: fc.option(text),
    date: fc.option(text),
    retryAfter: fc.option(text),
  }),
  failures: fc.nat(),
  pace: fc.record({
    ttl: fc.option(fc.double({ min: 0, noNaN: true })),
    period: fc.option(fc.nat()),
    skipHours: fc.array(fc.integer({ min: 0, max: 23 })),
    skipDays: fc.array(fc.integer({ min: 0, max: 6 })),
  }),
  published: fc.array(moment, { maxLength: 30 }),
  newItemAt: fc.option(moment),
});
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe("whatever is known of a feed", () => {
  it("its next check is neither before now nor too far from the last one", () => {
    fc.assert(
      fc.property(states, chance, (state, random) => {
        const next = nextCheck(state, NOW, () => random);
        if (next.kind === "gone") throw new Error("It is not gone.");
        const checkedAt = Math.min(state.checkedAt, NOW);
        expect(next.at).toBeGreaterThanOrEqual(Math.max(NOW, checkedAt + MIN_WAIT_MS));
        const longest = state.status === 429 || state.status === 503 ? MAX_RETRY_AFTER_MS : MAX_WAIT_MS;
        expect(next.at).toBeLessThanOrEqual(Math.max(NOW, checkedAt + longest));
      }),
    );
  });

  it("another failure never brings the next check nearer", () => {
    fc.assert(
      fc.property(states, chance, fc.nat({ max: 40 }), (state, random, failures) => {
        const at = (count: number) =>
          wait({ ...state, status: 500, checkedAt: NOW, failures: count }, () => random);
        expect(at(failures + 2)).toBeGreaterThanOrEqual(Number(at(failures + 1)));
      }),
    );
  });
});

describe("a feed that has moved", () => {
  const answered = (...answers: (string | null)[]) =>
    answers.reduce<ReturnType<typeof countMove>>(({ move }, to) => countMove(move, to), {
      move: null,
      movedTo: null,
    });

  it("is believed at the third check in a row", () => {
    expect(answered("b", "b").movedTo).toBeNull();
    expect(answered("b", "b", "b")).toEqual({ move: null, movedTo: "b" });
    expect(answered("b", "b", null, "b").movedTo).toBeNull();
    expect(answered("b", "b", "c").movedTo).toBeNull();
  });
});
