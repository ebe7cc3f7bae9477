import { describe, expect, it } from "vitest";
import { inferDate } from "./infer-date";

const infer = (text: string, headline = "The harbour reopens", before = "2026-03-01") =>
  inferDate({ headline, abstract: "", text, before });

describe("inferDate: one answer", () => {
  it.each([
    [
      "a weekday that fits one year near a dated event",
      "The ferry strike ended on Friday, 10 January, the company said. Crews had been out since 1 November 2019.",
      "2020-01",
    ],
    [
      "its day, where the weekday alone is told as well",
      "The ferry strike ended on Friday, 10 January. “It is over,” the company said on Friday. Crews had been out since 1 November 2019.",
      "2020-01-10",
    ],
    [
      "who said so does not make it a day to come",
      "A call was held on Friday, 10 January, reported a statement by the mayor. Eight people had died since 1 November 2019.",
      "2020-01",
    ],
    [
      "the American order",
      "Voters in the valley went to the polls on Tuesday, March 3. The council was last elected in March 2016, and split in June 2019.",
      "2020-03",
    ],
    [
      "a date that the text begins with",
      "August 21 2013 Ministers met in the harbour. They left at noon.",
      "2013-08-21",
    ],
    [
      "a date with a clock time that the text begins with",
      "Wed 01 Oct 2014 at 1459 Ministers met in the harbour. They left at noon.",
      "2014-10-01",
    ],
    [
      "a date in figures that the text begins with, the day first",
      "29-07-2015 Three guards were hurt in the harbour. They left at noon.",
      "2015-07-29",
    ],
    ["a date whose comma was lost", "Apr 152017 A bus burned in the harbour on Saturday.", "2017-04-15"],
    [
      "a date with a byline that the text begins with",
      "April 5 2017 by Lena Ford and Jo Roe Ministers met in the harbour.",
      "2017-04-05",
    ],
    [
      "an agency and a date behind the repeated headline",
      "The harbour reopens AFP Tuesday 20 Sep 2016 Ministers met in the harbour. They left at noon.",
      "2016-09-20",
    ],
    [
      "an agency and a date behind a standfirst",
      "Boats leave again after a year Reuters Friday 6 Feb 2015 Ministers met in the harbour.",
      "2015-02-06",
    ],
    [
      "a printed date, whatever year the foot of the page has",
      "8 Jun 2016 Ministers met in the harbour. They left at noon. © 2018 Lakeside Post",
      "2016-06-08",
    ],
    [
      "two years between which only one fits",
      "The bridge collapsed on Wednesday, Aug. 14, police said. It was inspected in 2017. A new one will open in 2021.",
      "2019-08",
    ],
    [
      "a news agency's caption with the day that the text tells",
      "People queue for water in Lakeside, Thursday, Oct. 25, 2018. (AP Photo/Jo Roe)\n\nLAKESIDE — The mayor said Thursday that the pipes would hold.",
      "2018-10-25",
    ],
    [
      "a dateline",
      "LAKESIDE, May 4, 2017 (Harbour News) — The pipes burst overnight, the mayor said.",
      "2017-05-04",
    ],
    ["a line of its own", "Posted on July 12 2016 by Jo Roe\n\nThe pipes burst overnight.", "2016-07-12"],
    ["a line with a byline", "By Jo Roe - October 20, 2014\n\nThe pipes burst overnight.", "2014-10-20"],
    [
      "today beside its date",
      "The minister resigned today, Monday, 3 August 2015, after a vote. The coalition began in 2011.",
      "2015-08-03",
    ],
    [
      "a day in brackets after a weekday",
      "The minister resigned on Monday (August 3, 2015), her office said.",
      "2015-08-03",
    ],
    [
      "yesterday beside its date",
      "The minister resigned yesterday, 3 August 2015, her office said.",
      "2015-08-04",
    ],
    [
      "an agency's dateline with a colon",
      "DAMASCUS, Lakeside News – 4 February 2016: The army said that it had advanced.",
      "2016-02-04",
    ],
    [
      "a dateline with the agency behind",
      "Damascus, 4 February 2016 (Lakeside News) - The army said that it had advanced.",
      "2016-02-04",
    ],
    [
      "somebody's death among the news",
      "Jo Roe, who died on Friday, 10 January, was 90. Born in May 1929, she had led the town's council since June 2019.",
      "2020-01",
    ],
    [
      "an update's line",
      "Updated at 11:00 p.m. ET on Tuesday, July 2, 2013\n\nThe rule is delayed by a year.",
      "2013-07-02",
    ],
    [
      "the month by two posts of one day, where no weekday is told",
      "The mayor gave up. We are done. — Jo Roe (@joroe) April 9, 2019\n\nHe wrote more.\n\nOver and out. — Jo Roe (@joroe) April 9, 2019\n\nNobody answered.",
      "2019-04",
    ],
    [
      "a post, and the weekday told in the lead",
      "The mayor gave up on Tuesday.\n\nWe are done. — Jo Roe (@joroe) April 9, 2019\n\nNobody answered.",
      "2019-04-09",
    ],
    [
      "only the month by a single post, where the weekdays tell that days have passed",
      "The mayor gave up. The town heard of it on Thursday.\n\nWe are done. — Jo Roe (@joroe) April 9, 2019\n\nNobody answered.",
      "2019-04",
    ],
    [
      "a caption's news under an older photograph",
      "FILE - In this March 25, 2015 file photo, a court stands. The judges did not say why on Monday, Dec. 9, 2019. (AP Photo/Jo Roe, File)\n\nLAKESIDE — The court refused on Monday to hear it.",
      "2019-12-09",
    ],
    [
      "a line at the end",
      "The pipes burst overnight, the mayor said.\n\nFirst published on 4 May 2017",
      "2017-05-04",
    ],
    [
      "plans for later years do not matter",
      "LAKESIDE, May 4, 2017 (Harbour News) — The town will vote in 2018 and close the plant by 2030.",
      "2017-05-04",
    ],
  ])("%s", (_, text, iso) => {
    expect(infer(text)?.iso).toBe(iso);
  });

  it.each([
    ["today", "قال الوزير اليوم الاثنين 3 أغسطس 2015 إن الميناء سيفتح قريبا.", "2015-08-03"],
    ["two names of the month", "افتتح الميناء اليوم الخميس 6 أغسطس (آب) 2015 بحضور الوزير.", "2015-08-06"],
    ["the Levant's month", "بيروت في 14 كانون الثاني 2016\n\nأعلن الوزير إغلاق الميناء.", "2016-01-14"],
    [
      "a weekday near a dated event",
      "أعلنت الشركة يوم الجمعة 10 كانون الثاني انتهاء الإضراب. وكان الإضراب قد بدأ في 1 تشرين الثاني 2019.",
      "2020-01",
    ],
    [
      "the Islamic calendar",
      "نفذ الحكم اليوم الاثنين الموافق 18 / 10 / 1436هـ بحق الجاني، وقالت الوزارة إنها حريصة على الأمن.",
      "2015-08-03",
    ],
    ["figures alone", "نفذ الحكم اليوم الاثنين 3/8/2015 في المدينة.", "2015-08-03"],
    ["a dateline", "القاهرة - الأحد 5 يناير 2020: أعلن الوزير فتح الميناء.", "2020-01-05"],
    ["yesterday", "قال الوزير أمس الأحد 5 كانون الثاني 2020 إن الميناء سيفتح.", "2020-01-06"],
    ["Arabic digits", "قال الوزير اليوم الاثنين الموافق ٣ أغسطس ٢٠١٥م إن الميناء سيفتح.", "2015-08-03"],
  ])("Arabic: %s", (_, text, iso) => {
    expect(infer(text, "الميناء")?.iso).toBe(iso);
  });

  it("shows the words that say so", () => {
    const text = "The strike ended on Friday, 10 January, they said. Crews were out since 1 November 2019.";
    const shown = infer(text)?.words.map(({ start, end }) => text.slice(start, end));
    expect(shown).toEqual(["Friday, 10 January", "1 November 2019"]);
  });

  it("does not answer with a day after the article came", () => {
    const text = "The strike ended on Friday, 10 January, they said. Crews were out since 1 November 2019.";
    expect(infer(text, "", "2020-01-09")).toBeNull();
    expect(infer(text, "", "2020-01-10")?.iso).toBe("2020-01");
  });
});

describe("inferDate: no answer", () => {
  it.each([
    ["nothing dated", "The harbour reopens. The mayor said on Monday that ships may come in."],
    ["a day in its sentence", "On March 3 2011 Ministers met in the harbour. They left at noon."],
    ["a day that is a sentence’s subject", "3 March 2011 was the day on which the harbour closed."],
    ["a year alone", "The harbour was closed in 2015. The mayor said on Monday that ships may come in."],
    [
      "history told with its weekday",
      "On Sunday, July 20, 1969, two men walked on the moon. The landing was watched by millions.",
    ],
    [
      "an anniversary",
      "Fifty years ago, on Sunday, July 20, 1969, two men walked on the moon. The town remembers them today.",
    ],
    [
      "history under a newer year",
      "LAKESIDE, May 4, 1937 — so began the report that a reader found in 2016. It told of a fire.",
    ],
    [
      "a law",
      "Act of 3 March 2014. This Act enters into force on 1 July 2014. It was amended on 12 May 2016 and in 2019.",
    ],
    [
      "an obituary of long ago",
      "The painter Jane Roe was born on 3 May 1871 and died on Friday, 12 June 1942, in her house.",
    ],
    [
      "a weekday without a year anywhere",
      "The strike ended on Friday, 10 January, the company said. Crews had been out for weeks.",
    ],
    [
      "a weekday far from any year told",
      "The strike ended on Friday, 10 January. The company was founded in 1987 by two brothers.",
    ],
    [
      "a day remembered under its weekday",
      "The memory of Tuesday, September 11, 2001 is alive. On Tuesday the towers fell; on Tuesday night they dug.",
    ],
    [
      "a constitution",
      "Constitution of Lakeside\n\n3 March 2014\n\nArticle 1. The town is one.\n\nArticle 2. It is free.",
    ],
    [
      "a day to come, told as if present",
      "The vote is on Tuesday, Nov. 3. Both have campaigned since June 2020.",
    ],
    [
      "a photograph of a weekday that is named for the weeks to come",
      "The mayor speaks of the report on the harbour of Lakeside, Thursday, April 18, 2019. (AP Photo/Jo Roe)\n\nThe mayor is scheduled to speak to the committee of the town about the report on the harbour on Wednesday and to the ministry on Thursday.",
    ],
    ["a deadline", "The strike may go on until Friday, 10 January. Crews were out since 1 November 2019."],
    [
      "a weekday that fits none",
      "The strike ended on Friday, 11 January, they said. Crews were out since 1 November 2019.",
    ],
    [
      "a day to come",
      "The town will vote on Tuesday, March 3, the mayor said. The council split in June 2019.",
    ],
    [
      "an old photo",
      "FILE - In this Thursday, Oct. 25, 2018, file photo people queue for water. (AP Photo/Jo Roe)\n\nThe mayor said Thursday that the pipes would hold.",
    ],
    [
      "a newer date in the past",
      "People queue in Lakeside, Thursday, Oct. 25, 2018. (AP Photo/Jo Roe)\n\nThe mayor said Thursday that it was over. In May 2019 the pipes burst again.",
    ],
    [
      "words of a speech",
      "“Today, Monday, 3 August 2015, we begin anew,” the minister told the crowd. Nobody remembers it.",
    ],
    ["a full date alone", "The minister resigned on 3 August 2015. She now teaches at a school."],
    [
      "two printed dates that disagree",
      "LAKESIDE, May 4, 2017 (Harbour News) — The pipes burst. On June 9, 2017, they were mended.",
    ],
    [
      "an update of perhaps years later",
      "Updated on February 24, 2026\n\nThe best kettles for small kitchens.",
    ],
    [
      "a lead's photograph and one weekday that may fit by chance",
      "The harbour in Lakeside, October 25, 2018. (Jo Roe/Reuters)\n\nThe mayor spoke on Thursday of better days.",
    ],
    [
      "a single post and no weekday",
      "The mayor gave up.\n\nWe are done. — Jo Roe (@joroe) April 9, 2019\n\nNobody answered.",
    ],
    [
      "a single post late in a month",
      "The mayor gave up. The town heard of it on Thursday.\n\nWe are done. — Jo Roe (@joroe) April 29, 2019\n\nNobody answered.",
    ],
    [
      "a single post far down",
      `${"The mayor had many plans. ".repeat(120)}\n\nWe are done. — Jo Roe (@joroe) April 9, 2019\n\nEnd.`,
    ],
    ["a date that is none", "LAKESIDE, Feb. 30, 2017 (Harbour News) — The pipes burst overnight."],
    ["a name that is like a date", "Friday 13 and May 5 were films that Mr. March saw. June 2019 said no."],
    ["a range", "The fair runs from May 4-9, 2017 in Lakeside. It is open to all."],
  ])("%s", (_, text) => {
    expect(infer(text)).toBeNull();
  });

  it.each([
    ["history", "في يوم الاثنين 6 أكتوبر 1973 عبر الجنود القناة. وكان ذلك بداية الحرب."],
    ["a day to come", "ستفتتح القناة يوم الخميس 6 أغسطس 2015 بحضور الوزير."],
    ["last month's day", "وقعت الوزارة الاتفاق في 29 يوليو الماضي. وقال الوزير إن العمل بدأ."],
  ])("Arabic: %s", (_, text) => {
    expect(infer(text, "الميناء")).toBeNull();
  });
});
