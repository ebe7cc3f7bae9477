"use client";

import { label } from "@/lib/messages/label";

/** Shown for an error that the reader cannot fix. The server's log has the cause under the number shown. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <main id="text" className="page *:max-w-[40rem] pt-8 pb-16">
      <h1 className="tight font-serif text-headline font-semibold">{label("error.title")}</h1>
      <p className="mt-4 font-serif text-lead">
        {label("error.help")}
        {error.digest && ` ${label("error.number")} ${error.digest}`}
      </p>
      <p className="mt-6 flex gap-6">
        <button type="button" onClick={reset} className="button">
          {label("error.again")}
        </button>
        <a href="/" className="link self-center">
          {label("error.home")}
        </a>
      </p>
    </main>
  );
}
