import type { z } from "zod";
import { because, type Reason } from "../messages/reason";

/** The types that a schema names, by what people call them. */
const EXPECTED = {
  string: because("value.text"),
  ...{ number: because("value.number"), int: because("value.number"), bigint: because("value.number") },
  boolean: because("value.truth"),
  ...{ array: because("value.list"), tuple: because("value.list") },
  ...{ object: because("value.object"), record: because("value.object") },
} as const;

/** Forms of text that people know by a name. */
const FORMS: Record<string, Reason> = { url: because("value.address"), datetime: because("value.moment") };

const isKnown = (type: string): type is keyof typeof EXPECTED => Object.hasOwn(EXPECTED, type);

/** Has zod say of an issue which value it found. */
export const WITH_INPUT = { reportInput: true } as const;

/** What is wrong with a value that does not fit a schema, by the schema's first issue: zod's own words are English alone. */
export function valueReason(issue: z.core.$ZodIssue | undefined): Reason {
  if (issue && "input" in issue && issue.input === undefined) return because("value.missing");
  switch (issue?.code) {
    case "invalid_type":
      return isKnown(issue.expected) ? EXPECTED[issue.expected] : because("value.other");
    case "invalid_value":
      return because("value.oneOf", { values: issue.values.map(String).join(", ") });
    case "invalid_format":
      return FORMS[issue.format] ?? because("value.form");
    case "too_big":
      return tooBig(issue);
    case "too_small":
      return tooSmall(issue);
    case "unrecognized_keys":
      return because("value.unknown", { names: issue.keys.join(", ") });
    case "custom":
      return issue.params?.problem === "date" ? because("value.date") : because("value.other");
    default:
      return because("value.other");
  }
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): Reason {
  const most = Number(maximum);
  if (origin === "string") return because("value.long", { most });
  return origin === "array" ? because("value.many", { most }) : because("value.high", { most });
}

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): Reason {
  const least = Number(minimum);
  if (origin === "string") return because("value.empty");
  return origin === "array" ? because("value.few", { least }) : because("value.low", { least });
}
