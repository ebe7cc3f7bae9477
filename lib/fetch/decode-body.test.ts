import { describe, expect, it } from "vitest";
import { decodeBody } from "./decode-body";

const decode = (bytes: Buffer, type?: string) =>
  decodeBody({
    kind: "body",
    body: bytes,
    host: "news.example",
    address: "https://news.example/",
    hops: [],
    status: 200,
    headers: new Map(type ? [["content-type", type]] : []),
    etag: null,
    lastModified: null,
  });

/** "Привет, мир" in windows-1251. */
const RUSSIAN = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2c, 0x20, 0xec, 0xe8, 0xf0]);
const joined = (start: string, rest: Buffer) => Buffer.concat([Buffer.from(start), rest]);

describe("the charset of a body", () => {
  it.each([
    ["by Content-Type", RUSSIAN, "text/html; charset=windows-1251"],
    ["by Content-Type in quotation marks", RUSSIAN, `text/html;Charset="CP1251"; q=1`],
    ["by Content-Type, for plain text", RUSSIAN, "text/plain; charset=windows-1251"],
    ["by a page", joined(`<meta charset="windows-1251">`, RUSSIAN), "text/html"],
    [
      "by a page, if Content-Type names none that is known",
      joined(`<meta charset="cp1251">`, RUSSIAN),
      "text/html; charset=none",
    ],
    ["by a feed", joined(`<?xml version="1.0" encoding="windows-1251"?>`, RUSSIAN), "application/rss+xml"],
    [
      "by Content-Type before a page",
      joined(`<meta charset="koi8-r">`, RUSSIAN),
      "text/html; charset=windows-1251",
    ],
  ])("is told %s", (_, bytes, type) => expect(decode(bytes, type).text).toMatch(/Привет, мир$/));

  it.each([
    ["Content-Type", "", "text/html; charset=iso-8859-1"],
    ["a page", `<meta charset="windows-1251">`, "text/html"],
    ["a feed", `<?xml version="1.0" encoding="ISO-8859-1"?>`, "text/xml"],
  ])("is UTF-8 if it can be, whatever %s says", (_, start, type) =>
    expect(decode(joined(start, Buffer.from("Привет, мир")), type).text).toMatch(/Привет, мир$/),
  );

  it("is told by a byte order mark before all else", () => {
    const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("Привет", "utf16le")]);
    expect(decode(marked, "text/html; charset=koi8-r").text).toBe("Привет");
    expect(decode(joined("\uFEFF", Buffer.from("мир")), "text/html; charset=koi8-r").text).toBe("мир");
  });

  it("of no text at all fails as a fetch", () => {
    expect(() => decode(Buffer.alloc(500), "text/html")).toThrow(
      "news.example sent a response that cannot be read.",
    );
  });
});
