import { expect, it } from "vitest";
import { findDoubled } from "./doubled-feeds";

const feed = (id: number, url: string) => ({ id, url });

it("one address in several spellings is one feed twice", () => {
  const feeds = [
    feed(3, "https://www.post.example/feed"),
    feed(1, "http://post.example/feed/"),
    feed(2, "https://post.example/sport/feed"),
  ];
  expect(findDoubled(feeds, [])).toEqual([{ first: 1, second: 3, why: "address" }]);
});

it("so are feeds with nearly the same articles, but not a section and the whole", () => {
  const feeds = [
    feed(1, "https://a.example/rss"),
    feed(2, "https://a.example/atom"),
    feed(3, "https://a.example/sport"),
  ];
  const shared = [
    { first: 1, second: 2, ofFirst: 20, ofSecond: 19, shared: 18 },
    { first: 1, second: 3, ofFirst: 20, ofSecond: 5, shared: 5 },
  ];
  expect(findDoubled(feeds, shared)).toEqual([{ first: 1, second: 2, why: "articles" }]);
});

it("what is the same by both is told once", () => {
  const feeds = [feed(1, "https://a.example/rss"), feed(2, "http://a.example/rss")];
  const shared = [{ first: 1, second: 2, ofFirst: 9, ofSecond: 9, shared: 9 }];
  expect(findDoubled(feeds, shared)).toEqual([{ first: 1, second: 2, why: "address" }]);
});
