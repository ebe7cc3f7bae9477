import { afterEach, describe, expect, it, vi } from "vitest";
import { serve } from "../../scripts/test-data/local-server";
import { parseAllowList } from "./allow-list";
import { FetchFailed } from "./fetch-failed";
import { type FetchOptions, type FetchSettings, makeFetch } from "./fetch-guarded";
import { type Lookup, resolveHost } from "./resolve-host";

const allow = (list: string): FetchSettings => ({ allow: parseAllowList(list) });
const local = makeFetch(allow("127.0.0.1"));
const text = async (address: string, options?: FetchOptions, fetchIt = local) => {
  const fetched = await fetchIt(address, options);
  return fetched.kind === "body" ? fetched.body.toString() : fetched.kind;
};
/** How a fetch fails. */
const failure = async (address: string, options?: FetchOptions, fetchIt = local): Promise<FetchFailed> => {
  const error = await fetchIt(address, options).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof FetchFailed) return error;
  throw new Error("It did not fail as expected", { cause: error });
};

describe("an address", () => {
  it.each([
    ["no address", "news", "bad address"],
    ["a file", "file:///etc/passwd", "bad address"],
    ["another scheme", "gopher://news.example/", "bad address"],
    ["text in an address", "data:text/plain,hello", "bad address"],
    ["IPv6 with a zone", "http://[fe80::1%25eth0]/", "bad address"],
    ["a password", "http://me:secret@news.example/", "password in address"],
    ["IPv4 in decimal", "http://2130706433/", "not allowed"],
    ["IPv4 in octal", "http://0177.0.0.01/", "not allowed"],
    ["IPv4 in hexadecimal", "http://0x7f.1/", "not allowed"],
    ["IPv4 in one hexadecimal number", "http://0x7f000001/", "not allowed"],
    ["IPv4 with parts left out", "http://127.1/", "not allowed"],
    ["IPv4 in full-width digits", "http://１２７.0.0.1/", "not allowed"],
    ["IPv4 with a last dot", "http://127.0.0.1./", "not allowed"],
    ["the unspecified address", "http://0/", "not allowed"],
    ["IPv6 loopback", "http://[::1]/", "not allowed"],
    ["IPv6 loopback written out", "http://[0:0:0:0:0:0:0:1]/", "not allowed"],
    ["IPv4 mapped into IPv6", "http://[::ffff:127.0.0.1]/", "not allowed"],
    ["NAT64", "https://[64:ff9b::7f00:1]/", "not allowed"],
    ["cloud metadata", "http://169.254.169.254/latest/meta-data/", "not allowed"],
  ])("is refused if it is %s", async (_, address, reason) => {
    expect((await failure(address, {}, makeFetch())).reason).toBe(reason);
  });

  it("is allowed in any spelling if FETCH_ALLOW has it", async () => {
    const port = await serve((_, response) => response.end("hello"));
    expect(await text(`http://0x7f.0.0.1:${port}/`)).toBe("hello");
  });
});

describe("a name", () => {
  it("is refused if it resolves to this machine, without saying to which address", async () => {
    const refused = await failure(
      "http://news.example/",
      {},
      makeFetch({ lookup: async () => ["10.1.2.3"] }),
    );
    expect(refused.reason).toBe("not allowed");
    expect(refused.message).toContain("news.example");
    expect(refused.message).not.toContain("10.1.2.3");
  });

  it("is connected to at its allowed addresses only", async () => {
    const found = ["10.0.0.1", "93.184.216.34", "64:ff9b::5db8:d822", "127.0.0.1"];
    const url = new URL("http://news.example/");
    const attempt = { host: url.host, hops: [] };
    expect(await resolveHost(url, attempt, parseAllowList("127.0.0.1"), async () => found)).toEqual([
      "93.184.216.34",
      "127.0.0.1",
    ]);
  });

  it("is looked up once, so another answer between check and connection counts for nothing", async () => {
    const port = await serve((_, response) => response.end("checked"));
    const answers = [["127.0.0.1"], ["127.0.0.2"]];
    let asked = 0;
    const lookup: Lookup = async () => answers[asked++] ?? [];
    expect(await text(`http://news.example:${port}/`, {}, makeFetch({ ...allow("127.0.0.1"), lookup }))).toBe(
      "checked",
    );
    expect(asked).toBe(1);
  });

  it("is looked up and checked anew for each redirect", async () => {
    const port = await serve((_, response) => response.writeHead(302, { location: "/again" }).end());
    const answers = [["127.0.0.1"], ["10.0.0.1"]];
    const lookup: Lookup = async () => answers.shift() ?? [];
    const refused = await failure(
      `http://news.example:${port}/`,
      {},
      makeFetch({ ...allow("127.0.0.1"), lookup }),
    );
    expect(refused.reason).toBe("not allowed");
  });

  it("that does not exist is said to", async () => {
    const lookup = () => Promise.reject(Object.assign(new Error("no"), { code: "ENOTFOUND" }));
    const failed = await failure("http://nwes.example/", {}, makeFetch({ lookup }));
    expect(failed.reason).toBe("unknown host");
    expect(failed.message).toBe(
      "nwes.example cannot be found. Check the spelling, and that this machine is online.",
    );
  });

  it("whose lookup never ends is given up", async () => {
    const lookup = () => new Promise<never>(() => {});
    const stuck = await failure("http://news.example/", { limits: { headersMs: 20 } }, makeFetch({ lookup }));
    expect(stuck.reason).toBe("timed out");
  });

  it("that nobody answers at is said to", async () => {
    // Port 1 is reserved for a service that nobody has run for decades.
    expect((await failure("http://127.0.0.1:1/")).reason).toBe("cannot connect");
  });
});

describe("a redirect", () => {
  /** Redirects by the path: /301/302/x is answered with 301 to /302/x. */
  const chain = () =>
    serve((request, response) => {
      const [, status = "", rest = ""] = /^\/(\d+)(\/.*)$/.exec(request.url ?? "") ?? [];
      if (status) response.writeHead(Number(status), { location: rest });
      response.end(request.url);
    });

  it("is followed, and told with its status", async () => {
    const base = `http://127.0.0.1:${await chain()}`;
    const fetched = await local(`${base}/301/308/302/303/307/x`);
    expect(fetched.address).toBe(`${base}/x`);
    expect(fetched.hops.map(({ status }) => status)).toEqual([301, 308, 302, 303, 307]);
    expect(fetched.hops[0]).toEqual({
      status: 301,
      from: `${base}/301/308/302/303/307/x`,
      to: `${base}/308/302/303/307/x`,
    });
  });

  it.each([
    "http://10.0.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[::1]/",
    "http://0300.0250.1.1/",
    "//127.0.0.2/",
  ])("into a private network is refused without naming it: %s", async (location) => {
    const port = await serve((request, response) =>
      response.writeHead(302, { location: request.url === "/" ? "/next" : location }).end(),
    );
    const refused = await failure(`http://127.0.0.1:${port}/`);
    expect(refused.reason).toBe("not allowed");
    expect(refused.message).toBe(
      `The site that 127.0.0.1:${port} redirects to is on this machine or a private network, where nothing is fetched. If it is yours, add it to FETCH_ALLOW.`,
    );
    expect(refused.hops).toHaveLength(2);
  });

  it.each(["file:///etc/passwd", "javascript:alert(1)", "http://me:secret@127.0.0.1/", "http://["])(
    "to no web address is refused: %s",
    async (location) => {
      const port = await serve((_, response) => response.writeHead(302, { location }).end());
      expect((await failure(`http://127.0.0.1:${port}/`)).reason).toBe("bad answer");
    },
  );

  it("in a circle is noticed", async () => {
    const port = await serve((request, response) =>
      response.writeHead(302, { location: request.url === "/a" ? "/b#top" : "/a" }).end(),
    );
    const looped = await failure(`http://127.0.0.1:${port}/a`);
    expect(looped.reason).toBe("redirect loop");
    expect(looped.hops.map(({ to }) => new URL(to).pathname)).toEqual(["/b", "/a"]);
  });

  it("is followed ten times and no more", async () => {
    const base = `http://127.0.0.1:${await chain()}`;
    expect(await text(`${base}${"/302".repeat(10)}/x`)).toBe("/x");
    expect((await failure(`${base}${"/302".repeat(11)}/x`)).reason).toBe("too many redirects");
  });

  it("in UTF-8 is read as browsers read it", async () => {
    const port = await serve((request, response) => {
      if (request.url === "/") response.writeHead(302, { location: Buffer.from("/خبر").toString("latin1") });
      response.end(request.url);
    });
    expect(await text(`http://127.0.0.1:${port}/`)).toBe("/%D8%AE%D8%A8%D8%B1");
  });
});

describe("a request", () => {
  it("says who asks, and nothing of the reader", async () => {
    const port = await serve((request, response) => response.end(JSON.stringify(request.headers)));
    const named = makeFetch({ ...allow("127.0.0.1"), publicUrl: "https://news.example" });
    expect(JSON.parse(await text(`http://127.0.0.1:${port}/#part`, { accept: "text/html" }, named))).toEqual({
      host: `127.0.0.1:${port}`,
      connection: "close",
      "user-agent": expect.stringMatching(/^Throughline\/\d+\.\d+\.\d+ \(\+https:\/\/news\.example\/\)$/),
      accept: "text/html",
      "accept-encoding": "gzip, deflate, br",
    });
  });

  it("keeps no cookies", async () => {
    const port = await serve((request, response) => {
      response.setHeader("set-cookie", "a=1");
      if (request.url === "/") response.writeHead(302, { location: "/next" });
      response.end(String(request.headers.cookie));
    });
    const fetched = await local(`http://127.0.0.1:${port}/`);
    expect(fetched.headers.has("set-cookie")).toBe(false);
    expect(fetched).toMatchObject({ body: Buffer.from("undefined") });
  });

  it("sends a password to the origin it is for and to no other, nor back again", async () => {
    const seen: [string, string | undefined][] = [];
    const home = await serve((request, response) => {
      seen.push([`home${request.url}`, request.headers.authorization]);
      const next = { "/": "/same", "/same": `http://127.0.0.1:${away}/` }[request.url ?? ""];
      response.writeHead(next ? 302 : 200, next ? { location: next } : {}).end();
    });
    const away = await serve((request, response) => {
      seen.push([`away${request.url}`, request.headers.authorization]);
      response.writeHead(302, { location: `http://127.0.0.1:${home}/back` }).end();
    });
    await local(`http://127.0.0.1:${home}/`, { auth: { user: "me", password: "sécret" } });
    const basic = `Basic ${Buffer.from("me:sécret").toString("base64")}`;
    expect(seen).toEqual([
      ["home/", basic],
      ["home/same", basic],
      ["away/", undefined],
      ["home/back", undefined],
    ]);
  });

  it("is conditional if the caller has a copy, and an unchanged one is a result", async () => {
    const port = await serve((request, response) => {
      const { "if-none-match": etag, "if-modified-since": since } = request.headers;
      const has = etag === `W/"a"` && since === "yesterday";
      response.writeHead(has ? 304 : 200, { etag: `W/"a"`, "last-modified": "yesterday" }).end();
    });
    const first = await local(`http://127.0.0.1:${port}/`);
    expect(first).toMatchObject({ kind: "body", etag: `W/"a"`, lastModified: "yesterday" });
    const second = await local(`http://127.0.0.1:${port}/`, first);
    expect(second).toMatchObject({ kind: "unchanged", status: 304, etag: `W/"a"` });
  });

  it("can be given up while it runs", async () => {
    const port = await serve(() => leave.abort(new Error("no longer wanted")));
    const leave = new AbortController();
    await expect(local(`http://127.0.0.1:${port}/`, { signal: leave.signal })).rejects.toThrow(
      "no longer wanted",
    );
  });
});

describe("the settings of the process", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });
  const fetchWith = async (allowed: string | undefined, address: string) => {
    vi.stubEnv("FETCH_ALLOW", allowed);
    vi.resetModules();
    return (await import("./fetch-guarded")).fetchGuarded(address);
  };

  it("allow what FETCH_ALLOW names, and nothing without it", async () => {
    const port = await serve((_, response) => response.end());
    const address = `http://127.0.0.1:${port}/`;
    await expect(fetchWith(undefined, address)).rejects.toMatchObject({ reason: "not allowed" });
    await expect(fetchWith(`127.0.0.1:${port}`, address)).resolves.toMatchObject({ status: 200 });
  });

  it("stop every fetch if FETCH_ALLOW cannot be read", async () => {
    await expect(fetchWith("10.0.0.0/99", "https://news.example/")).rejects.toThrow(
      'FETCH_ALLOW: "10.0.0.0/99"',
    );
  });
});

describe("a status", () => {
  it.each([
    [304, "bad answer"],
    [206, "bad answer"],
    [300, "bad answer"],
    [401, "needs sign-in"],
    [403, "refused by the server"],
    [404, "not found"],
    [410, "gone"],
    [418, "refused by the server"],
    [429, "too many requests"],
    [503, "server failed"],
  ])("of %d is %s", async (status, reason) => {
    const port = await serve((_, response) => response.writeHead(status, { "retry-after": "120" }).end());
    expect(await failure(`http://127.0.0.1:${port}/`)).toMatchObject({ reason, status, retryAfter: 120 });
  });

  it("of 301 without an address is a bad answer", async () => {
    const port = await serve((_, response) => response.writeHead(301).end());
    expect((await failure(`http://127.0.0.1:${port}/`)).reason).toBe("bad answer");
  });
});
