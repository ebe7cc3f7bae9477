"use client";
import type { MouseEvent } from "react";
import type { Frame } from "@/lib/pages/frame/get-frame";

type Preferences = Frame["preferences"];
type Choice = {
  [Name in keyof Preferences]: { name: Name; legend: string; values: [Preferences[Name], string][] };
};

const SIZES: Choice["size"] = {
  name: "size",
  legend: "Size",
  values: [
    ["smallest", "Smallest text"],
    ["small", "Small text"],
    ["regular", "Regular text"],
    ["large", "Large text"],
    ["larger", "Larger text"],
    ["largest", "Largest text"],
    ["huge", "Huge text"],
  ],
};
const CHOICES: (Choice["face"] | Choice["measure"] | Choice["spacing"] | Choice["theme"])[] = [
  {
    name: "face",
    legend: "Face",
    values: [
      ["serif", "Serif"],
      ["sans", "Sans"],
      ["legible", "Low vision"],
    ],
  },
  {
    name: "measure",
    legend: "Lines",
    values: [
      ["narrow", "Short"],
      ["regular", "Medium"],
      ["wide", "Long"],
    ],
  },
  {
    name: "spacing",
    legend: "Space",
    values: [
      ["tight", "Close"],
      ["regular", "Normal"],
      ["loose", "Open"],
    ],
  },
  {
    name: "theme",
    legend: "Theme",
    values: [
      ["system", "System"],
      ["paper", "Paper"],
      ["sepia", "Sepia"],
      ["night", "Night"],
      ["contrast", "Contrast"],
    ],
  },
];

/**
 * How pages look. Without scripts a form that comes back to this page; with them a choice applies at once and is saved in the
 * background.
 */
export function ReadingControls({ preferences }: { preferences: Preferences }) {
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
  return (
    <form method="post" action="/settings/reading" className="looks">
      <fieldset>
        <legend>{SIZES.legend}</legend>
        <div className="looks-sizes">
          {SIZES.values.map(([value, label]) => (
            <button
              type="submit"
              key={value}
              name="size"
              value={value}
              aria-label={label}
              aria-pressed={preferences.size === value}
              onClick={choose}
            >
              A
            </button>
          ))}
        </div>
      </fieldset>
      {CHOICES.map(({ name, legend, values }) => (
        <fieldset key={name}>
          <legend>{legend}</legend>
          <div>
            {values.map(([value, label]) => (
              <button
                type="submit"
                key={value}
                name={name}
                value={value}
                aria-pressed={preferences[name] === value}
                onClick={choose}
              >
                {label}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
    </form>
  );
}
