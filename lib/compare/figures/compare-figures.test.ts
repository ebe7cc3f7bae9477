import { describe, expect, it } from "vitest";
import { article, compareTwo } from "../../../scripts/test-data/compared-sides";

type Sided = string | [headline: string, text: string];
const sided = (slug: string, side: Sided) =>
  typeof side === "string" ? article(slug, "", side) : article(slug, side[0], side[1]);
/** The figures said to differ and to agree, as the texts write them. */
function figuresOf(a: Sided, b: Sided) {
  const { figures } = compareTwo(sided("a", a), sided("b", b));
  const rows = (list: typeof figures.differ) => list.map((row) => [row.a[0]?.text, row.b[0]?.text]);
  return { differ: rows(figures.differ), agree: rows(figures.agree) };
}

describe("figures that differ", () => {
  it.each<[string, Sided, Sided, [string, string]]>([
    [
      "tolls in headlines",
      ["Ferry sinks off Lindholm, killing 3", "The Aurora sank off Lindholm on Tuesday."],
      ["Two dead as ferry Aurora sinks off Lindholm", "Divers search off Lindholm."],
      ["3", "Two"],
    ],
    [
      "the dead under different words",
      "A ferry fire off Lindholm killed 24 passengers on Tuesday.",
      "At least 70 people died in the ferry fire off Lindholm on Tuesday, the harbour police said.",
      ["24 passengers", "70 people"],
    ],
    [
      "numbers in whole words",
      "Twenty-three people were killed in the ferry fire off Lindholm.",
      "The ferry fire off Lindholm killed thirty-one people.",
      ["Twenty-three people", "thirty-one people"],
    ],
    [
      "the wounded",
      "Nine people were injured when the ferry burned off Lindholm on Tuesday.",
      "The fire on the ferry off Lindholm left 40 wounded on Tuesday.",
      ["Nine people", "40 wounded"],
    ],
    [
      "a vote",
      "The council voted 12-9 on Monday to sell the ferry Aurora.",
      "The council voted 13 to 8 on Monday to sell the ferry Aurora.",
      ["12-9", "13 to 8"],
    ],
    [
      "a sum",
      "The council of Lindholm sold the ferry Aurora for $4.9 million.",
      "Lindholm’s council sold the ferry Aurora for $3.2 million.",
      ["$4.9 million", "$3.2 million"],
    ],
    [
      "a share",
      "A poll found that 45 percent of voters in Lindholm reject the sale of the ferry.",
      "The poll found that 58 % of voters in Lindholm reject the sale of the ferry.",
      ["45 percent", "58 %"],
    ],
    [
      "the same noun in sentences that say the same",
      "The tour of the pupils will make at least 20 stops in the province of Lindholm this summer.",
      "This summer the pupils’ tour will make 75 stops in the province of Lindholm.",
      ["20 stops", "75 stops"],
    ],
    [
      "an age",
      "Captain Peter Novak, 54, of Lindholm was arrested on the quay.",
      "The captain, 57-year-old Peter Novak of Lindholm, was arrested on the quay.",
      ["54", "57"],
    ],
    [
      "a toll in a headline that counts two",
      ["Ferry fire off Lindholm kills 35 and wounds dozens", "Divers search the harbour of Lindholm."],
      "At least 24 people were killed in the ferry fire off Lindholm on Tuesday.",
      ["35", "24 people"],
    ],
    [
      "a death toll that rises",
      ["Death toll in ferry fire off Lindholm rises to 70", "Divers search the harbour of Lindholm."],
      "At least 22 people were killed in the ferry fire off Lindholm on Tuesday.",
      ["70", "22 people"],
    ],
    [
      "the dead beside the wounded",
      "A ferry fire off Lindholm killed at least six passengers and wounded dozens on Tuesday.",
      "The ferry fire off Lindholm killed 24 people on Tuesday.",
      ["six passengers", "24 people"],
    ],
    [
      "a whole that a part is among",
      "Two nurses were among 31 people killed in the ferry fire off Lindholm on Tuesday.",
      "The ferry fire off Lindholm killed 43 people on Tuesday.",
      ["31 people", "43 people"],
    ],
    [
      "a toll with a part of it",
      "The harbour police put the death toll of the ferry fire off Lindholm at 58, saying that 11 children were among the dead.",
      "The ferry fire off Lindholm killed 72 people on Tuesday, the harbour police said.",
      ["58", "72 people"],
    ],
    [
      "a speed",
      "Storm Ingrid was moving northwest at 16 mph toward Lindholm, forecasters said.",
      "Forecasters in Lindholm said Storm Ingrid was moving northwest at 22 mph.",
      ["16 mph", "22 mph"],
    ],
    [
      "a share of a thing that is described otherwise",
      "Lindholm pays roughly 20 percent of the harbour trust’s total budget.",
      "Lindholm pays 15 percent of the trust’s budget.",
      ["20 percent", "15 percent"],
    ],
  ])("%s", (_, a, b, expected) => {
    const { differ } = figuresOf(a, b);
    expect(differ).toHaveLength(1);
    expect(differ[0]?.[0]).toContain(expected[0]);
    expect(differ[0]?.[1]).toContain(expected[1]);
  });
});

describe("figures that do not differ", () => {
  const FIRE = "in the ferry fire off Lindholm on Tuesday";
  it.each<[string, Sided, Sided]>([
    [
      "at least allows more",
      `At least 30 people were killed ${FIRE}.`,
      `The police said 31 people were killed ${FIRE}.`,
    ],
    ["more than allows more", `More than 30 people died ${FIRE}.`, `31 people died ${FIRE}.`],
    ["vague words", `Dozens of people were killed ${FIRE}.`, `39 people were killed ${FIRE}.`],
    ["dozens by number", `Two dozen people were killed ${FIRE}.`, `23 people were killed ${FIRE}.`],
    ["nearly", `Nearly 40 people were killed ${FIRE}.`, `38 people were killed ${FIRE}.`],
    ["a range", `Between 20 and 30 people were killed ${FIRE}.`, `24 people were killed ${FIRE}.`],
    [
      "rounded sums",
      "Lindholm sold the ferry Aurora for $4.9 million.",
      "Lindholm sold the ferry Aurora for $4,873,000.",
    ],
    [
      "a part of the whole",
      `24 people including 11 children were killed ${FIRE}.`,
      `24 people were killed ${FIRE}.`,
    ],
    [
      "only a part on one side",
      `24 people, 11 of them children, were killed ${FIRE}.`,
      `The dead ${FIRE} were 24 people, among them 12 women.`,
    ],
    [
      "some of them",
      `16 people were killed ${FIRE}.`,
      `16 people died ${FIRE}, and 15 of the wounded are in danger.`,
    ],
    ["dead against hurt", `24 people were killed ${FIRE}.`, `40 people were wounded ${FIRE}.`],
    [
      "another time",
      `24 people were killed ${FIRE}. More than 200 have drowned off Lindholm since 2011.`,
      `24 people were killed ${FIRE}. In the past two years 300 people were killed in ferry fires off Lindholm.`,
    ],
    [
      "an earlier toll that the text corrects",
      `24 people were killed ${FIRE}.`,
      `24 people were killed ${FIRE}. The previous toll was 20.`,
    ],
    [
      "a text that has both figures",
      `85 people were killed ${FIRE}, the police said. The town mourned. Its bells rang. Divers counted 56 dead ${FIRE}.`,
      `The town of Lindholm mourns. It was a cold day. The bells rang. 56 people were killed ${FIRE}.`,
    ],
    [
      "another event",
      `24 people were killed ${FIRE}.`,
      "Rockslides near Oslo killed eight hikers in June. The ferry off Lindholm was not hit.",
    ],
    [
      "a partial count of another place",
      `24 people were killed ${FIRE}.`,
      `24 people were killed ${FIRE}. A bus crash in Oslo the same day killed three people.`,
    ],
    [
      "a toll with the attacker",
      "Three people were killed in a shooting on the quay of Lindholm on Tuesday.",
      "Four people were killed, including the gunman, in a shooting on the quay of Lindholm on Tuesday.",
    ],
    [
      "parts that add up",
      `21 people were killed ${FIRE} and in the next harbour.`,
      `15 people were killed ${FIRE}. Six people were killed in the next harbour on Tuesday.`,
    ],
    [
      "speeds of two things",
      "Storm Ingrid was moving northwest at 16 mph toward Lindholm.",
      "Storm Ingrid reached Lindholm with sustained winds of 110 mph.",
    ],
    [
      "events of two days",
      `24 people were killed ${FIRE}.`,
      "56 people were killed in the ferry fire off Lindholm on Sunday.",
    ],
    [
      "an event that another came after",
      `24 people were killed ${FIRE}.`,
      `19 people were killed at the depot of Lindholm on Tuesday, just hours after the ferry fire.`,
    ],
    [
      "officers and everybody",
      [
        "Two suicide bombers hit police station in Lindholm",
        "The blasts killed at least 17 people in Lindholm, a monitor said.",
      ],
      [
        "At Least Five Police Officers Killed in Lindholm Blast",
        "Suicide bombers hit a police station in Lindholm.",
      ],
    ],
    [
      "the sum of a day",
      "A mortar shell on the quarter of Lindholm injured nine people.",
      "More than 80 people were injured by mortar shells on the quarter of Lindholm during the past 24 hours.",
    ],
    ["ranks and names", "The S&P 500 fell on Tuesday.", "The S&P 600 fell on Tuesday."],
  ])("%s", (_, a, b) => {
    expect(figuresOf(a, b).differ).toEqual([]);
  });
});

const dated = (slug: string, side: Sided, datePublished: string) => ({
  ...sided(slug, side),
  dates: { datePublished, inferredDate: null },
});

/** The figures said to differ by two articles of the given days. */
const differOn = (a: [day: string, side: Sided], b: [day: string, side: Sided]) =>
  compareTwo(dated("a", a[1], a[0]), dated("b", b[1], b[0])).figures.differ.map((row) => [
    row.a[0]?.text,
    row.b[0]?.text,
  ]);

describe("reports of one town and day", () => {
  const LORRY: Sided = [
    "Double bombing in Qamishli",
    "A double bomb attack in the morning killed 31 people in the Kurdish quarter of Qamishli, the broadcaster said.",
  ];

  it("differ in their tolls, however else they are worded", () => {
    const other =
      "At least 48 dead after a lorry full of explosives went off by the barracks. Qamishli has seen such a blast before.";
    expect(differOn(["2016-07-27", LORRY], ["2016-07-27", other])).toEqual([["31 people", "48 dead"]]);
  });

  it("differ in a toll that the headline puts behind what happened", () => {
    const other: Sided = ["Death toll of Qamishli double bomb attack at least 126", "Bells rang."];
    expect(differOn(["2016-07-27", LORRY], ["2016-07-28", other])).toEqual([]);
    expect(differOn(["2016-07-27", LORRY], ["2016-07-27", other])).toEqual([["31 people", "126"]]);
  });

  it("do not differ if people came to harm in other ways", () => {
    const raids =
      "At least 45 people were killed in air strikes on Qamishli after rebels fired rockets at it.";
    const rockets = "Rockets fired at the market of Qamishli killed three people and hurt twenty.";
    expect(differOn(["2016-07-27", raids], ["2016-07-27", rockets])).toEqual([]);
  });

  it("do not differ if one sums up several attacks", () => {
    const market = "Air raids on the market of Qamishli killed 16 civilians on Friday.";
    const both: Sided = [
      "Air raids on Qamishli kill 25 civilians",
      "Separate air raids on Qamishli and its villages killed at least 25 civilians on Friday.",
    ];
    expect(differOn(["2016-07-01", market], ["2016-07-01", both])).toEqual([]);
  });
});

describe("attacks of two days", () => {
  const monday: Sided = [
    "Air strikes kill 21 civilians in Qamishli",
    "Air strikes of the coalition killed at least 21 civilians in the town of Qamishli on Monday.",
  ];

  it("do not differ where each report names its own day", () => {
    const tuesday: Sided = [
      "Air strikes kill 85 civilians near Qamishli",
      "Air strikes of the coalition near Qamishli killed at least 85 civilians on Tuesday, a day after those of Monday.",
    ];
    expect(differOn(["2016-07-18", monday], ["2016-07-19", tuesday])).toEqual([]);
  });

  it("do not differ where the later report names no day", () => {
    const next = "New air strikes of the coalition killed ten civilians in the town of Qamishli.";
    expect(differOn(["2016-07-18", monday], ["2016-07-19", next])).toEqual([]);
  });

  it("differ where the later report tells of the earlier one's day", () => {
    const later =
      "Air strikes of the coalition on Monday killed 56 civilians in the town of Qamishli, a monitor said on Tuesday.";
    expect(differOn(["2016-07-18", monday], ["2016-07-19", later])).toHaveLength(1);
  });
});

describe("sums of a war", () => {
  const some = "Some 400,000 people have been killed since the war in Syria began in 2011.";
  const fewer = "At least 280,000 people were killed in Syria’s five-year conflict.";

  it("differ in articles of one week", () => {
    expect(differOn(["2016-06-05", some], ["2016-06-03", fewer])).toEqual([
      ["400,000 people", "280,000 people"],
    ]);
  });

  it("do not differ months apart, or where no day is known", () => {
    expect(differOn(["2016-06-05", some], ["2015-06-03", fewer])).toEqual([]);
    expect(figuresOf(some, fewer).differ).toEqual([]);
  });

  it("do not differ where one article gives both, or counts others", () => {
    const both = `${some} A monitor says that 280,000 people were killed in Syria’s war.`;
    const civilians = "At least 90,000 civilians were killed in Syria’s five-year conflict.";
    const elsewhere = "At least 90,000 people were killed in Yemen’s five-year conflict.";
    for (const other of [civilians, elsewhere])
      expect(differOn(["2016-06-05", some], ["2016-06-03", other])).toEqual([]);
    expect(differOn(["2016-06-05", both], ["2016-06-03", fewer])).toEqual([]);
  });
});

describe("sides of several articles", () => {
  const FERRY = "in the ferry fire off Lindholm on Tuesday";
  const differing = (day: string) =>
    compareTwo(
      [
        dated("a1", `24 people were killed ${FERRY}.`, "2017-04-04"),
        dated("a2", "Lindholm buries its dead.", "2017-04-09"),
      ],
      dated("b", `31 people were killed ${FERRY}.`, day),
    ).figures.differ.map(({ a, b }) => [a[0]?.text, b[0]?.text]);

  it("differ where two articles tell of one event", () => {
    expect(differing("2017-04-05")).toEqual([["24 people", "31 people"]]);
  });

  it("do not differ on events of the same weekday", () => {
    expect(differing("2017-05-09")).toEqual([]);
  });

  it("do not differ where two articles are weeks apart", () => {
    const [one, other] = [
      dated("a", `24 people were killed ${FERRY}.`, "2017-04-04"),
      dated("b", `31 people were killed ${FERRY}.`, "2017-05-09"),
    ];
    expect(compareTwo(one, other).figures.differ).toEqual([]);
  });
});

describe("figures that are neither tolls nor sums", () => {
  const differing = (a: string, b: string) => figuresOf(a, b).differ;

  it("differ where the same words stand around them", () => {
    expect(
      differing(
        "Harbour Lines shares fell more than 2 percent in early trading in Lindholm.",
        "On the news Harbour Lines shares fell 3 percent.",
      ),
    ).toEqual([["2 percent", "3 percent"]]);
    expect(
      differing("Shares of Harbour Lines fell 2 percent.", "Wages rose 3 percent at the Lindholm quay."),
    ).toEqual([]);
  });

  it("do not differ where they are true at one hour only, or are steps", () => {
    expect(
      differing(
        "As of 11 p.m. the storm was moving northwest at 16 mph off Lindholm.",
        "The storm was moving northwest at 19 mph off Lindholm.",
      ),
    ).toEqual([]);
    expect(
      differing(
        "The jobless rate is likely one percentage point higher than stated.",
        "The jobless rate is likely closer to 12 percent, higher than stated.",
      ),
    ).toEqual([]);
  });
});

describe("figures that agree", () => {
  it("needs the same thing", () => {
    expect(figuresOf("Police found 31 rifles at the quay.", "The ferry carried 31 lorries.").agree).toEqual(
      [],
    );
    expect(
      figuresOf("31 people died off Lindholm.", "Off Lindholm 31 people were killed.").agree,
    ).toHaveLength(1);
    expect(
      figuresOf("23 people died off Lindholm.", "Off Lindholm twenty-three were killed.").agree,
    ).toHaveLength(1);
  });

  it("knows a sum in both languages", () => {
    const { agree } = compareTwo(
      article("a", "", "Rebuilding Lindholm will cost $30 billion, the bank said."),
      article("b", "", "قال البنك إن إعادة الإعمار ستكلف 30 مليار دولار.", "ar"),
    ).figures;
    expect(agree.map(({ a, b }) => [a[0]?.text, b[0]?.text])).toEqual([["$30 billion", "30 مليار دولار"]]);
  });

  it("leaves a figure that differs out of those of one side", () => {
    const { figures } = compareTwo(
      article(
        "a",
        "Ferry sinks off Lindholm, killing 3",
        "The Aurora sank off Lindholm, and three people died.",
      ),
      article("b", "Two dead as ferry Aurora sinks off Lindholm", "Divers search off Lindholm."),
    );
    expect(figures.differ).toHaveLength(1);
    expect(figures.onlyA).toEqual([]);
  });

  it("takes no number from a name", () => {
    expect(
      figuresOf("She spoke on 60 Minutes. The S&P 500 fell.", "He watched 60 Minutes. The S&P 500 rose.")
        .agree,
    ).toEqual([]);
  });
});
