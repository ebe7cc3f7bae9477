import type { SubjectLexicon } from "./lexicon";

export const weather: SubjectLexicon = {
  code: "medtop:17000000",
  en: {
    decides: `
      weather forecast, weather service, forecaster, meteorologist, meteorological, snowstorm, blizzard,
      thunderstorm, rainfall, snowfall, heat wave, heatwave, cold snap, cold front, wind chill,
      polar vortex, hurricane center, tropical storm, tropical depression, hurricane season, hurricane,
      typhoon, winter storm, sleet, hailstorm, monsoon, inches of rain, inches of snow, mph winds,
      el nino, la nina, dust storm, sandstorm, heavy rain, torrential rain, severe weather,
      extreme weather, record temperatures, gale force winds`,
    speaks: `
      weather, storms, rain, snow, winds, temperature, humidity, drought, tornado, tornadoes, cyclone,
      freezing, showers, fog, landfall, gusts, icy`,
    hints: `
      cold, heat, hot, winter, summer, cloud, sunny, ice, wind, dry, wet, inches, coast, forecast,
      flood, flooding, degrees, storm`,
  },
  ar: {
    decides: `
      طقس, أرصاد, الأرصاد الجوية, حالة الطقس, أمطار, أمطار غزيرة, أمطار رعدية, رعدية, عاصفة رملية,
      ثلوج, ضباب, رياح, رياح نشطة, موجة حر, موجة حارة, موجة برد, صقيع, منخفض جوي, مرتفع جوي,
      أتربة مثيرة, الأحوال الجوية, أحوال الطقس, عواصف ترابية, عواصف رملية, الحالة الجوية,
      درجات الحرارة العظمى, التقلبات الجوية, الأرصاد, العامة للأرصاد, عواصف`,
    speaks: `
      مطر, غيوم, الرؤية الأفقية, مئوية, عظمى, صغرى, درجات الحرارة, درجة الحرارة, غبار, رطوبة, حرارة,
      عواصف رعدية, ارتفاع درجات الحرارة, ماطرة, الطقس`,
    hints: `
      شمس, ساحل, برد, صيف, شتاء, سحب, عاصفة, إعصار, =سيول, الأودية, الأجواء`,
  },
};
