const SETTINGS = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"];

/** Checks the settings of sign-ins elsewhere. @throws where only some are there, or the issuer's address is none */
export function checkIssuer(settings) {
  const missing = SETTINGS.filter((name) => !settings[name]);
  if (missing.length === SETTINGS.length) return;
  if (missing.length > 0)
    throw new Error(`${missing.join(" and ")} must be set too, or none of ${SETTINGS.join(", ")}.`);
  if (!/^https?:\/\/[^\s/]+/i.test(settings.OIDC_ISSUER))
    throw new Error(
      `OIDC_ISSUER is an address with https, such as https://auth.example.org, not "${settings.OIDC_ISSUER}".`,
    );
}
