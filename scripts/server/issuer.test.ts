import { resolve } from "node:path";
import { expect, it } from "vitest";

const { checkIssuer } = (await import(resolve("scripts/server/issuer.mjs"))) as {
  checkIssuer: (settings: Record<string, string>) => void;
};

const ALL = {
  OIDC_ISSUER: "https://auth.example.org",
  OIDC_CLIENT_ID: "throughline",
  OIDC_CLIENT_SECRET: "x",
};

it("is set in full or not at all", () => {
  expect(() => checkIssuer({})).not.toThrow();
  expect(() => checkIssuer(ALL)).not.toThrow();
  expect(() => checkIssuer({ ...ALL, OIDC_CLIENT_SECRET: "" })).toThrow("OIDC_CLIENT_SECRET must be set too");
  expect(() => checkIssuer({ OIDC_CLIENT_SECRET: "x" })).toThrow(
    "OIDC_ISSUER and OIDC_CLIENT_ID must be set",
  );
  for (const OIDC_ISSUER of ["auth.example.org", "https://", "ldap://auth.example.org"])
    expect(() => checkIssuer({ ...ALL, OIDC_ISSUER })).toThrow("an address with https");
});
