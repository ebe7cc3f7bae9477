import type { Socket } from "node:net";
import { isIPv4, type LookupFunction } from "node:net";
import type { TLSSocket } from "node:tls";
import { buildConnector } from "undici";
import { normalAddress } from "./public-address";

/**
 * A connector for undici that reaches a host only at the given addresses. The name is not looked up again: a resolver that gives
 * another answer the second time (DNS rebinding) is not asked a second time.
 * @param addresses IP addresses that were checked; at least one
 * @param timeout to connect, in milliseconds
 * @param ca the certificates to trust in place of Node's
 */
export function connectTo(
  addresses: readonly string[],
  timeout: number,
  ca?: string,
): buildConnector.connector {
  const found = addresses.map((address) => ({ address, family: isIPv4(address) ? 4 : 6 }));
  const lookup: LookupFunction = (_name, { all }, answer) => {
    const [{ address, family } = { address: "", family: 0 }] = found;
    if (all) answer(null, found);
    else answer(null, address, family);
  };
  const connect = buildConnector({
    lookup,
    ...(ca !== undefined && { ca }),
    timeout,
    allowH2: false,
    // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
    rejectUnauthorized: true,
  });
  return (options, callback) =>
    connect(options, (...[error, socket]: [Error, null] | [null, Socket | TLSSocket]) => {
      if (error) return callback(error, null);
      if (isOneOf(addresses, socket.remoteAddress)) return callback(null, socket);
      // Cannot happen while Node respects `lookup`; if it ever does, nothing is sent.
      socket.destroy();
      callback(new Error("Connected to a different address from the one that was checked"), null);
    });
}

const isOneOf = (addresses: readonly string[], remote: string | undefined): boolean =>
  remote !== undefined && addresses.some((address) => normalAddress(address) === normalAddress(remote));
