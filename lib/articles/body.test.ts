import { describe, expect, it } from "vitest";
import {
  blockAt,
  body,
  bodyText,
  figure,
  list,
  listFigures,
  paragraph,
  placeOfLink,
  quotation,
  subhead,
} from "./body";
import { sanitiseBody } from "./sanitise-body";

const tree = body([
  figure({ caption: "The bridge at dawn", credit: "A. Photographer" }),
  paragraph("The bridge opened."),
  subhead("What it cost"),
  quotation("Too much.\nBut it stands."),
  list(["steel", "stone"], false),
]);

describe("an article's body", () => {
  it("has a running text without figures, with blocks separated by a blank line", () => {
    expect(bodyText(tree)).toBe(
      "The bridge opened.\n\nWhat it cost\n\nToo much.\nBut it stands.\n\nsteel\nstone",
    );
  });

  it("has a block for every offset of its running text but between two", () => {
    const text = bodyText(tree);
    const blockOf = (words: string) => blockAt(tree, text.indexOf(words));
    expect(["The bridge", "opened.", "What", "it stands.", "steel", "stone"].map(blockOf)).toEqual([
      1, 1, 2, 3, 4, 4,
    ]);
    expect(blockAt(tree, text.length - 1)).toBe(4);
    expect(blockAt(tree, text.length)).toBe(-1);
  });

  it("has a place in its running text for a link", () => {
    const link = (href: string, words: string) => ({
      ...{ type: "element" as const, tagName: "a", properties: { href } },
      children: [{ type: "text" as const, value: words }],
    });
    const told = body([
      paragraph("The curve is old. "),
      {
        ...{ type: "element", tagName: "p", properties: {} },
        children: [
          { type: "text", value: " Read of the curve in " },
          link("https://a.example/1", "the curve"),
        ],
      },
      {
        ...{ type: "element", tagName: "ul", properties: {} },
        children: [
          paragraph("first"),
          { ...paragraph(""), children: [link("https://a.example/2", "second")] },
        ],
      },
    ]);
    const wordsAt = (address: string) => {
      const place = placeOfLink(told, (one) => one === address);
      return place && [bodyText(told).slice(place.start, place.end), place.start];
    };
    expect(wordsAt("https://a.example/1")).toEqual(["the curve", bodyText(told).lastIndexOf("the curve")]);
    expect(wordsAt("https://a.example/2")).toEqual(["second", bodyText(told).indexOf("second")]);
    expect(wordsAt("https://a.example/3")).toBeNull();
  });

  it("names its figures' captions and credits", () => {
    expect(listFigures(tree)).toEqual([{ caption: "The bridge at dawn", credit: "A. Photographer" }]);
    expect(listFigures(body([figure({ credit: "Agency" })]))).toEqual([{ credit: "Agency" }]);
  });

  it("is unchanged by the sanitiser", () => expect(sanitiseBody(tree)).toEqual(tree));

  it("loses scripts, handlers, styles and URLs that are not web addresses", () => {
    const dirty = body([
      { type: "element", tagName: "script", properties: {}, children: [{ type: "text", value: "alert(1)" }] },
      {
        type: "element",
        tagName: "p",
        properties: { onClick: "alert(1)", style: "position:fixed" },
        children: [
          {
            type: "element",
            tagName: "a",
            properties: { href: "javascript:alert(1)" },
            children: [{ type: "text", value: "a" }],
          },
          {
            type: "element",
            tagName: "a",
            properties: { href: "https://good.example/" },
            children: [{ type: "text", value: "b" }],
          },
          { type: "element", tagName: "img", properties: { src: "x", onError: "alert(1)" }, children: [] },
        ],
      },
    ]);
    const clean = JSON.stringify(sanitiseBody(dirty));
    expect(clean).not.toMatch(/alert|onClick|style|img|javascript/);
    expect(clean).toContain("https://good.example/");
  });

  it("loses what tracks readers from its links", () => {
    const link = (href: string) =>
      body([
        {
          type: "element",
          tagName: "p",
          properties: {},
          children: [
            {
              type: "element",
              tagName: "a",
              properties: { href },
              children: [{ type: "text", value: "quay" }],
            },
          ],
        },
      ]);
    expect(sanitiseBody(link("https://post.example/quay?utm_source=x&id=7&fbclid=y"))).toEqual(
      link("https://post.example/quay?id=7"),
    );
  });
});
