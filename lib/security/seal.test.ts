import fc from "fast-check";
import { expect, it } from "vitest";
import { seal, unseal } from "./seal";

it("what is sealed is read again with the same secret and for the same purpose alone", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), fc.string(), (text, secret, other) => {
      const sealed = seal(text, secret, "one");
      expect(unseal(sealed, secret, "one")).toBe(text);
      expect(unseal(sealed, secret, "two")).toBeNull();
      if (other !== secret) expect(unseal(sealed, other, "one")).toBeNull();
    }),
  );
});

it("says nothing of the text, and cannot be changed", () => {
  const sealed = seal("Avice:harbour", "secret", "one");
  expect(seal("Avice:harbour", "secret", "one")).not.toBe(sealed);
  expect(Buffer.from(sealed, "base64url").includes("harbour")).toBe(false);
  const bytes = Buffer.from(sealed, "base64url");
  for (const at of [0, 12, 27, 28, bytes.length - 1]) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect(unseal(changed.toString("base64url"), "secret", "one")).toBeNull();
  }
  for (const cut of ["", "AAAA", sealed.slice(0, 30)]) expect(unseal(cut, "secret", "one")).toBeNull();
});
