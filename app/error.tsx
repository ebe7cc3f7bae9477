"use client";

/** Shown for an error that the reader cannot fix. The server's log has the cause under the number shown. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <main id="text" className="page max-w-[40rem] py-16">
      <h1 className="tight font-serif text-headline font-semibold">This page could not be made</h1>
      <p className="mt-4 font-serif text-lead">
        Nothing is lost. Trying again may help; if it does not, the log of the server says what went wrong
        {error.digest ? ` under the number ${error.digest}` : ""}.
      </p>
      <p className="mt-6 flex gap-6">
        <button type="button" onClick={reset} className="button">
          Try again
        </button>
        <a href="/" className="link self-center">
          Go to the library
        </a>
      </p>
    </main>
  );
}
