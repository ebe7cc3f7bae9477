import { describe, expect, it } from "vitest";
import { readLineText } from "../line-text";
import { readCaption } from "./caption";

function read(text: string): [string | undefined, string | undefined] | null {
  const cue = readCaption(readLineText(text));
  return cue?.kind === "caption" ? [cue.caption, cue.credit] : null;
}

describe("captions and credits of pictures", () => {
  it.each([
    ["A bridge at dawn (Reuters)", "A bridge at dawn", "Reuters"],
    ["A bridge at dawn (XYZW)", "A bridge at dawn", "XYZW"],
    ["A bridge at dawn. (Photo by Jane Doe)", "A bridge at dawn.", "Jane Doe"],
    ["A bridge at dawn [Jane Doe/AFP]", "A bridge at dawn", "Jane Doe/AFP"],
    ["A bridge at dawn. Photograph: Jane Doe/Harbour", "A bridge at dawn.", "Jane Doe/Harbour"],
    ["A bridge at dawn.Credit...Jane Doe", "A bridge at dawn.", "Jane Doe"],
    ["A bridge at dawn © Jane Doe", "A bridge at dawn", "Jane Doe"],
    ["A bridge at dawn Jane Doe/AFP", "A bridge at dawn", "Jane Doe/AFP"],
    ["Photo: Reuters", undefined, "Reuters"],
    ["Getty Images", undefined, "Getty Images"],
    ["AP Photo/Jane Doe", undefined, "AP Photo/Jane Doe"],
    ["Image source, Jane Doe", undefined, "Jane Doe"],
    ["Image caption, A bridge at dawn", "A bridge at dawn", undefined],
    ["Image copyright AFP Image caption A bridge at dawn", "A bridge at dawn", "AFP"],
    ["Enlarge this image toggle caption Jane Doe/AP Jane Doe/AP", undefined, "Jane Doe/AP"],
    ["FILE PHOTO: A bridge at dawn", "FILE PHOTO: A bridge at dawn", undefined],
    ["الجسر عند الفجر (رويترز)", "الجسر عند الفجر", "رويترز"],
    ["الجسر عند الفجر - تصوير: علي سليم", "الجسر عند الفجر", "علي سليم"],
    ["صورة أرشيفية", undefined, "صورة أرشيفية"],
  ])("%s", (line, caption, credit) => {
    expect(read(line)).toEqual([caption, credit]);
  });

  it.each([
    "The bridge was closed (12,500 people use it)",
    "Photos: the bridge in pictures",
    "The report was written by the Harbour Relief Group (HRG).",
    "Credit cards and debit cards",
  ])("but not: %s", (line) => {
    expect(read(line)).toBeNull();
  });
});
