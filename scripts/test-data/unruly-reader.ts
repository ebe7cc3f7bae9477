/** What a reader can do instead of reading, for the tests of lib/ingest/reading/reader-pool.ts. */
export type Unruly = { items: number; after?: "loop" | "fill" | "fail" | "stop" };

export default async function* read({ items, after }: Unruly): AsyncGenerator<number> {
  for (let item = 1; item <= items; item++) yield item;
  if (after === "fail") throw new TypeError("broken");
  if (after === "stop") process.exit();
  const filled: unknown[] = [];
  while (after === "loop" || after === "fill") if (after === "fill") filled.push({ at: filled.length });
}
