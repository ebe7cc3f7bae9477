// Serves the built app: `next start`, plus two marks on each request. One says from which address it comes: the socket's, or what a
// proxy that is trusted says (lib/security/client-address.ts). The other says whether it only prefetches a page for a reader who may
// never open it, which the framework hides from pages (lib/readers/visit.ts).
import { createServer } from "node:http";
import next from "next";
import { answering } from "./server/current-request.mjs";
import { makeServer, refuseUpgrades } from "./server/http-server.mjs";
import { checkIssuer } from "./server/issuer.mjs";
import { makeHostCheck } from "./server/own-hosts.mjs";
import { refuse } from "./server/refusal.mjs";
import { clientAddress, readTrustedProxies } from "./server/trusted-proxies.mjs";

const ADDRESS_HEADER = "x-throughline-address";
const AHEAD_HEADER = "x-throughline-ahead";

/** Prefetches by the framework, and by browsers (Speculation Rules: Sec-Purpose). */
const isAhead = (headers) =>
  "next-router-prefetch" in headers ||
  "next-router-segment-prefetch" in headers ||
  /prefetch|prerender|preview/.test(`${headers["sec-purpose"] ?? ""} ${headers.purpose ?? ""}`);

/** The framework must know its port before it listens: it asks itself for the page of what is not here. */
async function findFreePort(host) {
  const server = createServer();
  await new Promise((resolve, reject) => server.once("error", reject).listen(0, host, resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Starts the server; resolves when it accepts requests.
 * @param {{ host: string, port: number, dev?: boolean }} options port 0: any free one
 * @throws an error with a plain message if the port is taken or not allowed
 */
export async function serve({ host, port: wanted, dev = false }) {
  const port = wanted || (await findFreePort(host));
  const trusted = readTrustedProxies(process.env.TRUSTED_PROXIES);
  if (!["public", "private"].includes(process.env.READING || "public"))
    throw new Error(`READING is "public" or "private", not "${process.env.READING}".`);
  checkIssuer(process.env);
  const server = makeServer();
  // The development server talks to its pages over WebSockets.
  if (!dev) refuseUpgrades(server);
  const whyNotOurs = makeHostCheck(host, process.env);
  const app = next({ dev, hostname: host, port, httpServer: server });
  await app.prepare();
  const answer = app.getRequestHandler();
  server.on("request", (request, response) => {
    // first: a trusted proxy says which host was asked for
    request.headers[ADDRESS_HEADER] = clientAddress(request, trusted);
    if (refuse(request, response, whyNotOurs)) return;
    delete request.headers[AHEAD_HEADER];
    if (isAhead(request.headers)) request.headers[AHEAD_HEADER] = "1";
    answering(request, () => answer(request, response));
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  }).catch((error) => {
    if (error.code === "EADDRINUSE")
      throw new Error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
    if (error.code === "EACCES")
      throw new Error(`Port ${port} needs more rights. Choose one above 1023: PORT=3000 npm start`);
    throw error;
  });
  return server;
}
