import type { ReactNode } from "react";

/** What the last form has done, with what came of it; nothing where there was none. */
export function Notice({ text, children }: { text: string | null; children?: ReactNode }) {
  if (!text) return null;
  return (
    <div role="status" className="mt-4 border-s-2 border-ink ps-3">
      <p>{text}</p>
      {children}
    </div>
  );
}
