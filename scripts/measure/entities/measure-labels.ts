import type { JoinedMention } from "../../../lib/entities/join-mentions";
import type { EntityType } from "../../../lib/entities/mention";
import { readPersonName, sameFullName } from "../../../lib/entities/person-name";
import { nameKey } from "../../../lib/text/normalise";
import { InMemoryEntities } from "./in-memory-entities";

/**
 * What a person found at a place of an article: the whole name that stands there, of what type, and whose it is in full.
 * `type` null: what stands there names no person, organisation or place.
 */
export type Label = {
  article: string;
  field: "headline" | "text";
  start: number;
  end: number;
  surface: string;
  type: EntityType | null;
  entity: string | null;
  /** How the recogniser did when the label was given. */
  verdict: "right" | "wrong";
};

export type LabelledArticle = { identifier: string; headline: string; text: string; inLanguage: string };

const personOf = (name: string) => readPersonName(nameKey(name).split(" "));

function isEntity(mention: JoinedMention, entity: string): boolean {
  const key = nameKey(entity);
  if (mention.entityKey === key || nameKey(mention.name) === key) return true;
  if (mention.type !== "person") return false;
  const [ours, theirs] = [personOf(mention.entityKey), personOf(entity)];
  return ours.tokens.join(" ") === theirs.tokens.join(" ") || sameFullName(ours, theirs);
}

export type LabelOutcome = { label: Label; outcome: "right" | "wrong" | "lost" };

/**
 * Compares labels with what is found now. Lost: nothing is found that touches the label's place. Right: the name found
 * there has the label's very place, type and entity, after joining over the articles in their order.
 */
export function measureLabels(
  labels: readonly Label[],
  articles: readonly LabelledArticle[],
): LabelOutcome[] {
  const entities = new InMemoryEntities();
  const found = new Map(articles.map((article) => [article.identifier, entities.add(article)]));
  return labels.map((label) => {
    const touching = (found.get(label.article) ?? []).flatMap((mention) =>
      mention.places
        .filter((place) => place.field === label.field && place.start < label.end && place.end > label.start)
        .map((place) => ({ mention, place })),
    );
    if (touching.length === 0) return { label, outcome: "lost" };
    const { type, entity, start, end } = label;
    const right = touching.some(
      ({ mention, place }) =>
        entity !== null &&
        mention.type === type &&
        place.start === start &&
        place.end === end &&
        isEntity(mention, entity),
    );
    return { label, outcome: right && touching.length === 1 ? "right" : "wrong" };
  });
}
