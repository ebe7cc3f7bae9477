/**
 * Pages of made-up words, for what no page of the gold teaches: text is text whatever it says, also between the buttons
 * and lists of a page.
 */

type Part = { text: string; states: readonly string[] };

const ENGLISH =
  "the old bridge over river was closed by county engineers who measured every stone before spring".split(
    " ",
  );
const ARABIC =
  "قالت البلدية إن الجسر القديم فوق النهر أغلق بعد أن قاس المهندسون كل حجر فيه قبل بداية الربيع".split(" ");

/** Lines of a page, with the label that they have wherever they are. */
const OTHERS: readonly [line: string, label: string][] = [
  ["A A A", "page"],
  ["Share this article", "page"],
  ["Facebook Twitter WhatsApp", "page"],
  ["4 min read", "page"],
  ["Advertisement", "page"],
  ["Read also: A ferry for the winter", "reference"],
  ["Sign up for our newsletter", "page"],
  ["Support Harbour Daily..", "page"],
  ["€2 a week keeps us printing..", "page"],
  ["اقرأ أيضاً: جسر آخر", "reference"],
  ["تابعونا على فيسبوك", "page"],
  ["12 comments", "page"],
  ["Get the morning letter in your inbox", "page"],
  ["Jane Doe/HRBR", "caption"],
  ["Photo: Jane Doe/Reuters", "caption"],
  ["The bridge at dawn (Reuters)", "caption"],
];

const TEXTS: readonly [line: string, label: string][] = [
  ["A short subhead", "subhead"],
  ["What happens next?", "subhead"],
  ["- A ferry for the winter", "listEntry"],
  ["1. A ferry for the winter", "listEntry"],
  ["“A bridge is a promise.”", "paragraph"],
];

type Language = {
  words: string;
  headline: string;
  byline?: string;
  date: string;
  also?: string;
  related?: string;
  asks?: string;
  rights?: string;
};

/** What pages of other languages print: the labeller sees whether the word lists know it, not the words. */
const LANGUAGES: readonly Language[] = [
  {
    words: "der alte damm am fluss wurde im winter von drei leuten aus dem dorf gebaut",
    headline: "Alter Damm am Fluss wird wieder gebaut",
    byline: "Von Karl Moen und Eva Lind",
    date: "3. März 2021, 14:05 Uhr",
    also: "Lesen Sie auch: Der Winter am Fluss",
    related: "Mehr zum Thema",
    asks: "Newsletter abonnieren",
    rights: "© 2021 Alle Rechte vorbehalten",
  },
  {
    words: "le vieux barrage de la rivière fut bâti en hiver par trois hommes du village",
    headline: "Le vieux barrage de la rivière sera rebâti",
    byline: "Par Eva Lind",
    date: "Publié le 3 mars 2021 à 14h05",
    also: "À lire aussi : L'hiver sur la rivière",
    related: "Sur le même sujet",
    asks: "Abonnez-vous à notre newsletter",
  },
  {
    words: "la vieja presa del río fue hecha en invierno por tres hombres del pueblo",
    headline: "La vieja presa del río se hará de nuevo",
    byline: "Por Eva Lind y Karl Moen",
    date: "3 de marzo de 2021",
    also: "Lea también: El invierno en el río",
    related: "Noticias relacionadas",
    asks: "Suscríbase a nuestro boletín",
  },
  {
    words: "la vecchia diga del fiume fu fatta in inverno da tre uomini del paese",
    headline: "La vecchia diga del fiume sarà rifatta",
    byline: "di Eva Lind",
    date: "3 marzo 2021",
    also: "Leggi anche: L'inverno sul fiume",
    related: "Articoli correlati",
    asks: "Iscriviti alla newsletter",
  },
  {
    words: "a velha barragem do rio foi feita no inverno por três homens da aldeia",
    headline: "A velha barragem do rio será refeita",
    byline: "Por Eva Lind",
    date: "3 de março de 2021",
    also: "Leia também: O inverno no rio",
    related: "Leia mais",
  },
  {
    words: "de oude dam in de rivier werd in de winter door drie mannen gebouwd",
    headline: "De oude dam in de rivier wordt herbouwd",
    byline: "Door Eva Lind en Karl Moen",
    date: "3 maart 2021",
    also: "Lees ook: De winter aan de rivier",
    related: "Meer over dit onderwerp",
  },
  {
    words: "eski bent nehirde kışın köyden üç kişi ile yapıldı ve hâlâ duruyor",
    headline: "Nehirdeki eski bent yeniden yapılacak",
    date: "3 Mart 2021 14:05",
    related: "İlgili Haberler",
  },
  {
    words: "старая плотина на реке была построена зимой тремя людьми из деревни",
    headline: "Старую плотину на реке построят снова",
    byline: "Автор: Ева Линд",
    date: "3 марта 2021, 14:05",
    also: "Читайте также: Зима на реке",
    rights: "© Все права защищены",
  },
  {
    words: "הסכר הישן על הנהר נבנה בחורף בידי שלושה אנשים מן הכפר",
    headline: "הסכר הישן על הנהר ייבנה מחדש",
    byline: "מאת אווה לינד",
    date: "3 במרץ 2021, 14:05",
    rights: "© כל הזכויות שמורות",
  },
  {
    words: "سد قدیمی رودخانه در زمستان به دست سه نفر از مردم روستا ساخته شد",
    headline: "سد قدیمی رودخانه دوباره ساخته می‌شود",
    date: "3 مارس 2021",
    related: "اخبار مرتبط",
  },
  {
    words: "川の 古い 堤防は 冬に 村の 三人に よって 造られた",
    headline: "川の古い堤防が造り直される",
    date: "2021年3月3日 14時05分",
    related: "関連記事",
    rights: "無断転載を禁じます",
  },
  {
    words: "河上 旧的 水坝 冬天 由 村里 三个 人 修建",
    headline: "河上旧水坝将重新修建",
    date: "2021年3月3日 14:05",
    related: "相关新闻",
  },
];

function makeUpPage(language: Language, next: (below: number) => number): Part {
  const words = language.words.split(" ");
  const close = /[\u3040-\u9fff]/.test(language.words);
  const sentence = (length: number): string => {
    const picked = Array.from({ length }, () => words[next(words.length)] ?? "").join(close ? "" : " ");
    return `${picked.charAt(0).toUpperCase()}${picked.slice(1)}${close ? "。" : "."}`;
  };
  const paragraph = (): [string, string] => [
    Array.from({ length: 1 + next(3) }, () => sentence(14 + next(14))).join(close ? "" : " "),
    "body.paragraph",
  ];
  const maybe = (line: string | undefined, state: string, of = 3): [string, string][] =>
    line && next(of) ? [[line, state]] : [];
  const { headline, byline, date, also, related, asks, rights } = language;
  const lines: [string, string][] = [
    ...maybe(sentence(2).slice(0, -1), "above.outlet"),
    [headline, "headline.headline"],
    ...maybe(byline, "head.byline", 5),
    ...maybe(date, "head.data", 5),
    ...maybe(next(2) ? "Facebook Twitter" : "WhatsApp Email", "head.page", 2),
    paragraph(),
    ...maybe(also, "body.reference"),
    paragraph(),
    ...Array.from({ length: next(4) }, paragraph),
    ...maybe(asks, "foot.page"),
    ...(related && next(3)
      ? ([
          [related, "foot.listHeading"],
          [sentence(4).slice(0, -1), "foot.reference"],
        ] as [string, string][])
      : []),
    ...maybe(rights, "foot.page"),
  ];
  return {
    text: lines.map(([line]) => line).join(next(4) ? "\n\n" : "\n"),
    states: lines.map(([, state]) => state),
  };
}

/** The pages, the same ones in every run: text, and the state of every line. */
export function makeUpPages(count: number): Part[] {
  let random = 11;
  const next = (below: number): number => {
    random = (random * 1103515245 + 12345) % 2147483648;
    return Math.floor((random / 2147483648) * below);
  };
  const pick = <T>(from: readonly T[]): T => from[next(from.length)] as T;
  const paragraph = (): string => {
    const words = pick([ENGLISH, ARABIC]);
    const text = Array.from({ length: 30 + next(40) }, () => pick(words)).join(" ");
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}${pick([".", "!", "?", ".”"])}`;
  };
  const foreign = LANGUAGES.flatMap((language) => [1, 2, 3].map(() => makeUpPage(language, next)));
  const mixed = Array.from({ length: count }, () => {
    const lines: [string, string][] = [];
    for (let left = next(3); left > 0; left--) lines.push([pick(OTHERS.slice(0, 5))[0], "above.page"]);
    lines.push(["Old bridge over the river is closed", "headline.headline"]);
    if (next(2)) lines.push(["By Jane Doe", "head.byline"]);
    if (next(2)) lines.push(["3 March 2019", "head.data"]);
    if (next(3) === 0) lines.push([...pick(OTHERS.slice(0, 4)).slice(0, 1), "head.page"] as [string, string]);
    lines.push([paragraph(), "body.paragraph"]);
    for (let left = next(18); left > 0; left--) {
      const kind = next(4);
      const [line, label] = kind < 2 ? [paragraph(), "paragraph"] : kind === 2 ? pick(OTHERS) : pick(TEXTS);
      lines.push([line, `body.${label}`]);
    }
    for (let left = 3; left > 0; left--) lines.push([paragraph(), "body.paragraph"]);
    if (next(2))
      lines.push(["Related Articles", "foot.listHeading"], ["A ferry for the winter", "foot.reference"]);
    if (next(3) === 0) lines.push(["© 2019 Harbour Daily. All rights reserved.", "foot.page"]);
    return {
      text: lines.map(([line]) => line).join(pick(["\n", "\n\n"])),
      states: lines.map(([, state]) => state),
    };
  });
  return [...mixed, ...foreign];
}
