import { describe, expect, it } from "vitest";
import { bodyText, listFigures } from "../../lib/articles/body";
import { readCase } from "./read-case";

const TEXT =
  "Ferry crews on the northern route voted on Thursday to end a walkout that had lasted three weeks.";

async function readOne(name: string, text?: string) {
  const [item] = await readCase(name, text);
  if (item?.kind !== "article") throw new Error(item?.reason);
  return { ...item.article, text: bodyText(item.article.body), warnings: item.warnings };
}
const read = (text: string, name = "note.md") => readOne(name, text);

describe("a note of Obsidian's Web Clipper", () => {
  it("is the article that was clipped (case 55)", async () => {
    const article = await readOne("55-md-obsidian-web-clipper.md");
    expect(article).toMatchObject({
      url: "https://www.harbour-post.example/2024/03/14/ferry-crews-vote",
      datePublished: "2024-03-14",
      abstract: "Members of two unions accepted a pay offer on Thursday.",
      credits: [
        { name: "Mara Lindqvist", role: "Author" },
        { name: "Tomas Okoro", role: "Author" },
      ],
      keywords: [],
      warnings: [],
    });
    expect(article.outlet?.name ?? "").not.toMatch(/https?:|\//);
    expect(article.text).toContain("The chair");
    expect(article.text).toContain("We are tired, but we are back.");
    expect(article.text).not.toMatch(/\[!quote\]|\[\[/);
  });

  it("has no date where the page had none: the day of clipping is not it", async () => {
    const { datePublished, credits } = await read(
      `---\ntitle: "A"\nsource: "https://a.example/1"\nauthor:\npublished:\ncreated: 2024-06-02\n---\n${TEXT}`,
    );
    expect(datePublished).toBeUndefined();
    expect(credits).toEqual([]);
  });

  it("names the outlet where source is a name", async () => {
    expect(
      (await read(`---\ntitle: A\nsource: Harbour Post\nurl: https://a.example/1\n---\n${TEXT}`)).outlet
        ?.name,
    ).toBe("Harbour Post");
  });

  it.each([
    [`"[[Mara Lindqvist|Mara]]"`, ["Mara"]],
    [`"[[people/Mara Lindqvist]]"`, ["Mara Lindqvist"]],
    [`"[Mara Lindqvist](https://a.example/mara)"`, ["Mara Lindqvist"]],
    ["[[Mara Lindqvist]]", ["Mara Lindqvist"]],
    ['["[[Mara Lindqvist]]", "[[Tomas Okoro]]"]', ["Mara Lindqvist", "Tomas Okoro"]],
    ["Mara Lindqvist and Tomas Okoro", ["Mara Lindqvist", "Tomas Okoro"]],
    ["https://a.example/mara", []],
  ])("author: %s", async (author, names) => {
    const { credits } = await read(`---\ntitle: A\nauthor: ${author}\n---\n${TEXT}`);
    expect(credits.map(({ name }) => name)).toEqual(names);
  });

  it("has no marks of Obsidian in its text", async () => {
    const { text } = await read(
      `# A\n\nSee [[Harbour|the harbour]] and [[quay/North quay#Piles]], ==both== closed. ^ab12c3\n\n![[quay.png]]\n\n%%a note to self%%\n\n> [!warning]- Careful\n> It is high.\n\n> [!NOTE]\n> It is deep.\n`,
    );
    expect(text).toBe("See the harbour and North quay, both closed.\n\nCareful\nIt is high.\n\nIt is deep.");
  });
});

describe("GitHub's Markdown", () => {
  it("tables, footnotes and strikethrough (case 57)", async () => {
    const { text, warnings } = await readOne("57-md-table-footnote-strikethrough.md");
    expect(text).not.toMatch(/\||\[\^|~|↩/);
    expect(text).toContain("cracks in two of its supporting piles. It was open closed.");
    expect(text).toMatch(/Week.*Cod.*Herring/);
    expect(text).toContain("Harbour authority, notice 14/2024.");
    expect(text).not.toContain("Footnotes");
    expect(warnings).toEqual([]);
  });

  it("marks what was struck out", async () => {
    const { body } = await read("# A\n\nIt was ~~open~~ closed.");
    expect(JSON.stringify(body)).toContain('"tagName":"del"');
  });

  it("task lists and bare addresses", async () => {
    const { text, references } = await read(
      `# A\n\n${TEXT}\n\n- [x] Close the quay\n- [ ] Mend it\n\nMore at https://a.example/1 today.`,
    );
    expect(text).toContain("Close the quay\nMend it");
    expect(references.map(({ url }) => url)).toEqual(["https://a.example/1"]);
  });
});

describe("site generators", () => {
  it("Hugo's TOML (case 58)", async () => {
    expect(await readOne("58-md-hugo-toml.md")).toMatchObject({
      headline: "Cracks shut the quay",
      datePublished: "2024-02-06T09:15:00+01:00",
      keywords: ["harbour", "repairs"],
      warnings: [],
    });
  });

  it.each([
    ["a day", "date = 2024-02-06", "2024-02-06"],
    ["a time without a zone", "date = 2024-02-06T09:15:00", "2024-02-06T09:15:00"],
    ["a time in UTC", "date = 2024-02-06T09:15:00Z", "2024-02-06T09:15:00Z"],
    ["a string", 'date = "6 février 2024"', "2024-02-06"],
    ["Unix time", "date = 1707210900", "2024-02-06T09:15:00Z"],
  ])("TOML: %s", async (_, line, iso) => {
    expect((await read(`+++\ntitle = 'A'\n${line}\n+++\n${TEXT}`)).datePublished).toBe(iso);
  });

  it("TOML with tables, under any name", async () => {
    const text = `+++\ntitle = "A"\nauthors = ["Mara Lindqvist"]\ndraft = false\n[taxonomies]\ntags = ["harbour"]\ncategories = ["news"]\n[extra]\ncover = { caption = "The quay" }\n+++\n\n${TEXT}`;
    const article = await read(text, "note.txt");
    expect(article).toMatchObject({ keywords: ["harbour", "news"], credits: [{ name: "Mara Lindqvist" }] });
    expect(listFigures(article.body)).toEqual([{ caption: "The quay" }]);
  });

  it("broken TOML is refused with its line", async () => {
    const [item] = await readCase("note.md", `+++\ntitle = "A"\ndate = = 2\n+++\n${TEXT}`);
    expect(item).toMatchObject({ kind: "refused", reason: expect.stringMatching(/line 3/) });
  });

  it("Hugo's JSON", async () => {
    const text = `{\n  "title": "A",\n  "date": "2024-02-06",\n  "tags": ["harbour"]\n}\n\n${TEXT}`;
    expect(await read(text)).toMatchObject({
      headline: "A",
      datePublished: "2024-02-06",
      keywords: ["harbour"],
    });
  });

  it("tags and categories together", async () => {
    const { keywords } = await read(
      `---\ntitle: A\ntags: [harbour, "#repairs", news/local]\ncategories: News, Harbour\n---\n${TEXT}`,
    );
    expect(keywords).toEqual(["harbour", "repairs", "news/local", "News"]);
  });

  it("Jekyll's words, and the date of its file's name", async () => {
    const article = await read(
      `---\nlayout: post\ntitle: A\ntags: harbour repairs\n---\n${TEXT}`,
      "2024-02-06-cracks-shut-the-quay.md",
    );
    expect(article).toMatchObject({ datePublished: "2024-02-06", keywords: ["harbour", "repairs"] });
  });

  it("a date within outranks the file's name", async () => {
    const { datePublished } = await read(
      `---\ntitle: A\ndate: 2024-02-07\n---\n${TEXT}`,
      "2024-02-06-quay.md",
    );
    expect(datePublished).toBe("2024-02-07");
  });

  it.each([
    ["{{< youtube abc_d_e >}}", /youtube/],
    ['{{<figure src="a.jpg">}}', /figure/],
    ["{{% notice warning %}}\nIt is high.\n{{% /notice %}}", /notice/],
    ['{% include video.html id="a" %}', /include/],
    ["{% highlight ruby %}\nputs 1\n{% endhighlight %}", /highlight/],
    ["{{ page.title | upcase }}", /page/],
    ["{: .lead }", null],
  ])("%s is dropped with a word", async (tag, word) => {
    const { text, warnings } = await read(`# A\n\n${TEXT}\n\n${tag}\n\nThe end.`);
    expect(text).not.toMatch(/[{}%]/);
    expect(text).toMatch(/The end\.$/);
    if (word) {
      expect(warnings).toHaveLength(1);
      expect(warnings.join()).toMatch(word);
    }
  });

  it("the caption of a figure's shortcode is kept", async () => {
    const { body, text } = await read(
      `# A\n\n${TEXT}\n\n{{< figure src="/quay_north_1.jpg" title="x" caption="The quay on Monday" >}}`,
    );
    expect(listFigures(body)).toEqual([{ caption: "The quay on Monday" }]);
    expect(text).not.toMatch(/[{}]/);
  });

  it("what stands in code stays", async () => {
    const { text, warnings } = await read(
      `# A\n\n${TEXT}\n\n\`\`\`\n{{< youtube a >}}\n\`\`\`\n\nWrite \`{% raw %}\` or \`[[x]]\` there.`,
    );
    expect(text).toContain("{{< youtube a >}}");
    expect(text).toContain("Write {% raw %} or [[x]] there.");
    expect(warnings).toEqual([]);
  });
});
