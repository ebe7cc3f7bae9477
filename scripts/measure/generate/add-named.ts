import { slugFrom } from "../../../lib/articles/slug";
import {
  countMentions,
  emptyTable,
  listUsedTopics,
  makeAdders,
} from "../../../lib/db/sqlite/bulk/fill-tables";
import type { Connection } from "../../../lib/db/statements";
import { nameKey } from "../../../lib/text/normalise";
import { SUBJECTS } from "../../../lib/topics/subjects";
import { entityRow, makeEntity } from "./entities";
import { keywordId, keywordName } from "./make-article";
import type { World } from "./world";

/** Adds the people, organisations and places that articles mention, and the topics that they have. */
export function addNamed(file: Connection, world: World): void {
  const add = makeAdders(file);
  emptyTable(file, "Entity");
  emptyTable(file, "Topic");
  const slugs = makeFree();
  add.Entity(
    countMentions(file).map(({ id, articles }) => {
      const { slug, type, key, lookup, name } = entityRow(makeEntity(world.pools, id));
      return [id, slugs(slug, id), type, key, lookup, name, articles];
    }),
  );
  const used = new Set(listUsedTopics(file));
  const topics = makeFree();
  add.Topic([
    ...SUBJECTS.map(
      ({ code, slug, name }, at) => [at + 1, topics(slug, at + 1), code, code, name.en] as const,
    ).filter(([id]) => used.has(id)),
    ...Array.from({ length: world.keywords }, (_, keyword) => {
      const [id, name] = [keywordId(keyword), keywordName(keyword)];
      return [
        id,
        topics(slugFrom(name), id),
        `keyword:${nameKey(name).replaceAll(" ", "")}`,
        null,
        name,
      ] as const;
    }).filter(([id]) => used.has(id)),
  ]);
}

/** Makes slugs unique: the first stays, later ones get the number. */
function makeFree(): (slug: string, id: number) => string {
  const taken = new Set<string>();
  return (slug, id) => {
    const free = taken.has(slug) ? `${slug}-${id}` : slug;
    taken.add(free);
    return free;
  };
}
