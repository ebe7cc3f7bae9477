import "server-only";
import { encode } from "uqr";
import { getTwoStep } from "../../accounts/two-step";

/** How a user's sign-in by code is set up, as the page of the account shows it. */
export type TwoStepView = {
  on: boolean;
  codesLeft: number;
  /** What an app is set up with: the address, its key in groups of four characters, and both as a QR code. */
  setUp: { address: string; key: string; code: QrCode } | null;
  codes: string[] | null;
};

/** A QR code: the width of its square in modules, and the path of its dark ones. */
export type QrCode = { size: number; path: string };

/** The margin that scanners need, in modules (ISO/IEC 18004). */
const MARGIN = 4;

/** A text as a QR code. */
export function drawQrCode(text: string): QrCode {
  const { size, data } = encode(text, { border: MARGIN });
  const modules = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")));
  return { size, path: modules.join("") };
}

/** How a user's sign-in by code is set up. New backup codes are in it once. */
export async function viewTwoStep(userId: string): Promise<TwoStepView> {
  const { setUp: address, ...rest } = await getTwoStep(userId);
  const key = address && new URL(address).searchParams.get("secret");
  return {
    ...rest,
    setUp: address && key ? { address, key: inFours(key), code: drawQrCode(address) } : null,
  };
}

const inFours = (key: string): string => key.match(/.{1,4}/g)?.join(" ") ?? key;
