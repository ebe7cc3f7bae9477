import { library } from "../../db/client";

/** The number of a feed in an address; null for anything else. */
export const feedNumber = (parameter: string): number | null =>
  /^[1-9]\d{0,14}$/.test(parameter) ? Number(parameter) : null;

/** Whether the library is subscribed to a feed, by the number in an address. */
export async function hasFeed(parameter: string): Promise<boolean> {
  const id = feedNumber(parameter);
  return id !== null && (await library().feed.count({ where: { id } })) > 0;
}
