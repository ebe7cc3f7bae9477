import { findMentions } from "../../../lib/entities/find-mentions";
import { type HeldEntity, type JoinedMention, joinMentions } from "../../../lib/entities/join-mentions";
import type { NamedSource } from "../../../lib/text/spans";

/** Entities in memory: joins the mentions of articles one article after another, without a database. */
export class InMemoryEntities {
  readonly #held = new Map<string, Map<string, HeldEntity>>();

  /** Finds an article's mentions, joins them to the entities so far and adds the new ones. */
  add(article: NamedSource & { inLanguage: string }): JoinedMention[] {
    const joined = joinMentions(findMentions(article), (lookup) => [
      ...(this.#held.get(lookup)?.values() ?? []),
    ]);
    for (const { type, lookup, entityKey, surnameOnly } of joined) {
      if (!lookup) continue;
      const alike = this.#held.get(lookup) ?? new Map<string, HeldEntity>();
      this.#held.set(lookup, alike);
      const held = alike.get(entityKey);
      if (held) held.articles++;
      else alike.set(entityKey, { type, key: entityKey, surnameOnly, articles: 1 });
    }
    return joined;
  }
}
