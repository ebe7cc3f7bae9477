import { Readable } from "node:stream";

/** The body of a request is no form, or broken off. */
export class BrokenForm extends Error {
  override name = "BrokenForm";
}

/** A form is larger than its page takes, or has more parts. The message tells what to do. */
export class FormTooLarge extends Error {
  override name = "FormTooLarge";

  constructor(
    message: string,
    readonly most: { megabytes: number } | { parts: number },
  ) {
    super(message);
  }
}

/** Most forms are a few fields; a list of subscriptions is a file, in bytes. */
const MAX_BYTES = 5_000_000;
/** Files and fields in one form: taking a form apart takes time with their number. */
const MAX_PARTS = 1_000;

const HOW_ELSE = "Send less at a time, or use the command: npx throughline import FILE";

/** The body of a request as it arrives. @throws FormTooLarge as soon as more has come than is allowed, whatever the request says its length is */
async function* chunksOf(request: Request, most: number): AsyncGenerator<Uint8Array> {
  const megabytes = most / 1_000_000;
  const tooLarge = () => new FormTooLarge(`That is more than ${megabytes} MB. ${HOW_ELSE}`, { megabytes });
  if (Number(request.headers.get("content-length")) > most) throw tooLarge();
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > most) throw tooLarge();
    yield chunk;
  }
}

/** The body of a request. @throws FormTooLarge */
export async function bodyOf(request: Request, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of chunksOf(request, most)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** What stands between two parts of a form of this type. */
function boundaryOf(contentType: string): Buffer {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  return Buffer.from(boundary === undefined ? "&" : `--${boundary}`);
}

/** A form as it arrives. @throws FormTooLarge as soon as it has more parts than are taken apart */
async function* countParts(chunks: AsyncGenerator<Uint8Array>, boundary: Buffer): AsyncGenerator<Uint8Array> {
  let parts = 0;
  let rest = Buffer.alloc(0);
  for await (const chunk of chunks) {
    // a boundary may begin in one chunk and end in the next
    const seen = Buffer.concat([rest, chunk]);
    let end = 0;
    for (let at = seen.indexOf(boundary); at >= 0; at = seen.indexOf(boundary, end)) {
      end = at + boundary.length;
      parts += 1;
    }
    // the last boundary ends the form
    if (parts > MAX_PARTS + 1)
      throw new FormTooLarge(
        `That is more than ${MAX_PARTS.toLocaleString("en")} files or fields. ${HOW_ELSE}`,
        { parts: MAX_PARTS },
      );
    rest = seen.subarray(Math.max(end, seen.length - boundary.length + 1));
    yield chunk;
  }
}

/**
 * The form fields of a request. Their size and number are checked as they arrive, without a copy of our own.
 * @param most maximum size in bytes
 * @throws BrokenForm if they cannot be read; FormTooLarge if they are too large or too many
 */
export async function formOf(request: Request, most = MAX_BYTES): Promise<FormData> {
  const contentType = request.headers.get("content-type") ?? "";
  const arriving = Readable.from(countParts(chunksOf(request, most), boundaryOf(contentType)));
  const body = Readable.toWeb(arriving) as ReadableStream<Uint8Array>;
  try {
    return await new Response(body, { headers: { "content-type": contentType } }).formData();
  } catch (cause) {
    if (cause instanceof FormTooLarge) throw cause;
    throw new BrokenForm("The form did not arrive in full. Go back and send it again.", { cause });
  }
}

/** A field that contains a row's id; null if it does not. */
export function numberOf(form: FormData, name: string): number | null {
  const number = Number(form.get(name) ?? Number.NaN);
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}
