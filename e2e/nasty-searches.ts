/** Searches that somebody may make to do harm, or by mistake. */
export const NASTY: [string, string][] = [
  ["as many words as an address holds", `q=${"word+".repeat(1_600)}`],
  [
    "as many different words as an address holds",
    `q=${Array.from({ length: 1_500 }, (_, n) => `w${n}`).join("+")}`,
  ],
  ["two hundred filters", Array.from({ length: 100 }, (_, n) => `topic=t${n}&outlet=-o${n}`).join("&")],
  ["deep parentheses", `q=${"%28".repeat(900)}war${"%29".repeat(900)}`],
  [
    "what the store's languages mean",
    `q=${encodeURIComponent(`"') OR 1=1; DROP TABLE "Article"; -- NEAR(a b, 3) ^war col:x {a b} *`)}`,
  ],
  ["a null byte", "q=war%00peace&topic=%00&outlet=a%00b"],
  ["right-to-left overrides", `q=${encodeURIComponent("\u202Ewar\u202C \u2067peace")}`],
  ["half a character", `q=%ED%A0%80+war&topic=%ED%A0%80&after=%ED%A0%80`],
  [
    "names by the dozen",
    `q=${encodeURIComponent("putin assad idlib damascus aleppo syria russia turkey iran iraq ".repeat(10))}`,
  ],
  ["names left out", `q=${encodeURIComponent("-putin -assad -بوتين (-idlib OR -syria)")}`],
];
