import { Prisma } from "../generated/client";

/** A list of values as a subquery, for `IN`: one parameter however long the list, so the statement stays prepared. */
export const listOf = (values: readonly (number | string)[]): Prisma.Sql =>
  Prisma.sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;

/** The same in a statement with a fixed text; its parameter is the list as JSON. */
export const LIST = "(SELECT value FROM json_each(?))";

/** Reads a column of numbers that group_concat has joined: "3,17,4". Null and "" stand for none. */
export const parseIdList = (list: string | null | undefined): number[] =>
  list ? (JSON.parse(`[${list}]`) as number[]) : [];
