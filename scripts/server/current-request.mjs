// The headers of the request that is being answered, for what is asked everywhere: in which language (lib/messages).
import { AsyncLocalStorage } from "node:async_hooks";

globalThis.throughlineRequest ??= new AsyncLocalStorage();

/** Machines ask for these: they are answered in English, whatever the language of whoever asks. */
const FOR_MACHINES = /^\/(?:api\/|(?:feed\.xml|feed\.json|atom\.xml)(?:\?|$))/;

/** Answers a request; whatever runs for it finds its headers. */
export const answering = (request, answer) =>
  FOR_MACHINES.test(request.url) ? answer() : globalThis.throughlineRequest.run(request.headers, answer);
