"use client";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { label } from "@/lib/messages/label";
import type { Frame } from "@/lib/pages/frame/get-frame";
import { LibraryLink } from "../ui/library-link";
import { LanguageChoice, ReadingControls } from "./reading-controls";

const MAIN = [
  ["/library", "library"],
  ["/stories", "stories"],
  ["/topics", "topics"],
  ["/saved", "saved"],
] as const;
const OWNER = [
  ["/add", "addArticles"],
  ["/feeds", "feeds"],
  ["/corrections", "corrections"],
] as const;

/**
 * The top of every page: the name, the main navigation, the search, how pages look, and a menu. A client component, though it only
 * shows: the framework sends the not-found page along with every page, and there the masthead is then its properties instead of its
 * elements.
 */
export function Masthead({
  owner,
  user,
  preferences,
  list,
}: {
  owner: boolean;
  user: string | null;
  preferences: Frame["preferences"];
  /** The page is a list of articles. */
  list: boolean;
}) {
  return (
    <header className="masthead">
      <a href="#text" className="skip">
        {label(list ? "skipToArticles" : "skipToText")}
      </a>
      <div className="page">
        <LibraryLink href="/" className="tight me-auto font-serif text-row font-semibold lg:me-3">
          Throughline
        </LibraryLink>
        <nav aria-label={label("main")} className="masthead-nav">
          {MAIN.map(([href, name]) => (
            <MainLink key={href} href={href}>
              {label(name)}
            </MainLink>
          ))}
        </nav>
        <Search className="masthead-wide" />
        <Pop id="looks" words="Aa" name={label("looks")}>
          <ReadingControls preferences={preferences} />
          <LanguageChoice />
        </Pop>
        {!user && <MainLink href="/sign-in">{label("signIn")}</MainLink>}
        <Pop
          id="menu"
          words={
            user ? (
              <>
                <span className="masthead-narrow">{label("menu")}</span>
                <bdi className="masthead-wide">{user}</bdi>
              </>
            ) : (
              label("menu")
            )
          }
          name={user ? `${label("menu")}: ${user}` : label("menu")}
        >
          <Search className="masthead-narrow" />
          <nav aria-label={label("more")} className="grid">
            {MAIN.map(([href, name]) => (
              <MainLink key={href} href={href} className="masthead-unnamed">
                {label(name)}
              </MainLink>
            ))}
            <MainLink href="/outlets">{label("outlets")}</MainLink>
            <MainLink href="/highlights">{label("highlights")}</MainLink>
            {owner &&
              OWNER.map(([href, name]) => (
                <MainLink key={href} href={href}>
                  {label(name)}
                </MainLink>
              ))}
            {user && <MainLink href="/account">{label("account")}</MainLink>}
            <button type="button" popoverTarget="keys" className="justify-self-start">
              {label("keys")}
            </button>
          </nav>
        </Pop>
      </div>
    </header>
  );
}

const Search = ({ className }: { className: string }) => (
  <search className={className}>
    <form action="/library">
      <input
        type="search"
        name="q"
        maxLength={2000}
        aria-label={label("searchAll")}
        placeholder={label("search")}
        className="field"
      />
    </form>
  </search>
);

/** A link that says whether this is its page. */
function MainLink({ href, className, children }: { href: string; className?: string; children: ReactNode }) {
  const here = usePathname() === href;
  return (
    <LibraryLink href={href} aria-current={here ? "page" : undefined} className={className}>
      {children}
    </LibraryLink>
  );
}

/** What a button of the masthead opens, without scripts too. */
function Pop({
  id,
  words,
  name,
  children,
}: {
  id: string;
  words: ReactNode;
  name: string;
  children: ReactNode;
}) {
  return (
    <>
      <button type="button" popoverTarget={id} aria-label={name}>
        {words}
      </button>
      <div popover="auto" id={id}>
        {children}
      </div>
    </>
  );
}
