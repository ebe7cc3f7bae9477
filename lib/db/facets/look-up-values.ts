import { outletKey } from "../../articles/outlet-key";
import { crossScript, mayBeName } from "../../entities/cross-script";
import { type Facet, type ListType, type RowTable, sourceOf } from "../../filters/facets";
import { nameKey } from "../../text/normalise";
import { topicLabel } from "../../topics/subjects";
import { library, readLibrary } from "../client";
import { Prisma } from "../generated/client";
import { codeName } from "./code-name";

/** A value as the library has it, and the name that readers know it by. */
export type KnownValue = { value: string; name: string };
type Known = Map<string, KnownValue>;

/**
 * Looks up values of a facet, given as addresses write them or as people write names.
 * @returns the library's value for each; those that it does not know are missing
 */
export async function lookUpValues(facet: Facet, given: readonly string[]): Promise<Known> {
  if (given.length === 0) return new Map();
  const source = sourceOf(facet);
  switch (source.kind) {
    case "row":
      return ROW_LOOKUPS[source.table]([...given]);
    case "rows":
      return source.list === "topics" ? lookUpTopics(given) : lookUpEntities(source.types[0], given);
    case "code":
    case "outlet-code":
    case "length": {
      const named = (values: readonly string[]) =>
        new Map(values.map((value) => [value, { value, name: codeName(source.facet, value) }]));
      if (!source.mustBeHeld) return named(given);
      const held =
        source.kind === "code"
          ? await listHeldCodes(source.column, given)
          : await listOutletCodes(source.column, given);
      return named(held);
    }
  }
}

/** Each value with the row that has it as its slug, or else as its key. */
function match(
  given: readonly string[],
  rows: (KnownValue & { key: string })[],
  keyOf: (value: string) => string,
): Known {
  const known: Known = new Map();
  for (const one of given) {
    const row = rows.find(({ value }) => value === one) ?? rows.find(({ key }) => key === keyOf(one));
    if (row) known.set(one, { value: row.value, name: row.name });
  }
  return known;
}

async function lookUpTopics(given: readonly string[]): Promise<Known> {
  const where = { OR: [{ slug: { in: [...given] } }, { key: { in: given.map(nameKey) } }] };
  const topics = await library().topic.findMany({ where });
  const rows = topics.map((topic) => ({ value: topic.slug, name: topicLabel(topic), key: topic.key }));
  return match(given, rows, nameKey);
}

/** Entities by slug, by the key that a name has in either script, or else the most mentioned entity that may have the name. */
async function lookUpEntities(type: ListType<"entities">, given: readonly string[]): Promise<Known> {
  const names = given.map((value) => {
    const { keys, lookups } = crossScript(value);
    return { value, lookups, keys: [nameKey(value), ...keys.map(({ key }) => key)] };
  });
  const rows = await library().entity.findMany({
    where: {
      type,
      OR: [
        { slug: { in: [...given] } },
        { key: { in: names.flatMap(({ keys }) => keys) } },
        { lookup: { in: names.flatMap(({ lookups }) => lookups) } },
      ],
    },
    orderBy: [{ articles: "desc" }, { id: "asc" }],
  });
  const known: Known = new Map();
  for (const { value, keys } of names) {
    const row =
      rows.find(({ slug }) => slug === value) ??
      rows.find(({ key }) => keys.includes(key)) ??
      rows.find(({ key }) => mayBeName(value, { type, key }));
    if (row) known.set(value, { value: row.slug, name: row.name });
  }
  return known;
}

const ROW_LOOKUPS: Record<RowTable, (given: string[]) => Promise<Known>> = {
  /** By slug, or by one from before the story was merged into another. */
  Story: async (given) => {
    const where = { OR: [{ slug: { in: given } }, { aliases: { some: { slug: { in: given } } } }] };
    const stories = await library().story.findMany({ where, include: { aliases: true } });
    const rows = stories.flatMap(({ slug, title, aliases }) => [
      { value: slug, name: title, key: "" },
      ...aliases.map((alias) => ({ value: slug, name: title, key: alias.slug })),
    ]);
    return match(given, rows, (value) => value);
  },
  Outlet: async (given) => {
    // two queries that use indexes: one with the names in a subselect would scan all outlets
    const [bySlug, byName] = await Promise.all([
      library().outlet.findMany({ where: { slug: { in: given } }, select: { slug: true, name: true } }),
      library().outletName.findMany({
        where: { key: { in: given.map(outletKey) } },
        select: { key: true, outlet: { select: { slug: true, name: true } } },
      }),
    ]);
    const rows = [
      ...bySlug.map(({ slug, name }) => ({ value: slug, name, key: "" })),
      ...byName.map(({ key, outlet }) => ({ value: outlet.slug, name: outlet.name, key })),
    ];
    return match(given, rows, outletKey);
  },
};

/** Those of the given codes that some article has. */
async function listHeldCodes(
  column: Prisma.ArticleScalarFieldEnum,
  given: readonly string[],
): Promise<string[]> {
  const name = Prisma.raw(`"${column}"`);
  // one row for each: looking for distinct values would read them all
  const rows = await Promise.all(
    given.map((code) =>
      readLibrary<{ code: string }>(
        Prisma.sql`SELECT ${name} AS "code" FROM "Article" WHERE ${name} = ${code} LIMIT 1`,
      ),
    ),
  );
  return rows.flat().map(({ code }) => code);
}

/** Those of the given codes that some outlet has. */
async function listOutletCodes(
  column: Prisma.OutletScalarFieldEnum,
  given: readonly string[],
): Promise<string[]> {
  const name = Prisma.raw(`"${column}"`);
  const rows = await readLibrary<{ code: string }>(
    Prisma.sql`SELECT DISTINCT ${name} AS "code" FROM "Outlet" WHERE ${name} IN (${Prisma.join([...given])})`,
  );
  return rows.map(({ code }) => code);
}
