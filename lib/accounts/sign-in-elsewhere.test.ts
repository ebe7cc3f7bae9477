import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  browserOf,
  from,
  giveNewLibraries,
  granted,
  LENA,
  startsAsOwner,
} from "../../scripts/test-data/accounts";
import { listen } from "../../scripts/test-data/local-server";
import { library } from "../db/client";
import { acceptInvitation } from "./accept-invitation";
import { findUser } from "./current-user";
import { invite } from "./invitations";
import {
  beginElsewhere,
  beginLink,
  enterBySubject,
  finishElsewhere,
  isLinked,
  linkAccount,
  unlinkAccount,
} from "./sign-in-elsewhere";

giveNewLibraries();
afterEach(() => vi.unstubAllEnvs());

const HERE = "http://localhost:3000";

/** What an issuer may do wrong. */
type Wrong = { claims?: JWTPayload; foreignKey?: boolean; redirects?: boolean; ways?: string[] };

const bodyOf = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let text = "";
  for await (const chunk of request) text += chunk;
  return new URLSearchParams(text);
};

/**
 * Starts an issuer that lets anybody in as "lena", and sets it. The parts that a browser sees are left out.
 * @returns what it was asked at its token endpoint
 */
async function setIssuer(wrong: Wrong = {}) {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const foreign = await generateKeyPair("ES256");
  const asked: { form: URLSearchParams; authorization: string | undefined }[] = [];
  let nonce = "";
  const server = createServer(async (request, response) => {
    const json = (body: object) =>
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (request.url === "/.well-known/openid-configuration")
      return json({
        issuer: address,
        authorization_endpoint: `${address}/authorize`,
        token_endpoint: `${address}/token`,
        jwks_uri: `${address}/keys`,
        id_token_signing_alg_values_supported: ["ES256"],
        ...(wrong.ways && { token_endpoint_auth_methods_supported: wrong.ways }),
      });
    if (request.url === "/keys")
      return json({ keys: [{ ...(await exportJWK(publicKey)), alg: "ES256", kid: "1", use: "sig" }] });
    if (wrong.redirects) return response.writeHead(307, { location: `${address}/elsewhere` }).end();
    asked.push({ form: await bodyOf(request), authorization: request.headers.authorization });
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      ...{ iss: address, aud: "throughline", sub: "lena", iat: now, exp: now + 60, nonce },
      ...wrong.claims,
    };
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: "ES256", kid: "1" })
      .sign(wrong.foreignKey ? foreign.privateKey : privateKey);
    return json({ access_token: "x", token_type: "Bearer", id_token: token });
  });
  await listen(server);
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  vi.stubEnv("OIDC_ISSUER", address);
  vi.stubEnv("OIDC_CLIENT_ID", "throughline");
  vi.stubEnv("OIDC_CLIENT_SECRET", "a secret: of ours");
  return {
    address,
    asked,
    gives: (value: string) => {
      nonce = value;
    },
  };
}

type Begun = { location: string; cookie: string };

/** Goes to the issuer and comes back. @returns who came, or why nobody did */
async function comesBack(
  issuer: Awaited<ReturnType<typeof setIssuer>>,
  { location, cookie }: Begun,
  state?: string,
) {
  const sent = new URL(location).searchParams;
  issuer.gives(sent.get("nonce") ?? "");
  const query = new URLSearchParams({ code: "c0de", state: state ?? sent.get("state") ?? "" });
  return finishElsewhere(HERE, `?${query}`, browserOf([cookie]));
}

describe("a sign-in at the issuer", () => {
  it("tells who somebody is, by a code that only this browser can use", async () => {
    const issuer = await setIssuer();
    const begun = granted(await beginElsewhere(HERE, "/stories", from("203.0.113.50")));
    const sent = new URL(begun.location).searchParams;
    expect(Object.fromEntries(sent)).toMatchObject({
      client_id: "throughline",
      redirect_uri: `${HERE}/sign-in/oidc/callback`,
      scope: "openid",
      response_type: "code",
      code_challenge_method: "S256",
    });
    expect(begun.cookie).toContain("Path=/sign-in/oidc; Max-Age=600; SameSite=Lax; HttpOnly");
    expect(decodeURIComponent(begun.cookie)).not.toContain(sent.get("state"));
    expect(await comesBack(issuer, begun)).toEqual({
      subject: JSON.stringify([issuer.address, "lena"]),
      next: "/stories",
      linkFor: null,
    });
    const [{ form, authorization } = { form: new URLSearchParams(), authorization: "" }] = issuer.asked;
    expect(form.get("code")).toBe("c0de");
    expect(form.get("code_verifier")?.length).toBeGreaterThan(40);
    expect(form.has("client_secret")).toBe(false);
    expect(authorization).toMatch(/^Basic /);
  });

  it("shows the secret as the issuer takes it", async () => {
    const issuer = await setIssuer({ ways: ["client_secret_post"] });
    await comesBack(issuer, granted(await beginElsewhere(HERE, "/", from("203.0.113.51"))));
    expect(issuer.asked[0]?.form.get("client_secret")).toBe("a secret: of ours");
  });

  const hour = 3600;
  const now = () => Math.floor(Date.now() / 1000);
  it.each<[string, () => Wrong]>([
    ["of another key", () => ({ foreignKey: true })],
    ["for another program", () => ({ claims: { aud: "another" } })],
    ["of another issuer", () => ({ claims: { iss: "http://localhost:1" } })],
    ["of another sign-in", () => ({ claims: { nonce: "another" } })],
    ["that is too old", () => ({ claims: { exp: now() - hour, iat: now() - 2 * hour } })],
    ["of nobody", () => ({ claims: { sub: "" } })],
    ["from elsewhere", () => ({ redirects: true })],
  ])("is refused with a token %s", async (_, wrong) => {
    const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
    const issuer = await setIssuer(wrong());
    const begun = granted(await beginElsewhere(HERE, "/", from("203.0.113.52")));
    expect(await comesBack(issuer, begun)).toEqual({
      refused: expect.stringContaining("isn’t responding as it should"),
    });
    expect(complaint).toHaveBeenCalledOnce();
    complaint.mockRestore();
  });

  it("is refused to who brings another's state, no cookie, or an old one", async () => {
    const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
    const issuer = await setIssuer();
    const begun = granted(await beginElsewhere(HERE, "/", from("203.0.113.53")));
    expect(await comesBack(issuer, begun, "another")).toHaveProperty("refused");
    expect(await finishElsewhere(HERE, "?code=c0de&state=x", from("203.0.113.53"))).toHaveProperty("refused");
    vi.useFakeTimers({ now: Date.now() + 601_000, toFake: ["Date"] });
    expect(await comesBack(issuer, begun)).toEqual({ refused: expect.stringContaining("took too long") });
    vi.useRealTimers();
    expect(issuer.asked).toEqual([]);
    complaint.mockRestore();
  });

  it("is refused in words where the issuer does not answer", async () => {
    const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
    vi.stubEnv("OIDC_ISSUER", "http://localhost:1");
    vi.stubEnv("OIDC_CLIENT_ID", "throughline");
    vi.stubEnv("OIDC_CLIENT_SECRET", "x");
    expect(await beginElsewhere(HERE, "/", from("203.0.113.54"))).toEqual({
      refused: expect.stringContaining("Try again later"),
    });
    complaint.mockRestore();
  });

  it("is refused to an address that tries too often", async () => {
    await setIssuer();
    const answers = [];
    for (let times = 0; times < 13; times++)
      answers.push(await beginElsewhere(HERE, "/", from("198.51.100.55")));
    expect(answers[11]).toHaveProperty("location");
    expect(answers[12]).toEqual({ refused: expect.stringContaining("Too many attempts") });
  });
});

describe("an account", () => {
  const SUBJECT = JSON.stringify(["https://auth.example", "lena"]);

  it("is entered by the issuer once it is linked, with the password, and makes none", async () => {
    const issuer = await setIssuer();
    const { user } = await startsAsOwner();
    expect(await beginLink(user.id, "not the password", HERE)).toHaveProperty("refused");
    const known = granted(await comesBack(issuer, granted(await beginLink(user.id, LENA.password, HERE))));
    expect(known.linkFor).toBe(user.id);
    expect(await enterBySubject(known.subject, from("203.0.113.1"))).toHaveProperty("refused");
    expect(await linkAccount(user.id, known.subject)).toBeNull();
    expect(await linkAccount(user.id, known.subject)).toBeNull();
    const { cookies } = granted(await enterBySubject(known.subject, from("203.0.113.1")));
    expect(await findUser(browserOf(cookies))).toMatchObject({ id: user.id, role: "owner" });
    expect(await library().user.count()).toBe(1);
    await unlinkAccount(user.id);
    expect(await enterBySubject(known.subject, from("203.0.113.1"))).toHaveProperty("refused");
  });

  it("is linked with nobody who is linked with another, and with nobody after the owner's new link", async () => {
    const { user } = await startsAsOwner();
    granted(await acceptInvitation(await invite("reader"), { ...LENA, name: "Omar" }));
    const omar = await library().user.findFirstOrThrow({ where: { role: "reader" } });
    expect(await linkAccount(user.id, SUBJECT)).toBeNull();
    expect(await linkAccount(omar.id, SUBJECT)).toHaveProperty("refused");
    granted(await acceptInvitation(await invite("owner"), LENA));
    expect(await isLinked(user.id)).toBe(false);
    expect(await enterBySubject(SUBJECT, from("203.0.113.1"))).toHaveProperty("refused");
  });
});
