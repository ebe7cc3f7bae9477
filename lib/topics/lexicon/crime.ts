import type { SubjectLexicon } from "./lexicon";

export const crime: SubjectLexicon = {
  code: "medtop:02000000",
  en: {
    decides: `
      murder, murdered, murderer, homicide, manslaughter, rapist, robbery, robber, burglary, burglar,
      theft, shoplifting, arson, larceny, kidnapping suspect, fraudster, embezzlement, money laundering,
      extortion, bribery, perjury, forgery, smuggling, smuggler, drug trafficking, drug dealer,
      drug cartel, human trafficking, prosecutor, prosecution, defendant, plaintiff, indictment,
      indicted, indict, arraigned, convicted, conviction, acquitted, acquittal, sentenced,
      life sentence, life in prison, death penalty, death row, prison sentence, years in prison, parole,
      probation, bail, plea deal, plea bargain, pleaded guilty, pleaded not guilty, pleads guilty,
      pleading guilty, guilty verdict, verdict, jury, juror, grand jury, courtroom, courthouse,
      high court, appeals court, court of appeals, federal court, district court, federal judge,
      district judge, circuit court, circuit judge, international criminal court, district attorney,
      defense attorney, defence lawyer, class action, litigation, inmate, imprisoned, imprisonment,
      handcuffed, police officer, police chief, police department, detective, sheriff, fbi, interpol,
      scotland yard, arrest warrant, search warrant, law enforcement, manhunt, shooting suspect,
      mass shooting, school shooting, gunman, shooter, serial killer, stabbing, stabbed, mafia, mobster,
      gang members, organised crime, organized crime, sexual assault, sexually assaulted, molestation,
      child abuse, sexual abuse, pedophile, assault charges, special counsel, special prosecutor,
      justice department, department of justice, subpoena, judicial, judiciary, chief justice,
      solicitor, barrister, tribunal, war crimes tribunal, extradition, extradited, police brutality,
      wrongdoing charges, insider trading, obstruction of justice, felony, misdemeanor, felon,
      guilty plea, sentencing, money laundered, crime scene`,
    speaks: `
      police, arrest, arrested, suspect, suspected, court, judge, lawyer, attorney, illegal, illegally,
      sue, sued, suing, guilty, sentence, investigator, inquiry, testimony, testified, testify, killer,
      shooting, gun, gunshot, shot dead, cop, gang, cartel, thief, thieves, stolen, steal, cocaine,
      heroin, weapons charge, corruption, bribe, scam, fugitive, constitutionality, injunction,
      copyright infringement, infringement, unconstitutional, rape allegations, harassment, patrol,
      swat, deputies, autopsy, coroner, charged with, fraud, lawsuit, antitrust, rape, criminal, jail,
      jailed, prison, supreme court, crime, justices, attorney general`,
    hints: `
      case, justice, claim, deny, denied, violation, killed, prison term, complaint, rule, incident,
      violent, charge, charged, legal, trial, evidence, probe, investigation, investigate, ruling,
      ruled, settlement, officer, victim, drug, law, scandal, conspiracy, appeal, witness, allegation,
      alleged, accused, killing, custody, detained, detention, order`,
  },
  ar: {
    decides: `
      جريمة, جرائم, جنائي, جناية, قتل عمد, سرقة, لصوص, سارق, نصب واحتيال, احتيال, تزوير, رشوة,
      غسل أموال, غسيل الأموال, مخدرات, مهرب, اغتصاب, ابتزاز, محكمة, محاكمة, قاضي, القضاة, نيابة عامة,
      ادعاء عام, المدعي العام, هيئة التحقيق, سجناء, سجين, إعدام, قصاص, ألقت القبض, بحث جنائي,
      مكافحة المخدرات, دعوى قضائية, المشتبه, مشتبه بهم, الطب الشرعي, عقوبات السجن,
      الجهات الأمنية المختصة, حكم بالسجن, مدة السجن, تم القبض على, القبض على, شرطة منطقة, جناة, الجاني,
      =مباحث`,
    speaks: `
      التحقيقات, القبض, اعتقال, اعتقلت, احتجاز, موقوف, مطلوبين, سلاح ناري, نظام مخالف, تهم, نزاهة, قتيل,
      جثة, مخدر, حشيش, مسكر, ترويج, اتهام, متهم, شرطة, عقوبة, قضاء, قضائي, قاتل, الجهات الأمنية,
      الأجهزة الأمنية, الدوريات الأمنية, فساد, السجن, سجون, تحرش, تهريب المخدرات, إدانة, دعوى, محام,
      محاكم, عصابة`,
    hints: `
      قتل, مقتل, ضحايا, رجال الأمن, بلاغ, هروب, العثور, ضبط, مخالف, قضية, قضايا, حكم, أحكام, أمني, أمن,
      تحقيق, طعن, طعون, قانون, قانوني, توقيف, مطلوب, غرامة, ضحية, إطلاق نار`,
  },
};
