import { urlKey } from "../../lib/articles/url-key";
import { library } from "../../lib/db/client";
import { relatedJson } from "../../lib/pages/api/related-json";
import { listRelated } from "../../lib/pages/article/list-related";
import { inLine } from "./escape-console";
import { UsageError } from "./usage-error";

/** `throughline related`: the links of an article as its page shows them. */
export async function relatedCommand(given: string, options: { json?: boolean }): Promise<void> {
  const id = await findArticle(String(given));
  const links = await listRelated(id);
  if (options.json) {
    console.log(JSON.stringify(relatedJson(links), null, 2));
    return;
  }
  for (const { kind, score, reason, article } of links)
    console.log(
      `${score.toFixed(3)}  ${kind.padEnd(16)}  ${inLine(`${article.headline} (${article.slug})`)}\n       ${inLine(reason)}`,
    );
  if (links.length === 0) console.log("Nothing in the library is related to this article.");
}

async function findArticle(given: string): Promise<number> {
  const address = urlKey(given);
  const found = await library().article.findFirst({
    where: { OR: [{ identifier: given }, { slug: given }, ...(address ? [{ urlKey: address }] : [])] },
    select: { id: true },
  });
  if (!found)
    throw new UsageError(`The library has no article with the identifier, slug or address "${given}".`);
  return found.id;
}
