// The HTTP server below the framework: its limits, and answers to what the parser rejects.
import { createServer } from "node:http";
import { MAX_HEADERS, METHODS, TOO_LONG } from "./refusal.mjs";

/**
 * Maximum size of a request's head. Node's own limit, 16 KB, rejects long addresses without saying what is too long; below this one,
 * refusal.mjs does.
 */
const MAX_HEAD_BYTES = 256 * 1024;

/** In ms. An upload of 32 MB passes at 30 kB/s and more. */
const TIMEOUTS = { headersTimeout: 20_000, requestTimeout: 20 * 60_000, keepAliveTimeout: 10_000 };

/** By the code of the parser's error. */
const ANSWERS = {
  HPE_HEADER_OVERFLOW: ["431 Request Header Fields Too Large", TOO_LONG],
  HPE_INVALID_METHOD: ["405 Method Not Allowed", `Use one of ${METHODS.join(", ")}.`],
  ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", "The request took too long to arrive. Send it again."],
};

/** @param {import("node:http").ServerOptions} options override the limits */
export function makeServer(options = {}) {
  const server = createServer({ maxHeaderSize: MAX_HEAD_BYTES, ...TIMEOUTS, ...options });
  // One more than is allowed, by which refusal.mjs sees that there are too many.
  server.maxHeadersCount = MAX_HEADERS + 1;
  server.on("clientError", (error, socket) => {
    if (!socket.writable) return;
    end(socket, ...(ANSWERS[error.code] ?? ["400 Bad Request", "This is not an HTTP request."]));
  });
  server.on("connect", (_, socket) => end(socket, ...ANSWERS.HPE_INVALID_METHOD));
  return server;
}

function end(socket, status, text) {
  const head = [
    `HTTP/1.1 ${status}`,
    "Content-Type: text/plain; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(text) + 1}`,
    "Connection: close",
    ...(status.startsWith("405") ? [`Allow: ${METHODS.join(", ")}`] : []),
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${text}\n`);
}

/**
 * Keeps the server from switching protocols: a request with an Upgrade header, which clients send on the chance of HTTP/2, is then
 * answered like any other (RFC 9110, 7.8). The framework would take such connections over, for its development server, and leave
 * them without an answer.
 */
export function refuseUpgrades(server) {
  server.on("newListener", (event, listener) => {
    if (event === "upgrade") queueMicrotask(() => server.off(event, listener));
  });
}
