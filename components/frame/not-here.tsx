"use client";
import { label } from "@/lib/messages/label";
import { LibraryLink } from "../ui/library-link";

/** What stands in place of a page that the library does not have. A client component for the same reason as the masthead. */
export function NotHere() {
  return (
    <main id="text" className="page *:max-w-[40rem] pt-8 pb-16">
      <h1 className="tight font-serif text-headline font-semibold">{label("notHere.title")}</h1>
      <p className="mt-4 font-serif text-lead">{label("notHere.help")}</p>
      <form action="/library" className="mt-6 flex gap-3">
        <label className="grow">
          <span className="sr-only">{label("searchAll")}</span>
          <input type="search" name="q" className="field" />
        </label>
        <button type="submit" className="button">
          {label("search")}
        </button>
      </form>
      <p className="mt-6">
        <LibraryLink href="/" className="link">
          {label("notHere.home")}
        </LibraryLink>
      </p>
    </main>
  );
}
