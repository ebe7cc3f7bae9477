import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { bodyText } from "../../../lib/articles/body";
import { isObject } from "../../../lib/read/json/json-values";
import { readJsonArticle } from "../../../lib/read/json/read-json-article";
import { validateArticle } from "../../../lib/read/validate-article";
import type { SubjectArticle } from "../../../lib/topics/assign-subjects";
import { subjectNamedBy } from "../../../lib/topics/subject-keywords";
import { getSubject, type SubjectSlug } from "../../../lib/topics/subjects";

/** An article as the app reads it, and its label by a person: the name of a section, or subjects, the main one first. */
export type LabelledArticle = {
  identifier: string;
  article: SubjectArticle;
  label: { section: string } | { subjects: SubjectSlug[] };
};

const lineLabel = z.object({ label: z.string().optional(), identifier: z.string().optional() });
const labelsFile = z.record(z.string(), z.array(z.string()));

/** Reads labels by article identifier, in the order of the file: subjects by slug, IPTC code or name, the main one first. */
export function readLabels(file: string): Map<string, SubjectSlug[]> {
  const read = labelsFile.parse(JSON.parse(readFileSync(file, "utf8")));
  return new Map(
    Object.entries(read).map(([identifier, names]) => [identifier, names.map((name) => slugOf(name, file))]),
  );
}

function slugOf(name: string, file: string): SubjectSlug {
  const slug = getSubject(subjectNamedBy(name) ?? "")?.slug;
  if (!slug) throw new Error(`${file} names a subject that IPTC does not have: ${name}`);
  return slug;
}

/** The labels next to a file of articles: subjects.json in its folder. Undefined if there is none. */
export function findLabels(file: string): string | undefined {
  const beside = join(dirname(file), "subjects.json");
  return existsSync(beside) ? beside : undefined;
}

/**
 * Reads the labelled articles of a JSON Lines file as an import does.
 * @param file `.jsonl` or `.jsonl.gz` with schema.org NewsArticle properties; a line may have a `label` of its own
 * @param labels by identifier, for lines without a `label`; articles without either are skipped
 * @returns lines with a label of their own in order, then the others in the order of `labels`
 * @throws Refusal if a labelled line is not an article that can be imported
 */
export function readGold(file: string, labels: Map<string, SubjectSlug[]>): LabelledArticle[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n");
  const own: LabelledArticle[] = [];
  const found = new Map<string, LabelledArticle>();
  for (const [index, line] of lines.entries()) {
    if (!line.trim()) continue;
    const json: unknown = JSON.parse(line);
    const { label, identifier = `line ${index + 1}` } = lineLabel.parse(json);
    const subjects = labels.get(identifier);
    if (label) own.push({ identifier, article: articleOf(json), label: { section: label } });
    else if (subjects) found.set(identifier, { identifier, article: articleOf(json), label: { subjects } });
  }
  return [...own, ...[...labels.keys()].flatMap((identifier) => found.get(identifier) ?? [])];
}

function articleOf(json: unknown): SubjectArticle {
  const { headline, abstract, inLanguage, keywords, body } = validateArticle(
    readJsonArticle(isObject(json) ? json : {}, Date.now()).article,
  );
  return { headline, abstract, inLanguage, keywords, text: bodyText(body) };
}
