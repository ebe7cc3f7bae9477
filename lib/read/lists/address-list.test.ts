import { describe, expect, it } from "vitest";
import { isAddressList, readAddressList } from "./address-list";

const read = (name: string, text: string) => readAddressList(name, Buffer.from(text));

const BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><A HREF="https://post.example/weir?utm_source=x" ADD_DATE="2" TAGS="boats,Lower Lenn">The weir &amp; the boats</A>
        <DD>A note on it
        <DT><H3>News</H3>
        <DL><p>
            <DT><H3>Rivers</H3>
            <DL><p>
                <DT><A HREF="http://post.example/lock">Lock</A>
            </DL><p>
            <DT><A HREF="https://post.example/mills">Mills</A>
        </DL><p>
    </DL><p>
    <DT><A HREF="javascript:alert(1)">A bookmarklet</A>
    <DT><A HREF="place:sort=8">Most visited</A>
    <DT><A HREF="https://www.post.example/weir">The weir again</A>
</DL><p>`;

describe("a browser's bookmarks", () => {
  it("are addresses with their names, folders and tags", () => {
    expect(isAddressList("bookmarks.html", BOOKMARKS)).toBe(true);
    expect(read("bookmarks.html", BOOKMARKS)).toEqual({
      addresses: [
        {
          ...{ url: "https://post.example/weir?utm_source=x", title: "The weir & the boats" },
          topics: ["boats", "Lower Lenn"],
        },
        { url: "http://post.example/lock", title: "Lock", topics: ["News", "Rivers"] },
        { url: "https://post.example/mills", title: "Mills", topics: ["News"] },
      ],
      ...{ unusable: 2, omitted: 0 },
    });
  });

  it("are told from a page", () => {
    expect(isAddressList("page.html", "<!doctype html><title>A page</title>")).toBe(false);
    expect(isAddressList("text.txt", "Some text, with a comma")).toBe(false);
  });
});

describe("a table of addresses", () => {
  it.each([
    [
      "Pocket",
      "title,url,time_added,tags,status\nThe weir,https://post.example/weir,1700000000,boats|rivers,unread\n",
      [{ url: "https://post.example/weir", title: "The weir", topics: ["boats", "rivers"] }],
    ],
    [
      "Instapaper",
      'URL,Title,Selection,Folder,Timestamp,Tags\nhttps://post.example/weir,"The weir, mended",,Unread,1700000000,"[""boats""]"\nhttps://post.example/lock,Lock,,Rivers,1700000000,[]\n',
      [
        { url: "https://post.example/weir", title: "The weir, mended", topics: ["boats"] },
        { url: "https://post.example/lock", title: "Lock", topics: ["Rivers"] },
      ],
    ],
    [
      "Raindrop",
      'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n1,The weir,,"Two\nlines ""quoted""",https://post.example/weir,News / Rivers,"boats, mills",2024-01-01T00:00:00Z,,,false\n',
      [{ url: "https://post.example/weir", title: "The weir", topics: ["News", "Rivers", "boats", "mills"] }],
    ],
    [
      "a spreadsheet with semicolons and a byte order mark",
      "\uFEFFLink;Name\r\nhttps://post.example/weir;The weir\r\n\r\npost.example/lock;Lock\r\n",
      [
        { url: "https://post.example/weir", title: "The weir", topics: [] },
        { url: "https://post.example/lock", title: "Lock", topics: [] },
      ],
    ],
    [
      "a list without names",
      "https://post.example/weir\nhttps://post.example/lock,Lock\n",
      [
        { url: "https://post.example/weir", title: null, topics: [] },
        { url: "https://post.example/lock", title: "Lock", topics: [] },
      ],
    ],
  ])("of %s", (_, text, addresses) => {
    expect(read("list.csv", text)).toEqual({ addresses, unusable: 0, omitted: 0 });
  });

  it("counts what is no address and what is too much", () => {
    const many = Array.from({ length: 5_003 }, (_, at) => `https://post.example/${at}`).join("\n");
    const list = read("list.csv", `${many}\nnonsense\nftp://post.example/file\n`);
    expect([list.addresses.length, list.omitted, list.unusable]).toEqual([5_000, 3, 2]);
  });

  it("may have a very long note in quotation marks", () => {
    const note = `A ""note"", ${"on and on\n".repeat(1_600_000)}`;
    const list = read("list.csv", `url,note,title\nhttps://post.example/weir,"${note}",The weir\n`);
    expect(list.addresses).toEqual([{ url: "https://post.example/weir", title: "The weir", topics: [] }]);
  });

  it("keeps quotation marks that are doubled, and those that are never closed", () => {
    const table =
      'url,title\nhttps://post.example/weir,"""The"" ""weir"""\nhttps://post.example/lock,"Lock\n';
    expect(read("list.csv", table).addresses.map(({ title }) => title)).toEqual(['"The" "weir"', '"Lock']);
  });

  it("comes to an end if it is broken", () => {
    const broken = read(
      "list.csv",
      `url,title\n${'"'.repeat(2_000_001)}\n"https://post.example/weir"x,The weir\n`,
    );
    expect(broken.addresses.length).toBeLessThan(2);
  });
});
