/** One line of a form, with its label above it. */
export function Field({
  label,
  hint,
  value,
  ...input
}: {
  label: string;
  /** A sentence below the label. */
  hint?: string;
  name: string;
  value?: string | null;
  placeholder?: string;
  required?: boolean;
  maxLength?: number;
  list?: string;
  type?: "password";
  autoComplete?: string;
}) {
  return (
    <label className="grid gap-1">
      <span className="label">{label}</span>
      {hint && <span className="text-fine text-quiet">{hint}</span>}
      <input {...input} defaultValue={value ?? ""} dir="auto" className="field" />
    </label>
  );
}
