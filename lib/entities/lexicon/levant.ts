/** Places of Syria, its neighbours and the Arab countries: English spellings, "|", Arabic ones. The first names the key. */
export const LEVANT_PLACES = `
Damascus | دمشق
Aleppo, Halab | حلب
Homs, Hims | حمص
Hama, Hamah | حماة, حماه
Idlib, Idleb | إدلب
Latakia, Lattakia | اللاذقية
Tartus, Tartous | طرطوس
Raqqa, Raqa, Raqqah, al-Raqqa, ar-Raqqa, Al-Raqqah, Raqaa, Rakka | الرقة
Deir ez-Zor, Deir Ezzor, Deir Ezzour, Deir Ezour, Deir al-Zor, Deir al-Zour, Deir el-Zour, Deir el-Zor, Deir Azzour, Deir al Zour, Deir Ez Zor, Deir-ez-Zor, Dayr az-Zawr, Deir Azzor, Der Ezzor, Deir Ez-Zour, Dair Alzour, Deir ez-Zour, Dier Ezzor | دير الزور
Hasakah, Hasaka, Hasakeh, Hassakeh, Hassakah, Hassaka, al-Hasakah, al-Hasakeh, al-Hasaka, al-Hassakeh, Al Hasakah, Hassake | الحسكة
Daraa, Deraa, Dara'a, Dar'a, Der'a | درعا
Suwayda, Sweida, as-Suwayda, al-Sweida, Suwaida, Sweidaa, al-Suwayda, as-Suwayda | السويداء
Quneitra, al-Quneitra, Qunaitra, Kuneitra | القنيطرة
Qamishli, Qamishly, Qamishlo, al-Qamishli | القامشلي
Kobani, Kobane, Kobanî, Ain al-Arab, Ayn al-Arab | كوباني, عين العرب
Manbij, Minbij, Menbij, Membij, Manbej | منبج
Palmyra, Tadmur, Tadmor | تدمر
Al-Bab | مدينة الباب
Afrin, Efrin | عفرين
Azaz, Aazaz, A'zaz, Azzaz | أعزاز, اعزاز
Jarablus, Jarabulus, Jarabulous | جرابلس
Tal Abyad, Tel Abyad, Tell Abyad | تل أبيض
Tal Rifaat, Tel Rifaat, Tall Rifat, Tal Rifat | تل رفعت
Ras al-Ain, Ras al-Ayn, Ras al Ain | رأس العين
Tabqa, al-Tabqa, Tabaqa, Tabqah, al-Tabqah, al-Tabaqa, Thawra | مدينة الطبقة, سد الطبقة
Douma, Duma | مدينة دوما
Ghouta, al-Ghouta, Ghota | الغوطة
Eastern Ghouta, East Ghouta, East Ghota, Eastern al-Ghouta, Eastern Ghota, East al-Ghouta | الغوطة الشرقية
Western Ghouta, West Ghouta | الغوطة الغربية
Harasta | حرستا
Jobar | جوبر
Daraya, Darayya, Dariya | داريا
Moadamiyah, Moadamiya, Moadamiyet al-Sham, Muadamiya, Mouadamiya, Muadhamiya, Moaddamiyeh, Mouadamiyeh | المعضمية, معضمية الشام
Zabadani, al-Zabadani | الزبداني
Madaya | مضايا
Qudsaya, Qudssaya, Qudsayya | قدسيا
Hameh, al-Hameh, al-Hama | بلدة الهامة
Wadi Barada, Barada Valley | وادي بردى
Yarmouk, Yarmouk Camp, al-Yarmouk, Yarmuk | مخيم اليرموك
Qaboun, Qabun, al-Qaboun | القابون
Barzeh, Barzah, Barza | حي برزة
Tishreen | حي تشرين
Saqba, Saqbaa | سقبا
Hamouria, Hamuriyah, Hammuriyah, Hamouriyah, Hamouriyeh, Hammouriyeh | حمورية
Kafr Batna, Kafarbatna, Kfar Batna | كفر بطنا
Jisreen, Jisrin | جسرين
Ain Tarma, Ein Tarma, Ayn Tarma | عين ترما
Erbin, Arbin, Irbin, Arbeen | عربين
Zamalka | زملكا
Mesraba, Misraba | مسرابا
Adra | عدرا
Dumayr, Dmeir, al-Dumayr | مدينة الضمير, مطار الضمير
Jayrud, Jayroud | جيرود
Jaramana | جرمانا
Mleiha, al-Mleiha, Mliha | بلدة المليحة
Ain al-Fijah, Ain al-Fijeh, Ein al-Fija | عين الفيجة
Khan al-Shih, Khan al-Sheeh, Khan Eshieh | خان الشيح
Qalamoun, Qalamun, al-Qalamoun | القلمون
Yabroud, Yabrud | يبرود
Maaloula, Maalula | معلولا
Rankus, Rankous | رنكوس
Flita, Fleita | فليطة
Arsal, Ersal | عرسال
Qusayr, Qusair, al-Qusayr, al-Qusair | مدينة القصير
Rastan, al-Rastan | الرستن
Talbiseh, Talbisah | تلبيسة
Houla, al-Houla, Hula | الحولة
Waer, Alwaer, al-Waer, al-Wa'er | حي الوعر
Baba Amr | بابا عمرو
Salamiyah, Salamiyeh, Salamiya | مدينة السلمية
Masyaf | مصياف
Mhardeh, Mhardah, Muhradah | محردة
Morek, Morik | مورك
Latamneh, al-Latamneh, Latamna, Lataminah, Al-Lataminah | اللطامنة
Kafr Zita, Kafr Zeita, Kafar Zita, Kafr Zeta | كفر زيتا
Kafr Nabl, Kafranbel, Kafr Nabel, Kafr Nabal | كفرنبل, كفر نبل
Khan Sheikhun, Khan Sheikhoun, Khan Shaykhun, Khan Shaikhoun, Khan Shaykhoun, Khan Sheikoun, Khan Sheykhun | خان شيخون
Maarat al-Numan, Maaret al-Numan, Maaret al-Noman, Maarrat al-Numan, Maaret Alnouman, Maarat al-Nu'man, Maaret al-Nuaman, Maaret al-Nouman, Ma'arrat al-Nu'man, Maarat al-Noaman | معرة النعمان
Maarat Misrin, Maaret Masrin, Maaret Misrin, Maarrat Misrin | معرة مصرين
Saraqib, Saraqeb, Saraqueb | سراقب
Ariha | مدينة أريحا السورية
Jisr al-Shughur, Jisr al-Shughour, Jisr al-Shoughour, Jisr al-Shogour, Jisr ash-Shughur | جسر الشغور
Binnish, Bannash, Binish | بنش
Taftanaz | تفتناز
Salqin | سلقين
Harem | بلدة حارم
Sarmin | سرمين
Sarmada | سرمدا
Atmeh, Atme, Atma | أطمة, اطمة
Atareb, Atarib, al-Atareb, Al-Atarib | الأتارب
Darat Izza, Daret Azza, Darat Ezza | دارة عزة
Foua, Fuaa, al-Foua, al-Fuaa, Fua, Fu'ah, al-Fu'ah, Al-Foah, Foah, Fouaa, al-Fouaa | الفوعة
Kafraya, Kefraya, Kafriya | كفريا
Nubl, Nubul, Nobbol, Nubbul, Nabul | نبل والزهراء
Zahraa, al-Zahraa, Al-Zahra, Zahra | بلدة الزهراء
Marea, Mare' | مارع
Dabiq | دابق
Anadan, Andan | عندان
Hreitan, Huraytan, Haritan | حريتان
Hayan, Hayyan | بلدة حيان
Kafr Hamra, Kafr Hamrah | كفر حمرة
Urum al-Kubra, Orum al-Kubra, Urem al-Kubra, Urm al-Kubra, Uram al-Kubra | أورم الكبرى
Khan Tuman, Khan Touman, Khan Toman | خان طومان
Handarat, Hindarat | حندرات
Al-Safira, Safira | مدينة السفيرة
Kweires, Kweiris, Kweyris, Kuweires | كويرس
Khanaser, Khanasser | خناصر
Castello Road, Castello road | طريق الكاستيلو
Sheikh Maqsoud, Sheikh Maqsud, Sheikh Maksoud, Ashrafieh Sheikh Maqsoud | الشيخ مقصود
Bustan al-Qasr, Bustan Al-Qasr | بستان القصر
Bustan al-Basha | بستان الباشا
Salaheddin, Salaheddine, Salah Eddin, Salah al-Din | حي صلاح الدين
Ramouseh, Ramussa, Ramusa, Ramousa, Ramosa, al-Ramousa, Ramousah | الراموسة
Sukkari, al-Sukkari | حي السكري
Hamdaniyeh, Hamdaniyah, Hamadaniya, al-Hamdaniyeh | الحمدانية
Abu Kamal, Albu Kamal, al-Bukamal, Boukamal, Abu-Kamal, al-Boukamal, Bukamal, Al-Bu Kamal | البوكمال
Mayadin, al-Mayadin, Al-Mayadeen city | مدينة الميادين
Bahariya, Tell Hamis, Tal Hamis | تل حميس
Shaddadi, al-Shaddadi, Shadadi, al-Shadadi, Shaddadeh, al-Shaddadeh | الشدادي
Tell Tamer, Tal Tamr, Tal Tamer | تل تمر
Malikiyah, al-Malikiyah | مدينة المالكية
Golan Heights, Golan | الجولان, هضبة الجولان, مرتفعات الجولان
Mount Hermon, Jabal al-Sheikh | جبل الشيخ
Hader, Hadar | بلدة حضر
Nawa | مدينة نوى
Busra al-Sham, Bosra, Busra | بصرى الشام
Jasim | مدينة جاسم
Inkhil | إنخل
Qardaha | القرداحة
Kasab, Kessab | بلدة كسب
Salma | بلدة سلمى
Rabia | بلدة ربيعة
Hmeimim, Khmeimim, Hmeymim, Hemeimeem, Hmaimim, Hmeimeem | حميميم
Jableh, Jabla | جبلة
Banias, Baniyas, Banyas | بانياس
Shayrat, Shairat, al-Shayrat | الشعيرات
Tiyas, T4 | التيفور, مطار التياس
Tanf, al-Tanf, at-Tanf, Al-Tanaf | التنف
Rojava | روج آفا, روجافا
Qalaat al-Madiq | قلعة المضيق
Mork | مورك
Jabal al-Zawiya, Jabal al-Zawiyah | جبل الزاوية
Jabal al-Akrad, Jabal Akrad | جبل الأكراد
Abu al-Duhur, Abu Duhur, Abu Dhuhur, Abu al-Dhuhur | أبو الظهور
Shaer, al-Shaer | حقل شاعر
Euphrates, Euphrates River, River Euphrates, Euphrates river, Euphrates Valley | نهر الفرات, الفرات
Tigris, Tigris River | نهر دجلة, دجلة
Orontes, Orontes River | نهر العاصي
Tishrin Dam, Tishreen Dam | سد تشرين
Baghdad | بغداد
Mosul | الموصل
Basra | البصرة
Erbil, Arbil, Irbil | أربيل, اربيل
Kirkuk | كركوك
Fallujah, Falluja | الفلوجة
Ramadi | الرمادي
Tikrit | تكريت
Najaf | النجف
Karbala, Kerbala | كربلاء
Samarra | سامراء
Sinjar | سنجار
Tal Afar, Tel Afar | تلعفر
Sulaymaniyah, Sulaimaniya, Sulaimaniyah | السليمانية
Dohuk, Duhok | دهوك
Anbar, al-Anbar | الأنبار
Nineveh, Ninawa | نينوى
Diyala | ديالى
Salahuddin | محافظة صلاح الدين
Kurdistan, Iraqi Kurdistan, Kurdistan Region | كردستان, إقليم كردستان, كردستان العراق
Beirut | بيروت
Tripoli | طرابلس
Sidon, Saida | صيدا
Tyre | مدينة صور
Baalbek | بعلبك
Bekaa, Bekaa Valley, Beqaa, Beqaa Valley | سهل البقاع, البقاع اللبناني
Zahle | زحلة
Jounieh | جونيه
Amman | العاصمة الأردنية عمان, عمّان
Irbid | إربد
Zarqa | مدينة الزرقاء
Mafraq | المفرق
Aqaba | العقبة, مدينة العقبة
Ramtha | الرمثا
Zaatari | الزعتري
Jerusalem, East Jerusalem, al-Quds | القدس, القدس الشرقية, القدس المحتلة
Tel Aviv | تل أبيب
Haifa | حيفا
Ramallah | رام الله
Gaza, Gaza Strip, Gaza City | غزة, قطاع غزة
West Bank | الضفة الغربية
Nablus | نابلس
Hebron | مدينة الخليل
Jenin | جنين
Bethlehem | بيت لحم
Rafah | رفح
Khan Younis, Khan Yunis | خان يونس
Negev | صحراء النقب
Jericho | أريحا
Nazareth | مدينة الناصرة
Ankara | أنقرة
Istanbul | إسطنبول, اسطنبول, استانبول
Izmir | إزمير
Gaziantep | غازي عنتاب
Kilis | كيليس, كلس
Hatay | هاتاي, لواء إسكندرون
Antakya | أنطاكيا
Sanliurfa, Urfa | شانلي أورفا, أورفا
Suruc | سوروج
Diyarbakir | ديار بكر
Nusaybin | نصيبين
Adana | أضنة
Incirlik, Incirlik Air Base | إنجرليك
Bosphorus, Bosporus | البوسفور
Dardanelles | الدردنيل
Cairo | القاهرة
Alexandria | الإسكندرية, الاسكندرية
Giza | الجيزة
Suez | السويس
Port Said | بورسعيد
Ismailia | الإسماعيلية
Luxor | الأقصر
Aswan | أسوان
Sharm el-Sheikh, Sharm El Sheikh, Sharm al-Sheikh | شرم الشيخ
Sinai, Sinai Peninsula, North Sinai | سيناء, شمال سيناء, شبه جزيرة سيناء
Suez Canal | قناة السويس
Nile, River Nile, Nile River | نهر النيل, النيل
Khartoum | الخرطوم
Darfur | دارفور
Benghazi | بنغازي
Misrata | مصراتة
Sirte | سرت
Derna | درنة
Fezzan | فزان
Rabat | الرباط
Casablanca | الدار البيضاء
Marrakesh, Marrakech | مراكش
Tangier | طنجة
Algiers | الجزائر العاصمة
Oran | وهران
Nouakchott | نواكشوط
Mogadishu | مقديشو
Riyadh | الرياض
Jeddah, Jidda | جدة
Mecca, Makkah | مكة المكرمة, مكة
Medina, Madinah | المدينة المنورة
Dammam | الدمام
Dhahran | الظهران
Taif | الطائف
Tabuk | تبوك
Abha | أبها
Najran | نجران
Jazan, Jizan | جازان, جيزان
Asir | عسير
Hail, Ha'il | حائل
Qassim | القصيم
Buraidah | بريدة
Unaizah | عنيزة
Al-Ahsa | الأحساء, الاحساء
Hofuf | الهفوف
Qatif | القطيف
Jubail | الجبيل
Yanbu | ينبع
Al-Bahah | الباحة, منطقة الباحة
Arar | عرعر
Al-Jouf | منطقة الجوف
Sakaka | سكاكا
Al-Kharj | الخرج
Khamis Mushait | خميس مشيط
Hafar al-Batin | حفر الباطن
Al-Lith | محافظة الليث
Qunfudhah | القنفذة
Dawadmi | الدوادمي
Hejaz | الحجاز
Najd | منطقة نجد, هضبة نجد
Eastern Province | المنطقة الشرقية
Dubai | دبي
Abu Dhabi | أبوظبي, أبو ظبي, ابوظبي
Sharjah | الشارقة
Ras al-Khaimah | رأس الخيمة
Fujairah | الفجيرة
Ajman | عجمان
Doha | الدوحة
Manama | المنامة
Muscat | العاصمة العمانية مسقط
Salalah | صلالة
Kuwait City | مدينة الكويت
Sanaa, Sana'a | صنعاء
Aden | عدن
Taiz, Ta'izz | تعز
Hodeidah, Hudaydah | الحديدة
Marib, Ma'rib | مأرب
Saada | صعدة
Lahj, Lahij | لحج
Abyan | محافظة أبين, أبين
Dhale, Dhalea | الضالع
Shabwa, Shabwah | شبوة
Hadramawt, Hadhramaut | بلدة حضرموت
Mukalla | المكلا
Zinjibar | زنجبار
Socotra | سقطرى
Tehran | طهران
Mashhad | مشهد الإيرانية
Isfahan | أصفهان
Qom | مدينة قم
Shiraz | شيراز
Tabriz | تبريز
Kabul | كابول, كابل
Kandahar | قندهار
Helmand | هلمند
Kunduz | قندوز
Herat | هراة
Jalalabad | جلال آباد
Islamabad | إسلام آباد, اسلام اباد
Karachi | كراتشي
Lahore | لاهور
Peshawar | بيشاور
Kashmir | كشمير
Punjab | البنجاب
`;
