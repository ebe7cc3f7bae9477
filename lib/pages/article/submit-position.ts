import "server-only";
import { t } from "../../messages/t";
import { keepPosition } from "../../readers/position";
import { NotReader, requireReader } from "../../readers/reader";
import { formOf } from "../../security/form";
import { hasArticle } from "./has-article";

/** A whole number of a form up to `most`; null where it is none. */
function numberOf(form: FormData, name: string, most: number): number | null {
  const value = form.get(name);
  return typeof value === "string" && /^\d{1,6}$/.test(value) && Number(value) <= most ? Number(value) : null;
}

/** Keeps how far whoever asks has come in an article. @returns an answer without content, or why nothing was kept */
export async function submitPosition(slug: string, request: Request): Promise<Response> {
  const form = await formOf(request);
  const block = numberOf(form, "block", 999_999);
  const percent = numberOf(form, "percent", 100);
  if (block === null || percent === null)
    return new Response('"block" and "percent" must be whole numbers, "percent" at most 100.\n', {
      status: 400,
    });
  if (!(await hasArticle(slug))) return new Response(`${t("problems.noArticle")}\n`, { status: 404 });
  try {
    const { id, cookie } = await requireReader();
    await keepPosition(id, slug, { block, percent });
    const headers = new Headers({ "cache-control": "private, no-store" });
    if (cookie) headers.set("set-cookie", cookie);
    return new Response(null, { status: 204, headers });
  } catch (error) {
    if (error instanceof NotReader) return new Response(`${error.message}\n`, { status: 403 });
    throw error;
  }
}
