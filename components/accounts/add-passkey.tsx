"use client";

import { type PublicKeyCredentialCreationOptionsJSON, startRegistration } from "@simplewebauthn/browser";
import { type FormEvent, useRef } from "react";
import type { PasskeyWords } from "@/lib/pages/accounts/passkey-words";
import { Field } from "../ui/field";
import { Problem } from "../ui/problem";
import { usePasskey } from "./use-passkey";

const ask = (optionsJSON: PublicKeyCredentialCreationOptionsJSON) => startRegistration({ optionsJSON });

/** Makes a passkey on this device. */
export function AddPasskey({ words }: { words: PasskeyWords }) {
  const form = useRef<HTMLFormElement>(null);
  const { ready, problem, run } = usePasskey(words, "/account/passkeys/begin", form, ask);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) run();
  };
  return (
    <form
      ref={form}
      method="post"
      action="/account/passkeys"
      onSubmit={submit}
      aria-label={words.add}
      className="grid gap-4"
    >
      <input type="hidden" name="response" defaultValue="" />
      <Field label={words.name} name="name" required maxLength={60} placeholder={words.example} />
      <Field label={words.password} name="present" type="password" required autoComplete="current-password" />
      <Problem text={problem} />
      <button type="submit" disabled={!ready} className="button justify-self-start">
        {words.add}
      </button>
      <noscript>
        <p className="text-small text-quiet">{words.noScripts}</p>
      </noscript>
    </form>
  );
}
