/** What the last form has done; nothing where there was none. */
export function Notice({ text }: { text: string | null }) {
  if (!text) return null;
  return (
    <p role="status" className="mt-4 border-s-2 border-ink ps-3">
      {text}
    </p>
  );
}
