import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  NO_FILTER,
  onlyValue,
  printFilter,
  toggleExcluded,
  toggleValue,
  withFacet,
} from "@/lib/filters/article-filter";
import { parseFilter } from "@/lib/filters/parse-filter";
import { viewLinks } from "@/lib/pages/rail/rail-view";
import { viewTimes } from "@/lib/pages/times/time-view";
import { barAddress } from "../times/bar-address";
import { rangeAddress, valueAddress } from "./addresses";

const slug = fc.stringMatching(/^[a-zء-ي0-9]{1,8}(-[a-zء-ي0-9]{1,8}){0,3}$/u);
const slugs = fc.uniqueArray(slug, { maxLength: 3 });
/** What a reader may have typed besides; some of it looks like a place that is filled. */
const words = fc.oneof(fc.string(), fc.constantFrom("VALUE", "person=VALUE", "after=FROM"));

describe("an address for any value of a list", () => {
  it("becomes that of each value, whatever else is asked", () => {
    fc.assert(
      fc.property(slug, slugs, slugs, words, (value, include, exclude, typed) => {
        fc.pre(![...include, ...exclude].includes(value));
        const { query } = parseFilter({ q: typed }).filter;
        const others = { query, after: "2016", read: false, sort: "oldest" as const };
        const elsewhere = withFacet({ ...NO_FILTER, ...others }, "outlet", {
          include: exclude,
          exclude: include,
        });
        const asked = withFacet(elsewhere, "person", { include, exclude });
        const links = viewLinks(asked, "person");
        const expected = (filter: typeof asked) => `/${printFilter(filter)}`;
        expect(valueAddress(links.href, value)).toBe(expected(toggleValue(asked, "person", value)));
        expect(valueAddress(links.outHref ?? "", value)).toBe(
          expected(toggleExcluded(asked, "person", value)),
        );
        if (links.onlyHref)
          expect(valueAddress(links.onlyHref, value)).toBe(expected(onlyValue(asked, "person", value)));
      }),
    );
  });
});

describe("an address for any range of time", () => {
  const counts = {
    months: [
      { month: "2021-02", articles: 2 },
      { month: "2021-03", articles: 1 },
    ],
    unknown: 0,
  };

  it("becomes that of each bar, and a chosen bar leads back to all times", () => {
    fc.assert(
      fc.property(words, (typed) => {
        const { query } = parseFilter({ q: typed }).filter;
        const filter = { ...NO_FILTER, query, after: "2021-03", before: "2021-04", read: false };
        const view = viewTimes(filter, { all: counts, days: null, outlets: [] });
        expect(view.bars.map((bar) => barAddress(bar, view))).toEqual([
          `/${printFilter({ ...filter, after: "2021-02", before: "2021-03" })}`,
          `/${printFilter({ ...filter, after: null, before: null })}`,
        ]);
      }),
    );
  });

  it("becomes that of each day where there are days", () => {
    const days = [
      { day: "2021-02-28", articles: 2 },
      { day: "2021-03-02", articles: 1 },
    ];
    const filter = { ...NO_FILTER, after: "2021-03-01", before: "2021-03-02" };
    const view = viewTimes(filter, { all: counts, days, outlets: [] });
    expect(view.bars.map((bar) => barAddress(bar, view))).toEqual([
      "/?after=2021-02-28&before=2021-03-01",
      "/",
      "/?after=2021-03-02&before=2021-03-03",
    ]);
  });

  it("and any outlet becomes that of each cell of the table", () => {
    const outlets = [{ value: "the-post", name: "The Post", ...counts }];
    const { grid } = viewTimes(NO_FILTER, { all: counts, days: null, outlets });
    expect(valueAddress(grid.outletHref, "the-post")).toBe("/?outlet=the-post");
    const cell = rangeAddress(valueAddress(grid.outletRangeHref, "the-post"), "2021-02", "2021-03");
    expect(cell).toBe("/?outlet=the-post&after=2021-02&before=2021-03");
  });
});
