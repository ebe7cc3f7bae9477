// Serves the built app. It is `next start` with one thing more: it says on each request whether it came from this
// machine directly, by the socket and not by what the request claims (lib/security/owner.ts).
import { createServer } from "node:http";
import next from "next";

const PEER_HEADER = "x-throughline-peer";
const LOOPBACK = /^(::1|(::ffff:)?127\.)/;

/**
 * Starts the server and resolves when it takes requests.
 * @param {{ host: string, port: number, dev?: boolean }} options
 * @throws with a plain message where the port is taken or not allowed
 */
export async function serve({ host, port, dev = false }) {
  const server = createServer();
  const app = next({ dev, hostname: host, port, httpServer: server });
  await app.prepare();
  const answer = app.getRequestHandler();
  server.on("request", (request, response) => {
    const forwarded = request.headers["x-forwarded-for"] ?? request.headers.forwarded;
    const direct = !forwarded && LOOPBACK.test(request.socket.remoteAddress ?? "");
    request.headers[PEER_HEADER] = direct ? "loopback" : "outside";
    answer(request, response);
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
