"use client";
import type { MouseEvent } from "react";
import type { Frame } from "@/lib/pages/frame/get-frame";

type Preferences = Frame["preferences"];

const SIZES: { value: Preferences["size"]; label: string; className: string }[] = [
  { value: "small", label: "Small text", className: "text-[0.8125rem]" },
  { value: "regular", label: "Regular text", className: "text-[1rem]" },
  { value: "large", label: "Large text", className: "text-[1.1875rem]" },
  { value: "largest", label: "Largest text", className: "text-[1.4375rem]" },
];
const THEMES: { value: Preferences["theme"]; label: string }[] = [
  { value: "system", label: "System" },
  { value: "paper", label: "Paper" },
  { value: "sepia", label: "Sepia" },
  { value: "night", label: "Night" },
];

/**
 * Text size and theme. Without scripts a form that comes back to this page; with them a choice applies at once and is saved in the
 * background.
 */
export function ReadingControls({ preferences, sizes }: { preferences: Preferences; sizes: boolean }) {
  const choose = (event: MouseEvent<HTMLButtonElement>) => {
    event.preventDefault();
    const { name, value, form } = event.currentTarget;
    document.documentElement.dataset[name] = value;
    for (const button of form?.querySelectorAll<HTMLButtonElement>(`button[name="${name}"]`) ?? [])
      button.setAttribute("aria-pressed", String(button.value === value));
    const body = new FormData();
    body.set(name, value);
    // this page shows the choice already; if saving it fails, the next page shows the old one
    void fetch("/settings/reading", { method: "POST", body, redirect: "manual", keepalive: true });
  };
  const chosen =
    "aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-accent aria-pressed:decoration-2";
  const button = `cursor-pointer px-1.5 py-1 text-quiet underline-offset-4 hover:text-accent ${chosen}`;
  return (
    <form method="post" action="/settings/reading" className="flex flex-wrap items-baseline gap-x-5">
      {sizes && (
        <fieldset className="flex items-baseline">
          <legend className="sr-only">Text size</legend>
          {SIZES.map(({ value, label, className }) => (
            <button
              type="submit"
              key={value}
              name="size"
              value={value}
              aria-label={label}
              aria-pressed={preferences.size === value}
              onClick={choose}
              className={`${button} ${className} font-serif leading-none`}
            >
              A
            </button>
          ))}
        </fieldset>
      )}
      <fieldset className="flex items-baseline text-fine">
        <legend className="sr-only">Theme</legend>
        {THEMES.map(({ value, label }) => (
          <button
            type="submit"
            key={value}
            name="theme"
            value={value}
            aria-pressed={preferences.theme === value}
            onClick={choose}
            className={button}
          >
            {label}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
