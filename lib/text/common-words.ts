import { normalise } from "./normalise";
import { stemWord } from "./words";

/** Function words: they join sentences and say nothing of the subject. Never in a profile. */
const FUNCTION_WORDS = `
a about above across after again against ago all almost along already also although always am among an and another
any anyone anything are aren't around as at away back be became because become becomes been before began behind
being below between both but by came can can't cannot could couldn't did didn't do does doesn't doing don't done down
during each either else enough even ever every everyone everything few for from further gave get gets getting give
given go goes going gone got had hadn't has hasn't have haven't having he he's her here hers herself him himself his
how however i i'd i'll i'm i've if in instead into is isn't it it's its itself just kept know known last least less let
let's like likely made mainly make makes making many may maybe me might mine more most mostly much must my myself near nearly
need neither never next no nobody none nor not nothing now of off often on once one ones only onto or other others
our ours ourselves out over own per perhaps put puts quite rather really said same saw say saying says see seem
seemed seems seen shall she she's should shouldn't since so some someone something soon still such take taken takes
taking than that that's the their theirs them themselves then there there's these they they're thing things this
those though through thus till to together told too took toward towards under unless until up upon us use used
using very via want wanted was wasn't way ways we we'll we're we've well went were weren't what what's when where
whether which while who who's whom whose why will with within without won't would wouldn't yes yet you you're your
yours yourself mr mrs ms dr according added adding here meanwhile throughout whatever whenever wherever whoever indeed
beyond except sometimes somewhere somehow otherwise therefore hence moreover furthermore earlier longer roughly
particularly especially essentially absolutely com www http https html re non
في من على الى إلى عن مع هذا هذه ذلك تلك التي الذي الذين اللذين اللتين اللاتي ان أن إن كان كانت يكون تكون كانوا قد لقد ما لا
لم لن هو هي هم هن نحن انا أنا انت أنت كما كل بعد قبل بين حيث عند عندما او أو أي اي ثم حتى غير منذ خلال حول ضد دون لدى
لكن ولكن بل فقط ايضا أيضا اذا إذا لو اذ إذ كذلك هناك هنا بعض جميع احد أحد احدى إحدى سوف ليس ليست عليه عليها عليهم فيه
فيها فيهم منه منها منهم اليه إليه اليها إليها له لها لهم به بها بهم عنه عنها وهو وهي وهم وقد وكان وكانت وان وأن ولا وما ولم
ومن وفي وعلى والى وإلى ومع وعن فان فإن بان بأن لان لأن انه أنه إنه انها أنها إنها انهم أنهم وذلك وهذا وهذه التى الذى كانوا
مما لما اما أما فيما بينما حين نحو وفق وفقا عبر ذات تم يتم وتم وقال وقالت قال قالت يقول تقول وأضاف واضاف أضاف اضاف
الا بما بماذا لماذا ماذا كيف اين متى رغم برغم بالرغم عقب اثناء خلاله خلالها لدي لديه لديها لديهم عنهم عليك عليا علينا لنا
لي بي بنا منا نفسه نفسها انفسهم ذاته ذاتها وحده وحدها كلها كله كلهم جدا فقد ربما سواء سوي هؤلاء اولئك هاتين كلا كلتا ايا
اليوم الان حاليا سابقا لاحقا ايضا دائما احيانا غالبا عادة مرة مرات مره بشكل بصورة بشان بانه بانها بانهم لانه لانها لانهم كانه كانها
لهذا لهذه بذلك بهذا بهذه كذا هكذا تلك اصبح اصبحت صار ظل مازال مازالت لازال يزال تزال باتت بات كلما طالما بدون بينهم بينها
بينهما عندي عنده عندها لكنه لكنها لكنهم اخر اخري اخرين الاخر الاخري الاخرين البعض بعضهم بعضها غيره غيرها غيرهم كافة جميعا
مثل عدم ضمن لذلك كانا يا وبين وكل ولن وأكد واكد أكد اكد وأوضح واوضح أوضح مشيرا مؤكدا موضحا`;

/**
 * Words that stand in news of every subject. They stay in a profile with little weight and are no reason for a link.
 * Chosen by hand; in a library the counted frequency soon says the same.
 */
const VAGUE_WORDS = `
able accord account accuse act action actually add address advise affect agency agree agreement ahead allow alone
amid amount announce announcement answer appear apply approach area argue arrive article ask associate attempt attend
attention author authority available avoid await aware bad base basis bear beat begin believe best better big bill board
body book break bring broad build building business buy call campaign capital care carry case cause center central
centre certain chair chairman challenge chance change charge chief child choice choose citizen city claim clear clearly
close colleague come comment commission committee common community company compare complete concern condition conduct
conference confirm consider contact contain content continue contribute control cost council country county couple
course create critic critical criticism cross current currently cut daily date day deal death debate decade decide
decision declare decline deep defend defense degree deliver demand department deputy describe despite detail determine
develop development die differ difference different difficult direct direction director discuss discussion district
document draw drive drop due early east easy economic edit editor effect effort email emerge end enter entire
especially establish estimate event eventually evidence exact example executive exist expect experience explain
express extend face fact fail fall false family far favor fear feature federal feel field fight figure file final
finally find fire first five focus follow force foreign form former forward four free friend front full fully
fund future gain general global goal good government great ground group grow growth guy half hand happen hard head
headline hear help high history hit hold home hope hour house huge human idea immediately impact important improve
include increase indicate individual industry influence inform information inside insist intend interest internal
international interview introduce investigate involve issue job join journalist keep key kill kind lack land large
late later latest launch law lay lead leader leadership learn leave left legal letter level lie life light limit
line link list listen little live local long look lose loss lot low main maintain major majority man manage manager
mark matter mean measure media meet meeting member mention message method middle military million billion trillion
thousand hundred mind minister minute miss mission modern moment money month morning move movement name nation national
nature necessary network new news newspaper night nine north note notice number occur offer office officer official old
open operate operation opinion opportunity oppose order organization original outside page paper part partner party pass
past pay people percent period person personal phone photo pick picture place plan play plus point police policy
political politics poor popular position possible post potential power prepare present president press pressure
prevent previous previously private probably problem process produce program project promise propose protect
provide public publish pull purpose push question quick quickly quote raise range rate reach react reaction read
reader ready real reason receive recent recently record reduce refer reflect refuse regard region regular reject relate
release remain remark remember remove repeat report reporter represent request require resident respond response
responsible rest result return reveal review right rise risk role rule run safe second section security seek
select send senior sense separate series serious serve service set seven share short show side sign significant
similar simple simply single sit site situation six size small social society source south speak speaker
special specific speech spend spokesman spokesperson spokeswoman staff stage stand standard start state statement
stay step stop story street strike strong subject succeed success sudden suggest support suppose sure surround system
talk target team television tell ten term test text think third threat three time today tomorrow tonight top total
touch town track trade travel treat trip trouble true trust truth try turn tv twitter two type understand united unit
university update urge usual usually value various video view visit voice vote wait walk wall war warn watch water
weapon website week weekend west white wide win wish woman wonder word work worker world worry worse worst write wrong
year yesterday young youth anti award average biggest bit brought cite commit conclude copy cover deny dozen evening
afternoon explicit express felt firm floor found fourth heart heard held higher highest hurt inform knew largest lose lost
love massive met multiple normal obtain obvious ongoing opposite option paid particular piece praise pro prompt prove pursue
recall recognize room self sent signal similarly sort sought spent spoke struggle thank tie tough ultimate unclear unlike
unlikely whole won worth wrote written add addition adequate admit advance tweet facebook subscribe newsletter advertisement copyright click eight several follow fox
associated reuters afp ap cnn nbc abc cbs bbc msnbc npr usa washington york journal times tag house image caption getty
رئيس الرئيس وزير الوزير وزارة مدير عام العام العامة يوم اليوم امس أمس غدا شهر اشهر سنة سنوات عاما اعوام الماضي الماضية
المقبل القادم الحالي الجاري جديد الجديد الجديدة كبير الكبير كبيرة اكبر أكبر اكثر أكثر اقل اول أول الاول الأول الاولى
ثاني الثاني الثانية ثلاثة ثلاث اربعة خمسة ستة سبعة ثمانية تسعة عشرة مئة الف ألف مليون مليار عدد عددا عدة كثير العديد
جانب الجانب عمل العمل اعمال الاعمال عملية العملية منطقة المنطقة مدينة المدينة دولة الدولة دول الدول بلاد البلاد العالم
الدولي الدولية الوطني الوطنية المحلية الحكومة حكومة الناس شخص اشخاص المواطنين المواطن خبر اخبار الاخبار تقرير صحيفة
مصدر مصادر بيان تصريح اعلن أعلن ذكر اشار أشار قام يقوم تقديم خدمة خدمات الخدمات برنامج مشروع المشروع مشاريع قرار
القرار اجتماع لقاء زيارة مجلس المجلس لجنة هيئة الهيئة ادارة إدارة الادارة مركز المركز قسم نظام النظام الامن الأمن
القوات سبيل وقت الوقت خاصة الخاصة نتيجة بسبب سبب امام أمام داخل خارج تحت فوق صورة حال حالة الحالة وجود طريق شركة
الشركة مستوى المستوى مجال مختلف مثال قدر اطار إطار هدف تعاون التعاون العربي العربية الاسلامي الإسلامي السعودي السعودية
مهم الاهمية نسبة قيمة بداية نهاية مرحلة فترة مدة موقع مواقع واحد واحدة ثالث رابع خامس مسؤول اعضاء عضو نائب مساعد متحدث
رسمي حقيقي اساسي واضح كامل افضل ابرز معظم كثيرا قليل مزيد زيادة ارتفاع تراجع دور جهة جهات جهود تنفيذ تطوير تحقيق تطبيق
تحديد توفير دعم تاكيد اهتمام حرص مناسبة مشاركة حضور رئاسة قيادة مؤسسة منظمة جماعة مجموعة فريق حملة خطة فرصة تجربة نتائج
اجراءات امر امور شان شؤون مكان ارض شمال جنوب شرق غرب وسط ساعة دقيقة اسبوع صباح مساء ليلة بلغ وصل جاء شهد كشف افاد شدد
طالب دعا بدا يبدا استمر يستمر حصل يحصل قدم يقدم عقد يعقد رفع يرفع وضع يضع طلب يطلب فتح عرض نقل تابع عاد يعود راي فكر
المملكة الله محمد بن سعود الاستاذ الأستاذ الدكتور الشيخ الامير الأمير سمو معالي`;

const CALENDAR_WORDS = `
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
january february march april june july august september october november december jan feb mar apr jun jul aug sep sept
oct nov dec
الاثنين الإثنين الثلاثاء الاربعاء الأربعاء الخميس الجمعة السبت الاحد الأحد يناير فبراير مارس ابريل أبريل مايو يونيو
يوليو اغسطس أغسطس سبتمبر اكتوبر أكتوبر نوفمبر ديسمبر`;

const list = (words: string): string[] => words.trim().split(/\s+/).map(normalise);

const functionWords = new Set(list(FUNCTION_WORDS));
const calendarWords = new Set(list(CALENDAR_WORDS));
const vagueStems = new Set(list(VAGUE_WORDS).map(stemWord));

/** The words that join sentences, as they are listed, in both languages. */
export const listFunctionWords = (): string[] => [...functionWords];

/** The words of news of every subject, as they are listed, in both languages: made-up texts are given a share of them. */
export const listVagueWords = (): string[] =>
  [...new Set(list(VAGUE_WORDS))].filter((word) => !isFunctionWord(word));

/**
 * True for a normalised word that joins sentences or names a day or month: it never stands in a profile by itself. Arabic
 * writes "and" and "so" as a letter before the word.
 */
export function isFunctionWord(plain: string): boolean {
  if (functionWords.has(plain) || calendarWords.has(plain)) return true;
  const joined = plain.startsWith("و") || plain.startsWith("ف");
  return joined && functionWords.has(plain.slice(1));
}

/** True for the stem of a word that news of every subject uses. */
export const isVagueStem = (stem: string): boolean => vagueStems.has(stem);
