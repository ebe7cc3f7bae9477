import { OWNER } from "./make-template";
import { expect, test } from "./reader";
import { startServer } from "./server";
import { textOf, Visitor } from "./visitor";

test.use({ changesLibrary: true });

const NOBODY = { cookies: [], origins: [] };
const ARTICLE = {
  identifier: "lenn-lock",
  headline: "Lock at Lenn opens after five years",
  inLanguage: "en",
  articleBody:
    "The lock at Lenn opened on Tuesday after five years of repairs, the council of Lower Lenn said.\n\nThe works cost 5.2 million crowns, of which the county paid half.",
};

test("a token is shown once, adds articles, opens nothing else, and can be withdrawn", async ({
  visitor,
  playwright,
  baseURL,
}) => {
  await visitor.opens("/account");
  visitor.fills("Token name", "Phone");
  await visitor.presses("Create a token");
  const token = visitor.one("#tokens code").textContent ?? "";
  expect(token).toMatch(/^tl_\d+_[\w-]{43}$/);
  expect(textOf(visitor.one("#tokens li"))).toMatch(/^Phone can add articles, until .*, not used yet/);
  await visitor.opens(visitor.address);
  expect(textOf(visitor.main)).not.toContain(token);

  const program = await playwright.request.newContext({
    ...(baseURL ? { baseURL } : {}),
    storageState: NOBODY,
  });
  const headers = { authorization: `Bearer ${token}` };
  const sent = await program.post("/api/v1/articles", { headers, data: ARTICLE });
  expect(sent.status()).toBe(201);
  const { articles } = await sent.json();
  expect(articles).toEqual([
    expect.objectContaining({
      identifier: "lenn-lock",
      address: `${baseURL}/article/lock-at-lenn-opens-after-five-years`,
    }),
  ]);
  expect((await program.get(articles[0].address)).status()).toBe(200);
  expect((await program.post("/api/v1/articles", { data: ARTICLE })).status()).toBe(403);
  const others = ["/add/import", "/add/pages", "/account/tokens", "/samples/remove", "/api/v1/articles/lenn"];
  for (const path of others) {
    const answer = await program.post(path, { headers, form: { text: "A headline\n\nA text." } });
    expect([403, 405, 404], `${path}: ${answer.status()}`).toContain(answer.status());
  }
  for (const path of ["/export/library.jsonl", "/feeds/subscriptions.opml"])
    expect((await program.get(path, { headers })).status(), path).toBe(403);

  await visitor.opens("/account");
  expect(textOf(visitor.one("#tokens li"))).toContain("last used");
  await visitor.presses("Revoke the token Phone");
  expect(textOf(visitor.main)).toContain("That token no longer works.");
  const refused = await program.post("/api/v1/articles", { headers, data: ARTICLE });
  expect(refused.status()).toBe(401);
  expect(refused.headers()["content-type"]).toBe("application/problem+json");
  await program.dispose();
});

test("a token without a name is refused in words", async ({ visitor }) => {
  await visitor.opens("/account");
  visitor.fills("Token name", "   ");
  await visitor.presses("Create a token");
  expect(textOf(visitor.one("[role=alert]"))).toContain("Give the token a name");
});

test("a token that may read opens the API of a private library, and no page", async ({ playwright }, {
  workerIndex,
}) => {
  const server = await startServer(`test-results/libraries/private-api-${workerIndex}`, {
    READING: "private",
  });
  const owner = await playwright.request.newContext({ baseURL: server.url, storageState: NOBODY });
  await owner.post("/sign-in/enter", { form: { ...OWNER }, headers: { origin: server.url } });
  const made = await owner.post("/account/tokens", {
    ...{ headers: { origin: server.url }, form: { name: "Script", scope: "read", days: "7" } },
  });
  const token = /tl_\d+_[\w-]{43}/.exec(await made.text())?.[0] ?? "";
  const program = await playwright.request.newContext({
    ...{ baseURL: server.url, storageState: NOBODY, extraHTTPHeaders: { authorization: `Bearer ${token}` } },
  });
  expect((await program.get("/api/v1/articles")).status()).toBe(200);
  expect((await program.post("/api/v1/articles", { data: ARTICLE })).status()).toBe(403);
  const visitor = new Visitor(program);
  await visitor.opens("/stories");
  expect(visitor.address).toContain("/sign-in");
  for (const one of [owner, program]) await one.dispose();
  server.close();
});
