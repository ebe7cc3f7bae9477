import { expect, test } from "./reader";
import { type Server, startServer } from "./server";

const SAVED = "/article/nations-agree-treaty-to-protect-the-high-seas";
const OTHER = "/article/giant-box-ship-keeps-suez-canal-shut-for-a-third-day";

let server: Server;
// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it
test.beforeEach(async ({}, { workerIndex }) => {
  isEnded = false;
  server = await startServer(`test-results/libraries/offline-${workerIndex}`);
});
let isEnded = false;
const end = async () => {
  isEnded = true;
  server.close();
  await expect
    .poll(() =>
      fetch(server.url).then(
        () => true,
        () => false,
      ),
    )
    .toBe(false);
};
test.afterEach(() => {
  if (!isEnded) server.close();
});

test("saved articles are read without a connection, and what is not kept says so", async ({
  page,
  reader,
  complaints,
}) => {
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await reader.opens(`${server.url}${SAVED}`);
  await reader.marks(button("Save"));
  await reader.opens(`${server.url}/saved`);
  await button("Keep these on this device").click();
  await expect(page.getByText("On this device: 1")).toBeVisible();
  await expect(reader.articles().first()).toContainText("on this device");

  await end();
  await page.goto(`${server.url}${SAVED}?from=3`);
  await expect(reader.headline()).toHaveText("Nations agree treaty to protect the high seas");
  await expect(reader.related().getByRole("link").first()).toBeVisible();
  // the style sheet is there too
  expect(await reader.headline().evaluate((heading) => getComputedStyle(heading).fontFamily)).toContain(
    "Georgia",
  );
  await page.goto(`${server.url}${OTHER}`);
  await expect(reader.headline()).toHaveText("You’re offline");
  await page.getByRole("main").getByRole("link", { name: "Saved" }).click();
  await expect(reader.articles()).toHaveCount(1);
  await expect(page.getByText("On this device: 1")).toBeVisible();
  // another shelf is another page
  await page.goto(`${server.url}/saved?show=read`);
  await expect(reader.headline()).toHaveText("You’re offline");
  // what cannot be had is told in the console, and that is all
  complaints.length = 0;
});

test("an article that is saved later is kept too, and one that is no longer saved goes", async ({
  page,
  reader,
}) => {
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const listKept = () =>
    page.evaluate(async () => {
      const keys = await (await caches.open("kept")).keys();
      return keys.map(({ url }) => new URL(url).pathname).filter((path) => path.startsWith("/article/"));
    });
  await reader.opens(`${server.url}${SAVED}`);
  await reader.marks(button("Save"));
  await reader.opens(`${server.url}/saved`);
  await button("Keep these on this device").click();
  await expect(page.getByText("On this device: 1")).toBeVisible();
  await reader.opens(`${server.url}${OTHER}`);
  await reader.marks(button("Save"));
  await expect.poll(listKept).toEqual(expect.arrayContaining([SAVED, OTHER]));
  await reader.opens(`${server.url}${SAVED}`);
  await reader.marks(button("Saved"));
  await expect.poll(listKept).toEqual([OTHER]);
  await reader.opens(`${server.url}/saved`);
  await button("Remove them from this device").click();
  await expect(button("Keep these on this device")).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).not.toContain("kept");
});

test("being kept is no visit, and leaves with whoever signs out", async ({ page, reader }) => {
  await reader.opens(`${server.url}${SAVED}`);
  await reader.marks(page.getByRole("button", { name: "Save", exact: true }));
  await reader.opens(`${server.url}/saved`);
  await page.getByRole("button", { name: "Keep these on this device" }).click();
  await expect(page.getByText("On this device: 1")).toBeVisible();
  await reader.opens(`${server.url}/saved?show=read`);
  await expect(reader.articles()).toHaveCount(0);
  await page.evaluate(() => fetch("/sign-out", { method: "POST", body: new URLSearchParams() }));
  await expect.poll(() => page.evaluate(() => caches.keys())).not.toContain("kept");
});

test("where the address is not secure it says why nothing can be kept", async ({ page, reader }) => {
  await page.addInitScript(() => Object.defineProperty(window, "isSecureContext", { value: false }));
  await reader.opens(`${server.url}${SAVED}`);
  await reader.marks(page.getByRole("button", { name: "Save", exact: true }));
  await reader.opens(`${server.url}/saved`);
  await expect(page.getByText(/opened over https/)).toBeVisible();
});
