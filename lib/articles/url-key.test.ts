import { describe, expect, it } from "vitest";
import { urlKey } from "./url-key";

const QUAY = "harbour-post.example/2024/quay";
const ARABIC = `akhbar.example/${encodeURIComponent("خبر")}`;

describe("urlKey", () => {
  it.each([
    ["https://www.harbour-post.example/2024/quay/", QUAY],
    ["http://m.harbour-post.example/2024/quay#comments", QUAY],
    ["https://mobile.harbour-post.example/2024/quay", QUAY],
    ["https://HARBOUR-post.example:443/2024//quay", QUAY],
    ["http://harbour-post.example:443/2024/quay", QUAY],
    ["http://harbour-post.example:80/2024/./quay", QUAY],
    ["https://harbour-post.example./2024/quay", QUAY],
    ["https://harbour-post.example/2024/quay/index.html", QUAY],
    ["https://harbour-post.example/2024/quay/index.php?utm_source=x", QUAY],
    ["https://harbour-post.example/2024/quay/Default.aspx", QUAY],
    ["https://harbour-post.example/2024/quay?UTM_SOURCE=rss&CMP=share_btn_tw", QUAY],
    ["https://harbour-post.example/2024/quay?at_medium=RSS&xtor=RSS-1&ncid=rss&msclkid=1", QUAY],
    ["https://harbour-post.example/2024/quay;jsessionid=1A2B", QUAY],
    ["https://harbour-post.example/2024/quay?", QUAY],
    ["https://harbour-post.example/2024/quay#:~:text=piles", QUAY],
    ["https://harbour-post.example/2024/quay/amp/", QUAY],
    ["https://harbour-post.example/amp/2024/quay", QUAY],
    ["https://amp.harbour-post.example/2024/quay?amp=1", QUAY],
    ["https://harbour-post.example/2024/quay?outputType=amp", QUAY],
    ["https://harbour-post.example/2024/quay.amp", QUAY],
    ["https://www.google.com/amp/s/harbour-post.example/2024/quay/amp/", QUAY],
    ["https://harbour--post-example.cdn.ampproject.org/c/s/harbour-post.example/2024/quay", QUAY],
    ["https://harbour-post.example/2024/quay.amp.html", `${QUAY}.html`],
    ["https://akhbar.example/%D8%AE%D8%A8%D8%B1", ARABIC],
    ["https://akhbar.example/%d8%ae%d8%a8%d8%b1", ARABIC],
    ["https://akhbar.example/خبر", ARABIC],
    ["https://harbour-post.example/%32024/qu%61y", QUAY],
    ["https://harbour-post.example/café", "harbour-post.example/caf%C3%A9"],
    ["https://harbour-post.example/cafe\u0301", "harbour-post.example/caf%C3%A9"],
    ["https://harbour-post.example/a?b=2&a=1", "harbour-post.example/a?a=1&b=2"],
    ["https://harbour-post.example/a?a=%31&b=2", "harbour-post.example/a?a=1&b=2"],
    ["https://bücher.example/a", "xn--bcher-kva.example/a"],
    ["https://www.harbour-post.example/2024/amp/quay", QUAY],
    ["https://de.m.harbour-post.example/2024/quay", `de.${QUAY}`],
    ["https://harbour-post.example/2024/quay?_ga=2.1&mibextid=x&s=20&rss=1&src=rss&m=1&print=1", QUAY],
  ])("makes %s into %s", (address, key) => expect(urlKey(address)).toBe(key));

  it.each([
    // what names the article itself in somebody's addresses
    ["https://a.example/story.php?id=1", "https://a.example/story.php?id=2"],
    ["https://a.example/view?cid=AEN1", "https://a.example/view?cid=AEN2"],
    ["https://a.example/?p=1", "https://a.example/?p=2"],
    ["https://a.example/news.php?print=5", "https://a.example/news.php?print=6"],
    ["https://a.example/?share=5", "https://a.example/?share=6"],
    ["https://a.example/?cm_id=5", "https://a.example/?cm_id=6"],
    ["https://a.example/?partner=5&mod=news", "https://a.example/?partner=6&mod=news"],
    ["https://a.example/#!/story/1", "https://a.example/#!/story/2"],
    ["https://a.example/#/story/1", "https://a.example/#/story/2"],
    ["https://a.example:8080/quay", "https://a.example/quay"],
    ["https://a.example/a%2Fb", "https://a.example/a/b"],
    ["https://a.example/a%3Fb", "https://a.example/a?b"],
    ["https://a.example/amplifier", "https://a.example/lifier"],
    ["https://a.example/Quay", "https://a.example/quay"],
    ["https://news.a.example/quay", "https://a.example/quay"],
  ])("keeps %s and %s apart", (one, other) => expect(urlKey(one)).not.toBe(urlKey(other)));

  it.each(["", "quay", "mailto:desk@harbour-post.example", "https://"])("is null for %j", (text) =>
    expect(urlKey(text)).toBeNull(),
  );

  it("keeps bytes that are no UTF-8", () => {
    expect(urlKey("https://a.example/%FF")).toBe("a.example/%FF");
    expect(urlKey("https://a.example/%ff")).toBe("a.example/%FF");
  });
});
