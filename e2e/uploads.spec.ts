import { request as sendRaw } from "node:http";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { expect, test } from "./reader";
import { reportOf } from "./report-of";

test.use({ changesLibrary: true });

/** A page that takes half a minute to read, or longer than a page may. */
const HOSTILE = `<!doctype html><h1>Lenn</h1>${'<div class="article">x</div>'.repeat(11_000)}`;
const TEXT = "The old bridge over the river Lenn reopened on Tuesday, the town council of Lower Lenn said.";

const send = (request: APIRequestContext, origin: string | undefined, name: string, content: string) =>
  request.post("/add/import", {
    headers: { origin: origin ?? "" },
    multipart: { file: { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) } },
    timeout: 120_000,
  });

const upload = async (
  request: APIRequestContext,
  origin: string | undefined,
  name: string,
  content: string,
) => reportOf(request, await send(request, origin, name, content));

/** The words of a page. */
const shownBy = async (answer: APIResponse) =>
  (/<main.*?<\/main>/s.exec(await answer.text())?.[0] ?? "").replace(/<[^<>]*>/g, "");

test("while hostile pages are read, readers have their pages, and other uploads wait for their turn", async ({
  request,
  baseURL,
}) => {
  test.slow();
  const hostile = await send(request, baseURL, "one.html", HOSTILE);
  const line = JSON.stringify({ headline: "Lenn weir", articleBody: TEXT });
  const after = await send(request, baseURL, "lines.jsonl", line);
  for (const path of ["/", "/library", "/topics", "/api/v1/articles", "/stories", "/add"])
    expect((await request.get(path)).status(), path).toBe(200);
  expect(await shownBy(hostile)).toContain("Reading the file.");
  expect(await shownBy(after)).toContain("Waiting for another upload to finish.");
  const report = await reportOf(request, hostile);
  expect(report.status()).toBe(200);
  expect(await shownBy(report)).toMatch(
    /took longer than 30 seconds to read|has more than [\d,]+ paragraphs/,
  );
  expect(await shownBy(await reportOf(request, after))).toContain("Lenn weir");
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
  expect(page).toMatch(/These texts are long: [\d,]{5,} words at the end were left out/);
});
