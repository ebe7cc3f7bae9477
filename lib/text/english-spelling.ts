/** British beginnings and the American ones that they come to: -our, -ence, and what is spelt in a way of its own. */
const BEGINNINGS = `
labour labor, colour color, honour honor, harbour harbor, armour armor, behaviour behavior, favour favor, rumour rumor,
neighbour neighbor, humour humor, vapour vapor, endeavour endeavor, savour savor, saviour savior, tumour tumor,
odour odor, splendour splendor, demeanour demeanor, clamour clamor, candour candor, fervour fervor, rigour rigor,
vigour vigor, valour valor, parlour parlor, glamour glamor, misdemeanour misdemeanor, defence defense, offence offense,
pretence pretense, licence license, practis practic, programme program, catalogue catalog, analogue analog,
aluminium aluminum, aeroplane airplane, grey gray, tyre tire, anaem anem, anaesth anesth, haemo hemo, leukaem leukem,
oestrogen estrogen, diarrhoea diarrhea, paediatric pediatric, orthopaed orthoped, gynaecolog gynecolog, foetus fetus,
foetal fetal, encyclopaed encycloped, archaeolog archeolog, jewellery jewelry, jeweller jeweler, judgement judgment,
acknowledgement acknowledgment, skilful skillful, wilful willful, instalment installment, enrolment enrollment,
moustache mustache, pyjama pajama, sceptic skeptic, plough plow, mould mold, smoulder smolder,
sulphur sulfur, artefact artifact, gaol jail, speciality specialty, mediaeval medieval, kerosine kerosene, amongst among,
whilst while`;
/** Words that end in -re: centre, centred, kilometres. */
const IN_RE =
  /^((?:kilo|centi|milli)?met|lit|cent|epicent|theat|amphitheat|fib|calib|sab|spect|lust|somb|meag|man(?:oe|e)uv)r(e|es|ed|ing)$/;
const IN_YSE = /^((?:psycho)?anal|paral|catal)ys(e|ed|er|ers|ing)$/;
/** -ise and -isation, behind a consonant or y and three letters at least. */
const IN_ISE = /^(\p{L}{2,}[bcdfghjklmnprstvxy])is(e|es|ed|er|ers|ing|ation|ations|ational|able)$/u;
/** What stands before -ise where the s belongs to the word, which all of English spells so. */
const WITH_S = new Set(
  `adv superv rev dev telev improv ar sunr moonr likew otherw advert chast circumc compr comprom conc dem desp exc exerc
  expert franch inc merchand prec prem prom repr surm surpr treat appr enterpr div prev parad`.split(/\s+/),
);
const ENDINGS: Record<string, string> = { e: "", es: "s", ed: "ed", ing: "ing" };

/** Plurals and past forms that no rule makes; words that mean something else as well ("left", "rose", "won") stay. */
const IRREGULAR = `
man men, woman women, child children, crisis crises, analysis analyses, hypothesis hypotheses, thesis theses, wife wives,
thief thieves, wolf wolves, knife knives, loaf loaves, foot feet, tooth teeth, mouse mice, ox oxen, gunman gunmen,
policeman policemen, spokesman spokesmen, spokeswoman spokeswomen, fisherman fishermen, businessman businessmen,
congressman congressmen, serviceman servicemen, fireman firemen, clergyman clergymen, nobleman noblemen, flee fled,
fight fought, strike struck stricken, shoot shot, seek sought, buy bought, bring brought, catch caught, teach taught,
build built, spend spent, lose lost, keep kept, send sent, lend lent, sell sold, hold held, withhold withheld, meet met,
throw threw thrown, overthrow overthrew overthrown, withdraw withdrew withdrawn, draw drew drawn, grow grew grown,
fly flew flown, break broke broken, speak spoke spoken, steal stole stolen, choose chose chosen, freeze froze frozen,
drive drove driven, write wrote written, shake shook shaken, hide hid hidden, sink sank sunk, swear swore sworn,
begin began begun, fall fell fallen, stand stood, understand understood, say said, tell told, forbid forbade forbidden,
forgive forgave forgiven, swim swam swum, arise arose arisen, eat ate eaten`;

/** What the stemmer would take for another word: the beginning of a word, and the stem that it has. */
const OWN_STEMS: readonly [RegExp, string][] = [
  [/^(?:re|dis)?organiz/, "organiz"],
  [/^(?:un)?authoriz/, "authoriz"],
  [/^authorit(?:y|ies)$/, "authoriti"],
  [/^civiliz/, "civiliz"],
  [/^(?:de|im)?mobiliz/, "mobiliz"],
  [/^universit(?:y|ies)$/, "universiti"],
  [/^universes?$/, "universe"],
  [/^international/, "internat"],
  [/^news$/, "news"],
];

const pairs = (list: string): [string, string][] =>
  list.split(",").flatMap((line) => {
    const [to = "", ...from] = line.trim().split(/\s+/);
    return from.map((form): [string, string] => [form, to]);
  });

const irregular = new Map(pairs(IRREGULAR));
/** By their first three letters. */
const beginnings = new Map<string, [string, string][]>();
for (const line of BEGINNINGS.split(",")) {
  const [british = "", american = ""] = line.trim().split(" ");
  const first = british.slice(0, 3);
  beginnings.set(first, [...(beginnings.get(first) ?? []), [british, american]]);
}

/** An English word, normalised, in the one form that the stemmer is to see: American, regular. */
export function plainEnglish(word: string): string {
  const regular = irregular.get(word);
  if (regular) return regular;
  for (const [british, american] of beginnings.get(word.slice(0, 3)) ?? [])
    if (word.startsWith(british)) return american + word.slice(british.length);
  const [, base = "", ending = ""] = IN_ISE.exec(word) ?? [];
  if (base && !WITH_S.has(base)) return `${base}iz${ending}`;
  return word
    .replace(IN_RE, (_, stem: string, rest: string) => `${stem}er${ENDINGS[rest] ?? rest}`)
    .replace(/^manoeuv/, "maneuv")
    .replace(IN_YSE, "$1yz$2");
}

/** The stem of a word that the stemmer would lay together with another; null where it may be asked. */
export const ownStem = (word: string): string | null =>
  OWN_STEMS.find(([beginning]) => beginning.test(word))?.[1] ?? null;
