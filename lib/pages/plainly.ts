import "server-only";
import { failureOf } from "../db/failures";
import { TooManyJobs } from "../ingest/jobs/add-job";
import { t } from "../messages/t";
import { BrokenForm, FormTooLarge } from "../security/form";
import { TooMuchAtOnce } from "./at-once";

/** In seconds: an import of 32 MB takes some minutes, most take less. */
const RETRY_AFTER = "10";

/**
 * A route for a form, with an answer in words where the form is broken or too large, the library or the server busy, or the disk full. Every other error
 * is the framework's to report.
 */
export const plainly =
  <Arguments extends unknown[]>(handle: (...given: Arguments) => Promise<Response>) =>
  async (...given: Arguments): Promise<Response> => {
    try {
      return await handle(...given);
    } catch (error) {
      if (error instanceof BrokenForm) return say(t("problems.brokenForm"), 400);
      if (error instanceof FormTooLarge) return say(tellTooLarge(error), 413);
      if (error instanceof TooMuchAtOnce)
        return say(t("problems.tooMuchAtOnce"), 503, { "retry-after": RETRY_AFTER });
      if (error instanceof TooManyJobs)
        return say(t("problems.tooManyJobs"), 503, { "retry-after": RETRY_AFTER });
      const failure = failureOf(error);
      if (!failure) throw error;
      console.error(error);
      const { status, retryAfter } = failure;
      const text = t(status === 507 ? "problems.diskFull" : "problems.busy");
      return say(text, status, retryAfter === undefined ? {} : { "retry-after": `${retryAfter}` });
    }
  };

const tellTooLarge = ({ most }: FormTooLarge): string =>
  "parts" in most ? t("problems.tooManyParts", most) : t("problems.tooLarge", most);

const say = (text: string, status: number, headers: Record<string, string> = {}) =>
  new Response(`${text}\n`, { status, headers: { "cache-control": "no-store", ...headers } });
