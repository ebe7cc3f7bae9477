import "server-only";
import { undoCorrection } from "../../ingest/corrections/correct-article";
import { undoDecision } from "../../ingest/corrections/decide-copies";
import { undoLinkDecision } from "../../ingest/corrections/decide-links";
import { undoStoryDecision } from "../../ingest/corrections/decide-stories";
import { numberOf } from "../../security/form";

/** Undoes the correction or decision that the form names. Undoing one twice changes nothing. */
export async function undoFromForm(form: FormData): Promise<void> {
  const correction = numberOf(form, "correction");
  if (correction !== null) await undoCorrection(correction);
  const decision = numberOf(form, "decision");
  if (decision !== null) await undoDecision(decision);
  const link = numberOf(form, "link");
  if (link !== null) await undoLinkDecision(link);
  const story = numberOf(form, "story");
  if (story !== null) await undoStoryDecision(story);
}
