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

/** The body of a request. @throws FormTooLarge as soon as more has arrived than is allowed, whatever the request says its length is */
export async function bodyOf(request: Request, most: number): Promise<Buffer> {
  const megabytes = most / 1_000_000;
  const tooLarge = () => new FormTooLarge(`That is more than ${megabytes} MB. ${HOW_ELSE}`, { megabytes });
  if (Number(request.headers.get("content-length")) > most) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > most) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @throws FormTooLarge for a form of more parts than are taken apart */
function countParts(body: Buffer, contentType: string): void {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  const between = boundary === undefined ? "&" : `--${boundary}`;
  let parts = 0;
  for (let at = body.indexOf(between); at >= 0; at = body.indexOf(between, at + between.length)) {
    parts += 1;
    // the last boundary ends the form
    if (parts > MAX_PARTS + 1)
      throw new FormTooLarge(
        `That is more than ${MAX_PARTS.toLocaleString("en")} files or fields. ${HOW_ELSE}`,
        { parts: MAX_PARTS },
      );
  }
}

/**
 * The form fields of a request.
 * @param most maximum size in bytes
 * @throws BrokenForm if they cannot be read; FormTooLarge if they are too large or too many
 */
export async function formOf(request: Request, most = MAX_BYTES): Promise<FormData> {
  const contentType = request.headers.get("content-type") ?? "";
  try {
    const body = await bodyOf(request, most);
    countParts(body, contentType);
    return await new Response(new Uint8Array(body), { headers: { "content-type": contentType } }).formData();
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
