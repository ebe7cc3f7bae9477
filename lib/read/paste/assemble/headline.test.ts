import { expect, it } from "vitest";
import { splitHeadline } from "./headline";

it.each([
  [
    "Report: Why the bridge stays closed?",
    { headline: "Why the bridge stays closed?", kicker: "Report", genre: "report" },
  ],
  [
    "Opinion | Why the bridge stays closed",
    { headline: "Why the bridge stays closed", kicker: "Opinion", genre: "opinion" },
  ],
  [
    "Op-Ed: Why the bridge stays closed",
    { headline: "Why the bridge stays closed", kicker: "Op-Ed", genre: "opinion" },
  ],
  ["LIVE – Storm reaches the coast", { headline: "Storm reaches the coast", kicker: "LIVE", genre: "live" }],
  ["[Video] Storm reaches the coast", { headline: "Storm reaches the coast", kicker: "Video" }],
  ["تقرير: الجسر يبقى مغلقاً", { headline: "الجسر يبقى مغلقاً", kicker: "تقرير", genre: "report" }],
  ["Mayor: bridge is safe for the winter", { headline: "Mayor: bridge is safe for the winter" }],
  ["Storm-hit bridge - what we know", { headline: "Storm-hit bridge - what we know" }],
  ["Storm reaches coast | Harbour Daily", { headline: "Storm reaches coast", outlet: "Harbour Daily" }],
  ["Storm reaches coast - Seven Hills", { headline: "Storm reaches coast", outlet: "Seven Hills" }],
])("%s", (text, parts) => {
  expect(splitHeadline(text, ["SEVEN HILLS"])).toEqual(parts);
});
