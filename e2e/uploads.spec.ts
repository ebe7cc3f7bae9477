import { request as sendRaw } from "node:http";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { expect, test } from "./reader";

test.use({ changesLibrary: true });

/** A page that takes half a minute to read, or longer than a page may. */
const HOSTILE = `<!doctype html><h1>Lenn</h1>${'<div class="article">x</div>'.repeat(11_000)}`;
const TEXT = "The old bridge over the river Lenn reopened on Tuesday, the town council of Lower Lenn said.";

const upload = (request: APIRequestContext, origin: string | undefined, name: string, content: string) =>
  request.post("/add/import", {
    headers: { origin: origin ?? "" },
    multipart: { file: { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) } },
    timeout: 120_000,
  });

/** The words of a page. */
const shownBy = async (answer: APIResponse) =>
  (/<main.*?<\/main>/s.exec(await answer.text())?.[0] ?? "").replace(/<[^<>]*>/g, "");

test("while hostile pages are read, readers have their pages and others are asked to wait", async ({
  request,
  baseURL,
}) => {
  test.slow();
  const done: string[] = [];
  const hostile = ["one.html", "two.html"].map(async (name) => {
    const answer = await upload(request, baseURL, name, HOSTILE);
    done.push(name);
    return answer;
  });
  for (const path of ["/", "/library", "/topics", "/api/v1/articles", "/stories", "/add"])
    expect((await request.get(path)).status(), path).toBe(200);
  const third = await upload(
    request,
    baseURL,
    "lines.jsonl",
    JSON.stringify({ headline: "Lenn", articleBody: TEXT }),
  );
  expect(third.status()).toBe(503);
  expect(Number(third.headers()["retry-after"])).toBeGreaterThan(0);
  expect(await third.text()).toContain("Try again");
  expect(done, "all that was answered before the first of them").toEqual([]);
  for (const answer of await Promise.all(hostile)) {
    expect(answer.status()).toBe(200);
    expect(await shownBy(answer)).toMatch(
      /took longer than 30 seconds to read|has more than [\d,]+ paragraphs/,
    );
  }
  const after = await upload(
    request,
    baseURL,
    "lines.jsonl",
    JSON.stringify({ headline: "Lenn weir", articleBody: TEXT }),
  );
  expect(await after.text()).toContain("Lenn weir");
});

test("a body in chunks above the limit is refused in words, not cut", async ({ request, baseURL }) => {
  const { cookies } = await request.storageState();
  const answer = new Promise<{ status: number; text: string }>((resolve, reject) => {
    const sent = sendRaw(
      `${baseURL}/add/import`,
      {
        method: "POST",
        headers: {
          origin: baseURL ?? "",
          "content-type": "multipart/form-data; boundary=x",
          cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
        },
      },
      (response) => {
        let text = "";
        response.on("data", (chunk) => {
          text += chunk;
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    sent.on("error", reject);
    sent.write('--x\r\nContent-Disposition: form-data; name="file"; filename="large.txt"\r\n\r\n');
    for (let megabyte = 0; megabyte < 40; megabyte++) sent.write("a".repeat(1_000_000));
    sent.end("\r\n--x--\r\n");
  });
  expect(await answer).toEqual({ status: 413, text: expect.stringContaining("more than 32 MB") });
});

test("an article that is too large is refused with the limit", async ({ request, baseURL }) => {
  const line = JSON.stringify({ headline: "Lenn without end", articleBody: "x\n\n".repeat(1_600_000) });
  const answer = await upload(request, baseURL, "lines.jsonl", line);
  expect(await shownBy(answer)).toContain("has more than 5,000 paragraphs");
});

test("of two long texts the page says how much was not compared", async ({ request, baseURL }) => {
  const slugs: string[] = [];
  for (const place of ["Harbour", "Ferry"]) {
    const body = `The ${place.toLowerCase()} was closed on Tuesday, and the boats stayed out at sea.`;
    const articleBody = Array.from({ length: 1_200 }, (_, at) => `${body} It was day ${at}.`).join("\n\n");
    const line = JSON.stringify({ headline: `${place} of Lower Lenn closes`, articleBody });
    const answer = await upload(request, baseURL, "lines.jsonl", line);
    slugs.push(/\/article\/([^"?]+)/.exec(await answer.text())?.[1] ?? "");
  }
  const page = await shownBy(await request.get(`/compare/${slugs[0]}/${slugs[1]}`));
  expect(page).toMatch(/These are long texts: [\d,]{5,} words at their ends were left out/);
});
