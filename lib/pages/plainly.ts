import "server-only";
import { failureOf } from "../db/failures";
import { BrokenForm } from "../security/form";

/**
 * A route for a form, with an answer in words where the form arrived broken, the library is busy or the disk is full. Every other error
 * is the framework's to report.
 */
export const plainly =
  <Arguments extends unknown[]>(handle: (...given: Arguments) => Promise<Response>) =>
  async (...given: Arguments): Promise<Response> => {
    try {
      return await handle(...given);
    } catch (error) {
      if (error instanceof BrokenForm) return say(error.message, 400);
      const failure = failureOf(error);
      if (!failure) throw error;
      console.error(error);
      const { status, text, retryAfter } = failure;
      return say(text, status, retryAfter === undefined ? {} : { "retry-after": `${retryAfter}` });
    }
  };

const say = (text: string, status: number, headers: Record<string, string> = {}) =>
  new Response(`${text}\n`, { status, headers: { "cache-control": "no-store", ...headers } });
