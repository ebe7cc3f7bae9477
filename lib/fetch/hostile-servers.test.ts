import { createServer } from "node:http";
import type { Socket } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { countConnections } from "../../scripts/test-data/count-connections";
import { listen, serve, serveRaw } from "../../scripts/test-data/local-server";
import { parseAllowList } from "./allow-list";
import type { FailReason } from "./fetch-failed";
import { makeFetch } from "./fetch-guarded";
import type { Limits } from "./limits";

const fetchIt = makeFetch({ allow: parseAllowList("127.0.0.1") });
const OK = "HTTP/1.1 200 OK\r\n";

const expectFailure = async (port: number, reason: FailReason, limits: Partial<Limits> = {}) =>
  expect(
    await fetchIt(`http://127.0.0.1:${port}/`, { limits }).catch((error: unknown) => error),
  ).toMatchObject({
    name: "FetchFailed",
    reason,
  });

/** Writes the same for as long as anybody listens. */
function writeOn(socket: Socket, part: string | Buffer): void {
  const write = () => {
    while (socket.writable && socket.write(part));
  };
  socket.on("drain", write);
  write();
}

/** The body of a response with these codings, first applied first. */
async function readCoded(body: Buffer, encoding: string, limits: Partial<Limits> = {}) {
  const port = await serve((_, response) => response.setHeader("content-encoding", encoding).end(body));
  const fetched = await fetchIt(`http://127.0.0.1:${port}/`, { limits });
  return fetched.kind === "body" ? fetched.body.toString() : null;
}

describe("a compressed body", () => {
  it.each([
    ["gzip", gzipSync("news")],
    ["X-GZIP", gzipSync("news")],
    ["br", brotliCompressSync("news")],
    ["deflate", deflateSync("news")],
    ["deflate", deflateRawSync("news")],
    ["gzip, br", brotliCompressSync(gzipSync("news"))],
    ["identity", Buffer.from("news")],
  ])("is read as %s", async (encoding, body) => expect(await readCoded(body, encoding)).toBe("news"));

  it("may be empty, or end too early", async () => {
    expect(await readCoded(Buffer.alloc(0), "gzip")).toBe("");
    expect(await readCoded(gzipSync("news").subarray(0, -8), "gzip")).toBe("news");
  });

  it.each([
    ["gzip", gzipSync(Buffer.alloc(4_000_000))],
    ["br", brotliCompressSync(Buffer.alloc(4_000_000))],
    ["deflate", deflateSync(Buffer.alloc(4_000_000))],
    ["gzip, gzip", gzipSync(gzipSync(Buffer.alloc(4_000_000)))],
  ])("is refused if it is a bomb of %s", async (encoding, bomb) => {
    const port = await serve((_, response) => response.setHeader("content-encoding", encoding).end(bomb));
    expect(bomb.length).toBeLessThan(20_000);
    await expectFailure(port, "too large");
    await expectFailure(port, "too large", { ratio: 1e9, decodedBytes: 3_000_000 });
  });

  it.each([
    ["in an unknown coding", "zstd", gzipSync("news")],
    ["compressed too often", "gzip, gzip, gzip", gzipSync(gzipSync(gzipSync("news")))],
    ["not what it says", "gzip", Buffer.from("news")],
    ["not what it says, in Brotli", "br", Buffer.from("news, news, news")],
  ])("is refused if it is %s", async (_, encoding, body) => {
    const port = await serve((_, response) => response.setHeader("content-encoding", encoding).end(body));
    await expectFailure(port, "bad answer");
  });
});

describe("a body", () => {
  it("that is announced as too large is not read", async () => {
    const port = await serveRaw((socket) => socket.write(`${OK}Content-Length: 99999999999\r\n\r\n`));
    await expectFailure(port, "too large");
  });

  it("that never ends is cut off, and the connection closed", async () => {
    let closed: Promise<void> | undefined;
    const port = await serveRaw((socket) => {
      closed = new Promise((resolve) => socket.on("close", () => resolve()));
      socket.write(`${OK}\r\n`);
      writeOn(socket, Buffer.alloc(16_384, "a"));
    });
    await expectFailure(port, "too large", { bodyBytes: 100_000, decodedBytes: 1e12, totalMs: 2000 });
    await closed;
  });

  it("that is of no use is not read, and the connection closed", async () => {
    let closed: Promise<void> | undefined;
    const port = await serveRaw((socket) => {
      closed = new Promise((resolve) => socket.on("close", () => resolve()));
      socket.write("HTTP/1.1 404 Not Found\r\n\r\n");
      writeOn(socket, Buffer.alloc(16_384, "a"));
    });
    await expectFailure(port, "not found");
    await closed;
  });

  it("shorter than it says is refused", async () => {
    const port = await serveRaw((socket) => socket.end(`${OK}Content-Length: 100\r\n\r\nhello`));
    await expectFailure(port, "bad answer");
  });

  it("longer than it says ends where it says", async () => {
    const port = await serveRaw((socket) => socket.end(`${OK}Content-Length: 5\r\n\r\nhello, and more`));
    expect(await fetchIt(`http://127.0.0.1:${port}/`)).toMatchObject({ body: Buffer.from("hello") });
  });

  it("that stops is given up", async () => {
    const port = await serveRaw((socket) => socket.write(`${OK}Content-Length: 100\r\n\r\nhello`));
    await expectFailure(port, "timed out", { idleMs: 20 });
  });

  it("that drips is given up when the time is over, though it never stops", async () => {
    const port = await serveRaw((socket) => {
      socket.write(`${OK}\r\n`);
      const drip = setInterval(() => socket.write("a"), 5);
      socket.on("close", () => clearInterval(drip));
    });
    await expectFailure(port, "timed out", { idleMs: 1000, totalMs: 80 });
  });
});

describe("headers", () => {
  it("that never end are cut off", async () => {
    const port = await serveRaw((socket) => {
      socket.write(OK);
      writeOn(socket, `X-More: ${"a".repeat(1000)}\r\n`);
    });
    await expectFailure(port, "too large");
  });

  it("in one line without end are cut off", async () => {
    const port = await serveRaw((socket) => {
      socket.write(`${OK}X-More: `);
      writeOn(socket, "a".repeat(1000));
    });
    await expectFailure(port, "too large");
  });

  it("after the body are limited too", async () => {
    const port = await serveRaw((socket) => {
      socket.write(`${OK}Transfer-Encoding: chunked\r\n\r\n0\r\n`);
      writeOn(socket, `X-More: ${"a".repeat(1000)}\r\n`);
    });
    await expectFailure(port, "too large");
  });

  it("that never come, or drip, are given up", async () => {
    const silent = await serveRaw(() => {});
    await expectFailure(silent, "timed out", { headersMs: 20 });
    const dripping = await serveRaw((socket) => {
      socket.write(OK);
      const drip = setInterval(() => socket.write("X-A: a\r\n"), 5);
      socket.on("close", () => clearInterval(drip));
    });
    await expectFailure(dripping, "timed out", { headersMs: 50 });
  });

  it("that come early again and again are given up", async () => {
    const port = await serveRaw((socket) => {
      const early = setInterval(() => socket.write("HTTP/1.1 103 Early Hints\r\n\r\n"), 5);
      socket.on("close", () => clearInterval(early));
    });
    await expectFailure(port, "timed out", { headersMs: 50 });
  });

  it.each([
    ["no HTTP", "SSH-2.0-OpenSSH_9.6\r\n"],
    ["two lengths", `${OK}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello`],
    ["a length and chunks", `${OK}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ["another protocol", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n"],
    ["nothing", ""],
  ])("of %s are refused", async (_, answer) => {
    const port = await serveRaw((socket) => socket.end(answer));
    await expectFailure(port, "bad answer");
  });
});

it("of one host at most two connections are open at once, also while others are broken off or redirected", async () => {
  const seen: number[] = [];
  const server = createServer(({ url = "" }, response) => {
    const place = Number(url.replace(/\D/g, ""));
    if (place % 4 === 1) response.writeHead(200).write("<rss>");
    else if (place % 4 === 2) response.writeHead(302, { location: `${url}/again` }).end();
    else if (place % 4 === 3) response.destroy();
    // and some are left without an answer
  });
  countConnections(server, (open) => seen.push(open));
  const port = await listen(server);
  const limits = { headersMs: 20, idleMs: 20, redirects: 2 };
  const fetches = Array.from({ length: 24 }, (_, at) =>
    fetchIt(`http://127.0.0.1:${port}/${at}`, { limits }),
  );
  const failed = await Promise.allSettled(fetches);
  expect(failed.map(({ status }) => status)).toEqual(Array(24).fill("rejected"));
  expect(Math.max(...seen)).toBe(2);
});

describe("the time of a fetch", () => {
  it("is that of all redirects together", async () => {
    const port = await serve((request, response) => {
      setTimeout(() => response.writeHead(302, { location: `${request.url}a` }).end(), 30);
    });
    await expectFailure(port, "timed out", { totalMs: 150 });
  });

  it("does not pass in the queue, and few connections are open at once", async () => {
    let open = 0;
    let most = 0;
    const port = await serve((_, response) => {
      open += 1;
      most = Math.max(most, open);
      response.on("close", () => {
        open -= 1;
      });
      setTimeout(() => response.end("news"), 60);
    });
    const limits = { totalMs: 250 };
    const fetches = Array.from({ length: 10 }, (_, at) =>
      fetchIt(`http://127.0.0.1:${port}/${at}`, { limits }),
    );
    expect((await Promise.all(fetches)).map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(most).toBe(2);
  });
});
