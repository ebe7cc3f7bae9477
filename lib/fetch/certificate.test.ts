import { createPrivateKey, generateKeyPairSync, sign } from "node:crypto";
import { createServer as createPlainServer } from "node:http";
import { createServer } from "node:https";
import { afterEach, describe, expect, it, vi } from "vitest";
import { listen } from "../../scripts/test-data/local-server";
import { parseAllowList } from "./allow-list";
import { makeFetch } from "./fetch-guarded";

const sized = (tag: number, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  const size = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
};
const sequence = (...parts: Buffer[]) => sized(0x30, ...parts);
const text = (tag: number, value: string) => sized(tag, Buffer.from(value));
/** ECDSA with SHA-256 and a common name, as object identifiers in DER. */
const ECDSA = sequence(Buffer.from("06082a8648ce3d040302", "hex"));
const COMMON_NAME = Buffer.from("0603550403", "hex");

/** A certificate (X.509, version 1) that nobody but its own key has signed, for news.example. */
function selfSigned(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", {
    namedCurve: "P-256",
    publicKeyEncoding: { type: "spki", format: "der" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const name = sequence(sized(0x31, sequence(COMMON_NAME, text(0x0c, "news.example"))));
  const dates = sequence(text(0x17, "250101000000Z"), text(0x17, "480101000000Z"));
  const signed = sequence(sized(0x02, Buffer.from([1])), ECDSA, name, dates, name, publicKey);
  const signature = sign("sha256", signed, createPrivateKey(privateKey));
  const whole = sequence(signed, ECDSA, sized(0x03, Buffer.from([0]), signature));
  return {
    key: privateKey,
    cert: `-----BEGIN CERTIFICATE-----\n${whole.toString("base64")}\n-----END CERTIFICATE-----\n`,
  };
}

const own = selfSigned();
const serveSecurely = () =>
  listen(createServer(own, (_, response) => response.end("news")).on("tlsClientError", () => {}));
const settings = { allow: parseAllowList("127.0.0.1"), lookup: async () => ["127.0.0.1"] };
const trusting = makeFetch({ ...settings, ca: own.cert });

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe("a certificate", () => {
  it("is good if it is trusted and of the name that was asked for", async () => {
    const address = `https://news.example:${await serveSecurely()}/`;
    expect(await trusting(address)).toMatchObject({ address, body: Buffer.from("news") });
  });

  it("of another name is refused, though the address is the same", async () => {
    const port = await serveSecurely();
    await expect(trusting(`https://other.example:${port}/`)).rejects.toMatchObject({
      reason: "bad certificate",
    });
  });

  it.each(["1", "0"])(
    "that nobody trusts is refused, with NODE_TLS_REJECT_UNAUTHORIZED=%s",
    async (value) => {
      vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", value);
      vi.spyOn(process, "emitWarning").mockImplementation(() => {});
      const port = await serveSecurely();
      await expect(makeFetch(settings)(`https://news.example:${port}/`)).rejects.toMatchObject({
        reason: "bad certificate",
      });
    },
  );
});

it("a server without TLS cannot be connected to by https", async () => {
  const port = await listen(createPlainServer());
  await expect(trusting(`https://news.example:${port}/`)).rejects.toMatchObject({ reason: "cannot connect" });
});
