/**
 * Families of words by which opposed outlets call the same things, in English and Arabic. A family says only that its
 * words may name one thing; that two texts do name one thing with them is taken from sentences of both that say the same.
 * The lists are this project's own, from reading reports of opposed outlets; what stands in none is not contrasted here.
 */
export type Family = {
  id: string;
  /** What the words are for, in words that take no side. */
  label: string;
  /** English: forms as they are written, in small letters; of several words, parted by spaces. Plurals in -s are added to nouns. */
  nouns?: string;
  forms?: string;
  /** Arabic: one form each, found by its stem; with a trailing "=" only as it is written, particles aside. */
  arabic?: string;
  /** Whether words before (Arabic: behind) belong to it: "foreign-backed", "regime". */
  modified: boolean;
};

const list = (text: string): string => text.trim();

export const FAMILIES: readonly Family[] = [
  {
    id: "armed",
    label: "Those who fight",
    modified: true,
    nouns:
      list(`rebel, insurgent, militant, terrorist, extremist, jihadist, jihadi, islamist, fighter, mercenary, takfiri,
      combatant, guerrilla, faction, brigade, insurgency, oppositionist, revolutionary, militia, bandit, separatist, hardliner, operative, radical,
      infiltrator, gang, thug, armed group, opposition fighter, opposition group, rebel group, terrorist group,
      terrorist organization, terrorist organisation, opposition force, rebel force, resistance fighter, freedom fighter,
      armed gang, armed faction, rebel faction, opposition faction, terror group`),
    forms:
      list(`gunmen, gunman, militiamen, militiaman, mercenaries, revolutionaries, armed men, guerillas, guerilla,
      armed opposition, opposition, syrian opposition, liberators, resistance`),
    arabic:
      list(`إرهابيين, إرهابيون, إرهابي, مسلحين, مسلحون, مسلح, ثوار, متمردين, متمردون, متمرد, مقاتلين, مقاتلون, مقاتلي=,
      مقاتل=, ميليشيا, ميليشيات, مرتزقة, تكفيريين, تكفيريون, متطرفين, متطرفون, جهاديين, جهاديون, عصابات, انفصاليين, انفصاليون,
      مجاهدين, مجاهدون, فصائل, مقاومين, مقاومون, دواعش`),
  },
  {
    id: "forces",
    label: "Troops",
    modified: true,
    nouns: list("army, force, troop, soldier, serviceman, legion, occupier, invader"),
    forms: list("armies, servicemen, armed forces, military forces"),
    arabic: list("قوات, جيش, جنود, عسكريين, عناصر, حماة="),
  },
  {
    id: "state",
    label: "Those who rule",
    modified: true,
    nouns: list("regime, government, administration, junta, dictatorship, leadership, entity"),
    forms: list("authorities, governments, ruling family"),
    arabic: list("نظام, حكومة, سلطات, دولة=, الدولة=, سلطة="),
  },
  {
    id: "dead",
    label: "The killing and the dead",
    modified: false,
    nouns: list("martyr, victim, fatality, corpse, casualty, killing, death"),
    forms:
      list(`killed, kill, kills, dead, died, die, dies, slain, martyred, martyrdom, eliminated, eliminate, eliminates,
      eliminating, executed, execute, executes, murdered, murder, murders, slaughtered, massacred, perished, liquidated,
      neutralised, neutralized, casualties, fatalities, butchered, lost their lives, claimed the lives, claims the lives,
      claimed the life, wiped out, assassinated, take out, took out, cleansed, crushed`),
    arabic:
      list(`قتل, قتلى, مقتل, قتلت=, شهيد, شهداء, استشهد, استشهاد, استشهدت, ارتقى, ضحايا, ضحية, تصفية, إعدام, القضاء على,
      تحييد, مصرع, لقي مصرعه, لقوا مصرعهم, هلك, وفاة, اغتيال, إبادة`),
  },
  {
    id: "attack",
    label: "What was done",
    modified: true,
    nouns:
      list(`attack, strike, airstrike, raid, operation, offensive, assault, bombing, bombardment, massacre, aggression,
      crime, blast, explosion, atrocity, incident, ambush, incursion, invasion, crackdown, onslaught, air strike, war crime,
      counter-offensive, counteroffensive, campaign, provocation, retaliation, rampage, self-defence, self-defense`),
    forms: list("shelling, counterattack, counterattacks, bombings, raids, hostilities, genocide"),
    arabic:
      list(`هجوم, هجمات, غارة, غارات, قصف, عملية, عمليات, مجزرة, مجازر, عدوان, اعتداء, اعتداءات, جريمة, جرائم, تفجير,
      تفجيرات, انفجار, حادث, مذبحة, ضربة, ضربات, كمين, اجتياح, توغل, استهداف, إبادة جماعية`),
  },
  {
    id: "hold",
    label: "How the place was taken",
    modified: false,
    forms:
      list(`captured, capture, captures, seized, seize, seizes, seizing, liberated, liberate, liberates, liberation,
      recaptured, recapture, retook, retake, retaken, recovered, occupied, occupy, occupation, overran, overrun, freed,
      regained, restored, fell, took over, takes over, stormed, annexed, annexation, reunited, reunification, purged,
      conquered, reclaimed`),
    arabic: list(
      `تحرير, حررت=, حرر, سيطرة, سيطر, سيطرت, استعاد, استعادة, احتلال, احتل, سقوط, تطهير, اجتياح, بسط سيطرته, ضم=`,
    ),
  },
  {
    id: "holder",
    label: "Whose the place is",
    modified: false,
    forms:
      list(`terrorist-held, rebel-held, opposition-held, militant-held, insurgent-held, government-held, regime-held,
      rebel-controlled, opposition-controlled, militant-controlled, government-controlled, regime-controlled,
      terrorist-controlled, terrorist-infested, occupied territory, occupied territories, disputed territory,
      disputed territories`),
    arabic: list("محرر=, محررة, محتل=, محتلة=, المحررة=, المحتلة="),
  },
  {
    id: "strife",
    label: "What is going on",
    modified: true,
    nouns:
      list(`war, conflict, crisis, uprising, revolution, revolt, rebellion, insurgency, unrest, invasion, intervention,
      conspiracy, civil war, military operation, special operation, special military operation, dispute, clash`),
    forms: list("crises, clashes, terror war, terrorism, terrorist war, peace process, fighting, bloodshed"),
    arabic: list(
      "حرب, أزمة, ثورة, انتفاضة, صراع, نزاع, فتنة, مؤامرة, تمرد, عصيان, تدخل, اضطرابات, إرهاب=, احتجاجات, عملية عسكرية",
    ),
  },
  {
    id: "base",
    label: "Their places",
    modified: true,
    nouns:
      list(`stronghold, bastion, hideout, den, hotbed, position, base, headquarter, enclave, pocket, lair, nest, camp,
      outpost, fortification, gathering, site`),
    arabic: list("معقل, معاقل, أوكار, وكر, مواقع, قاعدة, قواعد, تجمعات, جيب, مقار, مقرات, بؤر"),
  },
  {
    id: "movers",
    label: "People on the move",
    modified: true,
    nouns:
      list(`migrant, refugee, asylum seeker, evacuee, alien, deportee, immigrant, displaced person, newcomer, exile,
      displaced civilian, displaced family, returnee`),
    forms: list(
      "displaced people, displaced families, displaced residents, refugees, boat people, internally displaced",
    ),
    arabic: list("لاجئين, لاجئ, نازحين, نازح, مهجرين, مهجر, مهاجرين, مهاجر, عائدين, مبعدين, مشردين"),
  },
  {
    id: "protest",
    label: "Those in the streets",
    modified: true,
    nouns: list(
      "protester, protestor, demonstrator, rioter, looter, vandal, agitator, crowd, saboteur, striker, dissident",
    ),
    forms: list("mob, mobs, mobsters, troublemakers, activists, activist"),
    arabic: list(
      "متظاهرين, متظاهرون, محتجين, محتجون, مشاغبين, مخربين, مندسين, ناشطين, ناشطون, معتصمين, غوغاء",
    ),
  },
  {
    id: "saying",
    label: "How it is said",
    modified: false,
    forms:
      list(`said, says, stated, claimed, claims, alleged, alleges, confirmed, confirms, admitted, admits, insisted,
      insists, asserted, denied, denies, revealed, reveals, boasted, stressed, affirmed, reported, reportedly, purportedly,
      allegedly, announced, acknowledged, conceded, pointed out`),
    arabic: list(
      "قال=, قالت=, زعم, زعمت, ادعى, ادعت, أكد, أكدت, اعترف, اعترفت, أعلن, أعلنت, نفى, نفت, أوضح, ذكر=, ذكرت=, كشف, أقر=, شدد",
    ),
  },
  {
    id: "climate",
    label: "The climate",
    modified: false,
    forms: list(
      "climate change, climate crisis, climate emergency, global warming, global heating, climate breakdown",
    ),
    arabic: list("تغير المناخ, أزمة المناخ, التغير المناخي, الاحتباس الحراري"),
  },
  {
    id: "barrier",
    label: "Walls and settlements",
    modified: true,
    nouns: list("wall, fence, barrier, settlement, colony, settler, colonist"),
    arabic: list("جدار, سياج, مستوطنة, مستوطنات, مستعمرة, مستوطنين"),
  },
  {
    id: "budget",
    label: "Money and work",
    modified: false,
    forms:
      list(`cuts, savings, austerity, reform, reforms, layoffs, redundancies, restructuring, rightsizing, bailout,
      rescue package, subsidy, subsidies, handout, handouts, windfall tax, strike action, walkout, stoppage`),
    arabic: list("تقشف, إصلاحات, تسريح, إعادة هيكلة"),
  },
];

/** English words before a family's word that are part of what somebody is called, peoples' names aside. */
export const MODIFIERS_BEFORE = `regime government opposition rebel loyalist anti armed army islamist islamic jihadist extremist terrorist takfiri militant foreign moderate radical hardline brutal criminal heinous chemical alleged suspected presumed bloody terrorist
  terror barbaric cowardly democratic national ruling occupation zionist resistance revolutionary mercenary puppet proxy
  suicide rocket missile air civil special military joint popular illegal undocumented irregular internally peaceful
  violent free us u.s american western un gulf nato kurd shiite shia sunni alawite muslim christian jewish hostile enemy
  dictatorial legitimate sectarian assad's syria's al-assad's wahhabi wahabi deadly ceasefire`;

/** What makes troops those who fight, and those who fight troops: "rebel forces", "regime militias". */
export const OPPOSED =
  "rebel opposition militant terrorist insurgent jihadist islamist separatist resistance extremist takfiri";
export const STATE = "regime government loyalist army";

/** Arabic words behind a family's word that are part of what somebody is called. Found by their stems. */
export const MODIFIERS_BEHIND = `النظام المعارضة الحكومية الحكومة السوري السورية العربي العربية المسلحة المسلحين الإرهابية
  الإرهابيين المتطرفة الإسلامية الأسد الديمقراطية الاحتلال الصهيوني الصهيونية الإسرائيلي الإسرائيلية الروسية الروسي الأمريكية
  الأميركية التركية التركي الإيرانية الإيراني الموالية الشعبية التكفيرية الأجنبية المعادية الثورية الوطني الوطنية الحر المجرم
  المجرمة الوحشية الوحشي الإرهابي الكيميائية الكيماوية الانتحارية الجوية الصاروخية الأهلية الانقلابية الباسلة`;

/** Said before a name, or before a word for somebody, these say what the writer thinks of it. */
export const BEFORE_NAMES = `so-called self-styled self-proclaimed self-declared president leader dictator tyrant strongman
  terrorist terrorists extremist jihadist jihadists rebel rebels militant militants group groups organization organisation network monitor watchdog
  opposition takfiri dictatorial embattled militia hardline islamist islamists butcher
  liberated occupied besieged fighters caliph premier`;
export const BEHIND_NAMES = `regime government forces troops army group militia militias terrorists militants fighters rebels
  monitor extremists organization organisation administration jihadists movement network gang gangs insurgents gunmen
  mercenaries watchdog activists faction franchise affiliate branch junta dictatorship loyalists terror terrorist`;

/** Peoples among them: "الحكومة السورية" is no other word than "الحكومة". */
export const PEOPLES_ARABIC =
  "السوري السورية الإسرائيلي الإسرائيلية الروسية الروسي الأمريكية الأميركية التركية التركي الإيرانية الإيراني";
