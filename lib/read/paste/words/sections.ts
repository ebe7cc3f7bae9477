import { wordList } from "./word-list";

/** Names of sections, as menus, breadcrumbs and lines above a headline have them. */
export const SECTIONS = wordList(`
  agriculture, farming, water, city hall, coast, parish,
  زراعة, الزراعة, مياه, جهات, مناطق, تحقيق, مدارات,
  home, homepage, news, latest, latest news, world, world news, international, politics, national, local,
  local news, regional, business, economy, economics, finance, money, markets, companies, sport, sports,
  football, culture, arts, art, entertainment, lifestyle, life, life & style, style, fashion, food, travel,
  health, science, technology, tech, environment, climate, weather, education, society, community, crime, law,
  justice, media, books, film, music, tv, radio, theatre, opinion, opinions, editorials, columns, columnists,
  features, in depth, analysis, investigations, interviews, explainers, video, videos, photos, pictures,
  galleries, podcast, podcasts, magazine, archive, archives, jobs, property, motoring, obituaries, letters,
  africa, asia, europe, americas, middle east, asia pacific, middle east & north africa, north america, uk, us, usa, u.s.,
  gulf, levant, arab world, transport, energy, security, defence, defense, history, human rights, conflict,
  city, country, region, trade, real estate, family, people, events,
  الرئيسية, الصفحة الرئيسية, أخبار, الأخبار, آخر الأخبار, أخبار عاجلة, سياسة, السياسة, اقتصاد, الاقتصاد, رياضة,
  الرياضة, ثقافة, الثقافة, ثقافة وفن, فن, فنون, منوعات, مجتمع, صحة, علوم, تكنولوجيا, تقنية, علوم وتكنولوجيا,
  محافظات, المحافظات, محليات, محلي, أخبار محلية, دولي, دوليات, عربي, عربي ودولي, العالم, عالم, العالم العربي, الشرق الأوسط,
  أفريقيا, آسيا, أوروبا, أمريكا, رأي, آراء, مقالات, مقالات الرأي, تقارير, تحقيقات, حوارات, فيديو, صور, بيئة,
  تعليم, حوادث, سياحة, أسواق, مال وأعمال, اقتصاد وأعمال, أخبار العالم, أخبار عربية, أخبار دولية, شؤون عربية,
  شؤون دولية, مناطق, كتب, بودكاست
`);

/** The first step of a breadcrumb. */
export const HOME = wordList(`
  home, homepage, home page, front page,
  الرئيسية, الصفحة الرئيسية
`);
