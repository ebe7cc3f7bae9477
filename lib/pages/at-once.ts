import "server-only";

/** As many imports are done already as are done at once. */
export class TooMuchAtOnce extends Error {
  override name = "TooMuchAtOnce";
}

/** Imports by the server at once; each holds what was sent in memory. */
const AT_ONCE = 2;

/** Each route has modules of its own in the built server, but all share the count. */
const held = globalThis as { throughlineImports?: number };

/** Does an import, unless others take all places. @throws TooMuchAtOnce then */
export async function takePlace<Result>(work: () => Promise<Result>): Promise<Result> {
  const others = held.throughlineImports ?? 0;
  if (others >= AT_ONCE)
    throw new TooMuchAtOnce(
      "Other articles are being added, so nothing from this request was added. Try again in a moment.",
    );
  held.throughlineImports = others + 1;
  try {
    return await work();
  } finally {
    held.throughlineImports = (held.throughlineImports ?? 1) - 1;
  }
}
