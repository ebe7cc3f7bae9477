/** Cities that CLDR names for time zones. Written by scripts/write-cities.mjs; not for editing by hand. */
export const CITIES = `
Abidjan | أبيدجان
Accra
Adak
Addis Ababa | أديس أبابا
Adelaide | أديليد
Aden
Aktau | أكتاو
Algiers | الجزائر
Almaty | ألماتي
Amsterdam | أمستردام
Anadyr | أندير
Anchorage | أنشوراج
Andorra | أندورا
Anguilla | أنغويلا
Antananarivo | أنتاناناريفو
Antigua | أنتيغوا
Apia
Aqtobe | أكتوب
Araguaína | أروجوانيا
Aruba | أروبا
Ashgabat | عشق آباد
Asmara | أسمرة
Astrakhan | أستراخان
Asunción | أسونسيون
Athens | أثينا
Atikokan | كورال هاربر
Atyrau | أتيراو
Auckland | أوكلاند
Azores | أزورس
Baghdad | بغداد
Bahia | باهيا
Bahrain | البحرين
Bahía de Banderas | باهيا بانديراس
Baku
Bamako | باماكو
Bangkok | بانكوك
Bangui | بانغوي
Banjul | بانجول
Barbados | بربادوس
Barnaul | بارناول
Beirut | بيروت
Belgrade | بلغراد
Belize
Belém
Berlin | برلين
Bermuda | برمودا
Bishkek | بشكيك
Bissau | بيساو
Blanc-Sablon | بلانك-سابلون
Blantyre | بلانتاير
Boa Vista | باو فيستا
Bogotá | بوغوتا
Boise
Bougainville | بوغانفيل
Bratislava | براتيسلافا
Brazzaville | برازافيل
Brisbane | برسيبان
Broken Hill | بروكن هيل
Brussels | بروكسل
Bucharest | بوخارست
Budapest | بودابست
Buenos Aires | بوينوس أيرس
Bujumbura | بوجومبورا
Büsingen | بوسنغن
Cairo | القاهرة
Cambridge Bay | كامبرديج باي
Campo Grande | كومبو جراند
Canaries | كناري
Cancún | كانكون
Cape Verde | الرأس الأخضر
Caracas | كاراكاس
Casablanca | الدار البيضاء
Catamarca | كاتاماركا
Cayenne | كايين
Cayman | كايمان
Ceuta
Chicago | شيكاغو
Chihuahua | تشيواوا
Chișinău | تشيسيناو
Chuuk
Ciudad Juárez | سيوداد خواريز
Colombo | كولومبو
Conakry | كوناكري
Copenhagen | كوبنهاغن
Costa Rica | كوستاريكا
Coyhaique | كويهايكيو
Creston | كريستون
Cuiabá | كيابا
Curaçao | كوراساو
Córdoba | كوردوبا
Dakar | داكار
Damascus
Danmarkshavn | دانمرك شافن
Dar es Salaam | دار السلام
Darwin | دارون
Davis | دافيز
Dawson Creek | داوسن كريك
Dawson | داوسان
Denver
Detroit | ديترويت
Dhaka
Dili
Djibouti | جيبوتي
Dominica | دومينيكا
Douala | دوالا
Dubai
Dublin
Dushanbe | دوشانبي
Edmonton | ايدمونتون
Efate | إيفات
Eirunepé | ايرونبي
El Salvador | السلفادور
Eucla | أوكلا
Fakaofo | فاكاوفو
Famagusta | فاماغوستا
Faroes
Fernando de Noronha | نوروناه
Fiji
Fort Nelson | فورت نيلسون
Fortaleza | فورتاليزا
Freetown | فري تاون
Funafuti | فونافوتي
Gaborone | غابورون
Gambier | جامبير
Gaza
Gibraltar | جبل طارق
Glace Bay | جلاس باي
Goose Bay | جوس باي
Grand Turk | غراند ترك
Grenada | غرينادا
Guadalcanal | غوادالكانال
Guadeloupe | غوادلوب
Guam
Guatemala | غواتيمالا
Guayaquil | غواياكويل
Guernsey | غيرنزي
Guyana | غيانا
Halifax | هاليفاكس
Harare | هراري
Havana | هافانا
Helsinki | هلسنكي
Hermosillo | هيرموسيلو
Ho Chi Minh City | مدينة هو تشي منة
Hobart | هوبارت
Hong Kong | هونغ كونغ
Honolulu | هونولولو
Inuvik | اينوفيك
Iqaluit | اكويلت
Irkutsk | ايركيتسك
Isle of Man | جزيرة مان
Istanbul | إسطنبول
Ittoqqortoormiit | سكورسبيسند
Jakarta | جاكرتا
Jamaica | جامايكا
Jayapura | جايابيورا
Jersey | جيرسي
Jerusalem | القدس
Johannesburg | جوهانسبرغ
Juba
Jujuy
Kabul | كابول
Kaliningrad | كالينجراد
Kamchatka | كامتشاتكا
Kampala | كامبالا
Karachi | كراتشي
Kathmandu | كاتماندو
Khandyga | خانديجا
Khartoum | الخرطوم
Khovd
Kigali | كيغالي
Kinshasa | كينشاسا
Kiritimati | كيريتي ماتي
Kolkata | كالكتا
Kosrae | كوسرا
Kostanay | قوستاناي
Kralendijk | كرالنديك
Krasnoyarsk | كراسنويارسك
Kuala Lumpur | كوالا لامبور
Kuching | كيشينج
Kuwait | الكويت
Kyiv
Kyzylorda | كيزيلوردا
La Paz | لا باز
La Rioja | لا ريوجا
Lagos | لاغوس
Libreville | ليبرفيل
Lindeman | ليندمان
Lisbon | لشبونة
Ljubljana | ليوبليانا
Lomé
London
Longyearbyen | لونجيربين
Los Angeles | لوس انجلوس
Louisville | لويس فيل
Lower Prince’s Quarter | حي الأمير السفلي
Luanda | لواندا
Lubumbashi | لومبباشا
Lusaka | لوساكا
Luxembourg | لوكسمبورغ
Macao | ماكاو
Maceió | ماشيو
Madeira | ماديرا
Madrid | مدريد
Magadan | مجادن
Mahé
Majuro | ماجورو
Makassar | ماكسار
Malabo | مالابو
Maldives | المالديف
Malta | مالطة
Managua | ماناغوا
Manaus | ماناوس
Manila | مانيلا
Maputo | مابوتو
Mariehamn | ماريهامن
Marigot | ماريغوت
Martinique | المارتينيك
Maseru | ماسيرو
Matamoros | ماتاموروس
Mauritius | موريشيوس
Mayotte | مايوت
Mazatlán | مازاتلان
Mbabane | مباباني
Melbourne | ميلبورن
Mendoza | ميندوزا
Menominee | مينوميني
Metlakatla | ميتلاكاتلا
Mexico City | مكسيكو سيتي
Minsk | مينسك
Mogadishu | مقديشيو
Monaco | موناكو
Moncton | وينكتون
Monrovia | مونروفيا
Monterrey | مونتيري
Montevideo | مونتفيديو
Montserrat | مونتسيرات
Moscow | موسكو
Mérida | ميريدا
Nairobi | نيروبي
Nauru | ناورو
New York | نيويورك
Niamey | نيامي
Nicosia | نيقوسيا
Niue
Nome
Nouakchott | نواكشوط
Nouméa | نوميا
Novokuznetsk | نوفوكوزنتسك
Novosibirsk | نوفوسبيرسك
Nuuk | غودثاب
N’Djamena | نجامينا
Ojinaga | أوجيناجا
Omsk | أومسك
Oslo | أوسلو
Ouagadougou | واغادوغو
Pago Pago | باغو باغو
Palau | بالاو
Panama
Paramaribo | باراماريبو
Paris | باريس
Perth
Phnom Penh | بنوم بنه
Phoenix | فينكس
Podgorica | بودغوريكا
Pohnpei | باناب
Pontianak | بونتيانك
Port Moresby | بور مورسبي
Port of Spain | بورت أوف سبين
Port-au-Prince | بورت أو برنس
Porto Velho | بورتو فيلو
Porto-Novo | بورتو نوفو
Prague
Puerto Rico | بورتوريكو
Punta Arenas | بونتا أريناز
Pyongyang | بيونغ يانغ
Qatar
Rankin Inlet | رانكن انلت
Rarotonga | راروتونغا
Recife | ريسيف
Regina | ريجينا
Resolute | ريزولوت
Reykjavik | ريكيافيك
Riga
Rio Branco | ريوبرانكو
Riyadh | الرياض
Rome
Río Gallegos | ريو جالييوس
Saint-Pierre | مكويلون
Saipan | سايبان
Sakhalin | سكالين
Samarkand | سمرقند
San Juan | سان خوان
San Marino | سان مارينو
Santarém | سانتاريم
Santo Domingo | سانتو دومينغو
Sarajevo | سراييفو
Saratov | ساراتوف
Seoul
Shanghai | شنغهاي
Simferopol | سيمفروبول
Singapore | سنغافورة
Skopje | سكوبي
South Georgia | جورجيا الجنوبية
Srednekolymsk | سريدنكوليمسك
St. Barthélemy | سانت بارتيليمي
St. Helena | سانت هيلينا
St. John’s | سانت جونس
St. Kitts | سانت كيتس
St. Lucia | سانت لوشيا
St. Thomas | سانت توماس
St. Vincent | سانت فنسنت
Stanley | استانلي
Stockholm | ستوكهولم
Swift Current | سوفت كارنت
Sydney | سيدني
São Paulo | ساو باولو
São Tomé | ساو تومي
Tahiti | تاهيتي
Taipei | تايبيه
Tallinn | تالين
Tarawa | تاراوا
Tashkent | طشقند
Tbilisi | تبليسي
Tegucigalpa | تيغوسيغالبا
Tehran | طهران
Thimphu | تيمفو
Thule
Tijuana | تيخوانا
Tirana | تيرانا
Tokyo | طوكيو
Tomsk | تومسك
Tongatapu | تونغاتابو
Toronto | تورونتو
Tortola | تورتولا
Tripoli | طرابلس
Tucumán | تاكمان
Tunis
Ulaanbaatar | آلانباتار
Ulyanovsk | أوليانوفسك
Ushuaia
Ust-Nera | أوست نيرا
Vaduz | فادوز
Vancouver | فانكوفر
Vatican | الفاتيكان
Vienna | فيينا
Vientiane | فيانتيان
Vilnius | فيلنيوس
Vladivostok | فلاديفوستك
Volgograd | فولوجراد
Warsaw | وارسو
Whitehorse | وايت هورس
Windhoek | ويندهوك
Winnipeg | وينيبيج
Yakutat | ياكوتات
Yakutsk | ياكتسك
Yangon | رانغون
Yekaterinburg | يكاترنبيرج
Yerevan | يريفان
Zagreb
Zurich | زيورخ
Ürümqi | أرومكي
`;
