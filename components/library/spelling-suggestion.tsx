import Link from "next/link";
import type { Suggestion } from "@/lib/pages/search/suggest-spelling";
import { MarkedText } from "../ui/marked-text";

/** The query with other words in the place of those that are probably misspelt. */
export function DidYouMean({ suggestion }: { suggestion: Suggestion | null }) {
  if (!suggestion) return null;
  const { pieces, articles, href } = suggestion;
  return (
    <p className="py-2 font-serif text-base">
      Did you mean{" "}
      <Link href={href} prefetch={false} className="link">
        <bdi>
          <MarkedText pieces={pieces} />
        </bdi>
      </Link>
      ?{" "}
      <span className="whitespace-nowrap text-quiet">
        {articles === 1 ? "1 article" : `${articles.toLocaleString("en")} articles`}
      </span>
    </p>
  );
}
