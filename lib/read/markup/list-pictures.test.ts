import { fromHtml } from "hast-util-from-html";
import { describe, expect, it } from "vitest";
import { listPictures, placeFound } from "./list-pictures";
import { toBlocks } from "./to-blocks";

const BASE = "https://post.example/news/quay";
const QUAY = "The northern quay was closed on Monday after the storm had torn away a part of its wall.";
const FERRY = "The ferry to the islands leaves from the southern quay until the wall has been mended.";

const nodesOf = (html: string) => fromHtml(html, { fragment: true }).children;
const addresses = (html: string) =>
  listPictures(nodesOf(html), { base: BASE }).pictures.map(({ url }) => url);
const placed = (html: string) => {
  const nodes = nodesOf(html);
  const blocks = toBlocks(nodes, { base: BASE });
  return placeFound(listPictures(nodes, { base: BASE }), blocks).map(({ url, place }) => [
    url.split("/").at(-1),
    blocks[place]?.tagName ?? "end",
    place,
  ]);
};

describe("the address of a picture", () => {
  it.each([
    ["as it is", `<img src="/img/quay.jpg">`, "https://post.example/img/quay.jpg"],
    [
      "the narrowest that is wide enough",
      `<img src="s.jpg" srcset="a-400.jpg 400w, a-1600.jpg 1600w, a-4000.jpg 4000w">`,
      "https://post.example/news/a-1600.jpg",
    ],
    ["the densest", `<img src="s.jpg" srcset="a.jpg, b.jpg 2x">`, "https://post.example/news/b.jpg"],
    [
      "with commas in it",
      `<img srcset="https://cdn.example/w_800,h_500/a.jpg 800w,https://cdn.example/w_1500,h_900/a.jpg 1500w">`,
      "https://cdn.example/w_1500,h_900/a.jpg",
    ],
    [
      "that a script would have loaded",
      `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/lazy.jpg">`,
      "https://post.example/lazy.jpg",
    ],
    [
      "of a picture element",
      `<picture><source srcset="/wide.avif 1500w" type="image/avif"><img src="/small.jpg"></picture>`,
      "https://post.example/wide.avif",
    ],
    [
      "shown as it comes into view",
      `<img src="/quay.jpg" style="opacity:0; width:100%; max-height:80px">`,
      "https://post.example/quay.jpg",
    ],
    ["in noscript", `<noscript><img src="/plain.jpg"></noscript>`, "https://post.example/plain.jpg"],
  ])("is read %s", (_, html, address) => {
    expect(addresses(html)).toEqual([address]);
  });

  it.each([
    ["data addresses", `<img src="data:image/png;base64,AAAA">`],
    ["drawings, which can hold scripts", `<img src="/chart.svg">`],
    ["what counts readers", `<img src="https://count.example/hit" width="1" height="1">`],
    ["what is set small by its style", `<img src="/hit.jpg" style="border:0; width:1px; height:1px">`],
    [
      "what is not shown",
      `<img src="/hit.jpg" style="display:none !important">`,
      `<img src="/hit.jpg" hidden>`,
      `<div style="color:red;display: none"><p><img src="/hit.jpg"></p></div>`,
      `<div hidden><img src="/hit.jpg"></div>`,
    ],
    ["hosts that count readers", `<img src="https://stats.wordpress.com/b.gif?host=post.example">`],
    ["signs set small", `<img src="/sign.png" width="24" height="24">`],
    ["faces", `<img src="https://secure.gravatar.com/face.jpg">`, `<img src="/img/avatar-lena.jpg">`],
    ["other schemes", `<img src="ftp://post.example/a.jpg">`, `<img src="javascript:alert(1)">`],
    ["addresses that cannot be read", `<img src="http://">`, `<img>`],
  ])("leaves out %s", (_, ...html) => {
    expect(addresses(html.join(""))).toEqual([]);
  });

  it("stands once, whatever the sizes that the page has it in", () => {
    expect(addresses(`<img src="/quay-at-dawn-300x200.jpg"><img src="/quay-at-dawn-1024x683.jpg">`)).toEqual([
      "https://post.example/quay-at-dawn-300x200.jpg",
    ]);
  });

  it("is read, or not, however long a list of sizes is", () => {
    expect(addresses(`<img srcset="${"a,".repeat(500_000)}x y z">`).length).toBe(1);
  });
});

describe("the place of a picture", () => {
  it("is before the block that follows it, or at the end", () => {
    expect(
      placed(`<img src="a.jpg"><p>${QUAY}</p><p><img src="b.jpg"></p><p>${FERRY}</p><img src="c.jpg">`),
    ).toEqual([
      ["a.jpg", "p", 0],
      ["b.jpg", "p", 1],
      ["c.jpg", "end", 2],
    ]);
  });

  it("is the figure of its caption, below or above it", () => {
    const legend = "<figcaption>The quay on Monday <small>A. Moen</small></figcaption>";
    expect(placed(`<p>${QUAY}</p><figure><img src="a.jpg">${legend}</figure><p>${FERRY}</p>`)).toEqual([
      ["a.jpg", "figure", 1],
    ]);
    expect(placed(`<p>${QUAY}</p><figure>${legend}<img src="a.jpg"></figure><p>${FERRY}</p>`)).toEqual([
      ["a.jpg", "figure", 1],
    ]);
  });

  it("is before a paragraph that it is set in", () => {
    expect(
      placed(`<p>${FERRY}</p><p>${QUAY} <img src="a.jpg"> It was built in the spring of 1961.</p>`),
    ).toEqual([["a.jpg", "p", 1]]);
  });

  it("is found in Arabic, and in a text without spaces", () => {
    expect(
      placed(
        `<p>${QUAY}</p><img src="a.jpg"><p>أُغلق الرصيف الشمالي يوم الإثنين بعد أن هدمت العاصفة جزءا من جداره.</p>`,
      ),
    ).toEqual([["a.jpg", "p", 1]]);
    expect(
      placed(
        `<p>${QUAY}</p><img src="a.jpg"><p>嵐で壁の一部が壊れたため北の埠頭は月曜日に閉鎖されました。</p>`,
      ),
    ).toEqual([["a.jpg", "p", 1]]);
  });

  it("is none where its words are no part of the article, as those of a list of others", () => {
    const html = `<p>${QUAY}</p><ul><li><img src="x.jpg"><a href="/x">Harbour master resigns over storm</a></li></ul>`;
    const nodes = nodesOf(html);
    const [text] = toBlocks(nodes, {});
    expect(placeFound(listPictures(nodes, { base: BASE }), text ? [text] : [])).toEqual([]);
  });
});
