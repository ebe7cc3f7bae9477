import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { PREFERENCES_COOKIE, parsePreferences } from "@/lib/readers/preferences";
import { fontVariables } from "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  metadataBase: new URL(process.env.PUBLIC_URL || "http://localhost:3000"),
  title: { default: "Throughline", template: "%s · Throughline" },
  description:
    "Read the news, filter it by topic, and follow a story through related articles that say why they are related.",
};

export const viewport: Viewport = { colorScheme: "light dark" };

/** Nothing is rendered at build time: there is no library then. */
export const dynamic = "force-dynamic";

export default async function Layout({ children }: { children: ReactNode }) {
  const preferences = parsePreferences((await cookies()).get(PREFERENCES_COOKIE)?.value);
  const looks = Object.fromEntries(
    Object.entries(preferences).map(([name, value]) => [`data-${name}`, value]),
  );
  return (
    <html lang="en" dir="ltr" {...looks} className={fontVariables}>
      <body>{children}</body>
    </html>
  );
}
