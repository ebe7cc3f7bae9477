import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { inInterfaceLanguage } from "@/lib/messages/interface-language";
import { t } from "@/lib/messages/t";
import { PREFERENCES_COOKIE, parsePreferences } from "@/lib/readers/preferences";
import { fontVariables } from "./fonts";
import "./globals.css";
import "./print.css";

export const generateMetadata = (): Metadata => ({
  metadataBase: new URL(process.env.PUBLIC_URL || `http://localhost:${process.env.PORT || 3000}`),
  title: { default: "Throughline", template: "%s · Throughline" },
  description: t("frame.description"),
});

export const viewport: Viewport = { colorScheme: "light dark" };

/** Nothing is rendered at build time: there is no library then. */
export const dynamic = "force-dynamic";

export default async function Layout({ children }: { children: ReactNode }) {
  const preferences = parsePreferences((await cookies()).get(PREFERENCES_COOKIE)?.value);
  const looks = Object.fromEntries(
    Object.entries(preferences).map(([name, value]) => [`data-${name}`, value]),
  );
  return (
    <html {...inInterfaceLanguage()} {...looks} className={fontVariables}>
      <body>{children}</body>
    </html>
  );
}
