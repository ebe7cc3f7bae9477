/** Why the form below was refused; nothing where it was not. */
export function Problem({ text }: { text: string | null }) {
  if (!text) return null;
  return (
    <p role="alert" className="mt-4 border-s-2 border-accent ps-3">
      {text}
    </p>
  );
}
