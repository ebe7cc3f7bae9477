/** Words that end or begin an organisation's name in English. */
export const ORGANISATION_HEADS = `
council ministry army university party agency committee commission organization organisation association union coalition front movement
brigade brigades battalion division legion corps observatory foundation institute institution court parliament senate congress assembly
bureau department directorate authority federation league alliance society network bank company corporation corp inc ltd group fund
club church college academy command guard forces centre center ministry embassy hospital police museum
office board tribunal syndicate militia secretariat chamber confederation administration initiative trust
`;

/** Heads that name an organisation only with more than one word of a name before them, or with "of": too common otherwise. */
export const WEAK_HEADS = `
group company office board centre center forces police club department division command authority union front administration
party council committee army court coalition congress parliament embassy hospital bank church network
`;

/** Arabic names of groups in Latin letters begin with these. */
export const GROUP_OPENERS = `jaish jaysh jeish jabhat jabhet liwa ahrar harakat faylaq failaq katibat kataib jund ansar hezb hizb saraya hayat`;

/** Words that end a place's name and belong to it, or stand behind it small ("Tabqa airbase", "Idlib province"). */
export const PLACE_TAILS = `
province city town village district governorate region neighborhood neighbourhood countryside airbase airport river mountain mountains
valley island islands county suburb quarter camp crossing plain plains peninsula desert
`;

/** Words after which, with "of", a place is named ("the town of Binnish"). */
export const PLACE_HEADS = `
town towns city cities village villages province district region neighborhood neighbourhood suburb suburbs governorate area enclave hamlet port
capital outskirts island stronghold county municipality townships
`;

/** Capitalised words that are part of no name by themselves, and spoil a run that might be a person's. */
export const COMMON_CAPITALS = `
street road square avenue highway bridge square mosque school stadium hotel airport palace tower gate hall house park market
operation war battle revolution spring day week agreement accord treaty convention resolution conference talks summit act law bill amendment
constitution protocol process plan project programme program doctrine report reports article chapter section photo image video file
state states federal national international general supreme high central free new old great united democratic republic kingdom empire
north south east west northern southern eastern western upper lower middle
world human rights people's peoples public press news media tv television radio channel website agency sources source
terrorist terrorists terror attack attacks killed dead injured civilians army regime government opposition rebel rebels forces militants
god islam allah eid ramadan christmas easter quran bible nobel prize award cup games championship
monitor observer times post journal tribune herald daily review magazine gazette
sarin vx mig sukhoi tomahawk kalashnikov humvee facebook twitter instagram telegram youtube skype whatsapp internet
first second third fourth last next more read also watch latest related tags category update breaking exclusive copyright follow share comment
covid coronavirus medicare medicaid obamacare brexit dow nasdaq
sham islam nusra fatah conquest caliphate staff civil ancient today tomorrow yesterday civilians media office force data team house base air counsel electric universe dept cmdr motors dynamics counsels secretary-general
`;

/** Heads of an Arabic organisation's name, which stand before what they are of. */
export const ARABIC_ORGANISATION_HEADS = `
وزارة هيئة مجلس منظمة مؤسسة جامعة شركة حزب حركة جماعة تنظيم لجنة اتحاد رابطة نادي بنك مصرف وكالة صحيفة قناة محكمة مركز معهد مستشفى كلية جبهة
مليشيا ميليشيا كتائب لواء جيش فيلق صندوق أمانة بلدية جمعية غرفة ديوان مفوضية برلمان نقابة إمارة مديرية أكاديمية
`;

/** Arabic words after which a place is named. */
export const ARABIC_PLACE_HEADS = `مدينة محافظة بلدة قرية ولاية بلدتي مدينتي ضاحية مخيم حي منطقة`;

/** Adjectives that go on an Arabic organisation's name. */
export const ARABIC_ORGANISATION_ADJECTIVES = `
العام العامة الأعلى العليا العالي الوطني الوطنية الدولي الدولية المركزي المركزية العربي العربية الإسلامي الإسلامية العالمي العالمية المتحدة الأهلي الأهلية
الخيري الخيرية الشعبي الشعبية الملكي الملكية التنفيذي التنفيذية المحلي المحلية البلدي البلدية الجزائية الجنائية الإدارية التجارية
التجاري الاجتماعية الاجتماعي الاقتصادية الاقتصادي الثقافية الثقافي الطبية الطبي الصحية الصحي الصناعية الزراعية العسكرية العسكري الديمقراطي الديمقراطية الجمهوري
الأمريكي الأمريكية الأميركي الأميركية الروسي الروسية السوري السورية السعودي السعودية التركي التركية الإيراني الإيرانية العراقي العراقية المصري
المصرية اليمني اليمنية اللبناني اللبنانية الأردني الأردنية القطري القطرية الكويتي الكويتية الإماراتي الإماراتية البحريني البحرينية العماني العمانية
الفلسطيني الفلسطينية الإسرائيلي الإسرائيلية البريطاني البريطانية الفرنسي الفرنسية الألماني الألمانية الإيطالي الإيطالية الإسباني الإسبانية الصيني الصينية
الهندي الهندية الباكستاني الباكستانية الأفغاني الأفغانية الياباني اليابانية الكوري الكورية السوداني السودانية الليبي الليبية التونسي التونسية المغربي المغربية
الجزائري الأوروبي الأوروبية الأفريقي الأفريقية الآسيوي الآسيوية الخليجي الخليجية الكردي الكردية البرازيلي البرازيلية الأرجنتيني البرتغالي الهولندي الهولندية السويسري السويسرية البلجيكي الأوكراني الأوكرانية اليوناني اليونانية الكندي الكندية الأسترالي الأسترالية النرويجي السويدي الدنماركي
الانكليزي الإنجليزي الانجليزي الانكليزية الاميركي الاميركية الامريكي الاسباني الايطالي الالماني الايراني العاجي السنغالي النيجيري الغاني الكاميروني المكسيكي التشيلي الكولومبي الأوروغوياني الاوروغوياني الصربي الكرواتي الروماني البولندي التشيكي النمساوي المالي
`;

/** Words with which no Arabic person's name goes on: verbs of reporting, everyday nouns and adjectives. */
export const ARABIC_COMMON = `
قال قالت أكد أكدت أوضح أوضحت أضاف أضافت أشار أشارت ذكر ذكرت صرح كشف كشفت أعلن أعلنت شدد لفت نوه بين ثمن أعرب عبر دعا طالب استقبل التقى زار وصل غادر افتتح دشن
رعى وقع أصدر قرر وجه اعتبر رأى نفى أبدى تمنى هنأ عزى ترأس شارك حضر بحث ناقش تلقى بعث أجرى عقد قاد سجل أحرز فاز خسر لعب انضم انتقل
العاصمة المدينة الدولة الحكومة الوزارة المنطقة المحافظة المملكة الجامعة الشركة الهيئة المجلس اللجنة الإدارة المركز المستشفى المدرسة الطريق الملعب الفريق النادي
الدكتور الأستاذ المهندس الشيخ الأمير الأميرة الملك الوزير الرئيس اللواء العميد العقيد المدير الأمين النائب المدرب اللاعب الماضي المقبل الحالي السابق الجديد القادم الأول الثاني
الثالث الأخير الكبير الصغير الأكبر التنفيذي العام الرسمي الخاص الدولي الوطني المحلي العربي الإسلامي المتحدة الأمن الدفاع الداخلية الخارجية المالية الصحة التعليم الإعلام
عضو رئيس مدير وزير أمين نائب قائد مساعد وكيل محافظ أمير سفير مستشار ممثل المتحدث الناطق الناشط المسؤول الخبير المحلل الكاتب الباحث رحمه حفظه يحفظه صلى عليه سمو معالي
يوم أمس اليوم غدا الجمعة السبت الأحد الإثنين الاثنين الثلاثاء الأربعاء الخميس شارع طريق مسجد جامع مستشفى مدرسة ملعب مدينة جامعة كأس دوري بطولة جائزة ستاد استاد
الذي التي الذين ابن ابنه ابنة نجل نجله والده والدته شقيقه زوجته الله نفسه
`;
