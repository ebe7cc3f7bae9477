"use client";

import { browserSupportsWebAuthn, WebAuthnError } from "@simplewebauthn/browser";
import { type RefObject, useEffect, useState } from "react";

type Answer = { options: object } | { refused: string };

/** What the server wants this browser to ask its device for. */
async function begin(path: string, form: HTMLFormElement): Promise<Answer> {
  const fields = [...new FormData(form)].map(([name, value]) => [name, `${value}`]);
  const answer = await fetch(path, { method: "POST", body: new URLSearchParams(fields) });
  if (answer.ok) return answer.json();
  return { refused: (await answer.text()) || "The server did not answer. Try again." };
}

/** Why no passkey can be used in this window; null where one can. @param host the name that passkeys are bound to */
function whyNot(host: string): string | null {
  const here = location.hostname;
  if (here !== host && !here.endsWith(`.${host}`))
    return `Passkeys of this library work at ${host}, and not at ${here}.`;
  return browserSupportsWebAuthn()
    ? null
    : "This browser cannot use passkeys here. They need https, or the name localhost.";
}

function explain(error: unknown): string {
  if (error instanceof WebAuthnError && error.code === "ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED")
    return "This device has a passkey of your account already.";
  if (error instanceof TypeError) return "The server did not answer. Try again.";
  return "Your device gave no passkey: it has none for this library, it was refused, or it took too long.";
}

/**
 * A form whose answer comes from a passkey.
 * @param form has a hidden field "response", and is sent with what the device gave in it
 * @param ask asks the device
 */
export function usePasskey<Options>(
  host: string,
  path: string,
  form: RefObject<HTMLFormElement | null>,
  ask: (options: Options) => Promise<object>,
) {
  const [ready, setReady] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const reason = whyNot(host);
    setProblem(reason);
    setReady(reason === null);
  }, [host]);

  const run = async () => {
    const field = form.current?.elements.namedItem("response");
    if (!form.current || !(field instanceof HTMLInputElement)) return;
    setReady(false);
    setProblem(null);
    try {
      const begun = await begin(path, form.current);
      if ("refused" in begun) setProblem(begun.refused);
      else {
        field.value = JSON.stringify(await ask(begun.options as Options));
        form.current.submit();
      }
    } catch (error) {
      setProblem(explain(error));
    }
    setReady(true);
  };
  return { ready, problem, run };
}
