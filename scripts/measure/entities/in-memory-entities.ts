import { findMentions } from "../../../lib/entities/find-mentions";
import { type HeldEntity, type JoinedMention, joinMentions } from "../../../lib/entities/join-mentions";

/** A library in memory, in which articles' mentions are joined one article after another. */
export class EntityShelf {
  readonly #held = new Map<string, Map<string, HeldEntity>>();

  /** Joins an article's mentions to what has come before, and takes them in. */
  add(article: { headline: string; text: string; inLanguage: string }): JoinedMention[] {
    const joined = joinMentions(findMentions(article), (lookup) => [
      ...(this.#held.get(lookup)?.values() ?? []),
    ]);
    for (const { type, lookup, entityKey, surnameOnly } of joined) {
      if (!lookup) continue;
      const shelf = this.#held.get(lookup) ?? new Map<string, HeldEntity>();
      this.#held.set(lookup, shelf);
      const held = shelf.get(entityKey);
      if (held) held.articles++;
      else shelf.set(entityKey, { type, key: entityKey, surnameOnly, articles: 1 });
    }
    return joined;
  }
}
