import { expect, it } from "vitest";
import { drawQrCode } from "./view-two-step";

it("draws a QR code with its margin and the three squares by which scanners find it", () => {
  const { size, path } = drawQrCode("otpauth://totp/Throughline:Lena?secret=ABCDEFGHIJKLMNOP");
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
  expect(path.length).toBe([...path.matchAll(/M\d+ \d+h1v1h-1z/g)].join("").length);
  const rows = (left: number, top: number) =>
    Array.from({ length: 7 }, (_, y) =>
      Array.from({ length: 7 }, (_, x) => (dark.has(`${left + x} ${top + y}`) ? "#" : " ")).join(""),
    );
  const finder = ["#######", "#     #", "# ### #", "# ### #", "# ### #", "#     #", "#######"];
  for (const [left, top] of [
    [4, 4],
    [size - 11, 4],
    [4, size - 11],
  ] as const)
    expect(rows(left, top)).toEqual(finder);
  for (const place of dark)
    for (const at of place.split(" ").map(Number)) {
      expect(at).toBeGreaterThanOrEqual(4);
      expect(at).toBeLessThan(size - 4);
    }
});
