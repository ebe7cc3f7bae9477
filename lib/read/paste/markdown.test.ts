import { describe, expect, it } from "vitest";
import { readMarkdown } from "./markdown";

describe("lines copied with their signs", () => {
  it("are headings of a level", () => {
    expect(readMarkdown("## How we counted")).toEqual({ text: "How we counted", heading: 2 });
    expect(readMarkdown("#bridges #rivers")).toEqual({ text: "#bridges #rivers" });
    expect(readMarkdown("###")).toEqual({ text: "###" });
  });

  it("keep the words of their links and give the addresses apart", () => {
    expect(readMarkdown("See [the map](https://a.example/map) of it.")).toEqual({
      text: "See the map of it.",
      links: [{ name: "the map", url: "https://a.example/map" }],
    });
    expect(readMarkdown("[Home](https://a.example/) | [Walks](https://a.example/w)").menu).toBe(true);
    expect(readMarkdown("[1] A note (2019)")).toEqual({ text: "[1] A note (2019)" });
  });

  it("lose the signs of emphasis and no others", () => {
    expect(readMarkdown("**رماد** و_زيت_ *نص*").text).toBe("رماد و_زيت_ نص");
    expect(readMarkdown("5* hotels and 4* ones").text).toBe("5* hotels and 4* ones");
    expect(readMarkdown("* * *").text).toBe("* * *");
    expect(readMarkdown("snake_case_name").text).toBe("snake_case_name");
  });
});
