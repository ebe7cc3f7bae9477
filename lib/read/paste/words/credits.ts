import { wordList } from "./word-list";

/** Words of a byline that say no more than that a name follows: the role is that of author. */
export const BY_WORDS = wordList(`
  interview, interview by, interviewed by, an interview by,
  حاوره, حاورته, حاورها, حاورتها, أجرى الحوار, أجرت الحوار, أجرى المقابلة, أجرت المقابلة, أجرى اللقاء,
  by, byline, written by, words by, words, text, text by, story by, article by, report by, reported by, posted by,
  published by, author, authors, writer, writers, submitted by,
  par, por, von, writing by, reporting by, a report by, an essay by, opinion by, analysis by, commentary by, column by, from,
  بقلم, كتب, كتبت, كتبه, كتبته, كتبها, الكاتب, الكاتبة, المؤلف, المؤلفة, تأليف, بواسطة, إعداد, اعداد,
  أعد التقرير, أعدت التقرير, أعده, أعدته, للكاتب, للكاتبة
`);

/** By-words that are also ordinary words: believed only with a sign after them or at the head of the article. */
export const WEAK_BY_WORDS = wordList(`
  from, text, par, por, von, words, interview,
  كتب, كتبت,
  author, writer
`);

/** Other roles, in the masthead's own words. The longest that fits is taken. */
export const ROLES = wordList(`
  editor, editor in chief, editor-in-chief, chief editor, managing editor, deputy editor, executive editor,
  senior editor, associate editor, assistant editor, contributing editor, copy editor, news editor, web editor,
  political editor, foreign editor, diplomatic editor, business editor, sports editor, science editor,
  features editor, photo editor, picture editor, video editor, story editor, data editor, night editor,
  city editor, environment editor, arts editor, health editor, economics editor, culture editor, supervisor,
  general supervisor, publisher, director, producer, senior producer, executive producer, reporter,
  senior reporter, staff reporter, news reporter, staff writer, senior writer, correspondent,
  senior correspondent, special correspondent, chief correspondent, political correspondent, war correspondent,
  foreign correspondent, diplomatic correspondent, middle east correspondent, africa correspondent,
  asia correspondent, europe correspondent, environment correspondent, health correspondent,
  economics reporter, science correspondent, education correspondent, transport correspondent,
  business correspondent, business reporter, science reporter, political reporter, sports reporter,
  environment reporter, columnist, contributor, guest contributor, guest writer, freelance journalist,
  journalist, commentator, analyst, photographer, photography, photographs, photos, photo, pictures,
  photographs by, photos by, photography by, pictures by, illustrator, illustration, illustrations,
  illustration by, illustrations by, graphics, graphics by, video, video by, camera, cameraman, design,
  design by, designer, translation, translator, translated by, translation by, editing, editing by, edited by,
  research, research by, researcher, additional reporting, additional reporting by, additional reporting from,
  audio, interviewer, compiled by, fact checked by, reviewed by, production,
  produced by, proofreading, proofreader, with reporting by, with inputs from, with input from, with files from, with additional reporting by, contributors, data, media contact,
  المحرر, المحررة, رئيس التحرير, رئيسة التحرير, مدير التحرير, مديرة التحرير, نائب رئيس التحرير, تحرير,
  سكرتير التحرير, المشرف, المشرف العام, المشرفة العامة, إشراف, اشراف, رئيس مجلس الإدارة, المدير العام, مراسل,
  المراسل, مراسلة, المراسلة, مراسلنا, تصوير, المصور, المصورة, عدسة, ترجمة, المترجم, المترجمة, ترجمها, ترجمه,
  راجعه, راجعته, راجعها, دققه, دققته, حرره, حررته, حررها, ترجمته, صوره, صورته, أشرف عليه, أشرفت عليه,
  أعده للنشر, أعدته للنشر, تحقق, رسوم توضيحية, غرافيك,
  checked by, fact-checked by, fact check by, verified by, subbed by, words and pictures, words and photographs,
  حوار, متابعة, رسوم,
  رسم, تصميم, إخراج, مونتاج, مراجعة, تدقيق, تدقيق لغوي, إنتاج, شارك في التقرير, شارك في الإعداد,
  ساهم في التقرير, الصحفي, الصحفية, كاتب, كاتبة, صحفي, صحفية
`);

/** Authors who are no persons: kept as the outlet writes them. */
export const STAFF = wordList(`
  staff, staff writer, staff writers, staff reporter, staff reporters, our correspondent, our staff, news desk,
  newsdesk, web desk, editorial board, editorial team, the editors, editorial staff, newsroom, online desk,
  agencies, staff and agencies, correspondents, our own correspondent, news service,
  متابعات, فريق التحرير, هيئة التحرير, قسم الأخبار, قسم التحرير, غرفة الأخبار, مراسلنا, أسرة التحرير, وكالات
`);

/** Particles inside names that need no capital. */
export const NAME_PARTICLES = wordList(`
  de, da, di, du, del, della, der, den, van, von, bin, ibn, al, el, la, le, dos, das, ben, bint, abu, y, zu,
  ter, ten, san, st, af, as, ash, ad, an, ar, ur
`);

/** Given names that begin with the letter that is also the Arabic word for "and". */
export const NAMES_WITH_WAW = wordList(`
  وليد, وائل, وسام, وسيم, وفاء, وفيق, وردة, وداد, وجيه, وجدي, وحيد, وديع, ورد, وهيب, وهبة, وئام, ولاء, وعد,
  وجد, وضاح, وطفة, والي, ويليام, ونوس, وهبي, ورشان, وداعة, وصفي, وضحى
`);

/** Nouns that offices end with, or in Arabic begin with: "Middle East correspondent" needs no entry of its own. */
export const OFFICE_NOUNS = wordList(`
  editor, reporter, correspondent, writer, columnist, photographer, journalist, producer, analyst, contributor,
  editors, producers, reporters, correspondents,
  مراسل, مراسلة, صحفي, صحفية, صحافي, صحافية, محرر, محررة, كاتب, كاتبة, باحث, باحثة, إعلامي, إعلامية, أكاديمي,
  أكاديمية, روائي, روائية, شاعر, شاعرة, مدون, مدونة, محلل, محللة, أستاذ, أستاذة
`);

/** Words of a note on the author, which may end with the same nouns. */
export const NO_OFFICE = wordList(`
  is, was, are, has, works as, a
`);

/** Words that begin phrases of Arabic and titles before names, and no name. Arabic has no capitals to tell by. */
export const NO_ARABIC_NAME = wordList(`
  في, من, على, إلى, الى, عن, هل, ما, لا, لم, لن, أن, إن, ان, كيف, لماذا, متى, أين, هذا, هذه, بعد, قبل, مع, بين,
  خلال, حول, قال, أعلن, كل, وزير, رئيس, مدير, أمير, نائب, محافظ, سفير, أمين, عضو
`);

/** Words that stand in headings with capitals and in no name. */
export const NO_LATIN_NAME = wordList(`
  the, our, your, my, this, key, final, meet, save, share, about, how, what, why, when, where, who, top, best, new,
  publication, release, research, study, journal, edition, transcript, download, more, all, first, last, read, get, see, latest, special, for, of, in, on, with, at, from, and, or, not, products,
  guide, guides, tips, takeaways, thoughts, privacy, policy, next, previous, image, photo, video, live
`);

/** Offices of those who make an outlet and not one article: named beside their name, they keep their own words. */
export const OUTLET_OFFICES = wordList(`
  editor in chief, chief editor, managing editor, deputy editor, executive editor, senior editor, copy editor,
  photo editor, picture editor, video editor, web editor, night editor, story editor, photographer, producer,
  executive producer, senior producer,
  محرر, محررة
`);

/** What a note on an author says behind the name. */
export const NOTE_VERBS = wordList(`
  is, was, writes, covers, reports, works, teaches, lives, has, joined, can be, contributed, served, leads, runs,
  edits, hosts, studies, photographs, illustrates, draws, translates, presents, blogs, directs, farms, researches, specialises, specializes,
  هو, هي, يعمل, تعمل, يكتب, تكتب, عمل, عملت, مراسل, مراسلة
`);

/** How a note on an author begins without the name. */
export const NOTE_OPENINGS = wordList(`
  the author, the writer, the columnist, the reporter,
  الكاتب, الكاتبة
`);

/** Words of places that stand behind a name and a comma as a second name would: "By Jane Doe, Port Senna". */
export const PLACE_WORDS = wordList(`
  port, new, north, south, east, west, upper, lower, fort, mount, mt, lake, cape, saint, st, san, santa, los, las, el,
  great, old, city, town, beach, hill, hills, falls, springs, island, islands, bay, valley, harbour, harbor, county,
  district, bridge, river, park, rapids, heights, desk, bureau, university, institute, college, agency, group, council
`);
