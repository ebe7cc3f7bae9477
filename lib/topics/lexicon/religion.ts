import type { SubjectLexicon } from "./lexicon";

export const religion: SubjectLexicon = {
  code: "medtop:12000000",
  en: {
    decides: `
      religion, religious, religious freedom, religious liberty, pope, pope francis, pope benedict,
      pope john paul, papal, vatican, archbishop, bishop, priest, clergy, pastor, reverend, rabbi,
      ayatollah, mufti, church, cathedral, synagogue, monastery, monk, nun, christianity, catholic,
      catholic church, protestant, evangelical, baptist, methodist, anglican, episcopal, mormon,
      lutheran, orthodox church, koran, quran, bible, torah, gospel, scripture, judaism, buddhist,
      buddhism, hinduism, theology, theologian, theological, sermon, congregation, parish,
      parishioners, baptism, communion, pray, worship, worshippers, pilgrim, pilgrimage, hajj,
      ramadan, eid al fitr, easter, passover, yom kippur, hanukkah, blasphemy, atheist, jesus,
      christ, salvation army, heresy, holy see, crucifix, ten commandments, =cardinal,
      cardinal joseph, catholic bishops, pontiff, head scarf ban`,
    speaks: `
      faith, faith based, sacred, spiritual, spirituality, devout, believers, secularism,
      missionary, fatwa, blessing, sin, biblical, ministry leaders, sharia, veil, nativity, muslim,
      islam, sunni, shia, shiite, jew, jewish, temple, mosque, cleric, hindu, sikh, christian, imam,
      convent, prayer, head scarf, headscarf, religious objections, the pope, islamic law`,
    hints: `
      christmas, soul, service, moral, morality, values, tradition, traditional, ceremony,
      community, god, islamic, secular, holy, mass, sect, rev`,
  },
  ar: {
    decides: `
      ديانة, أديان, المسجد النبوي, المسجد الأقصى, صلاة الجمعة, مصلين, إمام المسجد, إمام وخطيب, أئمة,
      قرآن, القرآن الكريم, السنة النبوية, الشريعة الإسلامية, شريعة, فتوى, فتاوى, مفتي, مفتي عام,
      علماء الدين, كبار العلماء, هيئة كبار العلماء, الدعوة والإرشاد, الشؤون الإسلامية, داعية, دعاة,
      حجاج, معتمر, ضيوف الرحمن, المشاعر المقدسة, زكاة, عيد الفطر, عيد الأضحى, حفظ القرآن, كنيسة,
      كنائس, الفاتيكان, الأزهر, فقه, فقهي, حديث شريف, سيرة نبوية, الرسول صلى, الله عليه وسلم,
      هيئة الأمر بالمعروف, الأمر بالمعروف, توسعة الحرم, كسوة الكعبة, الكعبة, =حج, موسم الحج,
      مناسك الحج, أداء العمرة, مناسك العمرة, الحج والعمرة, موسم العمرة, البابا فرنسيس,
      بابا الفاتيكان, الحرم المكي, خطبة الجمعة, تحفيظ القرآن, الجمعية الخيرية لتحفيظ,
      بيت الله الحرام, الأمر بالمعروف والنهي عن المنكر, المعتمرين, صيام, فقهاء`,
    speaks: `
      عبادة, إيمان, تلاوة, الطائف والسعي, ذكر الله, فقيه, محاضرة دينية, =ديني, =دينية, يهودي,
      اليهود, مسلم, إسلام, خطبة, خطيب, خطباء, صلاة, مسجد, مساجد, المسجد الحرام, الحرمين الشريفين,
      أوقاف, مسيحي, الحرم, عقيدة, الحج, عمرة, العيد, شرعي, الفقه`,
    hints: `
      شيخ, شرعية, إسلامي, =دين, رمضان, مقدس, الله, مكة المكرمة, حلقات, الشرعية, استغفار, الخالق`,
  },
};
