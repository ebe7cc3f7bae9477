import { inInterfaceLanguage } from "@/lib/messages/interface-language";

/** The class of what stands below words of some direction: it keeps to the edge at which they begin. */
export const edgeOf = (direction: "ltr" | "rtl"): string =>
  direction === inInterfaceLanguage().dir ? "" : "text-end";
