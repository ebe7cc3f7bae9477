/** A line without its line break; bytes are null if it exceeds the limit. */
export type Line = { number: number; bytes: Buffer | null };

const NEWLINE = 0x0a;

/**
 * Splits a stream into lines, keeping one line and one chunk in memory. Numbers start at 1.
 * @param longest the maximum length of a line in bytes
 */
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
