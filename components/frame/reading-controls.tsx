"use client";
import type { MouseEvent } from "react";
import {
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
  inInterfaceLanguage,
} from "@/lib/messages/interface-language";
import { label } from "@/lib/messages/label";
import type { Frame } from "@/lib/pages/frame/get-frame";

type Preferences = Frame["preferences"];
type Choice = Exclude<keyof Preferences, "introduction">;

const SIZES = ["smallest", "small", "regular", "large", "larger", "largest", "huge"] as const;
const CHOICES = [
  ["face", ["serif", "sans", "legible"]],
  ["measure", ["narrow", "regular", "wide"]],
  ["spacing", ["tight", "regular", "loose"]],
  ["theme", ["system", "paper", "sepia", "night", "contrast"]],
] as const satisfies [Choice, Preferences[Choice][]][];
const OWN_NAMES: Record<InterfaceLanguage, string> = { en: "English", ar: "العربية" };
type Label = Parameters<typeof label>[0];

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
        <legend>{label("looks.size")}</legend>
        <div className="looks-sizes">
          {SIZES.map((value) => (
            <button
              type="submit"
              key={value}
              name="size"
              value={value}
              aria-label={label(`looks.size.${value}`)}
              aria-pressed={preferences.size === value}
              onClick={choose}
            >
              A
            </button>
          ))}
        </div>
      </fieldset>
      {CHOICES.map(([name, values]) => (
        <fieldset key={name}>
          <legend>{label(`looks.${name}`)}</legend>
          <div>
            {values.map((value) => (
              <button
                type="submit"
                key={value}
                name={name}
                value={value}
                aria-pressed={preferences[name] === value}
                onClick={choose}
              >
                {label(`looks.${name}.${value}` as Label)}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
    </form>
  );
}

/** The language of the interface; the page is sent anew in it. */
export function LanguageChoice() {
  const { lang } = inInterfaceLanguage();
  return (
    <form method="post" action="/settings/language" className="looks">
      <fieldset>
        <legend>{label("language")}</legend>
        <div>
          {INTERFACE_LANGUAGES.map((language) => (
            <button
              type="submit"
              key={language}
              name="language"
              value={language}
              lang={language}
              aria-pressed={language === lang}
            >
              {OWN_NAMES[language]}
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  );
}
