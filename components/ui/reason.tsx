import type { SaidReason } from "@/lib/messages/say-reason";

/** Why something could not be read; what an earlier version stored is English in every interface. */
export const Reason = ({ said: { text, isOld } }: { said: SaidReason }) =>
  isOld ? (
    <span lang="en" dir="ltr">
      {text}
    </span>
  ) : (
    text
  );
