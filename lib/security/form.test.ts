import { describe, expect, it } from "vitest";
import { BrokenForm, FormTooLarge, formOf } from "./form";

const FORM = "application/x-www-form-urlencoded";
/** A request whose body comes in chunks, so that it does not say how long it is. */
const chunked = (chunks: string[], type = FORM) =>
  new Request("http://localhost/", {
    method: "POST",
    headers: { "content-type": type },
    body: new ReadableStream({
      pull(controller) {
        const chunk = chunks.shift();
        if (chunk === undefined) controller.close();
        else controller.enqueue(new TextEncoder().encode(chunk));
      },
    }),
    duplex: "half",
  } as RequestInit);

const multipart = (parts: number) =>
  `${Array.from({ length: parts }, (_, at) => `--x\r\nContent-Disposition: form-data; name="file"; filename="${at}"\r\n\r\n${at}\r\n`).join("")}--x--\r\n`;

describe("a form", () => {
  it("is read whole, chunked or not", async () => {
    expect([...(await formOf(chunked(["text=The%20bridge", "+reopened&outlet="])))]).toEqual([
      ["text", "The bridge reopened"],
      ["outlet", ""],
    ]);
    const files = (await formOf(chunked([multipart(3)], "multipart/form-data; boundary=x"))).getAll("file");
    expect(await Promise.all(files.map((file) => (file as File).text()))).toEqual(["0", "1", "2"]);
  });

  it("that is too large is refused with the limit as soon as that is seen, not cut", async () => {
    const endless = Array.from({ length: 50 }, () => "a".repeat(1_000_000));
    await expect(formOf(chunked(endless), 3_000_000)).rejects.toThrow(
      /more than 3 MB.*npx throughline import/,
    );
    expect(endless.length).toBeGreaterThan(40);
    const stated = new Request("http://localhost/", {
      method: "POST",
      headers: { "content-type": FORM, "content-length": "9000000" },
      body: "a=1",
    });
    await expect(formOf(stated)).rejects.toBeInstanceOf(FormTooLarge);
  });

  it("of too many files is refused with the limit, before they are taken apart", async () => {
    for (const boundary of ["x", '"x"'])
      await expect(
        formOf(chunked([multipart(20_000)], `multipart/form-data; boundary=${boundary}`)),
      ).rejects.toThrow(/more than 1,000 files/);
    await expect(formOf(chunked(["a=&".repeat(20_000)]))).rejects.toThrow(/more than 1,000 files or fields/);
    const most = formOf(chunked([multipart(1_000)], "multipart/form-data; boundary=x"));
    expect((await most).getAll("file")).toHaveLength(1_000);
  });

  it("that breaks off is said to", async () => {
    await expect(formOf(chunked(["no form"], "multipart/form-data; boundary=x"))).rejects.toBeInstanceOf(
      BrokenForm,
    );
  });
});
