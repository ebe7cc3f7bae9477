import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { LibraryBusy } from "../db/failures";
import { FormTooLarge, formOf } from "../security/form";
import { takePlace } from "./at-once";
import { plainly } from "./plainly";

const answerTo = (error: unknown) =>
  plainly(async () => {
    throw error;
  })();

describe("a form's route", () => {
  it("says that the library is busy, and when to try again", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const answer = await answerTo(new Error("write", { cause: new LibraryBusy() }));
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await answer.text()).toContain("Try again in a moment");
  });

  it("says that the disk is full", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const answer = await answerTo(Object.assign(new Error(), { code: "ENOSPC" }));
    expect(answer.status).toBe(507);
    expect(await answer.text()).toContain("disk is full");
  });

  it.each([
    ["multipart/form-data; boundary=x", "no form"],
    ["multipart/form-data; boundary=x", '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nbroken off'],
    ["application/json", "{}"],
  ])("says that a form arrived broken: %s", async (type, body) => {
    const request = new Request("http://localhost/", {
      method: "POST",
      headers: { "content-type": type },
      body,
    });
    const answer = await plainly(async () => Response.json([...(await formOf(request))]))();
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("did not arrive");
  });

  it("says that a form is too large", async () => {
    const answer = await answerTo(new FormTooLarge("That is more than 32 MB.", { megabytes: 32 }));
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain("more than 32 MB");
  });

  it("says that others are importing, and when to try again; then there is room again", async () => {
    let end = () => {};
    const until = new Promise<void>((resolve) => {
      end = resolve;
    });
    const importing = plainly(() => takePlace(() => until.then(() => new Response("added"))));
    const others = [importing(), importing()];
    const answer = await importing();
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await answer.text()).toContain("Try again");
    end();
    await Promise.all(others);
    expect((await importing()).status).toBe(200);
  });

  it("leaves other errors alone", async () => {
    await expect(answerTo(new Error("mistake"))).rejects.toThrow("mistake");
  });

  it("is wrapped so, each of them", () => {
    const routes = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((name) =>
      /route\.ts$/.test(name),
    );
    const posting = routes.filter((name) => readFileSync(join("app", name), "utf8").includes("POST"));
    expect(posting.length).toBeGreaterThan(10);
    for (const name of posting)
      expect(readFileSync(join("app", name), "utf8"), name).toMatch(/export const POST = plainly\(/);
  });
});
