import { expect, it } from "vitest";
import { storyTitle } from "./story-title";

const headlines = [
  { headline: "Storm breaks landing stage at Port Amal", language: "en", outletId: 1 },
  {
    headline: "Glorious harbour crews of Port Amal defy storm and foreign lies",
    language: "en",
    outletId: 2,
  },
  { headline: "Port Amal landing stage falls in storm | The Daily Harbour", language: "en", outletId: 3 },
  { headline: "عاصفة تكسر رصيف ميناء أمل", language: "ar", outletId: 4 },
];

it("picks the headline whose words most outlets use, in the language of most articles", () => {
  expect(storyTitle(headlines, new Map([["port amal", 0.8]]))).toEqual({
    title: "Storm breaks landing stage at Port Amal",
    language: "en",
  });
});
