import { resolve } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

const { watchFeeds }: { watchFeeds: () => void } = await import(resolve("scripts/server/watch-feeds.mjs"));

const MINUTE = 60_000;
const { execPath } = process;

beforeEach(() => {
  vi.stubGlobal("throughlineWake", undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  process.execPath = execPath;
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it.each([
  { why: "there is no such program", path: "/nowhere/node" },
  { why: "its path is none", path: "/nowhere\0" },
])(
  "where the process cannot be started the server goes on, and tries again in a minute: $why",
  async ({ path }) => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const hooks = process.listenerCount("exit");
    process.execPath = path;
    watchFeeds();
    vi.advanceTimersByTime(10_000);
    await vi.waitFor(() => expect(said).toHaveBeenCalledOnce());
    // so that the server does by itself what is to be done
    expect((globalThis as { throughlineWake?: () => boolean }).throughlineWake?.()).toBe(false);
    expect(said.mock.calls[0]?.[0]).toMatch(/tried again in a minute/);
    expect(process.listenerCount("exit")).toBe(hooks);
    await vi.advanceTimersByTimeAsync(MINUTE);
    await vi.waitFor(() => expect(said).toHaveBeenCalledTimes(2));
  },
);

it("where there are no feeds to check and no pictures to fetch it is started only when somebody asks for something", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  vi.stubEnv("REFRESH", "0");
  vi.stubEnv("PICTURES", "0");
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  process.execPath = "/nowhere/node";
  watchFeeds();
  vi.advanceTimersByTime(MINUTE);
  expect(said).not.toHaveBeenCalled();
  const { throughlineWake } = globalThis as { throughlineWake?: () => boolean };
  expect(throughlineWake).toBeDefined();
});
