import { describe, expect, test } from "vitest";
import { skeletonOf, soundsAlike } from "../text/names/consonant-skeleton";
import { nameKey } from "../text/normalise";
import { readPersonName, sameFullName } from "./person-name";

const read = (name: string) => readPersonName(nameKey(name).split(" "));

test("Abd al- and Abu are the same in both scripts, and so must be what follows", () => {
  const read = (name: string) => readPersonName(name.split(" "));
  expect(sameFullName(read("عبدالفتاح البرهان"), read("abdel fattah al burhan"))).toBe(true);
  expect(sameFullName(read("عبد الرزاق البرهان"), read("abdel fattah al burhan"))).toBe(false);
});

describe("readPersonName", () => {
  test.each([
    ["Abdel Rahman Velvet", "عبد الرحمن Velvet"],
    ["Bashar al-Assad", "Bashar Assad"],
    ["Mohammed bin Salman", "Muhammad Salman"],
    ["Hamid Karzai Jr.", "Hamid Karzai"],
  ])("%s has the words of %s", (a, b) => expect(read(a).tokens.length).toBe(read(b).tokens.length));

  test("Abd includes the name after it", () => {
    expect(read("Rami Abdel Rahman")).toEqual(read("Rami Abdulrahman"));
    expect(read("عبد الله عمر").tokens[0]).toBe(read("عبدالله عمر").tokens[0]);
  });
});

test.each([
  ["George W. Bush", "George Bush", true],
  ["George W. Bush", "George H. Bush", false],
  ["Hillary Rodham Clinton", "Hillary Clinton", true],
  ["Bill Clinton", "Hillary Clinton", false],
  ["Bashar Assad", "بشار الأسد", true],
  ["Hassan Nasrallah", "حسين نصرالله", false],
  ["John Smith", "Smith", false],
])("%s and %s may be one: %s", (a, b, same) => {
  expect(sameFullName(read(a), read(b))).toBe(same);
  expect(sameFullName(read(b), read(a))).toBe(same);
});

test.each([
  ["assad", "اسد"],
  ["putin", "بوتين"],
  ["shoigu", "شويغو"],
  ["kerry", "كيري"],
  ["lavrov", "لافروف"],
])("%s and %s have one skeleton and sound alike", (latin, arabic) => {
  expect(skeletonOf(latin)).toBe(skeletonOf(arabic));
  expect(soundsAlike(latin, arabic)).toBe(true);
});

test("long vowels distinguish names with the same consonants", () => {
  expect(soundsAlike("hassan", "حسين")).toBe(false);
  expect(soundsAlike("hussein", "حسن")).toBe(false);
  expect(soundsAlike("hussein", "حسين")).toBe(true);
});
