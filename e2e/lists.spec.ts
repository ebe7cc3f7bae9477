import { expect, test } from "./reader";
import { textOf } from "./visitor";

test.use({ changesLibrary: true });

const BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p><DT><H3>Rivers</H3><DL><p>
<DT><A HREF="https://no-such-host.invalid/weir">The weir</A>
<DT><A HREF="https://no-such-host.invalid/lock" TAGS="boats">The lock</A>
<DT><A HREF="javascript:alert(1)">A bookmarklet</A>
</DL><p></DL><p>`;

test("bookmarks wait until their owner has chosen; what cannot be had says why", async ({ visitor }) => {
  await visitor.opens("/add");
  await visitor.presses("Add", undefined, [new File([BOOKMARKS], "bookmarks.html", { type: "text/html" })]);
  expect(visitor.headline).toBe("Addresses to fetch");
  expect(textOf(visitor.one("[role=status]"))).toBe(
    "From the list: 2 are waiting to be fetched, 1 has no web address.",
  );
  const rows = visitor.all("li", undefined, visitor.main);
  expect(rows.map(textOf)).toEqual([
    "The weirhttps://no-such-host.invalid/weir · Rivers",
    "The lockhttps://no-such-host.invalid/lock · Rivers, boats",
  ]);
  await visitor.presses("Fetch and add");
  expect(textOf(visitor.one("[role=status]"))).toContain("2 could not be read.");
  expect(textOf(visitor.main)).toContain("It could not be fetched");
  for (const name of [/^The weir/, /^The lock/]) visitor.ticks(name);
  await visitor.presses("Remove from the list");
  expect(textOf(visitor.main)).toContain("No addresses are waiting.");
  await visitor.opens("/add");
  expect(visitor.all("a", /to be fetched/)).toHaveLength(0);
});

test("more addresses than are fetched at once wait, and none is lost", async ({ visitor }) => {
  const addresses = Array.from({ length: 51 }, (_, page) => `https://no-such-host.invalid/page-${page}`);
  await visitor.opens("/add");
  visitor.fills(/^Page addresses/, addresses.join("\n"));
  await visitor.presses("Fetch and add");
  expect(visitor.headline).toBe("Addresses to fetch");
  expect(textOf(visitor.one("[role=status]"))).toBe("From the list: 51 are waiting to be fetched.");
  expect(textOf(visitor.main)).toContain("51 addresses are waiting. These 50 are fetched first");
  while (visitor.all("button", "Remove from the list").length > 0)
    await visitor.presses("Remove from the list");
  expect(textOf(visitor.main)).toContain("No addresses are waiting.");
});

test("nothing ticked is said, and a table and an article go their own ways in one form", async ({
  visitor,
}) => {
  const article = JSON.stringify({
    headline: "The ferry at Lenn runs again",
    articleBody: "The ferry at Lenn runs again after a month, the council of Lower Lenn said on Monday.",
  });
  await visitor.opens("/add");
  await visitor.presses("Add", undefined, [
    new File(["url,title\nhttps://no-such-host.invalid/mill,The mill\n"], "list.csv", { type: "text/csv" }),
    new File([article], "ferry.json", { type: "application/json" }),
  ]);
  expect(textOf(visitor.one("[role=status]"))).toBe("From the list: 1 is waiting to be fetched.");
  expect(textOf(visitor.one("[role=status]", "Result"))).toContain("1 article added");
  await visitor.opens("/add");
  await visitor.follows(visitor.link(/1 address is waiting/));
  const [row] = visitor.all("li", undefined, visitor.main);
  expect(textOf(row as Element)).toContain("The mill");
  row?.querySelector("input")?.removeAttribute("checked");
  await visitor.presses("Fetch and add");
  expect(textOf(visitor.one("[role=alert]"))).toContain("Tick some addresses first");
  await visitor.presses("Remove from the list");
});

test("files are dropped onto the form", async ({ page, reader }) => {
  await reader.opens("/add");
  const field = page.getByLabel(/^Or files/);
  await field.evaluate((element) => {
    const data = new DataTransfer();
    for (const name of ["one", "two"])
      data.items.add(
        new File(
          [
            `The ${name} bridge at Lenn\n\nThe ${name} bridge at Lenn was painted on Monday, the council said.\n`,
          ],
          `${name}.txt`,
          { type: "text/plain" },
        ),
      );
    for (const type of ["dragenter", "dragover", "drop"])
      element.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole("list", { name: "Chosen files" })).toContainText("two.txt");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByRole("status", { name: "Result" })).toContainText("2 articles added");
});
