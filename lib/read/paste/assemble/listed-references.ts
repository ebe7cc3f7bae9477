import type { IncomingArticle } from "../../../articles/incoming";
import type { Block } from "../block";
import { findAddresses, splitAddress } from "../cues/address";
import { cuesOf, hasCue } from "../cues/cue";
import type { LabelledLine } from "../layout/line-class";
import { readLineText } from "../line-text";

export type Reference = IncomingArticle["references"][number];

/** The article's own address: labelled as such, or the first line of the paste. */
export function findOwnAddress(lines: readonly LabelledLine[]): string | undefined {
  const addresses = lines.flatMap((line, i) =>
    cuesOf(line.cues, "address").map((cue) => ({ url: cue.url, own: cue.own || i === 0 })),
  );
  return addresses.find((address) => address.own)?.url;
}

/** An entry of a related list; its address may follow its words. */
function readItem({ text, links }: Block): Reference {
  const { words, url = links?.[0]?.url } = splitAddress(readLineText(text));
  const name = words.text.replace(/[\s–—|-]+$/, "");
  return { kind: "publisherRelated", ...(name ? { name } : {}), ...(url ? { url } : {}) };
}

function readReferences({ block, cues }: LabelledLine): Reference[] {
  const translation = cuesOf(cues, "translation")[0];
  if (translation)
    return [
      { kind: "translation", name: translation.name, ...(translation.url ? { url: translation.url } : {}) },
    ];
  const related = cuesOf(cues, "related")[0];
  if (related) {
    const url = related.url ?? block.links?.[0]?.url;
    return [
      { kind: "publisherRelated", ...(related.name ? { name: related.name } : {}), ...(url ? { url } : {}) },
    ];
  }
  const address = cuesOf(cues, "address")[0];
  if (address) return [{ kind: "inline", url: address.url }];
  return [readItem(block)];
}

/** The addresses in running text, with their link text where the paste kept it. */
const readInline = ({ text, links = [] }: Block): Reference[] => [
  ...links.map((link) => ({ kind: "inline" as const, ...link })),
  ...findAddresses(text).map(({ url }) => ({ kind: "inline" as const, url })),
];

/** True if an address on its own line belongs to the reference on the line right above. */
const isAddressOf = (
  line: LabelledLine,
  before: LabelledLine | undefined,
  last: Reference | undefined,
): boolean =>
  before !== undefined &&
  last !== undefined &&
  !last.url &&
  last.kind !== "inline" &&
  !line.block.gap &&
  before.as === "reference" &&
  hasCue(line.cues, "address");

/** What the publisher points to, in the order of the paste, without duplicates. */
export function readAllReferences(lines: readonly LabelledLine[], own: string | undefined): Reference[] {
  const references: Reference[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.as === "paragraph" || line.as === "listEntry" || line.as === "quotation")
      references.push(...readInline(line.block));
    if (line.as !== "reference") continue;
    for (const reference of readReferences(line)) {
      const last = references.at(-1);
      if (isAddressOf(line, lines[i - 1], last) && last && reference.url) last.url = reference.url;
      else references.push(reference);
    }
  }
  const seen = new Set<string>();
  return references.filter(({ kind, name, url }) => {
    const key = `${kind}\n${name ?? ""}\n${url ?? ""}`;
    if (seen.has(key) || (kind === "inline" && url === own) || (!name && !url)) return false;
    seen.add(key);
    return true;
  });
}
