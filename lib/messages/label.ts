import ar from "./ar/labels.json";
import en from "./en/labels.json";
import { type InterfaceLanguage, interfaceLanguage } from "./interface-language";

const LABELS: Record<InterfaceLanguage, typeof en> = { en, ar };

/**
 * A plain word or sentence of a client component, in the language of the page. They go to every browser with the scripts, so there
 * are few of them; whatever has a number or a name in it is made on the server (t.ts).
 */
export const label = (key: keyof typeof en): string => LABELS[interfaceLanguage()][key];
