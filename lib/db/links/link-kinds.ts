import {
  kindsThatTie,
  LINK_KIND,
  LINK_KINDS,
  type LinkKind,
  type ListPart,
} from "../../related/kinds/link-kinds";
import { Prisma } from "../generated/client";

// Literals instead of parameters, so that the planner knows them; the names come from the code alone.
const isOneOf = (kinds: readonly LinkKind[]): Prisma.Sql =>
  Prisma.raw(`"kind" IN (${kinds.map((kind) => `'${kind}'`).join(", ")})`);

/** True of links whose kind ties two articles in one of the given ways. */
export const ties = (...ways: Parameters<typeof kindsThatTie>): Prisma.Sql => isOneOf(kindsThatTie(...ways));

/** True of links that count towards one part of an article's list. */
export const isOfList = (part: ListPart): Prisma.Sql =>
  isOneOf(LINK_KINDS.filter((kind) => LINK_KIND[kind].list === part));
