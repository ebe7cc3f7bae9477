import { isRecord, parseStored } from "../../articles/stored-json";
import type { PackedArticle } from "./packed-article";

/** What is needed to undo a decision on copies, by its kind. */
export type DecisionContent =
  | { kind: "deleted" | "merged"; article: PackedArticle; pointing?: number[] }
  | { kind: "split"; fromId: number; revision: { contentHash: string; content: string; replacedAt: string } };

const isContent = (value: unknown): value is DecisionContent =>
  isRecord(value) && isRecord(value.kind === "split" ? value.revision : value.article);

/** The stored content of a decision. @throws if it is not of its form */
export const parseDecision = ({ id, content }: { id: number; content: string }): DecisionContent =>
  parseStored(content, "CopyDecision.content", id, isContent);
