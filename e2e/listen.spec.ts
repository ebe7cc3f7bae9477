import { expect, test } from "./reader";

const TREATY = "/article/nations-agree-treaty-to-protect-the-high-seas";

/** A browser without a sound card has no voices, so one that reads each sentence in 200 ms stands in for them. */
function addVoice() {
  const heard: { words: string; rate: number }[] = [];
  let paused = false;
  let current: { onend: (() => void) | null } | null = null;
  let timer: ReturnType<typeof setTimeout>;
  class Utterance {
    onend: (() => void) | null = null;
    rate = 1;
    constructor(public text: string) {}
  }
  const end = () => {
    const done = current;
    current = null;
    done?.onend?.();
  };
  Object.assign(window, { heard, SpeechSynthesisUtterance: Utterance });
  Object.defineProperty(window, "speechSynthesis", {
    value: {
      getVoices: () => [{ lang: "en-GB", name: "Stand-in" }],
      addEventListener() {},
      cancel() {
        clearTimeout(timer);
        end();
      },
      pause() {
        paused = true;
        clearTimeout(timer);
      },
      resume() {
        if (paused && current) timer = setTimeout(end, 200);
        paused = false;
      },
      speak(utterance: Utterance) {
        heard.push({ words: utterance.text, rate: utterance.rate });
        current = utterance;
        if (!paused) timer = setTimeout(end, 200);
      },
    },
  });
}

const heardBy = (page: import("@playwright/test").Page) =>
  page.evaluate(() => (window as unknown as { heard: { words: string; rate: number }[] }).heard);

test("an article is read out sentence by sentence, with pauses, back and forward, and faster", async ({
  page,
  reader,
}) => {
  await page.addInitScript(addVoice);
  await reader.opens(TREATY);
  await page.getByRole("button", { name: "Listen" }).click();
  await expect.poll(async () => (await heardBy(page)).length).toBeGreaterThan(2);
  const text = (await page.locator(".article-text").innerText()).replace(/\s+/g, " ");
  for (const { words } of await heardBy(page)) expect(text).toContain(words.replace(/\s+/g, " "));
  expect(await page.evaluate(() => CSS.highlights.has("spoken"))).toBe(true);

  await page.getByRole("button", { name: "Pause" }).click();
  const before = await heardBy(page);
  await page.waitForTimeout(500);
  expect(await heardBy(page)).toHaveLength(before.length);
  await page.getByRole("button", { name: "Back" }).click();
  expect((await heardBy(page)).at(-1)?.words).toBe(before.at(-2)?.words);
  await page.getByRole("combobox", { name: "Speed" }).selectOption("1.5");
  expect((await heardBy(page)).at(-1)).toEqual({ words: before.at(-2)?.words, rate: 1.5 });
  // what was cut off at the old speed starts nothing
  const faster = (await heardBy(page)).findIndex(({ rate }) => rate === 1.5);
  await expect.poll(async () => (await heardBy(page)).length).toBeGreaterThan(faster + 2);
  expect((await heardBy(page)).slice(faster).filter(({ rate }) => rate !== 1.5)).toEqual([]);
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByRole("button", { name: "Listen" })).toBeVisible();
  expect(await page.evaluate(() => CSS.highlights.has("spoken"))).toBe(false);
});

test("where there is no voice for the language, that is said", async ({ page, reader }) => {
  await reader.opens(TREATY);
  await page.getByRole("button", { name: "Listen" }).click();
  await expect(page.getByText("This browser has no voice for this language.")).toBeVisible();
});

test("saved articles are read out one after another, each as fast as the last", async ({ page, reader }) => {
  await page.addInitScript(addVoice);
  for (const path of ["/article/uk-pupils-fall-back-in-maths-but-others-fall-further", TREATY]) {
    await reader.opens(path);
    await reader.marks(page.getByRole("button", { name: "Save", exact: true }));
  }
  await reader.opens("/saved");
  await page.getByRole("link", { name: "Listen to these" }).click();
  await expect(reader.headline()).toHaveText("Nations agree treaty to protect the high seas");
  await expect.poll(async () => (await heardBy(page)).length).toBeGreaterThan(1);
  await page.getByRole("combobox", { name: "Speed" }).selectOption("2");
  await expect(reader.headline()).toHaveText(/^UK pupils fall back/, { timeout: 40_000 });
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  const before = (await heardBy(page)).length;
  await expect.poll(async () => (await heardBy(page)).length).toBeGreaterThan(before);
  expect((await heardBy(page)).at(-1)?.rate).toBe(2);
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByRole("button", { name: "Listen" })).toBeVisible();
});
