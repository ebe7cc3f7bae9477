import { readFileSync } from "node:fs";
import { expect, test } from "./reader";
import { textOf } from "./visitor";

test.use({ changesLibrary: true });

for (const name of ["36-html-hebrew-in-english-template.html", "38-html-lang-iw.html"])
  test(`a Hebrew page is set from right to left, whatever its template says (${name})`, async ({
    visitor,
  }) => {
    await visitor.opens("/add");
    const bytes = readFileSync(`scripts/test-data/cases/${name}`);
    await visitor.presses("Add", undefined, [new File([bytes], name, { type: "text/html" })]);
    const outcome = visitor.one("[role=status]", "Result");
    expect(textOf(outcome)).toContain("1 article added");
    await visitor.follows(outcome.querySelector("a[href^='/article/']") as Element);
    expect(visitor.one("article .article-text").getAttribute("dir")).toBe("rtl");
    expect(visitor.one("article [lang=he]")).toBeTruthy();
  });
