import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
// @ts-expect-error: it comes without types
import Provider from "oidc-provider";

export const CLIENT = { id: "throughline", secret: "a secret of forty characters or so, to test" };

export type TestIssuer = {
  /** Its address. */
  address: string;
  /** Begins to answer, for an app at an address. */
  knows: (app: string) => void;
  close: () => void;
};

/** Starts a server that says who somebody is: any login with any password, after a page that asks for consent. */
export async function startIssuer(): Promise<TestIssuer> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  const knows = (app: string) => {
    const provider = new Provider(address, {
      clients: [
        {
          client_id: CLIENT.id,
          client_secret: CLIENT.secret,
          redirect_uris: [`${app}/sign-in/oidc/callback`],
          grant_types: ["authorization_code"],
          response_types: ["code"],
        },
      ],
      cookies: { keys: ["a key of the test"] },
      pkce: { required: () => true },
      features: { devInteractions: { enabled: true } },
    });
    server.on("request", provider.callback());
  };
  return { address, knows, close: () => server.close() };
}
