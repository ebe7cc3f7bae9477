import { PAGES } from "./pages";
import { expect, test } from "./reader";
import { textOf } from "./visitor";

test("every page carries the security headers, and a nonce of its own", async ({ request }) => {
  const nonces = new Set<string>();
  for (const path of [
    "/",
    "/article/nations-agree-treaty-to-protect-the-high-seas",
    "/add",
    "/nowhere",
    "/api/v1/articles",
  ]) {
    const headers = (await request.get(path)).headers();
    const policy = headers["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBeTruthy();
    expect(headers["x-frame-options"]).toBe("DENY");
    nonces.add(policy.match(/'nonce-([^']+)'/)?.[1] ?? "");
  }
  expect(nonces.size).toBe(5);
});

test("a write from a foreign page or a foreign name is refused, also with the owner’s cookie", async ({
  request,
}) => {
  const multipart = {
    text: "Headline of no account\n\nA text that nobody may add from here, long enough to be one.",
  };
  const refused = [
    await request.post("/add/import", { headers: { origin: "https://evil.example" }, multipart }),
    await request.post("/settings/reading", {
      headers: { origin: "https://evil.example" },
      form: { theme: "night" },
    }),
  ];
  expect(refused.map((answer) => answer.status())).toEqual([403, 403]);
  const { total } = await (await request.get("/api/v1/articles?q=%22nobody+may+add%22")).json();
  expect(total).toBe(0);
});

test("no page tells what somebody else has put into its address", async ({ visitor }) => {
  const words = "Your library is locked, call 0900 1234";
  const names = ["refused", "done", "told", "problem", "notice", "message", "error", "part", "gone", "text"];
  const put = new URLSearchParams(names.map((name) => [name, words])).toString();
  for (const path of Object.values(PAGES)) {
    await visitor.opens(`${path}${path.includes("?") ? "&" : "?"}${put}`);
    expect(textOf(visitor.main), path).not.toContain(words);
  }
});

test.describe("nobody", () => {
  test.use({ as: "nobody" });
  test("sees no way to add", async ({ request }) => {
    const page = await (await request.get("/add")).text();
    expect(page).toContain("Only the owner may add articles");
    expect(page).not.toContain("<textarea");
  });
});

test("an address that is not percent-encoded UTF-8, a strange method and no form at all are refused in words", async ({
  request,
  baseURL,
}) => {
  for (const path of [
    ...["/article/%FF", "/article/%FF/edit", "/article/a/why/%E0%A4%A", "/compare/%/b", "/outlets/%FF"],
    ...["/story/%FF", "/filters/%FF/values", "/compare/outlets/a/%C3", "/feed.xml/%FF", "/nowhere/%FF"],
  ]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(400);
    expect(await answer.text()).toContain("percent-encoded");
  }
  // Encoded twice, so that only the page's own reading of it could fail.
  for (const path of [
    "/article/%25FF",
    "/outlets/%25FF",
    "/story/%25FF",
    "/compare/%25FF/%25FF",
    "/filters/%25FF",
  ])
    expect((await request.get(path)).status(), path).toBe(404);
  for (const method of ["TRACE", "PUT", "DELETE", "PATCH"])
    expect((await request.fetch("/", { method })).status(), method).toBe(405);
  const origin = baseURL ?? "";
  const forms = [
    ...[
      "/settings/reading",
      "/read-all",
      "/saved/filters",
      "/saved/filters/1",
      "/add/import",
      "/corrections/undo",
    ],
    ...["/article/a/shelf", "/article/a/correct", "/article/a/links", "/outlets/a/save"],
    ...["/story/a/follow", "/story/a/decide", "/samples/remove", "/"],
  ];
  for (const path of forms) {
    const json = await request.post(path, {
      headers: { origin, "content-type": "application/json" },
      data: "{}",
    });
    expect(json.status(), path).toBe(415);
  }
  for (const path of forms.filter((path) => path !== "/samples/remove")) {
    const headers = { origin, "content-type": "multipart/form-data; boundary=x" };
    const broken = await request.post(path, { headers, data: "no form", maxRedirects: 0 });
    expect(broken.status(), path).toBeLessThan(500);
  }
});
