/**
 * Well-known organisations: English names and acronyms, the first of them the one that the key is made from, "|", Arabic
 * names. What is written in capitals alone is found only in capitals. Newspapers, parties, armed groups and companies are
 * organisations too; so is a house that stands for who sits in it (Kremlin, White House).
 */
export const BODIES = `
United Nations, UN, U.N. | الأمم المتحدة, الامم المتحدة, هيئة الأمم المتحدة
UN Security Council, U.N. Security Council, United Nations Security Council, Security Council | مجلس الأمن الدولي, مجلس الأمن, مجلس الامن
UN General Assembly, U.N. General Assembly, United Nations General Assembly, General Assembly | الجمعية العامة للأمم المتحدة
UN Human Rights Council, United Nations Human Rights Council, Human Rights Council | مجلس حقوق الإنسان
UNICEF, United Nations Children's Fund, Unicef | يونيسف, اليونيسف, يونيسيف
UNESCO, Unesco | اليونسكو, يونسكو
UNHCR, United Nations High Commissioner for Refugees, UN refugee agency, U.N. refugee agency | المفوضية السامية للأمم المتحدة لشؤون اللاجئين, مفوضية اللاجئين
UNRWA | الأونروا, أونروا
UNDP, United Nations Development Programme | برنامج الأمم المتحدة الإنمائي
OCHA, UN Office for the Coordination of Humanitarian Affairs, Office for the Coordination of Humanitarian Affairs | مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية, أوتشا
World Food Programme, World Food Program, WFP | برنامج الأغذية العالمي
Food and Agriculture Organization, FAO | منظمة الأغذية والزراعة, الفاو
World Health Organization, World Health Organisation, WHO, W.H.O. | منظمة الصحة العالمية
World Bank, World Bank Group | البنك الدولي
International Monetary Fund, IMF, I.M.F. | صندوق النقد الدولي
World Trade Organization, WTO | منظمة التجارة العالمية
International Court of Justice, ICJ | محكمة العدل الدولية
International Criminal Court, ICC | المحكمة الجنائية الدولية
International Atomic Energy Agency, IAEA | الوكالة الدولية للطاقة الذرية
OPCW, Organisation for the Prohibition of Chemical Weapons, Organization for the Prohibition of Chemical Weapons, O.P.C.W. | منظمة حظر الأسلحة الكيميائية, منظمة حظر الأسلحة الكيماوية
NATO, Nato, North Atlantic Treaty Organization, N.A.T.O. | حلف شمال الأطلسي, الناتو, حلف الناتو
European Union, EU, E.U. | الاتحاد الأوروبي, الإتحاد الأوروبي
European Commission | المفوضية الأوروبية
European Parliament | البرلمان الأوروبي
European Council | المجلس الأوروبي
European Central Bank, ECB | البنك المركزي الأوروبي
European Court of Human Rights | المحكمة الأوروبية لحقوق الإنسان
OSCE, Organization for Security and Co-operation in Europe | منظمة الأمن والتعاون في أوروبا
OECD | منظمة التعاون الاقتصادي والتنمية
OPEC | أوبك, منظمة أوبك
African Union, AU | الاتحاد الأفريقي, الاتحاد الإفريقي
Arab League, League of Arab States | جامعة الدول العربية, الجامعة العربية
Gulf Cooperation Council, GCC | مجلس التعاون الخليجي, مجلس التعاون لدول الخليج العربية, مجلس التعاون
Organisation of Islamic Cooperation, Organization of Islamic Cooperation, OIC | منظمة التعاون الإسلامي
ASEAN | آسيان
Interpol, INTERPOL | الإنتربول
G7, Group of Seven | مجموعة السبع
G8, Group of Eight | مجموعة الثماني
G20, Group of 20 | مجموعة العشرين
Red Cross, International Committee of the Red Cross, ICRC, International Red Cross | اللجنة الدولية للصليب الأحمر, الصليب الأحمر
American Red Cross
Red Crescent | الهلال الأحمر
Syrian Arab Red Crescent, SARC, Syrian Red Crescent | الهلال الأحمر العربي السوري, الهلال الأحمر السوري
Turkish Red Crescent | الهلال الأحمر التركي
Doctors Without Borders, Medecins Sans Frontieres, Médecins Sans Frontières, MSF | أطباء بلا حدود
Amnesty International, Amnesty | منظمة العفو الدولية, العفو الدولية
Human Rights Watch, HRW | هيومن رايتس ووتش
Reporters Without Borders, RSF | مراسلون بلا حدود
Save the Children | أنقذوا الأطفال
Oxfam | أوكسفام
Greenpeace | غرينبيس
Syrian Observatory for Human Rights, SOHR, Syrian Observatory | المرصد السوري لحقوق الإنسان, المرصد السوري
Syrian Network for Human Rights, SNHR | الشبكة السورية لحقوق الإنسان
Local Coordination Committees, LCC, Local Coordination Committees in Syria | لجان التنسيق المحلية
White Helmets, Syrian Civil Defence, Syrian Civil Defense, Syria Civil Defence, Syria Civil Defense | الخوذ البيضاء, الدفاع المدني السوري
Syrian American Medical Society, SAMS
Union of Medical Care and Relief Organizations, UOSSM
Violations Documentation Center, VDC
Free Syrian Army, FSA | الجيش السوري الحر, الجيش الحر
Syrian Arab Army, SAA | الجيش العربي السوري
Syrian Armed Forces
Syrian Army, Syrian army | الجيش السوري
Syrian Arab Air Force, Syrian Air Force
Syrian Democratic Forces, SDF, Syria Democratic Forces | قوات سوريا الديمقراطية, قسد
Syrian Arab Coalition
Syrian National Coalition, National Coalition, Syrian Coalition, National Coalition for Syrian Revolutionary and Opposition Forces, Syrian National Coalition for Opposition and Revolutionary Forces, SNC | الائتلاف الوطني السوري, الائتلاف الوطني لقوى الثورة والمعارضة السورية, الائتلاف السوري
Syrian National Council | المجلس الوطني السوري
High Negotiations Committee, HNC, Higher Negotiations Committee, High Negotiation Committee | الهيئة العليا للمفاوضات
Syrian Interim Government, Interim Government | الحكومة السورية المؤقتة
YPG, People's Protection Units, Peoples Protection Units, Kurdish People's Protection Units, Kurdish Peoples Protection Units | وحدات حماية الشعب, وحدات حماية الشعب الكردية
YPJ | وحدات حماية المرأة
PYD, Democratic Union Party, Kurdish Democratic Union Party | حزب الاتحاد الديمقراطي
PKK, Kurdistan Workers' Party, Kurdistan Workers Party | حزب العمال الكردستاني
Asayish, Asayesh | الأسايش
Peshmerga | البيشمركة, البشمركة
Kurdish National Council, KNC | المجلس الوطني الكردي
National Defence Forces, National Defense Forces, NDF, National Defence Force, National Defense Force | قوات الدفاع الوطني
Islamic State, ISIS, ISIL, IS, Daesh, Da'esh, DAESH, Isis, Isil, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State in Iraq and the Levant, Islamic State in Iraq and Syria, Islamic State of Iraq and al-Sham | تنظيم الدولة الإسلامية, الدولة الإسلامية في العراق والشام, تنظيم الدولة, تنظيم داعش, داعش
Al-Qaeda, al-Qaida, al Qaeda, al Qaida, Al Qaeda, Al-Qaida, Qaeda, al-Qa'ida | تنظيم القاعدة
AQAP, al-Qaeda in the Arabian Peninsula, Al Qaeda in the Arabian Peninsula | القاعدة في جزيرة العرب
Nusra Front, al-Nusra Front, Al Nusra Front, Jabhat al-Nusra, Jabhat al Nusra, Al-Nusra, Al Nusra, Nusra, Nosra Front, Al-Nosra Front, Jabhet al-Nusra, Jabhat Al-Nusrah, Jabhat Nusra, Al-Nusrah Front, An-Nusra Front, Jabhat an-Nusra | جبهة النصرة, النصرة
Jabhat Fateh al-Sham, Jabhat Fatah al-Sham, Fateh al-Sham Front, Fatah al-Sham Front, Fateh al-Sham, Jabhat Fath al-Sham, Fatah al-Sham, Jabhat Fatah al Sham, Jabhat Fateh al Sham, Fath al-Sham Front, Jabhat Fateh Al-Sham | جبهة فتح الشام
Hayat Tahrir al-Sham, Hay'at Tahrir al-Sham, HTS, Tahrir al-Sham, Hayat Tahrir al Sham, Hayet Tahrir al-Sham, Haiat Tahrir al-Sham, Hayyat Tahrir al-Sham, Hayaat Tahrir al-Sham, Haya't Tahrir al-Sham | هيئة تحرير الشام
Ahrar al-Sham, Ahrar al Sham, Ahrar ash-Sham, Ahrar al-Cham, Harakat Ahrar al-Sham | أحرار الشام, حركة أحرار الشام
Jaish al-Islam, Jaysh al-Islam, Jeish al-Islam, Jaish al Islam, Jaysh al Islam, Army of Islam, Jaish Al-Islam, Jeish al Islam | جيش الإسلام
Jaish al-Fatah, Army of Conquest, Jaish al-Fateh, Jaysh al-Fatah, Jaish al Fatah, Jaish al Fateh, Jeish al-Fateh, Jaish al-Fath, Jaysh al-Fateh, Jeish al-Fatah | جيش الفتح
Faylaq al-Rahman, Failaq al-Rahman, Faylaq al Rahman, Faylaq ar-Rahman, Rahman Legion | فيلق الرحمن
Faylaq al-Sham, Sham Legion, Faylaq al Sham | فيلق الشام
Nour al-Din al-Zenki, Nureddin al-Zinki, Nour al-Din al-Zinki, Noureddin al-Zinki, Nour al-Din al-Zinki Movement, Harakat Nour al-Din al-Zenki, Nureddine al-Zinki, Noureddine al-Zinki, Nour al Din al Zinki | حركة نور الدين الزنكي
Jund al-Aqsa, Jund al Aqsa | جند الأقصى
Islamic Front | الجبهة الإسلامية
Levant Front, Shamiya Front, Jabha al-Shamiya | الجبهة الشامية
Southern Front | الجبهة الجنوبية
Turkistan Islamic Party, Turkestan Islamic Party, TIP | الحزب الإسلامي التركستاني
Liwa al-Tawhid, Tawhid Brigade | لواء التوحيد
Sultan Murad, Sultan Murad Brigade | لواء السلطان مراد
Hezbollah, Hizbollah, Hizbullah, Hizballah, Hezballah | حزب الله
Hamas | حماس, حركة حماس
Islamic Jihad, Palestinian Islamic Jihad | الجهاد الإسلامي, حركة الجهاد الإسلامي
Fatah | حركة فتح
PLO, Palestine Liberation Organization, Palestine Liberation Organisation | منظمة التحرير الفلسطينية
Palestinian Authority | السلطة الفلسطينية, السلطة الوطنية الفلسطينية
Muslim Brotherhood | الإخوان المسلمين, الإخوان المسلمون, جماعة الإخوان, جماعة الإخوان المسلمين
Taliban | طالبان, حركة طالبان
Boko Haram | بوكو حرام
Al-Shabaab, al Shabaab, al-Shabab, Al Shabab | حركة الشباب
Houthis, Ansar Allah, Houthi movement | الحوثيون, الحوثيين, أنصار الله, جماعة الحوثي
Popular Mobilization Forces, Popular Mobilisation Forces, PMF, Hashd al-Shaabi | الحشد الشعبي
Islamic Revolutionary Guard Corps, IRGC, Revolutionary Guards, Revolutionary Guard, Iran's Revolutionary Guards, Iranian Revolutionary Guard, Iranian Revolutionary Guards | الحرس الثوري, الحرس الثوري الإيراني
Quds Force | فيلق القدس
Liwa Fatemiyoun, Fatemiyoun | لواء فاطميون
Baath Party, Ba'ath Party, Baath, Arab Socialist Baath Party, Ba'ath | حزب البعث, حزب البعث العربي الاشتراكي
AKP, Justice and Development Party, AK Party | حزب العدالة والتنمية
CHP, Republican People's Party | حزب الشعب الجمهوري
Anadolu Agency, Anadolu | وكالة الأناضول, الأناضول
Syrian Arab News Agency, SANA | سانا, وكالة سانا
Reuters, Thomson Reuters | رويترز, وكالة رويترز
AFP, Agence France-Presse, Agence France Presse | وكالة فرانس برس, فرانس برس, أ ف ب
Associated Press, AP, The Associated Press | أسوشيتد برس, وكالة أسوشيتد برس
Sputnik, Sputnik News | سبوتنيك
RIA Novosti, RIA, Ria Novosti | نوفوستي, ريا نوفوستي
TASS, Itar-Tass, ITAR-TASS | تاس, وكالة تاس
Interfax | إنترفاكس
RT, Russia Today | روسيا اليوم
Xinhua | شينخوا
Fars News Agency, FNA, Fars | وكالة فارس
Tasnim, Tasnim News Agency | تسنيم
Press TV | برس تي في
IRNA | إرنا
Al Jazeera, Al-Jazeera, Aljazeera | قناة الجزيرة
Al Arabiya, Al-Arabiya | العربية نت, قناة العربية
Al-Manar, Al Manar, Al-Manar TV | قناة المنار
Al-Mayadeen, Al Mayadeen, al-Mayadeen | قناة الميادين
Asharq Al-Awsat, Asharq al-Awsat | صحيفة الشرق الأوسط, لـ الشرق الأوسط
Al-Hayat | صحيفة الحياة
TRT World, TRT, TRTWorld
Daily Sabah
Al-Alam, Al Alam
The New Arab, New Arab | العربي الجديد
Amaq, Aamaq, Amaq News Agency | وكالة أعماق, أعماق
Orient News, Orient TV
Zaman al-Wasl
BBC, British Broadcasting Corporation, BBC News | بي بي سي, هيئة الإذاعة البريطانية
CNN | سي إن إن, سي ان ان
NBC, NBC News
ABC News
CBS, CBS News
MSNBC
Fox News, Fox News Channel | فوكس نيوز
NPR, National Public Radio
PBS
New York Times, The New York Times, NYT | نيويورك تايمز
New York Post
Washington Post, The Washington Post | واشنطن بوست
Washington Times, The Washington Times
Wall Street Journal, The Wall Street Journal, WSJ | وول ستريت جورنال
USA Today, USA TODAY
Los Angeles Times
Politico, POLITICO
Bloomberg, Bloomberg News
Guardian, The Guardian | الغارديان
Financial Times | فايننشال تايمز
Daily Mail
Huffington Post, HuffPost
BuzzFeed, Buzzfeed, BuzzFeed News
Breitbart, Breitbart News
Daily Beast
Associated Press
White House | البيت الأبيض
Pentagon | البنتاغون, البنتاجون
Kremlin | الكرملين
State Department, US State Department, U.S. State Department, Department of State | وزارة الخارجية الأمريكية, وزارة الخارجية الأميركية
Defense Department, US Defense Department, Department of Defense, U.S. Defense Department
Justice Department, U.S. Justice Department, US Justice Department, Department of Justice, DOJ
Treasury Department, US Treasury, U.S. Treasury
Department of Homeland Security, Homeland Security Department, DHS, Homeland Security
Department of Health and Human Services, HHS
Department of Veterans Affairs
Environmental Protection Agency, EPA
US Congress, U.S. Congress, Congress | الكونغرس, الكونجرس, الكونغرس الأميركي
US Senate, U.S. Senate, Senate | مجلس الشيوخ الأمريكي, مجلس الشيوخ الأميركي, مجلس الشيوخ
House of Representatives, U.S. House of Representatives, US House of Representatives, U.S. House | مجلس النواب الأمريكي, مجلس النواب الأميركي
US Supreme Court, U.S. Supreme Court, Supreme Court
Federal Reserve, U.S. Federal Reserve | الاحتياطي الفيدرالي, مجلس الاحتياطي الفيدرالي, الاحتياطي الاتحادي
FBI, Federal Bureau of Investigation, F.B.I. | إف بي آي, مكتب التحقيقات الفيدرالي, مكتب التحقيقات الاتحادي
CIA, Central Intelligence Agency, C.I.A. | سي آي إيه, وكالة الاستخبارات المركزية
NSA, National Security Agency
National Security Council, NSC
IRS, Internal Revenue Service
ICE, Immigration and Customs Enforcement
CDC, Centers for Disease Control and Prevention, Centers for Disease Control
FDA, Food and Drug Administration
FEMA, Federal Emergency Management Agency
NASA, Nasa | ناسا, وكالة ناسا, وكالة الفضاء الأميركية, وكالة الفضاء الأمريكية
European Space Agency, ESA | وكالة الفضاء الأوروبية
US Central Command, Central Command, CENTCOM, U.S. Central Command, Centcom | القيادة المركزية الأمريكية, القيادة المركزية الأميركية
US Navy, U.S. Navy
US Army, U.S. Army
US Air Force, U.S. Air Force
Securities and Exchange Commission, SEC
House Ways and Means Committee, Ways and Means Committee
Federal Communications Commission, FCC
Federal Trade Commission, FTC
Office of Management and Budget, OMB
Secret Service, U.S. Secret Service
Congressional Budget Office, CBO
Republican Party, GOP, G.O.P. | الحزب الجمهوري
Democratic Party | الحزب الديمقراطي, الحزب الديموقراطي
Tea Party
Republican National Committee, RNC
Democratic National Committee, DNC
National Rifle Association, NRA
Planned Parenthood
ACLU, American Civil Liberties Union
NAACP
Black Lives Matter
AFL-CIO
Labour Party, Labour | حزب العمال البريطاني
Conservative Party | حزب المحافظين
Liberal Democrats
UKIP
Scottish National Party, SNP
House of Commons | مجلس العموم, مجلس العموم البريطاني
House of Lords | مجلس اللوردات
Downing Street | داونينغ ستريت
Likud | الليكود
Knesset | الكنيست
Mossad | الموساد
Israel Defense Forces, Israeli Defense Forces, IDF | الجيش الإسرائيلي
Houses of Parliament
Bundestag | البوندستاغ
State Duma, Russian State Duma | مجلس الدوما, الدوما
Russian Defence Ministry, Russian Defense Ministry, Russian Ministry of Defence, Russian Ministry of Defense, Russia's Defense Ministry, Russia's Defence Ministry | وزارة الدفاع الروسية
Russian Foreign Ministry, Russia's Foreign Ministry | وزارة الخارجية الروسية
Russian Aerospace Forces, Russian Aerospace Force | القوات الجوية الفضائية الروسية
Turkish Armed Forces, TSK
Turkish Foreign Ministry, Turkish Ministry of Foreign Affairs | وزارة الخارجية التركية
Syrian Foreign Ministry, Syrian Ministry of Foreign Affairs | وزارة الخارجية السورية
Wagner, Wagner Group | مجموعة فاغنر, فاغنر
Gazprom | غازبروم
Rosneft | روسنفت
Saudi Aramco, Aramco | أرامكو, أرامكو السعودية
Sabic, SABIC | سابك
Apple, Apple Inc. | شركة أبل
Google | غوغل, جوجل, قوقل
Facebook | فيسبوك, فايسبوك
Twitter | تويتر
Microsoft | مايكروسوفت
Amazon, Amazon.com | شركة أمازون
Samsung | سامسونج, سامسونغ
YouTube, Youtube | يوتيوب
Boeing | بوينغ, بوينج
Airbus | إيرباص
Tesla
SpaceX
Uber
Netflix
General Motors
Ford Motor Company
ExxonMobil, Exxon Mobil, Exxon
Goldman Sachs
JPMorgan Chase, JPMorgan
Wells Fargo
Bank of America
Walmart, Wal-Mart
McDonald's
Huawei | هواوي
FIFA, Fifa | الفيفا, فيفا, الاتحاد الدولي لكرة القدم
UEFA, Uefa | يويفا, الاتحاد الأوروبي لكرة القدم
International Olympic Committee, IOC | اللجنة الأولمبية الدولية
NFL, National Football League
NBA, National Basketball Association
Real Madrid | ريال مدريد
FC Barcelona | نادي برشلونة
Manchester United | مانشستر يونايتد
Manchester City | مانشستر سيتي
Chelsea FC | تشلسي, تشيلسي
Arsenal FC | أرسنال, آرسنال
Bayern Munich | بايرن ميونيخ, بايرن ميونخ
Paris Saint-Germain | باريس سان جيرمان
Juventus | يوفنتوس
Harvard University, Harvard | جامعة هارفارد
Yale University
Princeton University
Stanford University
Columbia University
Georgetown University
Oxford University, University of Oxford | جامعة أكسفورد
Cambridge University, University of Cambridge | جامعة كامبريدج
Johns Hopkins University
Brookings Institution
Heritage Foundation
Pew Research Center
Gallup
Quinnipiac University
King Saud University | جامعة الملك سعود
King Abdulaziz University | جامعة الملك عبدالعزيز
Shura Council | مجلس الشورى
Saudi Press Agency, SPA | واس, وكالة الأنباء السعودية
Ministry of Hajj | وزارة الحج
Hilal SFC, Al-Hilal | نادي الهلال
Nassr FC, Al-Nassr | نادي النصر
Al-Ittihad | نادي الاتحاد
Al-Ahli | النادي الأهلي, نادي الأهلي
Al-Shabab FC | نادي الشباب
Al-Azhar | الأزهر, الأزهر الشريف
Qatar Airways | الخطوط الجوية القطرية
Saudia | الخطوط السعودية, الخطوط الجوية العربية السعودية
KUNA | كونا, وكالة الأنباء الكويتية
`;
