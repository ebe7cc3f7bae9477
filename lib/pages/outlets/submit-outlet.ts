import "server-only";
import { slugOf } from "../../articles/slug";
import { t } from "../../messages/t";
import { describeOutlet, mergeOutlets, outletForm, splitOutlet } from "../../outlets/edit-outlet";
import { addressTelling } from "../told";

const pageOf = (slug: string) => `/outlets/${encodeURIComponent(slug)}`;

/**
 * Saves what the owner's form says of an outlet: a description, that it is the same as another, or that a spelling is not.
 * @returns the page to go to
 */
export async function submitOutlet(parameter: string, data: FormData): Promise<string> {
  const slug = slugOf({ slug: parameter });
  const form = Object.fromEntries(data);
  const refuse = (refused: string) => addressTelling(`${pageOf(slug)}/edit`, { refused });
  if (form.action === "join") {
    const into = String(form.into);
    return (await mergeOutlets(slug, into)) ? pageOf(into) : refuse(t("outlets.edit.gone"));
  }
  if (form.action === "part") {
    const parted = await splitOutlet(slug, String(form.key));
    return parted ? `${pageOf(parted)}/edit` : refuse(t("outlets.edit.spellingGone"));
  }
  const fields = outletForm.safeParse(form);
  if (!fields.success) return refuse(fields.error.issues.map(({ message }) => message).join(" "));
  const outcome = await describeOutlet(slug, fields.data);
  if (outcome === "taken") return refuse(t("outlets.edit.taken"));
  return outcome === "saved" ? pageOf(slug) : refuse(t("outlets.edit.gone"));
}
