import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import sharp from "sharp";

/** Three papers on this machine, each with a feed of another kind. */
export type Papers = {
  /** RSS with summaries, found on its front page; the texts are on pages. */
  gazette: string;
  /** Atom with whole texts. */
  harbour: string;
  /** JSON Feed with pictures, found on its front page. */
  quay: string;
  stop: () => void;
};

type Answer = { type: string; body: string | Buffer };

const HTML = "text/html; charset=utf-8";

type Article = { path: string; title: string; day: string; text: string[] };

const GAZETTE: Article[] = [
  {
    path: "/lock-shut",
    title: "Tolmere lock shut after two barges strike the gates",
    day: "2022-03-04",
    text: [
      "The lock at Tolmere was shut on Friday after two barges of the Coldharbour Canal Company struck its upper gates in the storm, the harbour master Avice Marl said.",
      "Some 41 barges wait below the lock, and the company says that it loses 18,000 pounds a day while they do. Nobody was hurt.",
      "Divers are to look at the hinges on Saturday. Ms Marl said that the repair might take three weeks, and that grain for Lenn would have to go by road until then.",
    ],
  },
  {
    path: "/lock-open",
    title: "Barges pass Tolmere lock again after three weeks",
    day: "2022-03-26",
    text: [
      "The lock at Tolmere opened again on Saturday, three weeks after two barges of the Coldharbour Canal Company broke its upper gates, and all 41 barges that had waited passed it before dark.",
      "The harbour master Avice Marl thanked the divers, who had worked at the hinges by night. The repair has cost 640,000 pounds.",
      "The company, which lost 18,000 pounds a day, wants the canal board to pay for a second pair of gates. The board meets on Tuesday.",
    ],
  },
  {
    path: "/choir",
    title: "Lenn choir sings Tallis in the old corn exchange",
    day: "2022-03-12",
    text: [
      "The choir of Lenn sang the motets of Thomas Tallis in the old corn exchange on Saturday evening, before three hundred listeners.",
      "The conductor, Osric Dunmore, had placed the singers in the gallery, so that the voices came from all sides of the hall.",
      "A second concert is planned for the summer, when the hall has its new floor.",
    ],
  },
];

const HARBOUR: Article[] = [
  {
    path: "/gates",
    title: "Two barges, one storm: how the Tolmere gates broke",
    day: "2022-03-05",
    text: [
      "Two barges of the Coldharbour Canal Company broke from their ropes in the storm on Friday and struck the upper gates of the Tolmere lock, within a minute of one another.",
      "Avice Marl, the harbour master, says that 41 barges now wait below the lock. Divers went down to the hinges on Saturday morning.",
      "The company names its loss at 18,000 pounds a day. Its skippers say that the ropes were old, and that they had asked for others in January.",
    ],
  },
  {
    path: "/ropes",
    title: "Canal company knew of old ropes, skippers tell inquiry",
    day: "2022-04-06",
    text: [
      "Skippers of the Coldharbour Canal Company told an inquiry on Wednesday that they had asked for new ropes in January, two months before two barges broke loose and struck the gates of the Tolmere lock.",
      "The harbour master Avice Marl said that the repair had cost 640,000 pounds. The company's lawyer said that the ropes had been looked at in the autumn.",
      "The inquiry goes on in May. It may order that barges lie at two ropes each when a storm is foretold.",
    ],
  },
];

const QUAY: Article[] = [
  {
    path: "/divers",
    title: "In pictures: divers mend the Tolmere lock by night",
    day: "2022-03-15",
    text: [
      "Divers mend the hinges of the Tolmere lock, whose upper gates two barges of the Coldharbour Canal Company broke in the storm of 4 March.",
      "They work by night, when the water is still. The harbour master Avice Marl brings them tea at three.",
      "The 41 barges that wait below the lock have put out their lamps, so that the divers see their own.",
    ],
  },
  {
    path: "/regatta",
    title: "In pictures: the regatta at Penrow",
    day: "2022-06-11",
    text: [
      "Sixty boats sailed in the regatta at Penrow on Saturday, in a light wind from the south.",
      "The cup went to the Sorrel, whose crew of five had never sailed together before this spring.",
      "In the evening the boats lay in the harbour with their flags up.",
    ],
  },
];

/** A page of the harbour's site that is in no feed. */
const GRAIN: Article = {
  path: "/grain",
  title: "Grain goes by road while the Tolmere lock is shut",
  day: "2022-03-09",
  text: [
    "Grain for Lenn goes by road while the lock at Tolmere is shut, and the price of flour in the town has risen by a tenth, the millers said on Wednesday.",
    "The harbour master Avice Marl counts 41 barges that wait below the lock. The Coldharbour Canal Company pays for 60 lorries a day.",
    "The road over the hill is narrow, and the parish has asked that no lorry pass the school before nine.",
  ],
};

const paragraphs = (text: string[]) => text.map((one) => `<p>${one}</p>`).join("");

const page = (site: string, { title, day, text }: Article): Answer => ({
  type: HTML,
  body: `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="${site}">
    <meta property="article:published_time" content="${day}T08:00:00Z"></head>
    <body><article><h1>${title}</h1>${paragraphs(text)}</article></body></html>`,
});

const front = (site: string, type: string, feed: string): Answer => ({
  type: HTML,
  body: `<!doctype html><html lang="en"><head><title>${site}</title><link rel="alternate" type="${type}" href="${feed}"></head>
    <body><h1>${site}</h1></body></html>`,
});

const rss = (site: string, articles: Article[], origin: string): Answer => ({
  type: "application/rss+xml",
  body: `<rss version="2.0"><channel><title>${site}</title><link>${origin}</link><language>en</language>${articles
    .map(
      ({ path, title, day, text }) => `<item><title>${title}</title><link>${origin}${path}</link>
        <pubDate>${new Date(`${day}T08:00:00Z`).toUTCString()}</pubDate><description>${text[0]}</description></item>`,
    )
    .join("")}</channel></rss>`,
});

const atom = (site: string, articles: Article[], origin: string): Answer => ({
  type: "application/atom+xml",
  body: `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>${site}</title><id>${origin}/</id><link href="${origin}/"/>
    <updated>2022-04-06T08:00:00Z</updated>${articles
      .map(
        ({
          path,
          title,
          day,
          text,
        }) => `<entry><title>${title}</title><id>${origin}${path}</id><link href="${origin}${path}"/>
          <published>${day}T08:00:00Z</published><updated>${day}T08:00:00Z</updated>
          <content type="html">${paragraphs(text).replaceAll("<", "&lt;")}</content></entry>`,
      )
      .join("")}</feed>`,
});

const jsonFeed = (site: string, articles: Article[], origin: string): Answer => ({
  type: "application/feed+json",
  body: JSON.stringify({
    ...{ version: "https://jsonfeed.org/version/1.1", title: site, home_page_url: origin, language: "en" },
    items: articles.map(({ path, title, day, text }) => ({
      ...{ id: origin + path, url: origin + path, title, date_published: `${day}T08:00:00Z` },
      image: `${origin}${path}.jpg`,
      content_html: `${paragraphs(text.slice(0, 1))}<figure><img src="${origin}${path}-2.jpg" alt="Lamps on the water">
        <figcaption>Lamps on the water, seen from the quay.</figcaption></figure>${paragraphs(text.slice(1))}`,
    })),
  }),
});

const photograph = async (background: string): Promise<Answer> => ({
  type: "image/jpeg",
  body: await sharp({ create: { width: 1600, height: 900, channels: 3, background } })
    .jpeg()
    .toBuffer(),
});

/** Serves what `make` gives for the site's origin, on a port of its own. */
async function serve(make: (origin: string) => Record<string, Answer>): Promise<[string, Server]> {
  let answers: Record<string, Answer> = {};
  const server = createServer(({ url = "/" }, response) => {
    const answer = answers[url];
    if (answer) response.setHeader("content-type", answer.type).end(answer.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  answers = make(origin);
  return [origin, server];
}

const pagesOf = (site: string, articles: Article[]) =>
  Object.fromEntries(articles.map((article) => [article.path, page(site, article)]));

/** Starts the three papers. */
export async function startPapers(): Promise<Papers> {
  const [blue, brown] = await Promise.all([photograph("#35506b"), photograph("#8a7a55")]);
  const [gazette, ...servers] = await serve((origin) => ({
    "/": front("The Lenn Gazette", "application/rss+xml", "/news.rss"),
    "/news.rss": rss("The Lenn Gazette", GAZETTE, origin),
    ...pagesOf("The Lenn Gazette", GAZETTE),
  }));
  const [harbour, second] = await serve((origin) => ({
    "/all.atom": atom("Harbour Notes", HARBOUR, origin),
    ...pagesOf("Harbour Notes", [...HARBOUR, GRAIN]),
  }));
  const [quay, third] = await serve((origin) => ({
    "/": front("The Quay", "application/feed+json", "/feed.json"),
    "/feed.json": jsonFeed("The Quay", QUAY, origin),
    ...Object.fromEntries(
      QUAY.flatMap(({ path }) => [
        [`${path}.jpg`, blue],
        [`${path}-2.jpg`, brown],
      ]),
    ),
  }));
  const stop = () => {
    for (const server of [...servers, second, third]) server.close();
  };
  return { gazette, harbour, quay, stop };
}
