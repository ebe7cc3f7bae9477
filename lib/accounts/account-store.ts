import "server-only";
import { library, type Transaction, writeReaders } from "../db/client";

const MODELS = ["user", "session", "account", "verification", "rateLimit", "twoFactor", "passkey"] as const;
type Model = (typeof MODELS)[number];

const READS = new Set(["count", "findFirst", "findMany", "findUnique"]);

type Call = (query: unknown) => Promise<unknown>;

const callIn = (client: Transaction, model: Model, method: string): Call => {
  const delegate = client[model] as unknown as Record<string, Call>;
  const call = delegate[method];
  if (!call) throw new Error(`Prisma has no ${model}.${method}.`);
  return call.bind(delegate);
};

const storeOf = (model: Model): Record<string, Call> =>
  new Proxy(
    {},
    {
      get: (_, method: string): Call =>
        READS.has(method)
          ? (query) => callIn(library(), model, method)(query)
          : (query) => writeReaders((tx) => callIn(tx, model, method)(query)),
    },
  );

/** The tables of accounts as better-auth's adapter asks for them: it reads and writes as everything else here does. */
export const accountStore = Object.fromEntries(MODELS.map((model) => [model, storeOf(model)]));
