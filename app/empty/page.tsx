import type { Metadata } from "next";

export const metadata: Metadata = { title: "Empty", robots: { index: false } };

/** What a page of this build costs that says nothing: `npm run bench -- pages` measures the others beside it. */
export default function EmptyPage() {
  return <main />;
}
