const TREATY = "/article/nations-agree-treaty-to-protect-the-high-seas";
const FINAL = "england-win-world-cup-at-lords-after-two-ties";
const ENGLISH = "moscow-counts-a-peace-in-syria-idlib-counts-the-displaced";
const ARABIC = "موسكو-تحصي-سلاما-في-سوريا-وإدلب-تحصي-النازحين";

/** Every page, by what is to be seen on it. */
export const PAGES = {
  library: "/",
  filtered: "/?topic=sport&language=en",
  nothing: "/?q=zzyzx",
  times: "/?topic=-sport&after=2022&before=2023",
  people: "/filters/person",
  english: TREATY,
  arabic: `/article/${ARABIC}`,
  picture: "/article/giant-box-ship-keeps-suez-canal-shut-for-a-third-day",
  compare: `/compare/${FINAL}/two-draws-and-an-adding-machine-how-not-to-settle-a-final`,
  why: `/article/${ENGLISH}/why/${ARABIC}`,
  across: `/compare/${ENGLISH}/${ARABIC}`,
  twice: `/compare/${FINAL}/${FINAL}`,
  outlets: "/outlets",
  outlet: "/outlets/the-meridian-post",
  topics: "/topics",
  saved: "/saved",
  refused: "/saved?problem=name-taken&name=Sport&filter=%3Ftopic%3Dsport",
  stories: "/stories",
  story: "/story/fire-takes-roof-and-spire-of-notre-dame-towers-are-saved",
  storyEdit: "/story/fire-takes-roof-and-spire-of-notre-dame-towers-are-saved/edit",
  corrections: "/corrections",
  edit: `${TREATY}/edit`,
  link: `${TREATY}/link?q=climate`,
  trail: `${TREATY}?from=2.3`,
  add: "/add",
  fromPage: "/add/from-page",
  waiting: "/add/waiting",
  signIn: "/sign-in?name=Lena&refused=Name+and+password+do+not+go+together.",
  signInCode: "/sign-in/code?refused=Give+the+code.",
  account: "/account",
  export: "/export?topic=sport",
  feeds: "/feeds",
  feedReview: "/feeds/review",
  feedProgress: "/feeds/progress",
  welcome: "/welcome/no-such-link",
  missing: "/article/not-here",
};
