import { expect, it } from "vitest";
import { dropFillers } from "./drop-fillers";
import type { LinkKind } from "./link-kinds";

const link = (kind: LinkKind, decided: string | null = null) => ({ kind, decided });

it("a link that claims no more than a topic is shown among the first of a list only", () => {
  const links = [link("sameTopic"), link("next"), link("sameTopic"), link("next"), link("next")];
  const later = [link("sameTopic"), link("background"), link("sameTopic")];
  expect(dropFillers([...links, ...later])).toEqual([...links, link("background")]);
});

it("what the owner has decided stays", () => {
  const links = Array.from({ length: 8 }, (_, at) => link("sameTopic", at === 7 ? "kind" : null));
  expect(dropFillers(links)).toEqual([...links.slice(0, 5), link("sameTopic", "kind")]);
});
