/** One line of a form, with its label above it. */
export function Field({
  label,
  value,
  ...input
}: {
  label: string;
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
      <input {...input} defaultValue={value ?? ""} dir="auto" className="field" />
    </label>
  );
}
