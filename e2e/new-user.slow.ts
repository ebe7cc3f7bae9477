import { readFileSync, rmSync } from "node:fs";
import { Newcomer } from "./newcomer";
import { expect, test } from "./reader";
import { startApp } from "./start-app";
import { startPapers } from "./three-papers";

const FOLDER = "test-results/libraries/new-user";
const OWNER = { name: "Wren Adair", password: "low-tide-at-seven" };

/** An app on an empty library, as on a new machine. */
function startEmpty(name: string) {
  rmSync(`${FOLDER}/${name}`, { recursive: true, force: true });
  return startApp({
    ...{ DATABASE_URL: `file:./${FOLDER}/${name}/library.db`, SAMPLES: "0", FETCH_ALLOW: "127.0.0.1" },
  });
}

test.use({
  as: "nobody",
  actionTimeout: 60_000,
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it
  baseURL: async ({}, use) => use(undefined),
});

/** What is read and fetched is done beside the server, after everything else that the machine has to do. */
const patiently = expect.configure({ timeout: 60_000 });

/** What runs beside the test; it ends with it, however it goes. */
const running: { stop: () => unknown }[] = [];
test.afterEach(() => Promise.all(running.splice(0).map((one) => one.stop())));

test("from an empty library to articles of three papers, and out again", async ({ page, playwright }) => {
  const papers = await startPapers();
  running.push(papers);
  const app = await startEmpty("first");
  running.push(app);
  const other = await startEmpty("second");
  running.push(other);
  const newcomer = new Newcomer(page);
  const main = page.getByRole("main");
  const headline = page.getByRole("heading", { level: 1 });
  const told = main.getByRole("status");
  const related = page.getByRole("complementary", { name: "Related articles" });
  const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
  let file: Buffer = Buffer.alloc(0);

  const becomeOwner = async (link: string) => {
    await newcomer.opens(link);
    await newcomer.types("Name", OWNER.name);
    await newcomer.types(/^Password/, OWNER.password);
    await newcomer.types("Repeat the password", OWNER.password);
    await newcomer.clicks(button("Become the owner"));
  };
  const subscribe = async (address: string, title: string, articles: number) => {
    await newcomer.types(/^Address of a feed/, address);
    await newcomer.clicks(button("Subscribe"));
    await patiently(told).toContainText(`Subscribed to ${title}: ${articles} articles added.`);
  };

  await newcomer.step("Become the owner", async () => {
    await newcomer.opens(app.link);
    await newcomer.pictures("welcome");
    await newcomer.types("Name", OWNER.name);
    await newcomer.types(/^Password/, OWNER.password);
    await newcomer.types("Repeat the password", "low-tide-at-six");
    await newcomer.clicks(button("Become the owner"));
    await expect(main.getByRole("alert")).toContainText("The two passwords don’t match.");
    await expect(page.getByLabel("Name")).toHaveValue(OWNER.name);
    await newcomer.pictures("welcome-mistyped");
    await newcomer.types(/^Password/, OWNER.password);
    await newcomer.types("Repeat the password", OWNER.password);
    await newcomer.clicks(button("Become the owner"));
    await patiently(told).toContainText("You’re now the owner of this library.");
    await newcomer.pictures("owner");
    await newcomer.goesTo("Library");
    await expect(main).toContainText("The library is empty.");
    await newcomer.pictures("empty-library");
  });

  await newcomer.step("Subscribe to three feeds", async () => {
    await newcomer.clicks(main.getByRole("link", { name: "Subscribe to feeds" }));
    await expect(main).toContainText("No feeds yet.");
    await newcomer.pictures("feeds-none");
    await newcomer.types(/^Address of a feed/, `${papers.gazette}/nowhere`);
    await newcomer.clicks(button("Subscribe"));
    await expect(main.getByRole("alert")).toContainText("has nothing at this address");
    await expect(page.getByLabel(/^Address of a feed/)).toHaveValue(`${papers.gazette}/nowhere`);
    await newcomer.pictures("feeds-mistyped");
    await subscribe(papers.gazette, "The Lenn Gazette", 3);
    await newcomer.pictures("feeds-subscribed");
    await subscribe(`${papers.harbour}/all.atom`, "Harbour Notes", 2);
    await subscribe(papers.quay, "The Quay", 2);
    await expect(
      told.getByRole("link", { name: "In pictures: divers mend the Tolmere lock by night" }),
    ).toBeVisible();
    await patiently(told).toContainText("Story: ");
    await expect(main.getByRole("list", { name: "Feeds" }).getByRole("heading")).toHaveText([
      ...["Harbour Notes", "The Lenn Gazette", "The Quay"],
    ]);
    await newcomer.pictures("feeds");
  });

  await newcomer.step("Read, and follow related links", async () => {
    await newcomer.clicks(told.getByRole("link", { name: /divers mend/ }));
    await expect(headline).toHaveText(/divers mend/);
    await expect(async () => {
      await page.reload();
      await expect(main.locator("figure img").first()).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 60_000, intervals: [1000] });
    await expect(main.getByRole("img", { name: "Lamps on the water" })).toBeVisible();
    await newcomer.pictures("article-with-pictures");
    await newcomer.clicks(
      related.getByRole("link", { name: "Two barges, one storm: how the Tolmere gates broke" }),
    );
    await expect(headline).toHaveText(/how the Tolmere gates broke/);
    await newcomer.pictures("article-related");
    await newcomer.clicks(
      related.getByRole("link", { name: "Barges pass Tolmere lock again after three weeks" }),
    );
    // of the page, where the feed has a summary
    await expect(main).toContainText("The board meets on Tuesday.");
    await newcomer.clicks(main.getByRole("link", { name: /^Barges strike/ }).first());
    for (const headline of [/^Tolmere lock shut/, /^Canal company knew/, /^In pictures: divers/])
      await expect(main.getByRole("link", { name: headline }).first()).toBeVisible();
    await expect(headline).toHaveText(/^Barges strike/);
    await newcomer.pictures("story");
    await newcomer.goesTo("Library");
    await expect(main.locator(".small-picture").first()).toBeVisible();
    await newcomer.pictures("library");
  });

  await newcomer.step("Add a page by its address", async () => {
    await newcomer.goesTo("Add articles");
    await expect(headline).toHaveText("Add articles");
    await newcomer.pictures("add");
    await newcomer.types(/^Page addresses/, `${papers.harbour}/grain`);
    await newcomer.clicks(button("Fetch and add"));
    await patiently(told).toContainText("1 article added");
    await patiently(told).toContainText("Story: ");
    await newcomer.pictures("added");
    await newcomer.clicks(
      told.getByRole("link", { name: "Grain goes by road while the Tolmere lock is shut" }),
    );
    await expect(main).toContainText("the price of flour in the town has risen by a tenth");
    await expect(related.getByRole("link", { name: /lock/ }).first()).toBeVisible();
  });

  await newcomer.step("Look after the feeds", async () => {
    await newcomer.goesTo("Feeds");
    await newcomer.clicks(main.getByRole("link", { name: "Settings: Harbour Notes" }));
    await expect(headline).toHaveText("Feed settings");
    await newcomer.pictures("feed-settings");
    await newcomer.types(/^Topics/, "Canals");
    await newcomer.clicks(button("Save"));
    await patiently(told).toBeVisible();
    await newcomer.goesTo("Feeds");
    await newcomer.clicks(main.getByRole("link", { name: "Sort out feeds" }));
    await expect(headline).toHaveText("Sort out feeds");
    await newcomer.pictures("feeds-review");
    await newcomer.goesTo("Feeds");
    await newcomer.clicks(button("Check all now"));
    await patiently(told).toContainText("every feed is paused, or was checked in the last five minutes");
    await newcomer.pictures("feeds-progress");
  });

  await newcomer.step("Export the library", async () => {
    await newcomer.goesTo("Account");
    await newcomer.types("Token name", "Phone");
    await newcomer.clicks(button("Create a token"));
    await patiently(told).toContainText("Copy this token now.");
    await newcomer.pictures("account");
    await newcomer.clicks(main.getByRole("link", { name: "Export" }));
    await expect(main).toContainText("8 articles");
    await newcomer.pictures("export");
    const download = page.waitForEvent("download");
    await newcomer.clicks(main.getByRole("link", { name: "Download as JSON Lines" }));
    file = readFileSync(await (await download).path());
    expect(file.toString().match(/"@type":"NewsArticle"/g)).toHaveLength(8);
  });

  await newcomer.step("Sign out", async () => {
    await newcomer.goesTo("Account");
    await newcomer.clicks(button("Sign out"));
    await expect(page.getByRole("link", { name: "Sign in" }).first()).toBeVisible();
    await newcomer.pictures("signed-out");
    const { origin } = new URL(app.link);
    for (const path of ["/add/pages", "/feeds/subscribe", "/add/import"]) {
      const form = { addresses: papers.quay, address: papers.quay, text: "A headline\n\nA text of nobody." };
      const answer = await page.request.post(origin + path, { form, headers: { origin }, maxRedirects: 0 });
      expect([path, answer.status()]).toEqual([path, 403]);
    }
    await page.goto(`${origin}/add`);
    await expect(main).toContainText("Only the owner may add articles.");
    await newcomer.pictures("owner-only");
  });

  await newcomer.step("Import it into another library", async () => {
    await becomeOwner(other.link);
    await newcomer.clicks(main.getByRole("link", { name: "add articles" }));
    await newcomer.chooses(/^Or files/, {
      name: "throughline.jsonl",
      mimeType: "application/jsonl",
      buffer: file,
    });
    await newcomer.clicks(button("Add"));
    await patiently(told).toContainText("8 articles added");
    await newcomer.pictures("imported");
    const reader = await playwright.request.newContext();
    const [first, second] = await Promise.all(
      [app, other].map(async ({ link }) =>
        (await reader.get(`${new URL(link).origin}/api/v1/articles`)).json(),
      ),
    );
    expect(second).toEqual(first);
    await reader.dispose();
  });

  console.log(newcomer.report());
});
