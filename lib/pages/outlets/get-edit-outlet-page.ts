import "server-only";
import { slugOf } from "../../articles/slug";
import type { QueryValues } from "../../filters/parse-filter";
import { listCountries } from "../../text/country-name";
import { type Frame, getFrame } from "../frame/get-frame";
import { readTold } from "../told";
import { getOutlet, type Outlet } from "./get-outlet";
import { listOutlets } from "./list-outlets";

/** Everything the page for describing an outlet shows. */
export type EditOutletPage = {
  frame: Frame;
  outlet: Outlet;
  /** Outlets that it may be the same as. */
  others: { slug: string; name: string }[];
  countries: string[];
  /** Why the last form was refused. */
  problem: string | null;
};

/** The page for describing an outlet; null where the library has none of this slug. */
export async function getEditOutletPage(slug: string, values: QueryValues): Promise<EditOutletPage | null> {
  const outlet = await getOutlet(slugOf({ slug }));
  if (!outlet) return null;
  const [frame, outlets] = await Promise.all([getFrame(), listOutlets()]);
  return {
    ...{ frame, outlet },
    others: outlets
      .filter((other) => other.slug !== outlet.slug)
      .map((other) => ({ slug: other.slug, name: other.name })),
    countries: listCountries().map(({ name }) => name),
    problem: (await readTold(values)).refused,
  };
}
