import "server-only";
import { type Frame, getFrame } from "../frame/get-frame";
import { type Decision, listCopyDecisions, listCorrections } from "./list-corrections";
import { listLinkDecisions } from "./list-link-decisions";
import { listStoryDecisions } from "./list-story-decisions";

/** Everything the owner's page of corrections shows; its lists are empty for anybody else. */
export type CorrectionsPage = {
  frame: Frame;
  corrections: Decision[];
  copyDecisions: Decision[];
  linkDecisions: Decision[];
  storyDecisions: Decision[];
};

/** The most entries shown of each list. */
const MOST = 200;

/** The page of corrections, for whoever asks. */
export async function getCorrectionsPage(): Promise<CorrectionsPage> {
  const frame = await getFrame();
  if (!frame.owner)
    return { frame, corrections: [], copyDecisions: [], linkDecisions: [], storyDecisions: [] };
  const [corrections, copyDecisions, linkDecisions, storyDecisions] = await Promise.all([
    listCorrections(null, MOST),
    listCopyDecisions(MOST),
    listLinkDecisions(null, MOST),
    listStoryDecisions(null, MOST),
  ]);
  return { frame, corrections, copyDecisions, linkDecisions, storyDecisions };
}
