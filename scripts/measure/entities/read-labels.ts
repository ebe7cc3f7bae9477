import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { ENTITY_TYPES } from "../../../lib/entities/mention";
import type { Label, LabelledArticle } from "./measure-labels";

const label = z.object({
  article: z.string(),
  field: z.enum(["headline", "text"]),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  surface: z.string(),
  type: z.enum(ENTITY_TYPES).nullable(),
  entity: z.string().nullable(),
  verdict: z.enum(["right", "wrong"]),
});

const article = z.object({
  identifier: z.string(),
  headline: z.string(),
  articleBody: z.string(),
  inLanguage: z.string(),
});

const listLines = (text: string): string[] => text.split("\n").filter((line) => line.trim());

/** Reads labels, one JSON object a line. @throws ZodError if a line is no label */
export const readLabels = (text: string): Label[] =>
  listLines(text).map((line) => label.parse(JSON.parse(line)));

/** Reads the articles of a gzipped JSON Lines file with schema.org property names. @throws if the file has another form */
export const readLabelledLibrary = (file: string): LabelledArticle[] =>
  listLines(gunzipSync(readFileSync(file)).toString("utf8")).map((line) => {
    const { articleBody, ...rest } = article.parse(JSON.parse(line));
    return { ...rest, text: articleBody };
  });
