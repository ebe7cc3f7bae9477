import { describe, expect, it } from "vitest";
import { NO_FILTER, onlyValue, toggleExcluded, toggleValue } from "../../filters/article-filter";
import { eachFacet } from "../../filters/facets";
import type { NamedFilter } from "../../index/name-filter";
import type { FacetCount } from "./list-facets";
import { growTopics, viewLinks, viewRail, viewValue } from "./rail-view";

const count = (value: string, articles = 1, more: Partial<FacetCount> = {}): FacetCount => ({
  value,
  name: value.toUpperCase(),
  code: null,
  articles,
  ...more,
});
const named = (filter = NO_FILTER): NamedFilter => ({ filter, names: eachFacet(() => ({})), notes: [] });

describe("a value in the rail", () => {
  it("is chosen by itself, or left out; alone only where others are asked", () => {
    expect(viewValue(NO_FILTER, "outlet", count("post", 4))).toEqual({
      value: "post",
      name: "POST",
      articles: 4,
    });
    expect(viewLinks(NO_FILTER, "outlet")).toEqual({
      href: "/?outlet=VALUE",
      onlyHref: null,
      outHref: "/?outlet=-VALUE",
    });
    const others = toggleValue(NO_FILTER, "outlet", "star");
    expect(viewLinks(others, "outlet")).toEqual({
      href: "/?outlet=star&outlet=VALUE",
      onlyHref: "/?outlet=VALUE",
      outHref: "/?outlet=star&outlet=-VALUE",
    });
  });

  it("is taken back by the link that chose it or left it out", () => {
    const chosen = onlyValue(NO_FILTER, "outlet", "post");
    expect(viewValue(chosen, "outlet", count("post"))).toMatchObject({
      state: "chosen",
      links: { href: "/", onlyHref: null, outHref: "/?outlet=-post" },
    });
    const out = toggleExcluded(NO_FILTER, "outlet", "post");
    expect(viewValue(out, "outlet", count("post"))).toMatchObject({
      state: "out",
      links: { href: "/", onlyHref: null, outHref: null },
    });
    const both = toggleExcluded(chosen, "outlet", "star");
    expect(viewValue(both, "outlet", count("star")).links?.onlyHref).toBe("/?outlet=star");
  });
});

describe("the tree of topics", () => {
  const war = count("war", 9, { code: "medtop:16000000", name: "conflict, war and peace" });

  it("has keywords under their subjects, the others apart, and none twice", () => {
    const topics = [
      war,
      count("idlib", 3, { under: "war" }),
      count("grain", 2, { under: "economy" }),
      count("x"),
    ];
    const { subjects, keywords } = growTopics(topics, (one) => viewValue(NO_FILTER, "topic", one));
    expect(subjects.map(({ name, under }) => [name, under?.map(({ value }) => value)])).toEqual([
      ["War and peace", ["idlib"]],
    ]);
    expect(keywords.map(({ value }) => value)).toEqual(["grain", "x"]);
  });
});

describe("the lists of the rail", () => {
  const many = Array.from({ length: 20 }, (_, at) => count(`p${String(at).padStart(2, "0")}`, 20 - at));

  it("are short, and what is asked or left out always stands in them", () => {
    const filter = toggleExcluded(toggleValue(NO_FILTER, "person", "p15"), "person", "gone");
    const [people] = viewRail(named(filter), [{ facet: "person", values: many }], null);
    expect(people?.shown.map(({ value }) => value)).toEqual([
      ...many.slice(0, 6).map(({ value }) => value),
      "p15",
      "gone",
    ]);
    expect(people?.more.length).toBe(13);
    expect(people?.shown.at(-1)).toMatchObject({ state: "out", articles: 0 });
    expect(people).toMatchObject({
      allHref: "/filters/person?person=p15&person=-gone",
      findWords: "Find a person",
    });
  });

  it("that hold nothing are left out", () => {
    expect(viewRail(named(), [{ facet: "genre", values: [] }], null)).toEqual([]);
  });

  it("begin with what the reader has marked, where that is anything", () => {
    const states = { read: 2, unread: 40, saved: 1 };
    const [group] = viewRail(named({ ...NO_FILTER, read: false }), [], states);
    expect(
      group?.shown.map(({ value, articles, state, links }) => [value, articles, state, links?.href]),
    ).toEqual([
      ["unread", 40, "chosen", "/"],
      ["read", 2, undefined, "/?is=read"],
      ["saved", 1, undefined, "/?is=unread&is=saved"],
    ]);
    const [without] = viewRail(named({ ...NO_FILTER, saved: false }), [], states);
    expect(without?.shown[2]).toMatchObject({ state: "out", links: { href: "/", outHref: null } });
  });
});
