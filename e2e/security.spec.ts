import { expect, test } from "./reader";

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

test.describe("nobody", () => {
  test.use({ as: "nobody" });
  test("sees no way to add", async ({ request }) => {
    const page = await (await request.get("/add")).text();
    expect(page).toContain("Only the owner may add articles");
    expect(page).not.toContain("<textarea");
  });
});
