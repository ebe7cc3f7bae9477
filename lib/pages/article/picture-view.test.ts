import { toHtml } from "hast-util-to-html";
import { describe, expect, it, vi } from "vitest";
import { body, figure, paragraph } from "../../articles/body";
import { withPictures } from "./picture-view";

const kept = { file: "abc", width: 1600, height: 900, colour: "#112233", alt: null };
const waiting = { file: null, width: null, height: null, colour: null, alt: null };
const url = "https://post.example/a.jpg";

const tree = body([paragraph("It opened."), figure({ caption: "At dawn", credit: "A. Moen" })]);
const show = (...pictures: Parameters<typeof withPictures>[1][number][]) =>
  toHtml(withPictures(tree, pictures));

describe("the body of an article with its pictures", () => {
  it("has each in a figure, its caption's where it has one, with sizes to choose from", () => {
    expect(show({ ...kept, url, place: 0, alt: "A bridge" }, { ...kept, file: "def", url, place: 1 })).toBe(
      '<figure><img src="/media/abc-720.webp" srcset="/media/abc-320.webp 320w, /media/abc-720.webp 720w, /media/abc-1440.webp 1440w"' +
        ' sizes="(min-width: 46rem) 41rem, 92vw" width="1600" height="900" data-colour="#112233" alt="A bridge" fetchpriority="high"></figure>' +
        "<p>It opened.</p>" +
        '<figure><img src="/media/def-720.webp" srcset="/media/def-320.webp 320w, /media/def-720.webp 720w, /media/def-1440.webp 1440w"' +
        ' sizes="(min-width: 46rem) 41rem, 92vw" width="1600" height="900" data-colour="#112233" alt="" loading="lazy">' +
        "<figcaption>At dawn<small>A. Moen</small></figcaption></figure>",
    );
  });

  it("is as it was with PICTURES=0", () => {
    vi.stubEnv("PICTURES", "0");
    expect(show({ ...kept, url, place: 1 })).toBe(toHtml(tree));
    vi.unstubAllEnvs();
  });

  it("is as it was while none is kept, and lets no other take a caption", () => {
    expect(show({ ...waiting, url, place: 1 })).toBe(toHtml(tree));
    expect(show({ ...kept, url, place: 1 }, { ...waiting, url, place: 1 })).toMatch(
      /<figure><img [^>]*><\/figure><figure><figcaption>/,
    );
  });

  it("does not say twice what a caption says", () => {
    expect(show({ ...kept, url, place: 1, alt: "At dawn" })).toContain('alt=""');
  });

  it("sets a tall one narrower, and a small one in one size", () => {
    expect(show({ ...kept, url, place: 0, width: 900, height: 1200 })).toContain('class="tall"');
    expect(show({ ...kept, url, place: 0, width: 300, height: 200 })).toContain(
      '<img src="/media/abc-300.webp" width="300"',
    );
  });
});
