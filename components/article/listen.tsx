"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { label } from "@/lib/messages/label";
import type { ArticlePage } from "@/lib/pages/article/get-article-page";
import "../ui/article.css";

type Speak = typeof import("./speak");
type Reading = {
  speak: Speak;
  sentences: ReturnType<Speak["listSentences"]>;
  voice: SpeechSynthesisVoice;
};

/** How fast the voice may read, as a factor. */
const RATES = [0.75, 1, 1.25, 1.5, 2] as const;

/** How fast the last article was read: the next one of a queue is read as fast. */
let lastRate = 1;

/**
 * Reads the text out, sentence by sentence, with the voice that the browser has. What it takes is fetched when it is asked for.
 * @param queue for an article that is one of several: it begins by itself, and leads to the next one; null for any other
 */
export function Listen({ queue }: { queue: ArticlePage["queue"] }) {
  const router = useRouter();
  const [state, setState] = useState<"off" | "on" | "paused" | "no voice">("off");
  const [rate, setRate] = useState<number>(queue ? lastRate : 1);
  const reading = useRef<Reading | null>(null);
  const at = useRef(0);
  /** Counts what is begun, so that the end of what was cut off starts nothing. */
  const turn = useRef(0);

  const stop = () => {
    turn.current += 1;
    const { speak } = reading.current ?? {};
    reading.current = null;
    speechSynthesis.cancel();
    speak?.showSentence(undefined);
    setState("off");
  };
  const read = (place: number, factor = rate) => {
    const now = reading.current;
    const sentence = now?.sentences[Math.max(0, place)];
    if (now && !sentence && queue?.next) router.push(queue.next);
    if (!now || !sentence) return stop();
    lastRate = factor;
    at.current = Math.max(0, place);
    turn.current += 1;
    const own = turn.current;
    now.speak.showSentence(sentence);
    now.speak.say(sentence, { voice: now.voice, rate: factor }, () => {
      if (turn.current === own) read(at.current + 1, factor);
    });
    setState("on");
  };
  const start = async () => {
    const text = document.querySelector(".article-text");
    if (!text || !("speechSynthesis" in window)) return setState("no voice");
    const speak = await import("./speak");
    const voice = await speak.findVoice(text.getAttribute("lang") ?? "en");
    if (!voice) return setState("no voice");
    reading.current = { speak, voice, sentences: speak.listSentences(text) };
    read(speak.firstInView(reading.current.sentences));
  };
  const pause = () => {
    const isOn = state === "on";
    if (isOn) speechSynthesis.pause();
    else speechSynthesis.resume();
    setState(isOn ? "paused" : "on");
  };
  const begin = useRef(start);
  useEffect(() => {
    if (queue) void begin.current();
  }, [queue]);
  useEffect(
    () => () => {
      turn.current += 1;
      window.speechSynthesis?.cancel();
    },
    [],
  );

  if (state === "off" || state === "no voice")
    return (
      <span className="listen">
        <button type="button" className="mark" onClick={start}>
          {label("listen")}
        </button>{" "}
        {state === "no voice" && (
          <span role="status" className="text-quiet">
            {label("listen.noVoice")}
          </span>
        )}
      </span>
    );
  return (
    <fieldset className="listen listen-bar" aria-label={label("listen")}>
      <button type="button" className="mark" onClick={() => read(at.current - 1)}>
        {label("listen.back")}
      </button>
      <button type="button" className="button" onClick={pause}>
        {label(state === "on" ? "listen.pause" : "listen.goOn")}
      </button>
      <button type="button" className="mark" onClick={() => read(at.current + 1)}>
        {label("listen.forward")}
      </button>
      <label>
        {label("listen.speed")}{" "}
        <select
          value={rate}
          onChange={({ target }) => {
            setRate(Number(target.value));
            read(at.current, Number(target.value));
          }}
        >
          {RATES.map((factor) => (
            <option key={factor} value={factor}>{`${factor} ×`}</option>
          ))}
        </select>
      </label>
      <button type="button" className="mark" onClick={stop}>
        {label("listen.stop")}
      </button>
    </fieldset>
  );
}
