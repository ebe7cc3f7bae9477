import { describe, expect, it } from "vitest";
import {
  type ArticleFilter,
  NO_FILTER,
  onlyValue,
  toggleExcluded,
  toggleValue,
} from "../../filters/article-filter";
import { eachFacet } from "../../filters/facets";
import type { NamedFilter } from "../../index/name-filter";
import { filterHrefFor } from "../addresses/filter-href";
import type { FacetCount } from "./list-facets";
import { growTopics, viewRail, viewValue } from "./rail-view";

const count = (value: string, articles = 1, more: Partial<FacetCount> = {}): FacetCount => ({
  value,
  name: value.toUpperCase(),
  code: null,
  articles,
  ...more,
});
const hrefOf = filterHrefFor(false);
const view = (filter: ArticleFilter, value: string) => viewValue(filter, "outlet", count(value), hrefOf);
const named = (filter = NO_FILTER): NamedFilter => ({ filter, names: eachFacet(() => ({})), notes: [] });

describe("a value in the rail", () => {
  it("is chosen by itself, or left out; alone only where others are asked", () => {
    expect(view(NO_FILTER, "post")).toEqual({
      value: "post",
      name: "POST",
      articles: 1,
      href: "/library?outlet=post",
      outHref: "/library?outlet=-post",
    });
    const others = toggleValue(NO_FILTER, "outlet", "star");
    expect(view(others, "post")).toMatchObject({
      href: "/library?outlet=star&outlet=post",
      onlyHref: "/library?outlet=post",
      outHref: "/library?outlet=star&outlet=-post",
    });
  });

  it("is taken back by the link that chose it or left it out", () => {
    const chosen = onlyValue(NO_FILTER, "outlet", "post");
    const { name, value, articles } = view(NO_FILTER, "post");
    const post = { name, value, articles };
    expect(view(chosen, "post")).toEqual({
      ...post,
      state: "chosen",
      href: "/library",
      outHref: "/library?outlet=-post",
    });
    const out = toggleExcluded(NO_FILTER, "outlet", "post");
    expect(view(out, "post")).toEqual({ ...post, state: "out", href: "/library" });
    const both = toggleExcluded(chosen, "outlet", "star");
    expect(view(both, "star").onlyHref).toBe("/library?outlet=star");
  });

  it("leads to the whole library under its own address where the bare one is a start filter", () => {
    const chosen = onlyValue(NO_FILTER, "outlet", "post");
    expect(viewValue(chosen, "outlet", count("post"), filterHrefFor(true)).href).toBe("/library?all=1");
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
    const { subjects, keywords } = growTopics(topics, (one) => viewValue(NO_FILTER, "topic", one, hrefOf));
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
    const [people] = viewRail(named(filter), [{ facet: "person", values: many }], null, hrefOf);
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
    expect(viewRail(named(), [{ facet: "genre", values: [] }], null, hrefOf)).toEqual([]);
  });

  it("begin with what the reader has marked, where that is anything", () => {
    const states = { read: 2, unread: 40, saved: 1 };
    const [group] = viewRail(named({ ...NO_FILTER, read: false }), [], states, hrefOf);
    expect(group?.shown.map(({ value, articles, state, href }) => [value, articles, state, href])).toEqual([
      ["unread", 40, "chosen", "/library"],
      ["read", 2, undefined, "/library?is=read"],
      ["saved", 1, undefined, "/library?is=unread&is=saved"],
    ]);
    const [without] = viewRail(named({ ...NO_FILTER, saved: false }), [], states, hrefOf);
    expect(without?.shown[2]).toMatchObject({ state: "out", href: "/library" });
  });
});
