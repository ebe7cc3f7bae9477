import { describe, expect, it } from "vitest";
import type { EntityType } from "../../entities/mention";
import { makeProfile } from "../../related/profile/make-profile";
import { nameStory } from "./name-story";
import type { NamingArticle } from "./naming-article";

type Names = Record<string, EntityType>;
type Source = { headline: string; lead: string; outlet: string; language?: string; names?: Names };

/** Of a library of a thousand articles in which names and terms are rare, but for those in `common`. */
const LIBRARY = 1000;
const common: Record<string, number> = { "Ada Rowe": 700 };

function article({ headline, lead, outlet, language = "en", names = {} }: Source): NamingArticle {
  const profile = makeProfile({ headline, text: lead, inLanguage: language });
  return {
    ...{ language, outlet, headline, lead, outletId: outlet.length },
    terms: new Map(
      profile.map(({ term, inHeadline, inLead }) => [
        term,
        inHeadline ? "headline" : inLead ? "lead" : "text",
      ]),
    ),
    mentions: Object.entries(names).map(([name, type]) => ({
      ...{ entity: [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7), type, name },
      canonical: name,
      standing: headline.includes(name) ? "headline" : "lead",
      count: 3,
      articles: common[name] ?? 4,
    })),
  };
}

const nameOf = (sources: Source[], dates: string[] = [], current = "") =>
  nameStory(sources.map(article), { frequency: () => 5, articles: LIBRARY }, dates, current).name;

const port: Names = { "Port Amal": "place" };
const storm: Source[] = [
  {
    headline: "Landing stage collapse closes Port Amal",
    lead: "The landing stage collapse at Port Amal has closed the harbour for a week.",
    outlet: "Harbour Post",
    names: port,
  },
  {
    headline: "Heroic crews of Port Amal defy foreign lies",
    lead: "After the landing stage collapse the crews of Port Amal worked all night.",
    outlet: "The Loyal Daily",
    names: port,
  },
];

describe("a story is named by what its articles share", () => {
  it("place, event and time; no headline and no opinion", () => {
    expect(nameOf(storm, ["2021-03-04", "2021-03-05"])).toBe("Port Amal: landing stage collapse, March 2021");
  });

  it("without a time where no article is dated", () => {
    expect(nameOf(storm)).toBe("Port Amal: landing stage collapse");
  });

  it("never by what a single outlet says, however often", () => {
    const more = [1, 2, 3].map((day) => ({
      headline: `Glorious harbour of Port Amal, day ${day}: mayor Belo Tarr opens fish market`,
      lead: "Mayor Belo Tarr opens the fish market of Port Amal.",
      outlet: "The Loyal Daily",
      names: { ...port, "Belo Tarr": "person" } satisfies Names,
    }));
    expect(nameOf([...storm, ...more])).not.toMatch(/Tarr|fish|Glorious/);
  });

  it("by people where no phrase is shared", () => {
    const people: Names = { "Ines Karr": "person", "Tomas Vell": "person" };
    const quarrel = [
      { headline: "Ines Karr answers Tomas Vell", lead: "She was not amused.", outlet: "One", names: people },
      {
        headline: "What Tomas Vell said of Ines Karr",
        lead: "It was loud.",
        outlet: "Second",
        names: people,
      },
    ];
    expect(nameOf(quarrel, ["2020"])).toBe("Ines Karr and Tomas Vell, 2020");
  });

  it("never by outlets and agencies, nor by a common word alone", () => {
    const names: Names = { "Harbour Post": "organization", Reuters: "organization" };
    const name = nameOf([
      {
        headline: "A rule is a rule, Harbour Post",
        lead: "Reuters has the rule.",
        outlet: "Harbour Post",
        names,
      },
      { headline: "The rule, by Harbour Post", lead: "A rule, says Reuters.", outlet: "Another", names },
    ]);
    expect(name).not.toMatch(/Harbour|Reuters/);
    expect(name).not.toBe("");
  });

  it("with half of no phrase and no name", () => {
    const names: Names = { "Planned Gardens": "organization" };
    const name = nameOf([
      {
        headline: "Planned Gardens bill fails",
        lead: "The Planned Gardens bill failed.",
        outlet: "One",
        names,
      },
      {
        headline: "After Planned Gardens bill, new talks",
        lead: "The bill on Planned Gardens.",
        outlet: "Second",
        names,
      },
    ]);
    expect(name).toMatch(/Planned Gardens/);
    expect(name).not.toMatch(/(?<!Planned )Gardens bill/);
  });

  it("with capitals as inside a sentence", () => {
    const fires = [
      {
        headline: "Harbour Bridge Fire Spreads Fast In Old Town",
        lead: "The harbour bridge fire began at noon.",
        outlet: "One",
      },
      {
        headline: "City Mourns After Harbour Bridge Fire Kills Nine",
        lead: "People mourn.",
        outlet: "Second",
      },
    ];
    expect(nameOf(fires)).toBe("Harbour bridge fire");
  });

  it("in the language of most articles, in Arabic with its comma and month", () => {
    const canal = [
      {
        headline: "افتتاح قناة السويس الجديدة",
        lead: "افتتحت مصر قناة السويس الجديدة.",
        outlet: "الأولى",
        language: "ar",
      },
      {
        headline: "ملاحة في قناة السويس الجديدة",
        lead: "بدأت الملاحة في قناة السويس الجديدة.",
        outlet: "الثانية هنا",
        language: "ar",
      },
      { headline: "New canal opens", lead: "Egypt opens a canal.", outlet: "One" },
    ];
    expect(nameOf(canal, ["2015-08-06"])).toBe("قناة السويس الجديدة، أغسطس 2015");
  });

  it("by the rarest shared words where there is neither name nor phrase", () => {
    const name = nameOf([
      { headline: "Quickly and gladly glowing", lead: "Glowing.", outlet: "One" },
      { headline: "Glowing again", lead: "So it was glowing.", outlet: "Second" },
    ]);
    expect(name.toLowerCase()).toContain("glowing");
  });
});

it("a new article that shares other things as well leaves the name as it is", () => {
  const current = nameOf(storm, ["2021-03-04"]);
  const more = {
    headline: "Port Amal: harbour inquiry into landing stage collapse",
    lead: "A harbour inquiry begins in Port Amal after the landing stage collapse.",
    outlet: "A Third Paper",
    names: port,
  };
  expect(nameOf([...storm, more], ["2021-03-04"], current)).toBe(current);
});
