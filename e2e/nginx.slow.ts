import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OWNER } from "./make-template";
import { expect, test } from "./reader";
import { startServer } from "./server";

/** A port that is free at the moment. */
async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** A real nginx on this machine, in front of a server. @param location what its configuration says of "/" */
async function startNginx(location: string): Promise<{ url: string; stop: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const port = await findPort();
  mkdirSync(join(folder, "logs"));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; pid ${folder}/pid; error_log ${folder}/logs/error.log;
     events {}
     http { access_log off; ${temporary.join(" ")}
       server { listen 127.0.0.1:${port}; location / { ${location} } } }`,
  );
  const nginx = spawn("nginx", ["-p", folder, "-c", join(folder, "nginx.conf")], {
    stdio: "inherit",
  });
  const ended = new Promise((_, refuse) =>
    nginx.once("error", () =>
      refuse(new Error("nginx is not there. Install it: apt-get install nginx-light")),
    ),
  );
  const url = `http://127.0.0.1:${port}`;
  const ready = (async () => {
    while (!(await fetch(url).catch(() => null))) await new Promise((done) => setTimeout(done, 100));
  })();
  await Promise.race([ready, ended]);
  const stop = () => {
    nginx.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop };
}

/** Tries to write as somebody who has no account. @returns the statuses */
async function tryToWrite(url: string, origin: string): Promise<number[]> {
  const claims: Record<string, string>[] = [
    {},
    { host: "localhost" },
    { "x-forwarded-for": "" },
    { "x-forwarded-for": "127.0.0.1" },
    { "x-throughline-address": "127.0.0.1" },
    { forwarded: "for=127.0.0.1" },
  ];
  const statuses: number[] = [];
  for (const claim of claims)
    for (const path of [
      "/add/import",
      "/add/pages",
      "/samples/remove",
      "/corrections/undo",
      "/feeds/subscribe",
    ]) {
      const body = new URLSearchParams({
        text: "A headline\n\nA text of nobody.",
        address: "http://127.0.0.1/",
      });
      const answer = await fetch(url + path, {
        method: "POST",
        redirect: "manual",
        headers: { origin, ...claim },
        body,
      });
      statuses.push(answer.status);
    }
  return statuses;
}

test("behind nginx with nothing but proxy_pass nobody is the owner", async ({ page: _ }, { workerIndex }) => {
  const server = await startServer(`test-results/libraries/nginx-${workerIndex}`);
  const nginx = await startNginx(`proxy_pass ${server.url.replace("localhost", "127.0.0.1")};`);
  const origin = server.url.replace("localhost", "127.0.0.1");
  expect(new Set(await tryToWrite(nginx.url, origin))).toEqual(new Set([403]));
  expect((await (await fetch(`${nginx.url}/add`)).text()).includes("<textarea")).toBe(false);
  nginx.stop();
  server.close();
});

test("behind nginx as the README has it the owner signs in, and nobody else writes", async ({ page: _ }, {
  workerIndex,
}) => {
  const folder = `test-results/libraries/nginx-trusted-${workerIndex}`;
  const server = await startServer(folder, {
    TRUSTED_PROXIES: "127.0.0.1",
    PUBLIC_URL: "http://news.example",
  });
  const nginx = await startNginx(
    `proxy_pass ${server.url.replace("localhost", "127.0.0.1")};
     proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;`,
  );
  const origin = "http://news.example";
  expect(new Set(await tryToWrite(nginx.url, origin))).toEqual(new Set([403]));
  const signed = await fetch(`${nginx.url}/sign-in/enter`, {
    ...{ method: "POST", redirect: "manual", headers: { origin }, body: new URLSearchParams(OWNER) },
  });
  const cookie = signed.headers
    .getSetCookie()
    .map((line) => line.split(";", 1)[0])
    .join("; ");
  const written = await fetch(`${nginx.url}/add/import`, {
    ...{ method: "POST", redirect: "manual", headers: { origin, cookie } },
    body: new URLSearchParams({ text: "" }),
  });
  expect([written.status, written.headers.get("location")]).toEqual([303, "/add?refused=empty"]);
  nginx.stop();
  server.close();
});
