import { expect, it } from "vitest";
import { dropFillers } from "./drop-fillers";
import type { LinkKind } from "./link-kinds";

const link = (kind: LinkKind, decided: string | null = null) => ({ kind, decided });
const topics = (count: number) => Array.from({ length: count }, () => link("sameTopic"));

it("of the links that claim no more than a topic only the best are shown", () => {
  const links = [link("next"), ...topics(4), link("sameStory"), ...topics(3), link("background")];
  expect(dropFillers(links)).toEqual([
    link("next"),
    ...topics(4),
    link("sameStory"),
    link("sameTopic"),
    link("background"),
  ]);
});

it("what the owner has decided stays", () => {
  expect(dropFillers([...topics(7), link("sameTopic", "kind")])).toEqual([
    ...topics(5),
    link("sameTopic", "kind"),
  ]);
});
