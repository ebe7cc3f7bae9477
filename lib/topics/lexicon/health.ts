import type { SubjectLexicon } from "./lexicon";

export const health: SubjectLexicon = {
  code: "medtop:07000000",
  en: {
    decides: `
      healthcare, health care, public health, mental health, health officials, obamacare,
      affordable care act, medicare, medicaid, world health organization, national health service,
      nhs, cdc, centers for disease control, fda, food and drug administration, physician, surgical,
      nurse, patient, clinic, clinical, clinical trial, disease, illness, epidemic, pandemic,
      infection, infectious, coronavirus, covid, covid 19, sars, ebola, zika, hiv, aids virus,
      aids patients, hiv aids, malaria, tuberculosis, cholera, polio, measles, influenza, flu,
      bird flu, avian flu, swine flu, flu shot, flu vaccine, vaccine, vaccination, vaccinated,
      immunization, cancer, tumor, tumour, chemotherapy, breast cancer, diabetes, diabetic, obesity,
      obese, heart attack, heart disease, heart failure, cardiac, stroke patients, alzheimer,
      dementia, arthritis, asthma, autism, depression drug, antidepressant, antibiotic, painkiller,
      vioxx, celebrex, drugmaker, pharmaceutical, prescription drug, side effects, symptoms,
      diagnosis, diagnosed, medication, transplant, blood pressure, cholesterol, pregnancy,
      pregnant women, childbirth, opioid, overdose, abortion pill, ventilator, quarantine,
      quarantined, contact tracing, face mask, social distancing, lockdown, hydroxychloroquine,
      remdesivir, stem cell therapy, fauci, mad cow, smokers, smoking ban, malnutrition, pathogen,
      virologist, epidemiologist, medical examiner, virus infection, health insurance, drug maker,
      drug company, drug prices, merck, pfizer, health plan, health ministry, medical care,
      medical treatment, cancer patients, heart surgery, knee replacement, reproductive health,
      healthcare workers, public health officials, heart bypass, bypass surgery, west nile,
      alzheimer's, parkinson's, prostate cancer, lung cancer, placebo, pediatrician`,
    speaks: `
      doctor, virus, pill, wellness, diet, nutrition, smoking, tobacco, cigarettes, alcohol,
      addiction, ambulance, emergency room, preexisting conditions, pre existing conditions,
      birth control, contraception, contraceptive, planned parenthood, pharmacy, pharmacist,
      surgeon general, medically, immune, immune system, antibodies, tested positive, test positive,
      hospital, hospitalized, surgery, health, medicine, prescription, therapy, abortion, outbreak,
      stroke, surgeon, infected, hygiene, soda, sugary, reproductive rights, virus outbreak, aids`,
    hints: `
      care, risk, died, death, women, children, condition, coverage, study, body, weight, age, test,
      testing, spread, emergency, researchers, premiums, mask, drug, blood, brain, heart, treated,
      treat, treatment, treating, sick, ill, medical, disability, disabled, dose, lung, bone, liver,
      kidney, cases, cure, insurance coverage`,
  },
  ar: {
    decides: `
      =صحة, وزارة الصحة, وزير الصحة, منظمة الصحة, الشؤون الصحية, المديرية العامة للشؤون الصحية,
      طبيب, أطباء, ممرض, مريض, مرضى, أمراض, فيروس, كورونا, وباء, أوبئة, إيبولا, إنفلونزا, لقاح,
      تطعيم, سرطان, سرطانية, ورم, أورام, سكري, سمنة, ضغط الدم, القلب والشرايين, أمراض القلب, جلطة,
      عملية جراحية, عيادة, صيدلي, تشخيص, مناعة, حمى الضنك, الضنك, زراعة الأعضاء, تبرع بالدم,
      بنك الدم, حمل وولادة, القطاع الصحي, الخدمات الصحية, الرعاية الصحية, مراكز صحية, مركز صحي,
      الخدمات الطبية, الضمان الصحي, التأمين الصحي, منظمة الصحة العالمية, زراعة القوقعة, مرض السكري,
      مرض السرطان, الأورام, مريضة, مستحضر, تخفيف الألم`,
    speaks: `
      صحيا, إصابة بالفيروس, العناية المركزة, طوارئ المستشفى, تغذية, غذائي, غذاء, فيتامين, فيتامينات,
      حمية, وقاية, وقائي, الغذاء والدواء, إعاقة, معاقين, تسمم, علاج, مستشفى, مرض, جراحة, جراحي, طب,
      طبي, عدوى, تمريض, إدمان, تدخين, =صحي, =صحية, أعراض, دواء, أدوية, =حمى, طبيبا, علماء النفس,
      الألم`,
    hints: `
      إصابة, حالات, أطفال, نساء, دراسة, جسم, ألم, آلام, نفسي, دم, قلب, كبد, رئة, دماغ, مخ, علاجي,
      إسعاف, ولادة, مصابين, وفاة, الجسم`,
  },
};
