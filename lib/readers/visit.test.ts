import { expect, it, vi } from "vitest";
import { recordVisit } from "./visit";

it("a page waits for a visit to be recorded, but not while another process is writing", async () => {
  const order: string[] = [];
  await recordVisit(Promise.resolve().then(() => order.push("recorded")));
  expect(order).toEqual(["recorded"]);
  vi.useFakeTimers();
  const waiting = recordVisit(new Promise(() => {}));
  await vi.runAllTimersAsync();
  await waiting;
  vi.useRealTimers();
});

it("a visit that cannot be recorded does not cost the page", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  await recordVisit(Promise.reject(new Error("busy")));
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
});
