import type { MetadataRoute } from "next";

/** What makes the app one that can be installed, and that phones can share an address to. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Throughline",
    short_name: "Throughline",
    start_url: "/",
    display: "minimal-ui",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
    share_target: {
      action: "/add/pages",
      method: "GET",
      enctype: "application/x-www-form-urlencoded",
      params: { title: "title", text: "text", url: "url" },
    },
  };
}
