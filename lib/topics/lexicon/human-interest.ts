import type { SubjectLexicon } from "./lexicon";

export const humanInterest: SubjectLexicon = {
  code: "medtop:08000000",
  en: {
    decides: `
      guinness world records, guinness book of records, heartwarming, royal wedding, royal baby,
      royal family, prince harry, prince william, prince charles, meghan markle, kate middleton,
      duchess of, duke of sussex, buckingham palace, lottery winner, lottery jackpot, powerball,
      mega millions, oldest person, world's oldest, world's tallest, went viral, gone viral,
      viral video, kardashian, kim kardashian, paris hilton, brad pitt, angelina jolie, britney spears,
      good samaritan, beauty pageant, beauty queen, miss america, miss universe, miss world,
      beauty contest, obituary, centenarian, quintuplets, conjoined twins, lookalike`,
    speaks: `
      viral, royal, prince, princess, duchess, jackpot, lottery, twins, birthday, tributes, pageant,
      mourners, mourn, heroic, inspiring`,
    hints: `
      family, dog, cat, smile, died, anniversary, funeral, queen, hero, emotional, tribute, bizarre,
      celebrity`,
  },
  ar: {
    decides: `
      موسوعة غينيس, موسوعة جينيس, غينيس, أكبر معمر, معمر, أطول رجل, ملكة جمال, توأم سيامي, سيامي,
      العائلة المالكة البريطانية, الأسرة المالكة البريطانية, الأميرة شارلوت, طرائف, طريفة, أغرب`,
    speaks: `طريف, مشاهير, توائم, توأم, عقد قران, حفل زواج, عمره عاما, انتقل إلى رحمة, تعازي`,
    hints: `عائلة, مفاجأة, غريب, عزاء, الفقيد, زفاف`,
  },
};
