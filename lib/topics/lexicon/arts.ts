import type { SubjectLexicon } from "./lexicon";

export const arts: SubjectLexicon = {
  code: "medtop:01000000",
  en: {
    decides: `
      film, filmmaker, film festival, movie, movie studio, hollywood, bollywood, box office,
      academy award, oscar winning, golden globe, emmy, emmys, grammy, grammys, tony award,
      cannes film, sundance, screenplay, screenwriter, cinema, documentary, sitcom, tv show,
      tv series, television series, reality show, reality tv, late night host, talk show, actor,
      actress, comedian, comedy, singer, songwriter, musician, pop star, rock band, rapper, hip hop,
      rap music, album, orchestra, symphony, ballet, concert, musical, broadway, playwright,
      choreographer, dancer, museum, art gallery, sculpture, sculptor, painting, painter, artwork,
      artist, exhibition, novelist, poet, poetry, memoir, bestseller, bestselling, literary,
      literature, booker prize, nobel literature, pulitzer, book review, comic book, cartoonist,
      disney, pixar, warner bros, marvel, star wars, harry potter, saturday night live,
      jimmy kimmel, stephen colbert, taylor swift, kanye west, beyonce, beatles, michael jackson,
      mel gibson, michael moore, fahrenheit 9 11, mtv, hbo, journalism, journalist, newsroom,
      anchorman, news anchor, new york times reporter, press freedom, freedom of the press,
      mainstream media, media bias, folklore, heritage site, world heritage, fashion designer,
      news outlets, news organizations, news organisations, shock jock, howard stern, sean hannity,
      hannity, tucker carlson, rachel maddow, chuck todd, jim acosta, megyn kelly, press corps,
      correspondents dinner, tv network, cable network, journalistic, docuseries, dreamworks,
      record label, carnival`,
    speaks: `
      song, band, festival, artistic, art, studio, viewers, book, news media, entertainment,
      entertainer, dance, premiere, sequel, fiction, story telling, photographer, photography,
      designer, guitar, guitarist, piano, pianist, celebrity, publishing, publisher, media outlets,
      news network, monument, archaeological, oscar, nominated for best, broadcast, broadcasting,
      cable news, anchor, interviewer, cnn, msnbc, fox news, newspaper, cbs news, abc news,
      nbc news, bbc, broadcaster, cartoon, fake news, op ed, columnist, opera, theater, theatre,
      novel, music, media coverage, co host, the network, news organization, pundit, nbc, retracted,
      news story, the media's, bias, breitbart, buzzfeed, readership`,
    hints: `
      star, performance, perform, scene, play, role, award, fans, cast, hit, release, best, series,
      episode, video, coverage, gallery, read, wrote, watch, views, theme, show, tour, tv,
      television, radio, cbs, magazine, stage, ratings, producer, correspondent, reporter, writer,
      author, editor, culture, cultural, character, script, audience, drama, media, heritage,
      the media, the press, headline, readers, the story, host, outlets, mainstream`,
  },
  ar: {
    decides: `
      وزارة الثقافة, نادي أدبي, روايات, روائي, شاعر, شعراء, شعر شعبي, قصيدة, قصائد, ديوان شعر, أديب,
      أدباء, فنان, فن تشكيلي, تشكيلي, لوحة فنية, معرض فني, معرض الكتاب, متحف, متاحف, مسرح, مسرحي,
      سينما, سينمائي, فيلم, أفلام, ممثلين, دراما, مسلسل, غناء, مطرب, أغنية, أغاني, ألبوم, موسيقى,
      حفل غنائي, مهرجان ثقافي, سوق عكاظ, عكاظ, تراثي, أثري, قناة فضائية, قنوات فضائية, مذيع,
      الخط العربي, فنون, ممثلين ومخرجين, فنون شعبية, فرقة مسرحية, روائية, الموروث الشعبي,
      الأمثال الشعبية, النادي الأدبي, طوابع بريدية, السيرك, حرية الصحافة, الصحافيين, الصحفيين,
      الصحافي`,
    speaks: `
      مؤلف, برنامج تلفزيوني, أمسية, مبدعين, نقاد, ناقد, مكتبة, الثقافة والإعلام, رواية, مهرجان,
      مسابقة شعرية, أمسية شعرية, =مخرج, صحفي, صحافي, صحافة, رئيس تحرير, تراث, ثقافي, لغة عربية,
      أدبي, كتاب العرب, مثقف, لهجة, فصيح, عرض مسرحي`,
    hints: `
      جائزة, تصوير, جمال, مشهد, ممثل, إعلامي, إعلام, قناة, قنوات, فعاليات, معرض, عرض, عروض, كتاب,
      كتب, قصة, قصص, نجم, نجوم, شعر, صحيفة, صحف, تلفزيون, تلفزيوني, إذاعة, ترفيه, ترفيهي, أدب,
      جمهور, مجلة, ترجمة, كاتب, حفل, ثقافة, =فن, =فني, حكاية`,
  },
};
