import { EN } from "./en";
import { speak } from "./speak";

/** The English messages, for whatever speaks English whoever asks: the command, the API, the log, and the messages of errors. */
export const english = speak("en", EN);
