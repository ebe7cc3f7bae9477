import type { JoinedMention } from "../../../lib/entities/join-mentions";
import type { EntityType } from "../../../lib/entities/mention";
import { readPersonName, sameFullName } from "../../../lib/entities/person-name";
import { nameKey } from "../../../lib/text/normalise";
import { InMemoryEntities } from "./in-memory-entities";

/**
 * A person's label for a place in an article: the whole name there, its type, and the full name of its entity. `type` is
 * null if there is no name of a person, organisation or place.
 */
export type Label = {
  article: string;
  field: "headline" | "text";
  start: number;
  end: number;
  surface: string;
  type: EntityType | null;
  entity: string | null;
  /** How the recogniser did when the label was made. */
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

type LabelOutcome = { label: Label; outcome: "right" | "wrong" | "lost" };

/**
 * Compares labels with what is found now. "lost": nothing overlaps the label's place. "right": the only name there has the
 * label's exact place, type and entity, after joining the articles in order.
 */
export function measureLabels(
  labels: readonly Label[],
  articles: readonly LabelledArticle[],
): LabelOutcome[] {
  const entities = new InMemoryEntities();
  const found = new Map(articles.map((article) => [article.identifier, entities.add(article)]));
  return labels.map((label) => {
    const overlapping = (found.get(label.article) ?? []).flatMap((mention) =>
      mention.places
        .filter((place) => place.field === label.field && place.start < label.end && place.end > label.start)
        .map((place) => ({ mention, place })),
    );
    if (overlapping.length === 0) return { label, outcome: "lost" };
    const { type, entity, start, end } = label;
    const right = overlapping.some(
      ({ mention, place }) =>
        entity !== null &&
        mention.type === type &&
        place.start === start &&
        place.end === end &&
        isEntity(mention, entity),
    );
    return { label, outcome: right && overlapping.length === 1 ? "right" : "wrong" };
  });
}
