import { createHmac } from "node:crypto";

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

function decodeBase32(text: string): Buffer {
  const bits = [...text].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/**
 * What a person's app makes of a key (TOTP, RFC 6238: SHA-1, six digits, every 30 seconds).
 * @param address the otpauth: address that it is set up with
 * @returns the code of now
 */
export function appOf(address: string): () => string {
  const key = decodeBase32(new URL(address).searchParams.get("secret") ?? "");
  return () => {
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
    const hash = createHmac("sha1", key).update(counter).digest();
    const at = (hash.at(-1) ?? 0) & 15;
    return `${(hash.readUInt32BE(at) & 0x7fff_ffff) % 1_000_000}`.padStart(6, "0");
  };
}
