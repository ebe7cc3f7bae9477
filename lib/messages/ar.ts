import accounts from "./ar/accounts.json";
import add from "./ar/add.json";
import article from "./ar/article.json";
import compare from "./ar/compare.json";
import copies from "./ar/copies.json";
import corrections from "./ar/corrections.json";
import dates from "./ar/dates.json";
import edition from "./ar/edition.json";
import exports from "./ar/exports.json";
import feeds from "./ar/feeds.json";
import filters from "./ar/filters.json";
import frame from "./ar/frame.json";
import highlights from "./ar/highlights.json";
import library from "./ar/library.json";
import links from "./ar/links.json";
import outlets from "./ar/outlets.json";
import problems from "./ar/problems.json";
import reasons from "./ar/reasons.json";
import revisions from "./ar/revisions.json";
import saved from "./ar/saved.json";
import story from "./ar/story.json";
import times from "./ar/times.json";
import topics from "./ar/topics.json";
import ui from "./ar/ui.json";

export const AR = {
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
