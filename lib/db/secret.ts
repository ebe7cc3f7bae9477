import { randomBytes } from "node:crypto";
import { library, writeReaders } from "./client";

const KEY = "reader-secret";

/** By library file: tests and development may open several in one process. */
const known = new Map<string, string>();

/** The secret that signs readers' cookies: 256 random bits, generated on first use and kept in the library. */
export async function getSecret(): Promise<string> {
  const file = process.env.DATABASE_URL ?? "";
  const secret = known.get(file) ?? (await readSecret()) ?? (await createSecret());
  known.set(file, secret);
  return secret;
}

const readSecret = async () => (await library().setting.findUnique({ where: { key: KEY } }))?.value ?? null;

/** If another process has just created one, that one is used. */
const createSecret = () =>
  writeReaders(async (tx) => {
    const fresh = { key: KEY, value: randomBytes(32).toString("base64url") };
    return (await tx.setting.upsert({ where: { key: KEY }, create: fresh, update: {} })).value;
  });
