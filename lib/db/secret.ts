import { randomBytes } from "node:crypto";
import { library, writeReaders } from "./client";

const KEY = "reader-secret";

/** One a library's file; tests and development may open several in one process. */
const known = new Map<string, string>();

/** The secret that signs readers' cookies: 256 random bits, made at its first use and kept in the library. */
export async function getSecret(): Promise<string> {
  const file = process.env.DATABASE_URL ?? "";
  const secret = known.get(file) ?? (await readSecret()) ?? (await makeSecret());
  known.set(file, secret);
  return secret;
}

const readSecret = async () => (await library().setting.findUnique({ where: { key: KEY } }))?.value ?? null;

/** Where another process was first, its secret stands. */
const makeSecret = () =>
  writeReaders(async (tx) => {
    const made = { key: KEY, value: randomBytes(32).toString("base64url") };
    return (await tx.setting.upsert({ where: { key: KEY }, create: made, update: {} })).value;
  });
