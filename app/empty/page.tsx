import type { Metadata } from "next";

export const metadata: Metadata = { title: "Empty", robots: { index: false } };

/** An empty page, against which `npm run bench -- pages` measures the others. */
export default function EmptyPage() {
  return <main />;
}
