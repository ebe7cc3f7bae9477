"use client";
import { useSyncExternalStore } from "react";

/** How it stands with the articles that this browser keeps for when there is no connection. */
export type Kept =
  /** Not known yet, or the browser cannot. */
  | { is: "unknown" }
  /** Browsers keep pages only of addresses that are secure. */
  | { is: "insecure" }
  | { is: "off" }
  | { is: "on"; paths: readonly string[]; of: number | null }
  | { is: "failed" };

const WORKER = "/offline-worker.js";
const CACHE = "kept";

const UNKNOWN: Kept = { is: "unknown" };
let state: Kept = UNKNOWN;
const listeners = new Set<() => void>();

function set(next: Kept): void {
  state = next;
  for (const tell of listeners) tell();
}

/** The articles among the addresses in the cache. */
async function listKept(): Promise<string[]> {
  const keys = await (await caches.open(CACHE)).keys();
  return keys.map(({ url }) => new URL(url).pathname).filter((path) => path.startsWith("/article/"));
}

/** What the worker tells (components/saved/offline-worker.ts). */
type Told = { kept?: string[]; of?: number; failed?: true };

function hear({ data }: MessageEvent<Told>): void {
  // what it was doing when it was stopped
  if (state.is === "off") return;
  if (data.failed) set({ is: "failed" });
  else if (data.kept)
    set({
      is: "on",
      paths: data.kept.filter((path) => path.startsWith("/article/")),
      of: data.kept.length === data.of ? null : (data.of ?? null),
    });
}

/** Finds out once how it stands. */
async function look(): Promise<void> {
  if (!window.isSecureContext) return set({ is: "insecure" });
  if (!("serviceWorker" in navigator)) return;
  navigator.serviceWorker.addEventListener("message", hear);
  const registration = await navigator.serviceWorker.getRegistration();
  set(registration ? { is: "on", paths: await listKept(), of: null } : { is: "off" });
}

/** Has the worker, where there is one, look for what has changed. */
export async function lookAgain(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  registration?.active?.postMessage("look");
}

/** Keeps the saved articles on this device from now on. */
export async function startKeeping(): Promise<void> {
  set({ is: "on", paths: [], of: 0 });
  try {
    const { active } = await navigator.serviceWorker.register(WORKER);
    // a new one begins by itself
    active?.postMessage("look");
  } catch {
    // the page says so
    set({ is: "failed" });
  }
}

/** Keeps nothing any more, and removes what was kept. */
export async function stopKeeping(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  registration?.active?.postMessage("stop");
  await registration?.unregister();
  await caches.delete(CACHE);
  set({ is: "off" });
}

let hasLooked = false;

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  if (!hasLooked) {
    hasLooked = true;
    look().catch(() => set({ is: "failed" }));
  }
  return () => listeners.delete(tell);
}

export const useKept = (): Kept =>
  useSyncExternalStore(
    subscribe,
    () => state,
    () => UNKNOWN,
  );
