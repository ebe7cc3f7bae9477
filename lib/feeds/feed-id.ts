import { createHash, createHmac } from "node:crypto";

/** The namespace of article identifiers (RFC 9562, 5.5), a random number. */
const NAMESPACE = Buffer.from("6f0c1d1e5c0b4f0f9a3e7d2b8f41c6a5", "hex");

/** Sixteen bytes as a UUID of a version. */
function printUuid(bytes: Buffer, version: number): string {
  const uuid = Buffer.from(bytes.subarray(0, 16));
  uuid.writeUInt8((uuid.readUInt8(6) & 0x0f) | (version << 4), 6);
  uuid.writeUInt8((uuid.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${uuid.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")}`;
}

/** The id of an article in feeds: a UUID of its identifier (version 5), which stays when its slug, its address or the host changes. */
export const entryId = (identifier: string): string =>
  printUuid(createHash("sha1").update(NAMESPACE).update(identifier).digest(), 5);

/**
 * The id of a feed: a UUID of its filter (version 8) that differs between libraries, since the same filter is another feed there.
 * @param secret the library's own
 */
export const feedId = (filter: string, secret: string): string =>
  printUuid(createHmac("sha256", secret).update(`feed ${filter}`).digest(), 8);
