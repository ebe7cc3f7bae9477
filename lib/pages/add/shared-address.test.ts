import { expect, it } from "vitest";
import { formForShared } from "./shared-address";

const form = (shared: Record<string, string>) =>
  decodeURIComponent(formForShared(new URLSearchParams(shared)));

it.each([
  ["its own parameter", { url: "https://news.example/a?b=1" }, "/add?address=https://news.example/a?b=1"],
  ["the text", { text: "Read this: https://news.example/a." }, "/add?address=https://news.example/a"],
  [
    "the text in brackets",
    { text: "(https://news.example/a)", url: "" },
    "/add?address=https://news.example/a",
  ],
  ["the title", { title: "A https://news.example/a “B”" }, "/add?address=https://news.example/a"],
  ["nothing", { text: "no address at all" }, "/add?refused=no-address"],
  ["a script", { url: "javascript:alert(1)" }, "/add?refused=no-address"],
])("an address in %s", (_, shared, expected) => expect(form(shared)).toBe(expected));
