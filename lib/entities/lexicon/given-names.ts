/**
 * Given names that are written in many ways: Latin spellings, "|", Arabic ones. The first stands for all of them in keys,
 * so that two spellings of one name meet.
 */
export const SPELT_NAMES = `
muhammad, mohammed, mohammad, mohamed, mohamad, muhammed, mohammand, mohd, muhamad | محمد
ahmad, ahmed, ahmet | أحمد
mahmoud, mahmud, mahmood | محمود
hamid, hameed | حامد, حميد
hussein, hussain, husain, husayn, hossein, hussien, husein, houssein | حسين
hassan, hasan | حسن
ali, aly | علي
omar, umar, omer | عمر
othman, uthman, osman | عثمان
abu bakr
khalid, khaled | خالد
ibrahim, ebrahim, ibraheem | إبراهيم, ابراهيم
ismail, ismael, esmail, ismaeel | إسماعيل
yousef, yusuf, youssef, yousif, yusef, yousuf, yosef, joseph | يوسف, جوزيف, جوزف
yaqoub, yacoub, yaqub | يعقوب
mustafa, moustafa, mostafa | مصطفى
mansour, mansur, mansoor | منصور
salih, saleh, salah | صالح
salah, saladin | صلاح
salim, saleem, selim | سليم
salem | سالم
salman | سلمان
suleiman, sulaiman, soleiman, sulayman | سليمان
said, saeed, sayeed, saied | سعيد
saad, sa'd | سعد
saud, saoud | سعود
sultan | سلطان
sami, samy | سامي
samir, sameer | سمير
rami, ramy | رامي
rashid, rasheed, rachid | رشيد
rashed | راشد
riyad, riad, riyadh | رياض
karim, kareem | كريم
kamal, kemal | كمال
jamal, gamal | جمال
jamil, jameel | جميل
hisham, hesham, hicham | هشام
haitham, haytham | هيثم
hamza, hamzah | حمزة
hamad | حمد
faisal, faysal, feisal | فيصل
fahd, fahad | فهد
fadi | فادي
farid, fareed | فريد
fawaz | فواز
fouad, fuad | فؤاد
bandar | بندر
badr | بدر
bashar | بشار
bashir, basheer | بشير
bassam | بسام
bassel, basel, bassil | باسل
anas | أنس
ammar | عمار
amin, ameen | أمين
amir, ameer | أمير
amr | عمرو
anwar | أنور
adel, adil | عادل
adnan | عدنان
ayman, aiman | أيمن
aziz | عزيز
abdullah, abdallah, abdulla | عبدالله
walid, waleed | وليد
wael, wail | وائل
yasser, yasir, yaser | ياسر
yassin, yaseen, yasin | ياسين
zaid, zayd, zeid | زيد
zayed, zayid | زايد
ziad, ziyad | زياد
zahran | زهران
nabil, nabeel | نبيل
nasser, nasir | ناصر
naser
nayef, naif, naef | نايف
nawaf, nawwaf | نواف
nouri, nuri | نوري
qasim, qassem, qasem, kassem | قاسم
qais, qays | قيس
hadi | هادي
hani | هاني
hafez, hafiz | حافظ
haidar, haider, haydar, heidar | حيدر
jassim, jasim, qassim | جاسم
jawad, javad | جواد
jihad | جهاد
turki | تركي
tariq, tareq, tarek, tarik | طارق
talal | طلال
taha | طه
taher, tahir | طاهر
tamim, tameem | تميم
tamer | تامر
majed, majid | ماجد
majeed | مجيد
maher, mahir | ماهر
malik, malek | مالك
marwan, marouan | مروان
mishaal, mishal, meshaal, mishaal | مشعل
mohsen, muhsin, mohsin | محسن
musa, moussa, mousa | موسى
munir, mounir | منير
mutaib, miteb, mutaib | متعب
mutlaq | مطلق
muqrin | مقرن
issa, eissa, isa | عيسى
ghassan | غسان
ghazi | غازي
firas, feras | فراس
louay, luay, loay | لؤي
osama, usama, oussama | أسامة
raed, raid | رائد
rafik, rafiq | رفيق
riza, reza, rida, ridha | رضا
shadi | شادي
sharif, sherif, shareef | شريف
shaker, shakir | شاكر
talib, taleb | طالب
thamer | ثامر
turad | طراد
uday, oday | عدي
hosni, husni | حسني
zuhair, zuhayr, zouhair, zouhir | زهير
zakaria, zakariya, zakariyya | زكريا
yahya, yehya, yahia | يحيى
younis, younes, yunus, yunis | يونس
hatem, hatim | حاتم
hazem, hazim | حازم
husam, hussam, hossam | حسام
nizar | نزار
nidal | نضال
monther, munther, mondher | منذر
moaz, muaz, moath, muadh, moaaz | معاذ
abbas | عباس
abed | عبد
fatima, fatimah, fatma | فاطمة
aisha, aysha, ayesha | عائشة
khadija, khadijah | خديجة
maryam, mariam, miriam | مريم
nour, noor, nur | نور
noura, nora | نورة
sara, sarah | سارة
salma
layla, leila, laila, layla | ليلى
huda, hoda | هدى
mona, muna | منى
rania, ranya | رانيا
reem, rim | ريم
hind | هند
hanan | حنان
haifa, hayfa | هيفاء
lama | لمى
samira, sameera | سميرة
suha, soha | سهى
zainab, zeinab, zaynab, zeynab | زينب
asma, asmaa | أسماء
amal
buthaina, bouthaina, buthayna | بثينة
latifa | لطيفة
lubna, loubna | لبنى
nadia, nadya | نادية
vladimir, volodymyr | فلاديمير
sergei, sergey, serge | سيرغي, سيرجي
dmitry, dmitri, dimitri, dmitriy | ديمتري, دميتري
alexander, aleksandr, alexandr, aleksander | ألكسندر, الكسندر, ألكساندر
mikhail, michail | ميخائيل
igor | إيغور
yuri, yury, yuriy | يوري
andrei, andrey, andrew | أندريه, أندرو
viktor, victor | فيكتور
vitaly, vitali | فيتالي
gennady, gennadiy | غينادي
maria | ماريا
john, jon | جون
jack | جاك
james, jim | جيمس
joe | جو
george | جورج
david | ديفيد, دافيد
donald | دونالد
barack | باراك
bill | بيل
robert | روبرت
richard | ريتشارد
michael | مايكل
mike | مايك
mark, marc | مارك
martin | مارتن
paul | بول
peter | بيتر
philip, phillip, philippe | فيليب
thomas | توماس
tony | توني
william | ويليام, وليام
charles | تشارلز, شارل
christian, kristian | كريستيان
cristiano | كريستيانو
daniel | دانيال, دانييل
edward | إدوارد
eric, erik | إريك
francois, francis | فرانسوا, فرنسوا
frank, franck | فرانك
gordon | غوردون
henry | هنري
jean | جان
jose | خوسيه, جوزيه
juan | خوان
carlos, karlos | كارلوس
luis, louis | لويس
laurent | لوران
lionel | ليونيل
angela | أنجيلا, أنغيلا
hillary, hilary | هيلاري
susan | سوزان
samantha | سامانثا
theresa, teresa | تيريزا
kofi | كوفي
antonio | أنطونيو, انطونيو
benjamin, binyamin | بنيامين
avigdor | أفيغدور
ariel | أرييل
moshe | موشيه
ehud | إيهود
shimon | شمعون
narendra | ناريندرا
nawaz | نواز
recep | رجب
tayyip | طيب
bruno | برونو
diego | دييغو
fernando | فرناندو
didier | ديدييه
kevin | كيفن
steven, stephen, steve, stefan, staffan | ستيفن, ستيفان, ستيف
simon | سيمون
patrick | باتريك
roberto | روبرتو
romario | روماريو
rafael | رافاييل, رافائيل
roman | رومان
ronald | رونالد
arsene | أرسين
bernard | برنار, برنارد
jerome | جيروم
anthony | أنتوني, أنطوني
alan, allan, allen | آلان, ألان
adam | آدم
`;

/** More given names, in the spelling of newspapers. */
export const GIVEN_NAMES = `
aaron abby abigail adrian aidan al alaa alain alan albert alberto alejandro alex alexandra alexandria alexis alfonso alfred
alice alicia alison allison alyssa amanda amber amy ana anastasia anders andrea andres andre andy angel angelo anita ann anna anne annie
anton antoine antony arthur arturo ashley ashton audrey barbara barney barry bart beatrice ben bernie bernadette beth betsy betty beverly
bob bobby boris brad bradley brandon brenda brendan brent bret brett brian bryan bruce caitlin calvin cameron carl carla carly carmen
carol caroline carolyn carrie cassandra catherine cathy cecilia chad charlie charlotte chelsea cheryl chloe chris christina christine christopher
chuck cindy claire clarence claude claudia clay clint cody colin condoleezza connie conor cory corey courtney craig curtis cynthia dan
dana danielle danny daphne darren darrell dave dawn dean deborah debbie debra dennis denis derek derrick diana diane dick dominic dominique
don donna dorothy doug douglas duncan dustin dwight dylan earl ed eddie edgar edmund edwin eileen elaine eleanor elena elijah elizabeth
ellen ellie elliot elliott elon emily emma emmanuel enrique erdal erica erika erin ernest esther ethan eugene eva evan evelyn felipe felix
fiona florian fred frederic frederick gabriel gabrielle gary gavin gayle gemma gene geoff geoffrey gerald gerard gerhard gilbert gina giovanni
giuseppe glen glenn gloria grace graham grant greg gregory gretchen guillaume guillermo gustavo guy hannah hans harold harriet harrison harry
heather heidi helen helena herbert herman holly howard hugh hugo ian igor ilhan imran ingrid irene isaac isabel isabelle ivan ivanka jackie
jacob jacqueline jacques jake jamal jamie jan jane janet janice jared jason javier jay jeanne jeff jeffrey jen jenna jennifer jenny jeremy jerry
jesse jessica jill jimmy joan joanna joanne joel johan johann johnny jonathan jonathon jordan jorge josef josh joshua joyce juan judith judy
julia julian julie julien juliet justin kamala karen kari karl kate katherine kathleen kathryn kathy katie katrina kayleigh keith kellyanne
ken kenneth kevin kim kirsten kirstjen klaus konstantin kris kristen kristin kristina kurt kyle lance larry laura lauren laurence laurie
lawrence leah lee len leo leon leonard leonid leslie lester liam lila lily linda lindsay lindsey lisa liz lloyd lois loretta lori lorraine lou
louise luc lucas lucia lucy luke lydia lynn madeleine malcolm mandy manuel marc marcel marco marcus margaret marian marie mario marion marissa
marjorie marlene marsha martha marty mary mathieu matt matteo matthew maureen maurice max maxim maxine megan meghan melania melanie melissa
mercedes meredith mevlut michel michele michelle miguel miles milo mitch mitchell mitt molly monica morgan muriel nancy naomi natalia natalie natasha nathan
nathaniel neil nelson newt nicholas nick nicolas nicole nigel nikki nikolai nikolay nina noah noam noel nora norman oleg olga oliver olivia
omarosa oscar otto owen pablo pam pamela pat patricia patty paula pauline paulo pavel pedro penny perry pete peggy phil philippa phyllis pierre piers
preston priscilla rachel ralph ramon ramzan randall randy raphael raul ray raymond rebecca regina reince rex rhonda ricardo rick ricky rob
robbie robin rochelle rodney rodrigo roger roland ron ronnie rory rosa rose rosemary ross roy ruben rudolph rudy rupert russ russell ruth
ryan sabrina sally salvador sam sandra sandy santiago sarah sasha saul scott sean sebastian seth shane shannon sharon shaun shawn sheila
sheldon shelley sherrod sherry shirley sid sidney silvia simona sonia sonya sophia sophie spencer stacey stacy stanley stephanie sterling
steven stuart sue susana susanna susanne suzanne sylvia sylvie tamara tammy tanya tara tatiana taylor ted terence teresa terri terry
tessa theodore tiffany tim timothy tina todd tom tommy tracy travis trent trevor trey tricia troy tulsi tyler tyrone ursula valerie
vanessa vera vernon veronica vicky vince vincent virginia vivian wade walter wanda warren wayne wendell wendy wesley wilbur will willie
winston wolfgang xavier yves yvette yvonne zach zachary zoe
abir afaf alia aline amira aram areej arwa aya azad aziza bahaa bahar baraa basma bassem bayan bilal boutros burhan butros daoud dawood diaa dima
dina elias eyad ezzat fadel fahmi faris fares farhan farouk faruk fathi fathiya fawzi fayez georges ghada ghaith ghalib haddad hadeel hala halim hamdi
hamed hana harith haroun hassoun hayat hikmat hoshang hoda ihab ihsan ilham imad emad iman imad intisar isam issam iyad jaber jabr jafar jaafar
jalal jalil jana jomana jumana kadhim kamel karima khalaf khalil lamia lina loubna luai maan maha mahdi mai maisa majida mamoun mamun manal
manaf marah mazen mazin mehmet merve michel mohannad moayad moncef mouaz mouna mourad murad mozahem muath mufid muhannad murhaf mustapha nada
nadim nadine nael naim naji najib nawal nazir nihad nimr nisreen numan obaida obeida omran qadri qusay rabih rafat rafeh raghad rahim raja rajab
ramadan ramzi randa rasha rasim rateb razan redur rehab rida riham rima rifaat rizk rola rosh ruba saadallah sabah sabri sadiq safa safwan sahar
saif seif salwa samer samar sana sawsan serdar serhat shahin shawqi sherin shirin siham sinam soner subhi suad suhail tahani tammam tarif
tawfiq thaer ubaida wafa wajih wissam yazan yezid yilmaz zahir zaki zeinab zuhdi hakan mesut fatih cem cemil ibrahim emre erkan hulusi numan
veysi ilnur salih aldar polat selahattin figen talip bulent deniz devlet kemal cevat cihan murat omer orhan ozgur tolga ugur yalcin
abdulhalim abdulkarim abdulqader abdulmajid alaeddin anatoly arkady artyom boris denis evgeny yevgeny fyodor gleb grigory ilya kirill
konstantin lev maksim natalya nikita pavel pyotr roman ruslan stanislav svetlana valentin valery vasily vyacheslav yegor yelena
arnaud bertrand brigitte chantal christophe cyril edouard etienne fabien fabrice florence gilles guillaume hubert jerome jacques jean-yves
jens joakim johannes juergen jurgen kajsa karin kristalina lars magnus mats nils olaf olof peder per sigmar stefan sven thorsten ulf uwe wolf
akihito hiroshi hideo kenji naoto shinzo taro yoshihide yukio jinping keqiang xiaoping zedong jong-un jae-in geun-hye
alessandro carlo enzo fabio filippo francesco gianni lorenzo luca luigi massimo paolo pietro renzo romano sergio silvio stefano
angelina bashar benazir imran pervez ashraf hamid zalmay
nermine zeina lyse ake jorn jörn jens gerry stavros egon
`;
