import type { Server, Socket } from "node:net";

/**
 * Counts the connections that a server's clients hold open. A connection that its client has closed, or broken off, counts no more,
 * though the server has its own end for a moment longer: the client's next connection can be accepted within that moment.
 * @param tell gets the number at each new connection
 */
export function countConnections(server: Server, tell: (open: number) => void): void {
  const open = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    const leave = () => open.delete(socket);
    socket.once("end", leave).once("error", leave).once("close", leave);
    tell(open.add(socket).size);
  });
}
