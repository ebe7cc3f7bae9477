import accounts from "./en/accounts.json";
import add from "./en/add.json";
import article from "./en/article.json";
import compare from "./en/compare.json";
import copies from "./en/copies.json";
import corrections from "./en/corrections.json";
import dates from "./en/dates.json";
import edition from "./en/edition.json";
import exports from "./en/exports.json";
import feeds from "./en/feeds.json";
import filters from "./en/filters.json";
import frame from "./en/frame.json";
import highlights from "./en/highlights.json";
import library from "./en/library.json";
import links from "./en/links.json";
import outlets from "./en/outlets.json";
import problems from "./en/problems.json";
import reasons from "./en/reasons.json";
import revisions from "./en/revisions.json";
import saved from "./en/saved.json";
import story from "./en/story.json";
import times from "./en/times.json";
import topics from "./en/topics.json";
import ui from "./en/ui.json";

export const EN = {
  accounts,
  add,
  article,
  compare,
  copies,
  corrections,
  dates,
  edition,
  exports,
  feeds,
  filters,
  frame,
  highlights,
  library,
  links,
  outlets,
  problems,
  reasons,
  revisions,
  saved,
  story,
  times,
  topics,
  ui,
};
