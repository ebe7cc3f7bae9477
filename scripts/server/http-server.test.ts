import { once } from "node:events";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";

type Door = {
  makeServer: (options?: object) => Server;
  refuseUpgrades: (server: Server) => void;
  refuse: (request: IncomingMessage, response: ServerResponse, whyNotOurs: HostCheck) => boolean;
  makeHostCheck: (host: string, settings: Record<string, string>) => HostCheck;
};
type HostCheck = (host: string | undefined) => string | null;

const load = (name: string) => import(resolve(`scripts/server/${name}.mjs`));
const door = {
  ...(await load("http-server")),
  ...(await load("refusal")),
  ...(await load("own-hosts")),
} as Door;

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** Starts a server in front of a stand-in for the framework. @returns its port */
async function start(options = {}): Promise<number> {
  server = door.makeServer({ ...options, connectionsCheckingInterval: 50 });
  door.refuseUpgrades(server);
  const whyNotOurs = door.makeHostCheck("127.0.0.1", { HOSTS: "news.example, other.example:8080" });
  server.on("request", (request, response) => {
    // As the framework does at its first request, to take connections over.
    if (server.listenerCount("upgrade") === 0) server.on("upgrade", () => {});
    if (!door.refuse(request, response, whyNotOurs)) request.resume().on("end", () => response.end("here"));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

/** Sends bytes and returns all that is answered until the server closes, or has answered in full. */
async function send(port: number, text: string, { rest = "", after = 0 } = {}): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.write(text);
  if (rest) setTimeout(() => socket.write(rest), after);
  let answer = "";
  for await (const chunk of socket) {
    answer += chunk;
    if (/^HTTP\/1.1 (?!100)/.test(answer) && answer.includes("\r\n\r\n")) break;
  }
  return answer;
}

const get = (target: string, headers: string[] = ["Host: localhost"]) =>
  `GET ${target} HTTP/1.1\r\n${headers.join("\r\n")}\r\n\r\n`;

describe("an address", () => {
  it.each([
    ["of 20,000 parameters", `/?${Array.from({ length: 20_000 }, (_, n) => `p${n}=1`).join("&")}`, 414],
    ["of 201 parameters", `/?${"a=1&".repeat(200)}a=1`, 414],
    ["of 200 parameters", `/?${"a=1&".repeat(199)}a=1`, 200],
    ["of more than 8 kB", `/?q=${"word+".repeat(2_000)}`, 414],
    ["of pasted search words", `/?q=${"word+".repeat(1_600)}`, 200],
    ["that is no UTF-8", "/article/%FF", 400],
    ["that breaks off", "/story/%E0%A4%A/edit", 400],
    ["with a percent sign", "/saved/filters/100%", 400],
    ["of another server", "http://evil.example/", 400],
    ["with half a character in the search", "/?q=%ED%A0%80", 200],
  ])("%s", async (_, target, status) => {
    const answer = await send(await start(), get(target));
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    if (status === 414) expect(answer).toContain("Search for fewer words");
    if (status === 400) expect(answer).toContain("not percent-encoded");
  });

  it("of the API is refused in JSON", async () => {
    const answer = await send(await start(), get("/api/v1/articles/%FF"));
    expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "").error).toContain("/api/v1/articles");
  });
});

describe("a method", () => {
  it.each(["TRACE", "PUT", "DELETE", "PROPFIND", "NONSENSE", "CONNECT"])(
    "%s is not allowed",
    async (method) => {
      const target = method === "CONNECT" ? "evil.example:443" : "/";
      const answer = await send(await start(), `${method} ${target} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1.1 405 /);
      expect(answer).toMatch(/^allow: GET, HEAD, POST, OPTIONS/im);
    },
  );
});

describe("a form", () => {
  const post = (type: string) =>
    `POST /settings/reading HTTP/1.1\r\nHost: localhost\r\n${type && `Content-Type: ${type}\r\n`}Content-Length: 2\r\n\r\n{}`;

  it.each(["", "application/json", "text/plain", "multipart/form-data", "x-form"])(
    "of type '%s' is refused",
    async (type) => {
      const answer = await send(await start(), post(type));
      expect(answer).toMatch(/^HTTP\/1.1 415 /);
      expect(answer).toContain("Send a form");
    },
  );

  it.each(["application/x-www-form-urlencoded;charset=UTF-8", "multipart/form-data; boundary=x"])(
    "of type '%s' arrives",
    async (type) => {
      expect(await send(await start(), post(type))).toMatch(/^HTTP\/1.1 200 /);
    },
  );
});

it("an offer to upgrade is answered as HTTP/1.1, also after the framework wants to take it", async () => {
  const port = await start();
  const offer = ["Host: localhost", "Connection: Upgrade, HTTP2-Settings", "HTTP2-Settings: AAMAAABk"];
  for (const protocol of ["h2c", "websocket", "h2c"])
    expect(await send(port, get("/", [...offer, `Upgrade: ${protocol}`]))).toMatch(/^HTTP\/1.1 200 /);
});

describe("a sender", () => {
  it("of too many headers is refused before one is dropped", async () => {
    const many = Array.from({ length: 120 }, (_, n) => `X-${n}: 1`);
    const answer = await send(
      await start(),
      get("/", ["Host: localhost", ...many, "X-Forwarded-For: 203.0.113.5"]),
    );
    expect(answer).toMatch(/^HTTP\/1.1 431 /);
  });

  it("that never ends its head is cut off, with the reason", async () => {
    const answer = await send(
      await start({ headersTimeout: 100, requestTimeout: 200 }),
      "GET / HTTP/1.1\r\nHost: l",
    );
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
    expect(answer).toContain("too long to arrive");
  });

  it("of a slow body is waited for longer than of a slow head", async () => {
    const port = await start({ headersTimeout: 50, requestTimeout: 5_000 });
    const head =
      "POST /add/import HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na";
    expect(await send(port, head, { rest: "=1", after: 300 })).toMatch(/^HTTP\/1.1 200 /);
  });

  it("has 20 minutes for 32 MB", async () => {
    await start();
    expect(server.requestTimeout).toBe(1_200_000);
    expect(server.headersTimeout).toBeLessThan(60_000);
  });
});

describe("a host", () => {
  const ask = async (host: string) => send(await start(), get("/api/v1/articles", [`Host: ${host}`]));

  it.each(["evil.example", "evil.example:3000", "localhost.evil.example", "203.0.113.5", "a@localhost"])(
    "%s is not this server",
    async (host) => {
      const answer = await ask(host);
      expect(answer).toMatch(/^HTTP\/1.1 421 /);
      if (host === "evil.example:3000") expect(answer).toContain("HOSTS=evil.example");
    },
  );

  it.each([
    "localhost:3000",
    "LOCALHOST",
    "app.localhost",
    "127.0.0.1:1",
    "[::1]:3000",
    "news.example",
    "other.example",
  ])("%s is this server", async (host) => {
    expect(await ask(host)).toMatch(/^HTTP\/1.1 200 /);
  });

  it("of PUBLIC_URL, and an address of this machine where it listens on all of them", () => {
    const check = door.makeHostCheck("::", { PUBLIC_URL: "https://Papers.example/reader" });
    expect(check("papers.example")).toBeNull();
    expect(check("127.0.0.1")).toBeNull();
    expect(check("203.0.113.7")).toContain("HOSTS=203.0.113.7");
    expect(door.makeHostCheck("192.0.2.4", {})("192.0.2.4:3000")).toBeNull();
  });
});
