import type { NextConfig } from "next";

/** For every answer. What differs from request to request, the Content-Security-Policy's nonce, is in proxy.ts. */
const SECURITY_HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
};

const config: NextConfig = {
  poweredByHeader: false,
  agentRules: false,
  devIndicators: false,
  // Metadata waits for the page for every reader, not for search engines alone: streamed, it needs scripts.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ["better-sqlite3", "eld", "linkedom", "defuddle", "undici", "sharp"],
  // `npm run check` checks types, with a faster compiler; a reader's first start need not.
  typescript: { ignoreBuildErrors: true },
  // What is larger is cut without a word, so it must be more than any page takes: lib/pages/add/submit-import.ts refuses it in words.
  experimental: { proxyClientMaxBodySize: "32mb" },
  headers: async () => [
    { source: "/:path*", headers: Object.entries(SECURITY_HEADERS).map(([key, value]) => ({ key, value })) },
    // A bookmarklet's page talks to the window that opened it (components/add/from-page.tsx).
    {
      source: "/add/from-page",
      headers: [{ key: "Cross-Origin-Opener-Policy", value: "unsafe-none" }],
    },
  ],
};

export default config;
