/** Reads what group_concat makes of a column of numbers: "3,17,4". Null and "" are no numbers. */
export const parseIdList = (list: string | null | undefined): number[] =>
  list ? (JSON.parse(`[${list}]`) as number[]) : [];
