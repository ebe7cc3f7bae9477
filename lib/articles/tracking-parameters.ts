import { readWordList } from "../text/word-list";

const list = readWordList("articles/words/tracking-parameters");

/** Matches the parameters of some sections, as "name" or "name=value". */
function matcherOf(sections: readonly string[]): RegExp {
  const names = sections.flatMap((section) => list.words(section));
  const patterns = names.map((name) => {
    const pattern = name.replace(/[.]/g, "\\.").replace(/\*$/, "[^=]*");
    return name.includes("=") ? pattern : `${pattern}(?:=.*)?`;
  });
  return new RegExp(`^(?:${patterns.join("|")})$`, "is");
}

const unidentifying = matcherOf(list.sections);
const tracking = matcherOf(["campaigns", "clicks"]);

/** True for a parameter that does not identify the page. */
export const isUnidentifying = (name: string, value: string): boolean =>
  unidentifying.test(`${name}=${value}`);

/** An address without the parameters that only track its readers; the rest stays as it is written. */
export function withoutTracking(address: string): string {
  const [, start = "", query, end = ""] = /^([^?#]*)\?([^#]*)(.*)$/s.exec(address) ?? [];
  if (!query) return address;
  const parameters = query.split("&");
  const kept = parameters.filter((parameter) => !tracking.test(parameter));
  if (kept.length === parameters.length) return address;
  return `${start}${kept.length > 0 ? `?${kept.join("&")}` : ""}${end}`;
}
