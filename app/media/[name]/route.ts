import { answerPicture } from "@/lib/pages/media/answer-picture";

/** A kept picture in one of its widths. */
export const GET = async (_: Request, { params }: { params: Promise<{ name: string }> }) =>
  answerPicture((await params).name);
