import { describe, expect, it } from "vitest";
import { inEnglish } from "../../messages/in-english";
import { readHtmlArticle } from "./read-html-article";

const NOW = Date.parse("2024-06-01T00:00:00Z");

const page = (title: string, body: string, head = "") =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const article = (title: string, texts: readonly string[], head = "") =>
  page(
    `${title} | Lenta Courier`,
    `<article><h1>${title}</h1>${texts.map((text) => `<p>${text}</p>`).join("")}</article>`,
    head,
  );

const TEXT = [
  "The bridge over the Lenta opened on Monday, three years later than the town had planned, and to much applause.",
  "It cost twice as much as the council had said, and the mayor would not tell the reporters who had paid for it.",
  "Boats have carried people across the river since the old bridge fell in a flood, in the spring of that year.",
];
const PAID = (more: object = {}) =>
  `<script type="application/ld+json">${JSON.stringify({
    "@type": "NewsArticle",
    headline: "Bridge opens after three years",
    isAccessibleForFree: false,
    ...more,
  })}</script>`;
const PART = { hasPart: { "@type": "WebPageElement", isAccessibleForFree: "False", cssSelector: ".paid" } };

const refusalOf = (html: string): string => {
  try {
    readHtmlArticle(html, NOW);
    return "";
  } catch (error) {
    return error instanceof Error && error.name === "Refusal" ? error.message : String(error);
  }
};
const warningsOf = (html: string) => readHtmlArticle(html, NOW).warnings.map(inEnglish);

const COOKIES = /^shows a cookie notice instead of the article: open it in your browser, then send it/;
const PAYWALL = /^shows only the beginning of an article for subscribers: /;
const WARNING = "is marked as subscribers-only, so its text may be cut short";
const SCRIPTS = /^shows nothing without JavaScript: open it in your browser/;
const CHECK = /^asks you to prove you’re human instead of showing the article: /;
const ERROR = /^shows an error message instead of the article: /;
const SIGN_IN = /^shows a sign-in form instead of the article: /;

describe("a notice about cookies", () => {
  it.each([
    [
      "as the whole text",
      page(
        "Lenta Courier",
        `<h1>Your privacy matters</h1><p>We and our 842 partners store and access personal data, such as cookies, on your device.</p>
         <p>You can change your choices at any time. By clicking “Accept all” you agree to this.</p><button>Accept all</button>`,
      ),
    ],
    [
      "before one goes on to the site",
      page(
        "Before you continue to Lenta Video",
        `<h1>Before you continue to Lenta Video</h1><p>We use cookies and data to deliver our services and to track outages.</p>
         <p>If you choose to accept all, we will also use cookies and data to develop new services.</p>`,
      ),
    ],
    [
      "in the container of a platform, with nothing beside it",
      page(
        "Bridge opens after three years",
        `<div id="onetrust-consent-sdk"><p>On this site things are stored which help us and others to know who reads what, and how often.</p></div>`,
      ),
    ],
    [
      "to whose host the page leads on",
      page(
        "Lenta Courier",
        `<p>You will be redirected.</p>`,
        `<meta http-equiv="refresh" content="0; url=https://consent.lenta-courier.example/collect?back=1">`,
      ),
    ],
    [
      "at whose address the page was answered",
      `<!-- saved from url=(0045)https://consent.lenta-courier.example/m?c=1 -->\n${page("Lenta", "<h1>Lenta</h1><p>One more step.</p>")}`,
    ],
    [
      "at such an address, however long",
      `<!-- saved from url=(0045)https://consent.lenta-courier.example/m?c=1 -->\n${page("Lenta Courier", `<h1>Lenta Courier is part of the family of Lenta</h1>${TEXT.map((text) => `<p>${text}</p>`).join("")}`)}`,
    ],
    [
      "in German",
      page(
        "Lenta-Bote",
        `<h1>Datenschutz</h1><p>Wir und unsere 190 Partner verwenden Cookies und ähnliche Technologien.</p><p>Mit Klick auf „Alle akzeptieren“ stimmen Sie der Verarbeitung Ihrer Daten zu.</p>`,
      ),
    ],
    [
      "in French",
      page(
        "Le Courrier",
        `<h1>Votre vie privée</h1><p>Nos partenaires et nous utilisons des cookies pour mesurer l’audience.</p><p>Vous pouvez continuer sans accepter.</p>`,
      ),
    ],
    [
      "in Spanish",
      page(
        "El Correo",
        `<h1>Su privacidad</h1><p>Nosotros y nuestros socios utilizamos cookies para mejorar el servicio.</p><p>Puede aceptar todas las cookies o configurarlas.</p>`,
      ),
    ],
    [
      "in Arabic",
      page(
        "صحيفة النهر",
        `<h1>خصوصيتك تهمنا</h1><p>نستخدم ملفات تعريف الارتباط لتحسين تجربتك على موقعنا.</p><p>بالضغط على قبول الكل فإنك توافق على ذلك.</p>`,
      ),
    ],
  ])("is refused %s", (_, html) => expect(refusalOf(html)).toMatch(COOKIES));
});

describe("a page for subscribers", () => {
  const title = "Bridge opens after three years";

  it("is refused where little is left of it", () => {
    expect(refusalOf(article(title, TEXT.slice(0, 1), PAID(PART)))).toMatch(PAYWALL);
    expect(refusalOf(article(title, [TEXT[0] ?? "", "Subscribe to continue reading."]))).toMatch(PAYWALL);
    expect(
      refusalOf(
        article("Brücke eröffnet nach drei Jahren", [
          "Die Brücke über die Lenta wurde am Montag eröffnet.",
          "Weiterlesen mit Ihrem Abo",
        ]),
      ),
    ).toMatch(PAYWALL);
    expect(
      refusalOf(
        article("افتتاح الجسر بعد ثلاث سنوات", [
          "افتتح الجسر الجديد فوق النهر يوم الاثنين بعد ثلاث سنوات من التأخير.",
          "اشترك لمتابعة القراءة",
        ]),
      ),
    ).toMatch(PAYWALL);
  });

  it("is kept with a warning where it gives some paragraphs", () => {
    expect(warningsOf(article(title, [...TEXT, ...TEXT], PAID(PART)))).toContain(WARNING);
    expect(warningsOf(article(title, [...TEXT, ...TEXT, "Subscribe to continue reading."]))).toContain(
      WARNING,
    );
    expect(warningsOf(article(title, [...TEXT, ...TEXT]))).toEqual([]);
  });

  it("is kept where the part for subscribers is there", () => {
    const body = `<article><h1>${title}</h1><p>${TEXT[0]}</p><div class="paid"><p>${TEXT[1]}</p><p>${TEXT[2]}</p></div></article>`;
    expect(refusalOf(page(title, body, PAID(PART)))).toBe("");
  });
});

describe("a page without its text", () => {
  it.each([
    [
      "needs scripts",
      page(
        "Lenta",
        `<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>`,
      ),
      SCRIPTS,
    ],
    [
      "says so as its text",
      page("Lenta", `<h1>Lenta</h1><p>Please enable JavaScript to view this page.</p>`),
      SCRIPTS,
    ],
    [
      "says so in Italian",
      page("Lenta", `<h1>Lenta</h1><p>Per visualizzare questa pagina è necessario abilitare JavaScript.</p>`),
      SCRIPTS,
    ],
    [
      "is checking the browser",
      page(
        "Just a moment...",
        `<h1>courier.example</h1><h2>Checking if the site connection is secure</h2><noscript>Enable JavaScript and cookies to continue</noscript>
         <p>courier.example needs to review the security of your connection before proceeding.</p>`,
      ),
      CHECK,
    ],
    [
      "wants to see a person",
      page(
        "Access to this page has been denied",
        `<h1>Press &amp; Hold to confirm you are a human</h1><p>Reference ID 12-34</p>`,
      ),
      CHECK,
    ],
    ["is not found", page("404 Not Found", `<h1>404 Not Found</h1><hr>nginx`), ERROR],
    [
      "is not found, with words about it",
      page(
        "Page not found - Lenta Courier",
        `<h1>Page not found</h1><p>Sorry, the page you are looking for does not exist or has been moved.</p><p>Try the search, or go back to the home page.</p>`,
      ),
      ERROR,
    ],
    [
      "is not found, in Arabic",
      page("الصفحة غير موجودة", `<h1>الصفحة غير موجودة</h1><p>عذرا، الصفحة التي تبحث عنها غير موجودة.</p>`),
      ERROR,
    ],
    [
      "is not found, in French",
      page("Page introuvable", `<h1>Page introuvable</h1><p>La page que vous recherchez n’existe plus.</p>`),
      ERROR,
    ],
    [
      "is denied",
      page(
        "Access Denied",
        `<h1>Access Denied</h1><p>You don't have permission to access "http://courier.example/" on this server.</p>`,
      ),
      ERROR,
    ],
    [
      "asks to sign in",
      page(
        "Log in | Lenta Courier",
        `<h1>Log in</h1><form><label>E-mail <input name="e"></label><label>Password <input type="password"></label></form><p>Forgot your password?</p>`,
      ),
      SIGN_IN,
    ],
    [
      "asks to sign in, in Spanish",
      page(
        "Iniciar sesión",
        `<h1>Iniciar sesión</h1><p>Inicia sesión para continuar.</p><input type="password">`,
      ),
      SIGN_IN,
    ],
  ])("that %s is refused", (_, html, reason) => expect(refusalOf(html)).toMatch(reason));
});

describe("a real article", () => {
  it.each([
    [
      "about notices about cookies",
      "Why every site asks about cookies",
      [
        "“We and our 842 partners store and access personal data,” says the notice that readers of the Courier saw on Monday.",
        "The regulator told the paper to replace it within a month. A button named “Accept all” must stand beside one that refuses, it ruled.",
        "The paper’s publisher said that readers had never complained, and that it would go to court.",
      ],
    ],
    [
      "about paywalls",
      "Courier puts its texts behind a paywall",
      [
        "The Lenta Courier will show only the first lines of its texts from May. “Subscribe to continue reading” will stand below them.",
        "Its editor, Jane Doe, said that advertising no longer paid for the newsroom, of which a third had left.",
        "Papers in the north did the same last year and have since sold more copies than before.",
      ],
    ],
    [
      "on how to enable JavaScript",
      "How to enable JavaScript in your browser",
      [
        "Many sites show nothing without it: “Please enable JavaScript to view this page.” Here is how to do so.",
        "In Firefox, write about:config into the line of addresses, look for javascript.enabled, and set it to true.",
        "In Chrome, open the settings, choose Privacy and Security, then Site settings, and allow JavaScript.",
      ],
    ],
    [
      "named as an error is",
      "404 Not Found",
      [
        "The message that every reader knows is older than most of them. It was written into the first server of the web in 1990.",
        "“The requested URL was not found on this server” became a joke, then a shirt, and at last the name of a bar in Lenta.",
        "Its owner, John Roe, says that guests come because they could not find anything else open at that hour of the night.",
      ],
    ],
    [
      "of a line",
      "Access denied",
      [
        "Reporters were kept out of the town hall on Monday while the council voted on the bridge, its clerk told the Courier, without giving a reason for it, and two of them were led away.",
      ],
    ],
    [
      "about signing in",
      "Log in with your face",
      [
        "The bank in Lenta asks its customers to sign in to continue, and from May it will know them by their faces alone.",
        "Some of them left the same day, its director said.",
      ],
    ],
    [
      "in Arabic about cookies",
      "ملفات تعريف الارتباط أمام القضاء",
      [
        "رفعت جمعية المستهلكين دعوى ضد صحيفة النهر لأنها تكتب لقرائها: نستخدم ملفات تعريف الارتباط لتحسين تجربتك.",
        "وقالت المحكمة إنها ستنظر في الدعوى الشهر المقبل، وإن على الصحيفة أن تقدم ردها قبل ذلك.",
        "ولم ترد الصحيفة على أسئلة الصحفيين الذين حضروا الجلسة يوم الاثنين في المدينة.",
      ],
    ],
  ])("%s is read", (_, title, texts) => {
    const html = article(title, texts);
    expect(refusalOf(html)).toBe("");
    expect(warningsOf(html)).not.toContain(WARNING);
  });

  it.each([
    [
      "that sends its readers to another site",
      `<p>To read the full story, go to the site of the Post.</p>`,
      "",
    ],
    ["on consent", "", `<link rel="canonical" href="https://courier.example/consent/bridge">`],
    ["on a site of that name", "", `<link rel="canonical" href="https://consent.example/bridge">`],
    [
      "that is loaded again every few minutes",
      "",
      `<meta http-equiv="refresh" content="300; url=https://courier.example/bridge">`,
    ],
    ["that says it is free", "", PAID({ isAccessibleForFree: true })],
  ])("%s is read", (_, more, head) => {
    const html = page(
      "Bridge opens after three years | Lenta Courier",
      `<article><h1>Bridge opens after three years</h1><p>${TEXT[0]}</p>${more}</article>`,
      head,
    );
    expect(refusalOf(html)).toBe("");
    expect(warningsOf(html)).not.toContain(WARNING);
  });

  it("of a few words is read beside a notice, a form to sign in and a word about scripts", () => {
    const html = page(
      "Bridge opens after three years | Lenta Courier",
      `<div id="onetrust-banner-sdk" class="cookie"><p>We use cookies. You can accept all or manage your preferences.</p></div>
       <form><input type="password"><button>Log in</button></form><noscript>Please enable JavaScript to comment.</noscript>
       <article><h1>Bridge opens after three years</h1><p>${TEXT[0]}</p></article>`,
    );
    expect(refusalOf(html)).toBe("");
  });
});
