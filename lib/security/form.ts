/** The form fields of a request; empty if it is not a form. */
export const formOf = (request: Request): Promise<FormData> => request.formData().catch(() => new FormData());

/** A field that contains a row's id; null if it does not. */
export function numberOf(form: FormData, name: string): number | null {
  const number = Number(form.get(name) ?? Number.NaN);
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}
