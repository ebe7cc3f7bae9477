import { expect, test } from "./reader";
import { textOf, type Visitor } from "./visitor";

test.use({ changesLibrary: true });

const FIRE = "/article/fire-takes-roof-and-spire-of-notre-dame-towers-are-saved";

/** The path of the page, without its query. */
const pathOf = (visitor: Visitor): string => visitor.address.split("?")[0] ?? "";

/** Opens the story of an article, and then the page for correcting it. @returns the path of the story */
async function corrects(visitor: Visitor, article = FIRE): Promise<string> {
  await visitor.opens(article);
  await visitor.follows(visitor.one('main a[href^="/story/"]'));
  const path = pathOf(visitor);
  await visitor.follows(visitor.link("Correct this story"));
  return path;
}

test("the owner renames a story, and takes it back", async ({ visitor }) => {
  const story = await corrects(visitor);
  visitor.fills(/^Name \(leave empty/, "The roof of Notre-Dame");
  await visitor.presses("Save the name");
  expect(visitor.headline).toBe("The roof of Notre-Dame");
  expect(textOf(visitor.one("[role=status]"))).toContain("Story renamed");
  await visitor.opens("/corrections");
  await visitor.presses(/^Undo: Story renamed/);
  await visitor.opens(story);
  expect(visitor.headline).not.toBe("The roof of Notre-Dame");
});

test("what is refused says why, and keeps what was typed", async ({ visitor, request, baseURL }) => {
  const story = await corrects(visitor);
  visitor.fills(/^Name \(leave empty/, "x".repeat(121));
  await visitor.presses("Save the name");
  expect(textOf(visitor.one("[role=alert]"))).toContain("at most 120 characters");
  expect(visitor.one('input[name="name"]').getAttribute("value")).toBe("x".repeat(121));
  visitor.fills(/^Address of the other/, "nowhere");
  await visitor.presses("Merge");
  expect(textOf(visitor.one("[role=alert]"))).toContain("No story has that address");
  await visitor.presses("Take out of this story");
  expect(textOf(visitor.one("[role=alert]"))).toContain("Choose the articles");
  const origin = new URL(baseURL ?? "").origin;
  const forms: Record<string, string>[] = [
    {},
    { action: "sell" },
    { action: "own", article: "x" },
    { action: "merge" },
  ];
  for (const form of forms) {
    const answer = await request.post(`${story}/decide`, { form, headers: { origin } });
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain('role="alert"');
  }
  const post = (headers: Record<string, string>) =>
    request.post(`${story}/decide`, { form: { action: "name", name: "Mine" }, headers });
  expect((await post({ origin: "https://elsewhere.example" })).status()).toBe(403);
  expect(await visitor.opens("/story/never-was/edit")).toBe(404);
});

test.describe("nobody", () => {
  test.use({ as: "nobody" });
  test("sees no way to correct a story", async ({ visitor, request, baseURL }) => {
    await visitor.opens(FIRE);
    await visitor.follows(visitor.one('main a[href^="/story/"]'));
    const story = pathOf(visitor);
    expect(textOf(visitor.main)).not.toContain("Correct this story");
    await visitor.opens(`${story}/edit`);
    expect(textOf(visitor.main)).toContain("Only the owner may correct stories");
    const form = { action: "name", name: "Mine" };
    const answer = await request.post(`${story}/decide`, { form, headers: { origin: baseURL ?? "" } });
    expect(answer.status()).toBe(403);
  });
});

test("the address of a story that was merged leads to the present one, also when it is corrected", async ({
  visitor,
}) => {
  const other = await corrects(visitor, "/article/england-win-world-cup-at-lords-after-two-ties");
  const story = await corrects(visitor);
  visitor.fills(/^Address of the other/, other);
  await visitor.presses("Merge");
  await visitor.opens(`${other}/edit`);
  expect(pathOf(visitor)).toBe(`${story}/edit`);
  await visitor.presses(/^Undo: Story merged/);
});

test("the owner merges another story into one, and takes it back", async ({ visitor }) => {
  const other = await corrects(visitor, "/article/england-win-world-cup-at-lords-after-two-ties");
  const story = await corrects(visitor);
  visitor.fills(/^Address of the other/, other);
  await visitor.presses("Merge");
  expect(textOf(visitor.one("[role=status]"))).toContain("Story merged into this one");
  expect(textOf(visitor.main)).toContain("England win World Cup");
  await visitor.opens(other);
  expect(pathOf(visitor)).toBe(story);
  await visitor.opens("/corrections");
  await visitor.presses(/^Undo: Story merged/);
  await visitor.opens(other);
  expect(pathOf(visitor)).toBe(other);
  expect(textOf(visitor.main)).toContain("England win World Cup");
});

test("the owner takes articles out of a story, and takes it back", async ({ visitor }) => {
  const story = await corrects(visitor);
  const before = visitor.all('input[name="article"]').length;
  visitor.ticks(/Fire takes roof and spire/);
  await visitor.presses("Take out of this story");
  expect(textOf(visitor.one("[role=status]"))).toContain("Taken out of this story");
  expect(visitor.all("main a", /Fire takes roof and spire/)).toEqual([]);
  await visitor.presses("Undo");
  await visitor.opens(`${story}/edit`);
  expect(visitor.all('input[name="article"]').length).toBe(before);
});
