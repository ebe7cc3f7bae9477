import { wordList } from "./word-list";

/** News agencies and picture agencies, as sign-offs, datelines and picture credits name them. */
export const AGENCIES = wordList(`
  Reuters, Thomson Reuters, AFP, Agence France-Presse, AP, Associated Press, The Associated Press, UPI, dpa,
  DPA, EFE, ANSA, PA, PA Media, Press Association, TASS, ITAR-TASS, RIA Novosti, Interfax, Sputnik, Xinhua,
  Kyodo, Jiji, Yonhap, PTI, ANI, IANS, Anadolu, Anadolu Agency, AA, IRNA, ISNA, SANA, WAM, SPA, KUNA, QNA, BNA,
  MENA, Petra, NNA, WAFA, MAP, TAP, APS, LANA, SUNA, ANHA, ANA, Belga, APA, ATS, Keystone, NTB, TT, Ritzau,
  STT, LUSA, CTK, PAP, MTI, Ukrinform, CNS, Bloomberg, Bloomberg News, Zuma, EPA, EPA-EFE, Getty, Getty Images,
  Shutterstock, Alamy, iStock, Unsplash, Pexels, Wikimedia, Wikimedia Commons, Creative Commons, Flickr, Maxar,
  Planet Labs, NASA, Agencies, News agencies, Wire services, Wires, Staff and agencies, Agencies and staff,
  Handout, Pool,
  رويترز, فرانس برس, وكالة فرانس برس, أ ف ب, أ.ف.ب, ا ف ب, أسوشيتد برس, اسوشيتد برس, أ ب, أ.ب, د ب أ, الأناضول,
  وكالة الأناضول, سانا, وكالة سانا, وام, واس, كونا, قنا, بنا, بترا, وفا, شينخوا, سبوتنيك, تاس, نوفوستي,
  إنترفاكس, إفي, أنسا, وكالات, الوكالات, وكالة الأنباء, وكالة أنباء, أ ش أ, غيتي, غيتي إيمجز, جيتي, د.ب.أ,
  يو بي آي, بلومبرغ, وكالة الأنباء المركزية, مواقع, مواقع إلكترونية
`);

/** What else stands in brackets behind a caption, for want of a name. */
export const PICTURE_SOURCES = wordList(`
  file, file photo, file picture, file image, archive, archives, archive photo, handout, courtesy, supplied,
  social media, screenshot, screen grab, screengrab, illustrative, illustration, stock image, internet,
  أرشيف, أرشيفية, صورة أرشيفية, من الأرشيف, إنترنت, انترنت, الإنترنت, مواقع التواصل, تواصل اجتماعي,
  مواقع التواصل الاجتماعي, وسائل التواصل, متداولة, صورة تعبيرية, تعبيرية, خاص, ناشطون, فيسبوك, تويتر
`);

/** What stands before the name of the agency or outlet that a text is from. */
export const SOURCE_LABELS = wordList(`
  source, sources, news source, originally published by, first published by, first published in,
  originally published in, originally published at, originally published on, originally appeared in,
  this article first appeared in, this article was first published in, this article was originally published in,
  this article was originally published by, this article was originally published on, first appeared in,
  المصدر, المصادر, مصدر, نقلا عن
`);
