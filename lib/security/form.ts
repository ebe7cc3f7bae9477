/** The fields of a request that should be a form; none where it is no form. */
export const formOf = (request: Request): Promise<FormData> => request.formData().catch(() => new FormData());

/** A field that should be a row's number; null where it is none. */
export function numberOf(form: FormData, name: string): number | null {
  const number = Number(form.get(name) ?? Number.NaN);
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}
