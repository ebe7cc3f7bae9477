/** A line's bytes without its end; null where it is longer than the limit, the rest of it being passed over. */
export type Line = { number: number; bytes: Buffer | null };

const NEWLINE = 0x0a;

/** Parts a stream of bytes into lines, holding one line and one chunk at a time. Numbers start at 1. */
export async function* readLines(chunks: AsyncIterable<Buffer>, longest: number): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  let number = 1;
  const take = (): Line => ({ number: number++, bytes: length > longest ? null : Buffer.concat(parts) });
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      length += end - from;
      if (length <= longest) parts.push(chunk.subarray(from, end));
      yield take();
      parts = [];
      length = 0;
      from = end + 1;
    }
    length += chunk.length - from;
    if (length <= longest) parts.push(chunk.subarray(from));
    else parts = [];
  }
  if (length > 0) yield take();
}
