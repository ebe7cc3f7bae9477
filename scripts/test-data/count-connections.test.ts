import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { expect, it } from "vitest";
import { countConnections } from "./count-connections";
import { listen } from "./local-server";

it("a connection counts until its client closes it, not until the server has closed its own end", async () => {
  const told: number[] = [];
  const server = createServer({ allowHalfOpen: true }, (socket) => socket.resume());
  countConnections(server, (open) => told.push(open));
  const port = await listen(server);
  const open = async (): Promise<{ client: Socket; own: Socket }> => {
    const client = connect(port, "127.0.0.1");
    const [own] = (await once(server, "connection")) as [Socket];
    return { client, own };
  };
  const first = await open();
  const second = await open();
  expect(told).toEqual([1, 2]);
  first.client.end();
  await once(first.own, "end");
  expect(first.own.closed).toBe(false);
  const third = await open();
  expect(told).toEqual([1, 2, 2]);
  for (const { client, own } of [second, third]) {
    client.resetAndDestroy();
    await new Promise((closed) => own.once("close", closed));
  }
  await open();
  expect(told).toEqual([1, 2, 2, 1]);
});
