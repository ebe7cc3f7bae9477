import { withoutPrefix } from "../../text/stems/arabic-prefix";
import { commonForm, type Writing } from "./learn-writing";
import type { Run } from "./list-runs";
import { goesOn, isEvent } from "./run-words";

/** A run as most articles write it where no other noun follows, with capitals as inside a sentence. */
export function spellRun(written: readonly Run[], writing: Writing): string {
  const run = commonRun(written);
  if (!run) return "";
  const known = run.words.map(({ plain }, at) => formAt(written, plain, at) ?? writing.get(plain));
  // "Goya Foods": what no sentence has inside is part of the name that the other words are
  const others = known.filter((form) => form !== undefined);
  const common = isEvent(run.words.at(-1)?.plain ?? "");
  const named = !common && others.length > 0 && others.every((form) => /^\p{Lu}/u.test(form));
  return run.words
    .map(({ surface }, at) => {
      const form = known[at] ?? (named ? surface : surface.toLowerCase());
      const bare = at === 0 ? withoutPrefix(form) : form;
      return at === run.words.length - 1 ? bare.replace(/['’]s$/u, "") : bare + run.gaps[at];
    })
    .join("");
}

function commonRun(written: readonly Run[]): Run | undefined {
  const whole = written.filter(({ after }) => !after || !goesOn(after.plain));
  const forms = new Map<string, Run[]>();
  for (const run of whole.length > 0 ? whole : written) {
    const form = run.words.map(({ plain }) => plain).join(" ");
    forms.set(form, [...(forms.get(form) ?? []), run]);
  }
  const [best] = [...forms].sort((a, b) => b[1].length - a[1].length || a[0].length - b[0].length);
  return best?.[1][0];
}

/** How the run's own occurrences inside sentences write its word at a place. */
function formAt(written: readonly Run[], plain: string, at: number): string | undefined {
  const forms = new Map<string, number>();
  for (const { words, settings } of written) {
    const [word, setting] = [words[at], settings[at]];
    if (word?.plain !== plain || !setting || setting.begins || setting.displayed) continue;
    forms.set(word.surface, (forms.get(word.surface) ?? 0) + 1);
  }
  return commonForm(forms);
}
