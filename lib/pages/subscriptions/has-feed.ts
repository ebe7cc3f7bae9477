import { library } from "../../db/client";
import { numberIn } from "../addresses/number-in";

/** Whether the library is subscribed to a feed, by the number in an address. */
export async function hasFeed(parameter: string): Promise<boolean> {
  const id = numberIn(parameter);
  return id !== null && (await library().feed.count({ where: { id } })) > 0;
}
