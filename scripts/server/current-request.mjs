// The headers of the request that is being answered, for what is asked everywhere: in which language (lib/messages).
import { AsyncLocalStorage } from "node:async_hooks";

globalThis.throughlineRequest ??= new AsyncLocalStorage();

/** Feeds and the API speak English to everybody. */
const ENGLISH = /^\/(?:api\/|atom\.xml|feed\.(?:json|xml))/;

/** Answers a request; whatever runs for it finds its headers. */
export const answering = (request, answer) =>
  globalThis.throughlineRequest.run(ENGLISH.test(request.url) ? {} : request.headers, answer);
