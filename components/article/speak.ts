/** A sentence of the text, and where it stands. */
type Sentence = { words: string; range: Range };

/** What is read out: running text, not what readers have added to it. */
const BLOCKS = "p, h2, h3, h4, li, figcaption";
const ADDED = ".notes, button, [popover]";
/** The name under which the style sheet finds the sentence that is being read. */
const MARK = "spoken";

/** The text of a block by its text nodes, in order. */
function listTexts(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest(ADDED)) texts.push(node);
  return texts;
}

/** The range of a stretch of a block, in characters of its texts together. */
function rangeOf(texts: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let at = 0;
  for (const text of texts) {
    const { length } = text.data;
    if (start >= at && start <= at + length) range.setStart(text, start - at);
    if (end > at && end <= at + length) range.setEnd(text, end - at);
    at += length;
  }
  return range;
}

/** The sentences of a text, by the rules of its language (Unicode, UAX 29). */
export function listSentences(root: Element): Sentence[] {
  const segmenter = new Intl.Segmenter(root.closest("[lang]")?.getAttribute("lang") ?? "en", {
    granularity: "sentence",
  });
  return [...root.querySelectorAll(BLOCKS)].flatMap((block) => {
    if (block.querySelector(BLOCKS) || block.closest(ADDED)) return [];
    const texts = listTexts(block);
    const whole = texts.map(({ data }) => data).join("");
    return [...segmenter.segment(whole)].flatMap(({ segment, index }) => {
      const words = segment.trim();
      if (!words) return [];
      const start = index + segment.indexOf(words);
      return { words, range: rangeOf(texts, start, start + words.length) };
    });
  });
}

/** The sentence from which to begin: the first one that is not above what is seen. */
export const firstInView = (sentences: readonly Sentence[]): number =>
  Math.max(
    0,
    sentences.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0),
  );

/** Marks the sentence that is being read, and brings it into view. */
export function showSentence(sentence: Sentence | undefined): void {
  if (!("highlights" in CSS)) return;
  CSS.highlights.delete(MARK);
  if (!sentence) return;
  CSS.highlights.set(MARK, new Highlight(sentence.range));
  const { top, bottom } = sentence.range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight * 0.8)
    sentence.range.startContainer.parentElement?.scrollIntoView({ block: "center" });
}

/** A voice for a language; browsers may find theirs only after a while. */
export async function findVoice(language: string): Promise<SpeechSynthesisVoice | null> {
  const find = () =>
    speechSynthesis
      .getVoices()
      .find(({ lang }) => lang.toLowerCase().startsWith(language.slice(0, 2).toLowerCase())) ?? null;
  if (speechSynthesis.getVoices().length === 0)
    await new Promise((resolve) => {
      speechSynthesis.addEventListener("voiceschanged", resolve, { once: true });
      setTimeout(resolve, 1_000);
    });
  return find();
}

/** Reads one sentence out, in place of what is being read. @param then called when it has been read to its end */
export function say(
  { words }: Sentence,
  { voice, rate }: { voice: SpeechSynthesisVoice; rate: number },
  then: () => void,
): void {
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = rate;
  utterance.onend = then;
  speechSynthesis.cancel();
  // What was paused would stay so.
  speechSynthesis.resume();
  speechSynthesis.speak(utterance);
}
