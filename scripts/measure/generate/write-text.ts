import { type MadeEntity, makeEntity } from "./entities";
import { drawFrom, makeRanks } from "./frequency-model";
import { ARABIC, capital, LATIN, type Tongue } from "./made-up-words";
import { Page } from "./page";
import type { StoryPlan } from "./plan";
import { Random } from "./random";
import type { World } from "./world";

/** What the articles of an event share: words, figures with their units, phrases, a person of its own. */
type EventPlan = { words: number[]; figures: string[]; pairs: [number, number][]; person: number };

function planEvent(world: World, story: StoryPlan, event: number): EventPlan {
  const random = new Random(world.seed, 106, story.story, event);
  const telling = makeRanks(world.model, world.model.telling);
  const draw = () => telling(random);
  const figure = () =>
    random.chance(0.5) ? (1000 + random.below(99_000)).toLocaleString("en") : String(13 + random.below(900));
  return {
    words: Array.from({ length: 18 }, draw),
    figures: [figure(), figure(), figure()],
    pairs: [
      [draw(), draw()],
      [draw(), draw()],
    ],
    person: 1 + drawFrom(random, world.pools.people, 1.001, 30),
  };
}

/** Whom and what an article names; those that it must name come first. */
function castOf(world: World, story: StoryPlan, event: EventPlan, random: Random): MadeEntity[] {
  const { people, organisations, places } = world.pools;
  const maybe = (id: number | undefined, share: number) => (id && random.chance(share) ? [id] : []);
  const ids = [
    ...story.places.slice(0, 1),
    ...story.people.slice(0, 1),
    ...maybe(event.person, 0.7),
    ...story.people.slice(1).flatMap((id) => maybe(id, 0.35)),
    ...story.organisations.flatMap((id) => maybe(id, 0.55)),
    ...maybe(story.places[1], 0.5),
    ...maybe(1 + drawFrom(random, people, 1.001, 3), 0.6),
    ...maybe(1 + people + drawFrom(random, organisations, 1.001, 3), 0.35),
    ...maybe(1 + people + organisations + drawFrom(random, places, 1.001, 3), 0.6),
  ];
  return [...new Set(ids)].map((id) => makeEntity(world.pools, id));
}

const MONTHS = {
  latin: "January February March April May June July August September October November December".split(" "),
  arabic: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(" "),
};

export type WrittenText = { headline: Page; abstract: string | null; text: Page };
export type TextSettings = { event: number; arabic: boolean; seeds: readonly number[]; day: number | null };

/** Writes an article: about 250 words without a meaning, with names, figures and dates among them. */
export function writeText(world: World, story: StoryPlan, settings: TextSettings): WrittenText {
  const event = planEvent(world, story, settings.event);
  const random = new Random(world.seed, 105, ...settings.seeds);
  return new Writer(world, story, event, settings, random).write();
}

class Writer {
  readonly #tongue: Tongue;
  readonly #script: "latin" | "arabic";
  readonly #cast: MadeEntity[];
  readonly #said = new Set<number>();
  readonly #background: (random: Random) => number;

  constructor(
    readonly world: World,
    readonly story: StoryPlan,
    readonly event: EventPlan,
    readonly settings: TextSettings,
    readonly random: Random,
  ) {
    this.#tongue = settings.arabic ? ARABIC : LATIN;
    this.#script = settings.arabic ? "arabic" : "latin";
    this.#cast = castOf(world, story, event, random);
    this.#background = makeRanks(world.model);
  }

  write(): WrittenText {
    const { random } = this;
    const length = Math.round(250 * Math.exp(0.22 * random.normal()));
    const text = new Page(this.#script);
    this.#openText(text);
    for (let sentence = 1; text.words < length; sentence++) {
      if (random.chance(sentence === 1 ? 1 : 0.45)) text.endParagraph();
      this.#writeSentence(text, 8 + random.below(15));
    }
    text.endParagraph();
    const abstract = random.chance(0.3) ? this.#writeAbstract() : null;
    return { headline: this.#writeHeadline(), abstract, text };
  }

  /** The first sentence says where and who, at the same place in every article of the story in this language. */
  #openText(page: Page): void {
    const [place, person] = this.#cast;
    if (!place || !person) throw new Error("A story without people or places");
    page.add(this.settings.arabic ? "في" : "In");
    page.addName(place, true);
    if (!this.settings.arabic) page.add(",", true);
    page.addName(person, true);
    this.#said.add(person.id);
    for (let words = 0; words < 12; words++) this.#addNext(page, words % 2 === 1);
    page.add(".", true);
  }

  #writeSentence(page: Page, length: number): void {
    const { random } = this;
    const quoted = !this.settings.arabic && length > 10 && random.chance(0.15);
    const [opening, ...more] = [random.pick(this.#tongue.opening)];
    page.add(
      `${quoted ? "“" : ""}${this.settings.arabic ? opening : capital(opening ?? "")}${more.join("")}`,
    );
    let joining = true;
    for (let words = 1; words < length; words++) joining = this.#addNext(page, joining);
    const speaker = this.#cast.find(({ type }) => type === "person");
    if (quoted && speaker) {
      page.add(",” said", true);
      page.addName(speaker, false);
    }
    page.add(".", true);
  }

  /** Adds the next word or mention. @returns whether it was a joining word */
  #addNext(page: Page, afterJoining: boolean): boolean {
    const { random } = this;
    const kind = random.fraction();
    if (kind < 0.055) this.#addName(page);
    else if (kind < 0.065) this.#addFigure(page, random.pick(this.event.figures));
    else if (kind < 0.071) this.#addFigure(page, String(random.below(random.chance(0.7) ? 60 : 3000)));
    else if (kind < 0.079) this.#addDate(page);
    else if (kind < 0.084)
      for (const rank of random.pick(this.event.pairs)) page.add(this.#tongue.word(rank));
    else if (random.chance(afterJoining ? 0.2 : 0.56)) {
      page.add(this.#joining());
      return true;
    } else page.add(this.#tongue.word(this.#drawRank()));
    return false;
  }

  #joining(): string {
    const { joining } = this.#tongue;
    return joining[drawFrom(this.random, joining.length, 1.001, 1)] ?? "";
  }

  #drawRank(): number {
    const { random, world, story, event } = this;
    const source = random.fraction();
    if (source < world.model.ofEvent) return event.words[drawFrom(random, event.words.length, 0.8, 1)] ?? 0;
    if (source < world.model.ofEvent + world.model.ofStory)
      return story.words[drawFrom(random, story.words.length, 0.8, 1)] ?? 0;
    return this.#background(random);
  }

  #addName(page: Page): void {
    const entity = this.#cast[drawFrom(this.random, this.#cast.length, 0.7, 1)];
    if (!entity) return;
    page.addName(entity, !this.#said.has(entity.id));
    this.#said.add(entity.id);
  }

  #addFigure(page: Page, figure: string): void {
    page.add(figure);
    // What is counted is the event's own.
    page.add(this.#tongue.word(this.event.words[figure.length % this.event.words.length] ?? 0));
  }

  #addDate(page: Page): void {
    const { random, settings } = this;
    const year =
      settings.day === null ? 2014 + random.below(10) : new Date(settings.day * 86_400_000).getUTCFullYear();
    const told = year - random.below(3);
    page.add(
      random.chance(0.6)
        ? String(told)
        : `${1 + random.below(28)} ${random.pick(MONTHS[this.#script])} ${told}`,
    );
  }

  #writeHeadline(): Page {
    const { random } = this;
    const page = new Page(this.#script);
    const entity = random.pick(this.#cast.slice(0, 3));
    page.addName(entity, this.settings.arabic || entity.type !== "person" || random.chance(0.3));
    const [first, second] = random.pick(this.event.pairs);
    const ranks = [first, second, ...Array.from({ length: 2 + random.below(3) }, () => this.#drawRank())];
    for (const [at, rank] of ranks.entries()) {
      if (at === 2 || (at > 2 && random.chance(0.35))) page.add(this.#joining());
      page.add(this.#tongue.word(rank));
    }
    page.endParagraph();
    return page;
  }

  #writeAbstract(): string {
    const page = new Page(this.#script);
    this.#writeSentence(page, 14);
    page.endParagraph();
    return page.paragraphs.join("");
  }
}
