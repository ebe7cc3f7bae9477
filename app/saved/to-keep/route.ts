import { answerToKeep } from "@/lib/pages/saved/list-to-keep";

/** Which articles the browser of a reader keeps for when there is no connection. */
export const GET = answerToKeep;
