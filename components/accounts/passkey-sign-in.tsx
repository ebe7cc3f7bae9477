"use client";

import { type PublicKeyCredentialRequestOptionsJSON, startAuthentication } from "@simplewebauthn/browser";
import { useRef } from "react";
import type { PasskeyWords } from "@/lib/pages/accounts/passkey-words";
import { Problem } from "../ui/problem";
import { usePasskey } from "./use-passkey";

const ask = (optionsJSON: PublicKeyCredentialRequestOptionsJSON) =>
  // whoever holds the device has to show that it is theirs, so that a passkey is two steps in one
  startAuthentication({ optionsJSON: { ...optionsJSON, userVerification: "required" } });

/** Signs in by a passkey of this device. */
export function PasskeySignIn({ words, next }: { words: PasskeyWords; next: string }) {
  const form = useRef<HTMLFormElement>(null);
  const { ready, problem, run } = usePasskey(words, "/sign-in/passkey/begin", form, ask);
  return (
    <form ref={form} method="post" action="/sign-in/passkey">
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="response" defaultValue="" />
      <button type="button" disabled={!ready} onClick={run} className="button">
        {words.signIn}
      </button>
      <noscript>
        <p className="pt-2 text-small text-quiet">{words.noScripts}</p>
      </noscript>
      <Problem text={problem} />
    </form>
  );
}
