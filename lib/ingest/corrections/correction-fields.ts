import { z } from "zod";
import { incomingArticle } from "../../articles/incoming";
import { parseStored } from "../../articles/stored-json";

const { headline, datePublished, outlet, credits } = incomingArticle.shape;

/**
 * The fields that an owner can correct, each with the schema of its value. Topics are corrected as a whole: IPTC
 * subjects by code, the most important first, then keywords. Null: unknown.
 */
export const CORRECTABLE = {
  headline,
  datePublished: datePublished.unwrap().nullable(),
  outlet: outlet.unwrap().nullable(),
  credits,
  topics: z.object({
    subjects: z.array(z.string().regex(/^medtop:\d{8}$/)).max(17),
    keywords: z.array(z.string().min(1).max(100)).max(200),
  }),
};

export type CorrectionField = keyof typeof CORRECTABLE;
export const CORRECTION_FIELDS = Object.keys(CORRECTABLE) as CorrectionField[];

/** Values for some of the fields. */
export type Corrections = { [F in CorrectionField]?: z.output<(typeof CORRECTABLE)[F]> };

/** Parses stored corrections; a later one replaces an earlier one of the same field. */
export function readCorrections(rows: readonly { field: string; value: string }[]): Corrections {
  return Object.fromEntries(
    rows.flatMap(({ field, value }) => (isCorrectable(field) ? [[field, parseValue(field, value)]] : [])),
  );
}

const isCorrectable = (field: string): field is CorrectionField => field in CORRECTABLE;

/** A stored value of a corrected field, or what stood there before. */
const parseValue = (field: CorrectionField, value: string): unknown =>
  parseStored(
    value,
    "Correction.value",
    field,
    (one): one is unknown => CORRECTABLE[field].safeParse(one).success,
  );
