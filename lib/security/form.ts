/** The body of a request is no form, or broken off. */
export class BrokenForm extends Error {
  override name = "BrokenForm";
}

/** The form fields of a request. @throws BrokenForm if they cannot be read */
export const formOf = (request: Request): Promise<FormData> =>
  request.formData().catch((cause: unknown) => {
    throw new BrokenForm("The form did not arrive in full. Go back and send it again.", { cause });
  });

/** A field that contains a row's id; null if it does not. */
export function numberOf(form: FormData, name: string): number | null {
  const number = Number(form.get(name) ?? Number.NaN);
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}
