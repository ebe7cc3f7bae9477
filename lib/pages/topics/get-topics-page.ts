import "server-only";
import { type Frame, getFrame } from "../frame/get-frame";
import { listTopics, type TopicIndex } from "./list-topics";

/** Everything the page of topics shows. */
export type TopicsPage = TopicIndex & { frame: Frame };

/** The page of topics. */
export async function getTopicsPage(): Promise<TopicsPage> {
  const [topics, frame] = await Promise.all([listTopics(), getFrame()]);
  return { ...topics, frame };
}
