import { arts } from "./arts";
import { conflict } from "./conflict";
import { crime } from "./crime";
import { disaster } from "./disaster";
import { economy } from "./economy";
import { education } from "./education";
import { environment } from "./environment";
import { health } from "./health";
import { humanInterest } from "./human-interest";
import { labour } from "./labour";
import type { SubjectLexicon } from "./lexicon";
import { lifestyle } from "./lifestyle";
import { politics } from "./politics";
import { religion } from "./religion";
import { science } from "./science";
import { society } from "./society";
import { sport } from "./sport";
import { weather } from "./weather";

/** The hand-written lexicon of every subject, in the order of IPTC's codes. */
export const LEXICONS: readonly SubjectLexicon[] = [
  arts,
  crime,
  disaster,
  economy,
  education,
  environment,
  health,
  humanInterest,
  labour,
  lifestyle,
  politics,
  religion,
  science,
  society,
  sport,
  conflict,
  weather,
];
