import { describe, expect, test } from "vitest";
import { comparePeople, measurePeople } from "./measure-people";
import { readPeople } from "./read-people";

const line = (reader: number, ...people: [string, ...string[]][]) =>
  JSON.stringify({
    ...{ library: "own", article: "own:1", reader },
    people: people.map(([name, ...forms]) => ({ name, forms })),
  });

describe("people labelled by two readers", () => {
  test("are one by a shared name or form, and agreed if both list them", () => {
    const [article] = readPeople(
      [
        line(1, ["Nora J. Vell", "Vell"], ["Korkut"]),
        line(2, ["Nora Jane Vell", "Nora J. Vell", "Vell"], ["Tom Hullick"]),
      ].join("\n"),
    );
    expect(article?.people.map(({ names, agreed }) => [[...names], agreed])).toEqual([
      [["nora j vell", "nora jane vell"], true],
      [["korkut"], false],
      [["tom hullick"], false],
    ]);
  });
});

test("an article is in the half that its line names", () => {
  const read = (half: string) => readPeople(JSON.stringify({ ...JSON.parse(line(1)), half }))[0]?.half;
  expect([read("seen"), read("unseen")]).toEqual(["seen", "unseen"]);
});

describe("people found", () => {
  const [article] = readPeople(
    line(1, ["Nora J. Vell", "Vell", "Nora Vell"], ["David Vell"], ["Selim Korkut"]),
  );
  const faults = (...found: [string, ...string[]][]) =>
    comparePeople(
      found.map(([name, ...forms]) => ({ name, forms: [name, ...forms], entityKey: name.toLowerCase() })),
      article?.people ?? [],
    ).map(({ fault }) => fault);

  test("are right under their fullest name, with a title or without", () =>
    expect(faults(["Nora J. Vell", "Vell's"], ["David Vell"], ["President Selim Korkut"])).toEqual([
      null,
      null,
      null,
    ]));

  test("are right under an entity without the father's name, not under somebody else's", () => {
    const [own] = readPeople(line(1, ["Selim bin Korkut bin Vell"]));
    const faultUnder = (entityKey: string) =>
      comparePeople(
        [{ name: "Selim bin Korkut bin Vell", forms: ["Selim bin Korkut bin Vell"], entityKey }],
        own?.people ?? [],
      )[0]?.fault;
    expect([faultUnder("selim korkut"), faultUnder("david vell")]).toEqual([null, "joined"]);
  });

  test("are wrong if the name is cut, found twice, two people's, or nobody's", () => {
    expect(faults(["Korkut"])).toEqual(["cut"]);
    expect(faults(["Selim Korkut"], ["Korkut"])).toEqual([null, "twice"]);
    expect(faults(["Nora J. Vell", "David Vell"])).toEqual(["run together"]);
    expect(faults(["Port Amal"])).toEqual(["nobody"]);
  });
});

test("who only signs an article is counted apart among the missed", () => {
  const [own] = readPeople(line(1, ["Nora Vell"], ["Selim Korkut"]));
  const { missed, signing } = measurePeople(
    own as NonNullable<typeof own>,
    [],
    "Nora Vell - Port Amal: The town met.\nSelim Korkut spoke.",
  );
  expect([missed, signing]).toEqual([["nora vell", "selim korkut"], 1]);
});
