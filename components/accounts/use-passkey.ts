"use client";

import { browserSupportsWebAuthn, WebAuthnError } from "@simplewebauthn/browser";
import { type RefObject, useEffect, useState } from "react";
import type { PasskeyWords } from "@/lib/pages/accounts/passkey-words";

type Answer = { options: object } | { refused: string };

/** What the server wants this browser to ask its device for. */
async function begin(path: string, form: HTMLFormElement, noAnswer: string): Promise<Answer> {
  const fields = [...new FormData(form)].map(([name, value]) => [name, `${value}`]);
  const answer = await fetch(path, { method: "POST", body: new URLSearchParams(fields) });
  if (answer.ok) return answer.json();
  return { refused: (await answer.text()) || noAnswer };
}

/** Why no passkey can be used in this window; null where one can. */
function whyNot({ host, otherHost, unsupported }: PasskeyWords): string | null {
  const here = location.hostname;
  if (here !== host && !here.endsWith(`.${host}`)) return otherHost;
  return browserSupportsWebAuthn() ? null : unsupported;
}

function explain(error: unknown, { known, noAnswer, none }: PasskeyWords): string {
  if (error instanceof WebAuthnError && error.code === "ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED")
    return known;
  return error instanceof TypeError ? noAnswer : none;
}

/**
 * A form whose answer comes from a passkey.
 * @param form has a hidden field "response", and is sent with what the device gave in it
 * @param ask asks the device
 */
export function usePasskey<Options>(
  words: PasskeyWords,
  path: string,
  form: RefObject<HTMLFormElement | null>,
  ask: (options: Options) => Promise<object>,
) {
  const [ready, setReady] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const reason = whyNot(words);
    setProblem(reason);
    setReady(reason === null);
  }, [words]);

  const run = async () => {
    const field = form.current?.elements.namedItem("response");
    if (!form.current || !(field instanceof HTMLInputElement)) return;
    setReady(false);
    setProblem(null);
    try {
      const begun = await begin(path, form.current, words.noAnswer);
      if ("refused" in begun) setProblem(begun.refused);
      else {
        field.value = JSON.stringify(await ask(begun.options as Options));
        form.current.submit();
      }
    } catch (error) {
      setProblem(explain(error, words));
    }
    setReady(true);
  };
  return { ready, problem, run };
}
