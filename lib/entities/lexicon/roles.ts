/** Words for an office or a calling that stand before a person's name, small or capital. Plural forms are not for one person. */
export const ROLES = `
president vice-president senator sen representative rep congressman congresswoman governor gov mayor minister premier chancellor
secretary king queen prince princess pope judge justice general gen colonel col lieutenant lt captain capt major maj sergeant sgt
brigadier brig admiral adm officer mr mrs ms miss dr doctor professor prof sir lord lady dame sheikh sheik shaikh imam ayatollah sayyed sayyid hajj
ambassador envoy director chairman chairwoman chair spokesman spokeswoman spokesperson sheriff reverend rev ceo speaker leader
deputy commander chief head coordinator activist journalist reporter correspondent analyst expert economist editor columnist
author lawyer attorney historian scientist researcher photographer candidate nominee founder resident doctor surgeon nurse
dictator autocrat strongman emir sultan cardinal archbishop bishop patriarch rabbi father brother son wife husband daughter sister mother
whistleblower actor actress singer director filmmaker writer poet coach striker midfielder goalkeeper captain teacher student
official diplomat negotiator mediator inspector investigator adviser advisor aide strategist pollster billionaire businessman tycoon
cleric preacher militant jihadist gunman suspect shooter prisoner detainee
`;

/** Verbs by which a newspaper reports what a person says or does, and no thing does. */
export const PERSON_VERBS = `
said says told added noted stressed tweeted wrote argued explained recalled insisted replied testified joked quipped lamented
asked complained conceded remarked
`;

/** What an Arabic newspaper writes before a person's name. */
export const ARABIC_TITLES = `
الرئيس رئيس السيد السيدة الشيخ الشيخة الأمير الأميرة الملك الملكة الدكتور الدكتورة دكتور المهندس المهندسة الأستاذ الأستاذة اللواء العميد العقيد
المقدم الرائد النقيب الملازم الفريق الركن المشير الجنرال العماد الضابط النائب الوزير الوزيرة السفير السفيرة المبعوث القاضي المحامي المحامية
الكاتب الكاتبة الصحفي الصحافي الصحفية الإعلامي الإعلامية الفنان الفنانة الممثل الممثلة المخرج المخرجة المطرب المطربة الشاعر الشاعرة الروائي الناقد
اللاعب المدرب الحارس المهاجم المدافع الكابتن الحكم المحلل الخبير الباحث الناشط الناشطة الناطق المتحدث المستشار المستشارة القائد الزعيم
المرشد الإمام البابا البطريرك المطران الأب الحاج المرحوم الشهيد الدولي المواطن الطفل الطفلة الطالب الطالبة المتهم البروفيسور العالم المفتي الداعية
معالي سمو سعادة فضيلة المغفور وزير وزيرة سفير مدرب نائب مدير محافظ أمين قائد زعيم مبعوث المدير الأمين
`;

/** Words of nations: never entities by themselves, and what a place is called by in "the Syrian city of …". */
export const DEMONYMS = `
syrian syrians russian russians turkish turk turks turkey-backed iraqi iraqis iranian iranians lebanese israeli israelis palestinian palestinians
jordanian jordanians saudi saudis qatari qataris kuwaiti emirati emiratis bahraini omani yemeni yemenis egyptian egyptians libyan libyans
tunisian tunisians algerian algerians moroccan moroccans sudanese somali somalis afghan afghans pakistani pakistanis indian indians bangladeshi
chinese japanese korean koreans vietnamese thai filipino indonesian malaysian australian australians american americans british briton britons
english scottish irish welsh french german germans italian italians spanish portuguese dutch belgian belgians swiss austrian austrians swedish swede
norwegian danish dane finnish polish czech hungarian hungarians romanian bulgarian greek greeks serbian serb serbs croatian bosnian
albanian ukrainian ukrainians belarusian georgian georgians armenian armenians azeri azerbaijani chechen chechens kazakh uzbek tajik
kyrgyz turkmen turkmens kurdish kurd kurds arab arabs arabic persian jewish jew jews muslim muslims christian christians sunni sunnis shia shias shiite shiites
shi'ite shi'ites alawite alawites druze yazidi yazidis yezidi assyrian assyrians catholic catholics orthodox islamic islamist islamists western
eastern northern southern european europeans african africans asian asians latino latinos hispanic hispanics mexican mexicans canadian canadians
cuban cubans brazilian brazilians argentine argentinian venezuelan colombian chilean peruvian nigerian nigerians kenyan kenyans ethiopian
ethiopians south-african zionist jihadist salafist salafi takfiri takfiris ottoman soviet nazi baathist hindu buddhist mormon evangelical
congressional appalachian holy sioux presidential republican republicans democrat democrats democratic conservative liberal socialist communist marxist
`;
