import { library } from "../../db/client";
import { numberIn } from "../addresses/number-in";

/** Whether there is a job, by the number in an address. */
export async function hasJob(parameter: string): Promise<boolean> {
  const id = numberIn(parameter);
  return id !== null && (await library().job.count({ where: { id } })) > 0;
}
