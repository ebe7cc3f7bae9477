/** An entry as a list of addresses has it, before it is checked. */
export type Entry = { url: string; title: string; topics: string[] };
