"use client";

import { type PublicKeyCredentialCreationOptionsJSON, startRegistration } from "@simplewebauthn/browser";
import { type FormEvent, useRef } from "react";
import { Field } from "../ui/field";
import { Problem } from "../ui/problem";
import { usePasskey } from "./use-passkey";

const ask = (optionsJSON: PublicKeyCredentialCreationOptionsJSON) => startRegistration({ optionsJSON });

/** Makes a passkey on this device. @param host the name that passkeys are bound to */
export function AddPasskey({ host }: { host: string }) {
  const form = useRef<HTMLFormElement>(null);
  const { ready, problem, run } = usePasskey(host, "/account/passkeys/begin", form, ask);
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
      aria-label="Add a passkey"
      className="grid gap-4"
    >
      <input type="hidden" name="response" defaultValue="" />
      <Field label="Name of the passkey" name="name" required maxLength={60} placeholder="Phone" />
      <Field
        label="Current password"
        name="present"
        type="password"
        required
        autoComplete="current-password"
      />
      <Problem text={problem} />
      <button type="submit" disabled={!ready} className="button justify-self-start">
        Add a passkey
      </button>
      <noscript>
        <p className="text-small text-quiet">Passkeys need scripts, which are off in your browser.</p>
      </noscript>
    </form>
  );
}
