"use client";
import { interfaceLocale } from "@/lib/messages/interface-language";
import { label } from "@/lib/messages/label";
import { startKeeping, stopKeeping, useKept } from "./kept";

/** Keeps the saved articles on the device for when there is no connection, says how many there are, and why it cannot. */
export function KeepOffline() {
  const kept = useKept();
  if (kept.is === "unknown") return null;
  if (kept.is === "insecure") return <p className="text-small text-quiet">{label("offline.insecure")}</p>;
  return (
    <p role="status" className="flex flex-wrap gap-x-4 text-small">
      {kept.is === "off" && (
        <button type="button" className="mark" onClick={startKeeping}>
          {label("offline.start")}
        </button>
      )}
      {kept.is === "failed" && (
        <>
          <span className="text-accent">{label("offline.failed")}</span>
          <button type="button" className="mark" onClick={startKeeping}>
            {label("offline.again")}
          </button>
        </>
      )}
      {kept.is === "on" && (
        <>
          <span className="text-quiet">
            {kept.of === null
              ? `${label("offline.kept")} ${kept.paths.length.toLocaleString(interfaceLocale())}`
              : label("offline.working")}
          </span>
          <button type="button" className="mark" onClick={stopKeeping}>
            {label("offline.stop")}
          </button>
        </>
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
