"use client";
import { useEffect } from "react";
import { interfaceLocale } from "@/lib/messages/interface-language";
import { label } from "@/lib/messages/label";
import { lookAgain, startKeeping, stopKeeping, useKept } from "./kept";

/**
 * Keeps the saved articles on the device for when there is no connection, says how many there are, and why it cannot.
 * @param empty nothing is saved: there is nothing to begin with
 */
export function KeepOffline({ empty }: { empty: boolean }) {
  const kept = useKept();
  useEffect(() => {
    void lookAgain();
  }, []);
  const keeps = kept.is === "on" || kept.is === "failed";
  if (kept.is === "unknown" || (empty && !keeps)) return null;
  if (kept.is === "insecure") return <p className="text-small text-quiet">{label("offline.insecure")}</p>;
  return (
    <p role="status" className="flex flex-wrap gap-x-4 text-small">
      {kept.is === "failed" && <span className="text-accent">{label("offline.failed")}</span>}
      {kept.is === "on" && (
        <span className="text-quiet">
          {kept.of === null
            ? `${label("offline.kept")} ${kept.paths.length.toLocaleString(interfaceLocale())}`
            : label("offline.working")}
        </span>
      )}
      {kept.is !== "on" && (
        <button type="button" className="mark" onClick={startKeeping}>
          {label(kept.is === "failed" ? "offline.again" : "offline.start")}
        </button>
      )}
      {keeps && (
        <button type="button" className="mark" onClick={stopKeeping}>
          {label("offline.stop")}
        </button>
      )}
    </p>
  );
}

/** Says of an article in a list that it is kept. */
export function KeptMark({ slug }: { slug: string }) {
  const kept = useKept();
  const isKept = kept.is === "on" && kept.paths.includes(`/article/${encodeURIComponent(slug)}`);
  return isKept ? <span>{label("offline.onDevice")} </span> : null;
}
