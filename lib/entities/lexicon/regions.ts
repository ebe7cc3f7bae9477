/**
 * Names of countries and territories that CLDR does not give or gives in a form that no newspaper writes, by ISO 3166 code:
 * English names, the first of them the one that the key is made from, then after "|" the Arabic ones.
 */
export const REGION_NAMES = `
AE: United Arab Emirates, UAE, U.A.E., Emirates | الإمارات العربية المتحدة, الإمارات, دولة الإمارات
BA: Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia | البوسنة والهرسك, البوسنة
BN: Brunei | بروناي
CD: Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC | جمهورية الكونغو الديمقراطية, الكونغو الديمقراطية
CF: Central African Republic | جمهورية أفريقيا الوسطى, إفريقيا الوسطى, أفريقيا الوسطى
CG: Republic of the Congo, Republic of Congo, Congo | الكونغو
CI: Ivory Coast, Côte d'Ivoire, Cote d'Ivoire | ساحل العاج, كوت ديفوار
CN: China, People's Republic of China, Mainland China | الصين
CZ: Czech Republic, Czechia | جمهورية التشيك, التشيك
DD: East Germany | ألمانيا الشرقية
DE: Germany | ألمانيا, المانيا الاتحادية
DZ: Algeria | الجزائر
EG: Egypt | مصر, جمهورية مصر العربية
EH: Western Sahara | الصحراء الغربية
ES: Spain | إسبانيا, أسبانيا
FK: Falkland Islands, Falklands | جزر فوكلاند
FR: France | فرنسا
GB: United Kingdom, UK, U.K., Britain, Great Britain | المملكة المتحدة, بريطانيا, بريطانيا العظمى
HK: Hong Kong | هونغ كونغ, هونج كونج
IL: Israel | إسرائيل, اسرائيل
IR: Iran, Islamic Republic of Iran | إيران, الجمهورية الإسلامية الإيرانية
JO: Jordan | الأردن, المملكة الأردنية الهاشمية
JP: Japan | اليابان
KM: Comoros | جزر القمر
KP: North Korea, Democratic People's Republic of Korea, DPRK | كوريا الشمالية
KR: South Korea, Republic of Korea | كوريا الجنوبية
LB: Lebanon | لبنان
LY: Libya | ليبيا
MK: North Macedonia, Macedonia | مقدونيا الشمالية, مقدونيا
MM: Myanmar, Burma | ميانمار, بورما
MO: Macau, Macao | ماكاو
NL: Netherlands, Holland | هولندا
OM: Oman | سلطنة عمان, عُمان
PS: Palestine, Palestinian territories, Palestinian Territories, State of Palestine | فلسطين, الأراضي الفلسطينية, دولة فلسطين
QA: Qatar | قطر, دولة قطر
RU: Russia, Russian Federation | روسيا, روسيا الاتحادية
SA: Saudi Arabia, Kingdom of Saudi Arabia, KSA | المملكة العربية السعودية, العربية السعودية, السعودية
SS: South Sudan | جنوب السودان
SU: Soviet Union, USSR, U.S.S.R. | الاتحاد السوفيتي, الاتحاد السوفياتي
SY: Syria, Syrian Arab Republic | سوريا, سورية, الجمهورية العربية السورية
SZ: Eswatini, Swaziland | إسواتيني, سوازيلاند
TL: East Timor, Timor-Leste | تيمور الشرقية
TN: Tunisia | تونس
TR: Turkey, Türkiye, Turkiye | تركيا
TT: Trinidad and Tobago | ترينيداد وتوباغو
TW: Taiwan | تايوان
US: United States, United States of America, USA, U.S.A., US, U.S. | الولايات المتحدة الأمريكية, الولايات المتحدة الأميركية, الولايات المتحدة, أمريكا, أميركا
VA: Vatican, Vatican City | الفاتيكان
VN: Vietnam | فيتنام, فييتنام
YE: Yemen | اليمن
YU: Yugoslavia | يوغوسلافيا, يوغسلافيا
XK: Kosovo | كوسوفو
IN: India | الهند
NP: Nepal | نيبال, النيبال
SE: Sweden | السويد
CH: Switzerland | سويسرا
AR: Argentina | الأرجنتين
BR: Brazil | البرازيل
CL: Chile | تشيلي, شيلي
UA: Ukraine | أوكرانيا
BJ: Benin | جمهورية بنين
ML: Mali | جمهورية مالي
SO: Somalia | الصومال
ET: Ethiopia | إثيوبيا, أثيوبيا
KW: Kuwait | الكويت, دولة الكويت
BH: Bahrain | البحرين, مملكة البحرين
PK: Pakistan | باكستان
PT: Portugal | البرتغال
GR: Greece | اليونان
VE: Venezuela | فنزويلا
GA: Gabon | الغابون
AZ: Azerbaijan | أذربيجان
`;

/** Codes whose Arabic name in CLDR is also an everyday word. */
export const NO_ARABIC = new Set(["BJ", "ML"]);

/** Codes that stand for no territory. */
export const NO_TERRITORIES = new Set("EU EZ UN XA XB ZZ QO".split(" "));
