import { createServer, type RequestListener } from "node:http";
import { createServer as createRawServer, type Server, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** Listens on a free port until the test ends. @returns the port */
export async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

/** An HTTP server of this machine. @returns its port */
export const serve = (listener: RequestListener): Promise<number> => listen(createServer(listener));

/** A server that answers the first bytes of a request however it likes. @returns its port */
export const serveRaw = (answer: (socket: Socket) => void): Promise<number> =>
  listen(createRawServer((socket) => socket.once("data", () => answer(socket))));
