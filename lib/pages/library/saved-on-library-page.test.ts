import { expect, it } from "vitest";
import { aroundStart } from "./saved-on-library-page";

it("leads to the whole library where the bare address is another page, and nowhere else", () => {
  const kept = new Map([["href", "/"]]);
  const view = {
    q: "/",
    chips: [{ label: "/", href: "/" }, { href: "/?topic=a" }],
    clearHref: "/",
    none: null,
    kept,
  };
  expect(aroundStart(view, null)).toBe(view);
  expect(aroundStart(view, "/?all=1")).toEqual({
    q: "/",
    chips: [{ label: "/", href: "/?all=1" }, { href: "/?topic=a" }],
    clearHref: "/?all=1",
    none: null,
    kept,
  });
});
