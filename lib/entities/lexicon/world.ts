/** Parts of the world, capitals and big cities, states, seas, rivers and mountains, in the form of levant.ts. */
export const WORLD_PLACES = `
Africa | أفريقيا, إفريقيا, القارة الأفريقية
North Africa, Northern Africa | شمال أفريقيا, شمال إفريقيا
West Africa | غرب أفريقيا, غرب إفريقيا
East Africa | شرق أفريقيا, شرق إفريقيا
Sub-Saharan Africa
Horn of Africa | القرن الأفريقي, القرن الإفريقي
Sahel | منطقة الساحل الأفريقي
Sahara, Sahara Desert | الصحراء الكبرى
Maghreb | المغرب العربي
Europe | أوروبا, اوروبا
Western Europe | أوروبا الغربية, غرب أوروبا
Eastern Europe | أوروبا الشرقية, شرق أوروبا
Central Europe | وسط أوروبا
Scandinavia | اسكندنافيا
Balkans | البلقان
Caucasus, North Caucasus, Northern Caucasus | القوقاز, شمال القوقاز
Crimea, Crimean Peninsula | القرم, شبه جزيرة القرم
Donbas, Donbass | دونباس
Chechnya | الشيشان
Dagestan | داغستان
Siberia | سيبيريا
Asia | آسيا
Central Asia | آسيا الوسطى, وسط آسيا
South Asia | جنوب آسيا
Southeast Asia, South-East Asia | جنوب شرق آسيا
Middle East, Mideast, Near East | الشرق الأوسط
Levant | بلاد الشام
Persian Gulf, Arabian Gulf | الخليج العربي, الخليج الفارسي
Arabian Peninsula | شبه الجزيرة العربية, الجزيرة العربية
Mesopotamia | بلاد الرافدين
Latin America | أمريكا اللاتينية, أميركا اللاتينية
South America | أمريكا الجنوبية, أميركا الجنوبية
North America | أمريكا الشمالية, أميركا الشمالية
Central America | أمريكا الوسطى
Caribbean | الكاريبي
Oceania | أوقيانوسيا
Antarctica | القطب الجنوبي, أنتاركتيكا
Arctic | القطب الشمالي
Mediterranean, Mediterranean Sea | البحر الأبيض المتوسط, البحر المتوسط
Eastern Mediterranean | شرق المتوسط, شرق البحر المتوسط
Red Sea | البحر الأحمر
Dead Sea | البحر الميت
Black Sea | البحر الأسود
Caspian Sea | بحر قزوين
Baltic Sea | بحر البلطيق
North Sea | بحر الشمال
Arabian Sea | بحر العرب
South China Sea | بحر الصين الجنوبي
East China Sea | بحر الصين الشرقي
Aegean Sea, Aegean | بحر إيجه
Adriatic Sea, Adriatic | البحر الأدرياتيكي
Atlantic Ocean, Atlantic | المحيط الأطلسي
Pacific Ocean, Pacific | المحيط الهادئ, المحيط الهادي
Indian Ocean | المحيط الهندي
Arctic Ocean | المحيط المتجمد الشمالي
Gulf of Mexico | خليج المكسيك
Gulf of Aden | خليج عدن
Gulf of Oman | خليج عمان, بحر عمان
Strait of Hormuz | مضيق هرمز
Bab el-Mandeb, Bab al-Mandab | باب المندب, مضيق باب المندب
Panama Canal | قناة بنما
English Channel | بحر المانش, القناة الإنجليزية
Amazon rainforest, Amazon River, Amazon basin | نهر الأمازون, غابات الأمازون
Mississippi River | نهر المسيسيبي
Rio Grande | ريو غراندي
Danube | نهر الدانوب
Rhine | نهر الراين
Volga | نهر الفولغا
Thames, River Thames | نهر التايمز
Congo River | نهر الكونغو
Himalayas | جبال الهيمالايا, الهيمالايا
Mount Everest, Everest | جبل إيفرست, إيفرست
Alps | جبال الألب
Andes | جبال الأنديز
Korean Peninsula | شبه الجزيرة الكورية
Great Lakes
England | إنجلترا, انجلترا, إنكلترا
Scotland | اسكتلندا, إسكتلندا
Wales | ويلز
Northern Ireland | أيرلندا الشمالية, إيرلندا الشمالية
Catalonia | كتالونيا, كاتالونيا
Bavaria | بافاريا
Normandy | نورماندي
Sicily | صقلية
Sardinia | سردينيا
Crete | كريت
Corsica | كورسيكا
Lesbos | ليسبوس
Lampedusa | لامبيدوزا
Tibet | التبت
Xinjiang | شينجيانغ, تركستان الشرقية
Abkhazia | أبخازيا
South Ossetia | أوسيتيا الجنوبية
Nagorno-Karabakh | ناغورني كاراباخ, قره باغ
Transnistria
Guantanamo Bay, Guantanamo, Guantánamo Bay | غوانتانامو
Washington, Washington D.C., Washington DC, D.C., District of Columbia | واشنطن
New York, New York City | نيويورك
New York State
Los Angeles | لوس أنجلوس, لوس انجلس
San Francisco | سان فرانسيسكو
Chicago | شيكاغو
Boston | بوسطن
Philadelphia | فيلادلفيا
Houston | هيوستن
Dallas | دالاس
Atlanta | أتلانتا
Miami | ميامي
Seattle | سياتل
Denver | دنفر
Detroit | ديترويت
Cleveland | كليفلاند
Pittsburgh
Baltimore | بالتيمور
Minneapolis | مينيابوليس
St. Louis, Saint Louis
Kansas City
Las Vegas | لاس فيغاس
Phoenix
Portland
San Diego
San Antonio
Austin
Orlando | أورلاندو
Tampa
New Orleans | نيو أورليانز
Nashville
Memphis
Milwaukee
Cincinnati
Indianapolis
Salt Lake City
Oklahoma City
Sacramento
Albany
Des Moines
Charlottesville
Sandy Hook
Kenosha
Louisville
Brooklyn
Manhattan | مانهاتن
Bronx
Staten Island
Long Island
Harlem
Silicon Valley
Hollywood | هوليوود
Capitol Hill
Wall Street
Mar-a-Lago
Camp David | كامب ديفيد
New England
Midwest
Rust Belt
Alabama | ألاباما
Alaska | ألاسكا
Arizona | أريزونا
Arkansas | أركنساس
California, Southern California, Northern California | كاليفورنيا
Colorado | كولورادو
Connecticut | كونيتيكت
Delaware | ديلاوير
Florida, South Florida | فلوريدا
Hawaii | هاواي
Idaho | أيداهو
Illinois | إلينوي
Indiana | إنديانا
Iowa | أيوا, آيوا
Kansas | كانساس
Kentucky | كنتاكي
Louisiana | لويزيانا
Maine
Maryland | ماريلاند
Massachusetts | ماساتشوستس
Michigan | ميشيغان, ميتشيغان
Minnesota | مينيسوتا
Mississippi | ميسيسيبي
Missouri | ميزوري
Montana | مونتانا
Nebraska | نبراسكا
Nevada | نيفادا
New Hampshire | نيو هامبشير
New Jersey | نيوجيرسي
New Mexico | نيو مكسيكو
North Carolina | كارولاينا الشمالية
North Dakota | داكوتا الشمالية
Ohio | أوهايو
Oklahoma | أوكلاهوما
Oregon | أوريغون
Pennsylvania | بنسلفانيا
Rhode Island
South Carolina | كارولاينا الجنوبية
South Dakota | داكوتا الجنوبية
Tennessee | تينيسي
Texas | تكساس
Utah | يوتا
Vermont
Virginia | فيرجينيا
Washington State
West Virginia
Wisconsin | ويسكونسن
Wyoming
London | لندن
Manchester | مانشستر
Liverpool
Birmingham | برمنغهام
Leeds
Glasgow | غلاسكو
Edinburgh | إدنبرة
Belfast | بلفاست
Cardiff
Oxford
Cambridge
Dublin | دبلن
Paris | باريس
Marseille, Marseilles | مرسيليا
Lyon | مدينة ليون
Calais | مدينة كاليه
Strasbourg | ستراسبورغ
Berlin | برلين
Munich | ميونيخ, ميونخ
Hamburg | هامبورغ
Frankfurt | فرانكفورت
Cologne | كولونيا
Dresden | دريسدن
Brussels | بروكسل
Antwerp | أنتويرب
Amsterdam | أمستردام
Rotterdam | روتردام
The Hague, Hague | لاهاي
Luxembourg City
Geneva | جنيف
Zurich | زيورخ, زيوريخ
Lausanne | لوزان
Bern | مدينة برن
Davos | دافوس
Vienna | فيينا
Salzburg | سالزبورغ
Rome | روما
Milan | ميلانو
Turin | تورينو
Naples | نابولي
Venice | البندقية, فينيسيا
Madrid | مدريد
Barcelona | برشلونة
Seville | إشبيلية
Lisbon | لشبونة
Porto
Athens | أثينا
Thessaloniki
Stockholm | ستوكهولم
Malmo, Malmö
Oslo | أوسلو
Copenhagen | كوبنهاغن
Helsinki | هلسنكي
Reykjavik | ريكيافيك
Warsaw | وارسو
Krakow
Prague | براغ
Budapest | بودابست
Bucharest | بوخارست
Sofia | صوفيا
Belgrade | بلغراد
Sarajevo | سراييفو
Zagreb | زغرب
Srebrenica | سربرنيتشا
Pristina | بريشتينا
Skopje
Tirana | تيرانا
Kiev, Kyiv | كييف
Lviv | لفيف
Kharkiv | خاركيف
Mariupol | ماريوبول
Donetsk | دونيتسك
Luhansk | لوغانسك
Odessa | أوديسا
Minsk | مينسك
Moscow | موسكو
St. Petersburg, St Petersburg, Saint Petersburg | سان بطرسبورغ, سانت بطرسبرغ
Sochi | سوتشي
Grozny | غروزني
Vladivostok
Riga | ريغا
Vilnius | فيلنيوس
Tallinn | تالين
Tbilisi | تبليسي
Yerevan | يريفان
Baku | باكو
Astana, Nur-Sultan | أستانا, آستانة, أستانة
Almaty | ألماتي
Tashkent | طشقند
Bishkek | بيشكك
Dushanbe | دوشنبه
Ashgabat
Delhi, New Delhi | نيودلهي, دلهي
Mumbai, Bombay | مومباي, بومباي
Kolkata, Calcutta
Chennai
Bangalore
Manipur | مانيبور
Gujarat
Dhaka | دكا
Kathmandu | كاتماندو, كاتمندو
Colombo | كولومبو
Beijing, Peking | بكين
Shanghai | شنغهاي
Guangzhou
Shenzhen
Wuhan | ووهان
Hubei
Taipei | تايبيه
Tokyo | طوكيو
Osaka
Kyoto | كيوتو
Hiroshima | هيروشيما
Nagasaki
Fukushima | فوكوشيما
Seoul | سيول, سيئول
Pyongyang | بيونغ يانغ
Bangkok | بانكوك
Hanoi | هانوي
Ho Chi Minh City, Saigon
Phnom Penh
Manila | مانيلا
Jakarta | جاكرتا
Bali | جزيرة بالي
Kuala Lumpur | كوالالمبور
Yangon, Rangoon
Rakhine, Rakhine State | راخين
Sydney | سيدني
Melbourne | ملبورن
Canberra | كانبيرا
Brisbane
Perth
Auckland
Wellington | ويلينغتون
Christchurch | كرايستشيرش
Ottawa | أوتاوا
Toronto | تورونتو
Montreal | مونتريال
Quebec | كيبك
Ontario
Vancouver | فانكوفر
Alberta
British Columbia
Mexico City | مكسيكو سيتي
Tijuana
Havana | هافانا
Port-au-Prince
San Juan
Caracas | كراكاس
Bogota, Bogotá | بوغوتا
Quito | كيتو
Lima | ليما
La Paz
Santiago
Buenos Aires | بوينس آيرس
Montevideo
Brasilia, Brasília | برازيليا
Rio de Janeiro, Rio | ريو دي جانيرو
Sao Paulo, São Paulo | ساو باولو
Abuja | أبوجا
Lagos | لاغوس
Borno
Accra | أكرا
Dakar | داكار
Bamako | باماكو
Timbuktu | تمبكتو
Ouagadougou
Niamey
N'Djamena | نجامينا
Abidjan
Freetown
Monrovia
Kinshasa | كينشاسا
Kigali | كيغالي
Kampala | كمبالا
Nairobi | نيروبي
Addis Ababa | أديس أبابا
Asmara | أسمرة
Tigray | تيغراي
Juba | جوبا
Djibouti City
Dar es Salaam
Harare | هراري
Lusaka
Johannesburg | جوهانسبرغ
Cape Town | كيب تاون
Pretoria | بريتوريا
Maputo
Antananarivo
`;
