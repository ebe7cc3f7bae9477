import type { Metadata } from "next";

export const metadata: Metadata = { title: "Empty", robots: { index: false } };

/** A page with nothing but a word to paint, against which `npm run bench -- pages` and `lighthouse` measure the others. */
export default function EmptyPage() {
  return <main>Empty</main>;
}
