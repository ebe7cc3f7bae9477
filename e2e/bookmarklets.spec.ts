import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "./reader";
import { textOf } from "./visitor";

test.use({ changesLibrary: true });

let site: Server;
let origin: string;
const TITLE = "Sluice at Lenn closes for the winter";
const PAGE = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1>
<p>The sluice at Lenn closed on Monday for the winter, the council of Lower Lenn said in a note to the mills.</p>
<p>It opens again in March, when the snow of the upper valley has melted, as it has done for ninety years.</p>
</article></body></html>`;

/** A site of which one page keeps itself apart from others. */
test.beforeAll(async () => {
  site = createServer(({ url }, response) => {
    response.setHeader("content-type", "text/html");
    response.setHeader("content-security-policy", "default-src 'none'; form-action 'none'");
    if (url === "/apart") response.setHeader("cross-origin-opener-policy", "same-origin");
    response.end(PAGE);
  });
  await new Promise<void>((done) => site.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
test.afterAll(() => {
  site.close();
});

test("the page that is open is sent as it is seen, and added once the owner says so", async ({
  page,
  reader,
  context,
}) => {
  await reader.opens("/add");
  const href = (await page.getByRole("link", { name: "Send to Throughline" }).getAttribute("href")) ?? "";
  await page.goto(`${origin}/article`);
  const opened = context.waitForEvent("page");
  // As a browser runs a bookmarklet: whatever the page's own policy says.
  await page.evaluate(decodeURIComponent(href.replace("javascript:", "")));
  const form = await opened;
  await expect(form.getByText(`${origin}/article`)).toBeVisible();
  await expect(form.getByText(TITLE, { exact: true })).toBeVisible();
  await form.getByRole("button", { name: "Add this page" }).click();
  const outcome = form.getByRole("status", { name: "Result" });
  await expect(outcome).toContainText("1 article added");
  await outcome.getByRole("link", { name: TITLE }).click();
  await expect(form.getByRole("heading", { level: 1 })).toHaveText(TITLE);
});

test("a window that nobody sends a page to says what to do", async ({ page, reader, context }) => {
  await reader.opens("/add/from-page");
  await expect(page.getByText("No page arrived")).toBeVisible();
  await reader.opens("/add");
  const href = (await page.getByRole("link", { name: "Send to Throughline" }).getAttribute("href")) ?? "";
  await page.goto(`${origin}/apart`);
  const opened = context.waitForEvent("page");
  await page.evaluate(decodeURIComponent(href.replace("javascript:", "")));
  await expect((await opened).getByText("this site prevents sending")).toBeVisible();
});

test("an address that is shared fills in the form, and adds nothing by itself", async ({
  visitor,
  request,
}) => {
  const count = async () => (await (await request.get("/api/v1/articles")).json()).total;
  const before = await count();
  await visitor.opens(`/add/pages?title=Lenn&text=${encodeURIComponent("See https://lenn.example/sluice")}`);
  expect(visitor.one("textarea", /^Page addresses/).textContent).toBe("https://lenn.example/sluice");
  await visitor.opens("/add/pages?text=nothing");
  expect(textOf(visitor.one("[role=alert]"))).toContain("Enter the address of a page");
  expect(await count()).toBe(before);
  const manifest = await (await request.get("/manifest.webmanifest")).json();
  expect(manifest.share_target).toMatchObject({ action: "/add/pages", method: "GET" });
});

test.describe("nobody", () => {
  test.use({ as: "nobody" });
  test("who shares an address is asked to sign in, and goes on with it", async ({ visitor }) => {
    await visitor.opens("/add/pages?url=https%3A%2F%2Flenn.example%2Fsluice");
    const link = visitor.link("Sign in", visitor.main).getAttribute("href") ?? "";
    expect(new URL(link, "http://x").searchParams.get("next")).toBe(
      "/add?address=https%3A%2F%2Flenn.example%2Fsluice",
    );
  });
});
