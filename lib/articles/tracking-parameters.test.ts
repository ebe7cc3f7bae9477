import { describe, expect, it } from "vitest";
import { withoutTracking } from "./tracking-parameters";

const QUAY = "https://post.example/quay";

describe("an address without what only tracks its readers", () => {
  it.each([
    [`${QUAY}?utm_source=rss&utm_medium=feed`, QUAY],
    [`${QUAY}?id=7&fbclid=x#piles`, `${QUAY}?id=7#piles`],
    [`${QUAY}?gclid=1&id=7&mc_eid=2&q=a+b%20c`, `${QUAY}?id=7&q=a+b%20c`],
    [`${QUAY}?UTM_Source=x`, QUAY],
    [`${QUAY}?utm_source=x#utm_medium=y`, `${QUAY}#utm_medium=y`],
    ["/quay?utm_source=x", "/quay"],
  ])("%s is %s", (address, plain) => expect(withoutTracking(address)).toBe(plain));

  it.each([
    `${QUAY}?id=7`,
    `${QUAY}?`,
    `${QUAY}?b=2&a=1&&c`,
    // what another site means by it
    `${QUAY}?ref=main`,
    // what opens the page
    `${QUAY}?unlocked_article_code=1.x`,
    `${QUAY}#?utm_source=x`,
    "",
  ])("%s stays as it is", (address) => expect(withoutTracking(address)).toBe(address));
});
