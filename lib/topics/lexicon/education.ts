import type { SubjectLexicon } from "./lexicon";

export const education: SubjectLexicon = {
  code: "medtop:05000000",
  en: {
    decides: `
      educator, school district, public school, charter school, private school, elementary school,
      high school students, middle school, kindergarten, preschool, schoolchildren, school board,
      classroom, schoolteacher, curriculum, curricula, student loan, student debt, college students,
      tuition, scholarship, higher education, community college, undergraduate, freshmen,
      graduate school, medical school, academia, dormitory, university president,
      college admissions, sat scores, standardized test, standardized testing, common core,
      no child left behind, school choice, school vouchers, homeschool, textbook, school year,
      school superintendent, sorority, fraternity, exam results, department of education,
      education system, education department, education secretary, college education,
      teachers and students, educational, betsy devos, k 12, federation of teachers, school children`,
    speaks: `
      school, student, universities, colleges, pupil, teaching, graduates, graduation, diploma,
      exams, test scores, enrollment, enrolled, alumni, grades, dean, teachers union, phd,
      ivy league, harvard, yale, princeton, oxford university, cambridge university, professor,
      campus, campuses, academic, teacher, education, faculty, admissions, literacy, law school,
      schoolgirl, schoolboy, expelled, voucher`,
    hints: `
      study, course, children, kids, young, training, read, reading, math, parents, program, lesson,
      skills, score, academy, university, college, learn, learning, class, degree, taught, teach,
      principal, graduate, exam, instruction, adopt`,
  },
  ar: {
    decides: `
      تعليمي, التربية والتعليم, وزارة التعليم, وزير التعليم, التعليم العالي, إدارة التعليم,
      مدير تعليم, مدارس, معلمين, معلمة, طلاب, طالبات, عميد الكلية, أستاذ جامعي, هيئة التدريس,
      أعضاء هيئة التدريس, تدريس, مناهج دراسية, ابتعاث, مبتعث, بكالوريوس, ماجستير, دكتوراه,
      الفصل الدراسي, العام الدراسي, قبول الجامعي, القبول والتسجيل, قبول الطلاب, روضة أطفال,
      رياض الأطفال, محو الأمية, الثانوية العامة, =تعليم, مقررات دراسية, وزارة التربية,
      قبول الطالبات, طلاب وطالبات, وظيفة معيد, التوفل, البكالوريوس, المستلزمات المدرسية,
      عضو هيئة التدريس, كلية التربية`,
    speaks: `
      تربية, مدير المدرسة, تخرج, معهد, مدرسي, حقيبة مدرسية, اختبارات, مناهج, خريجين, خريجات, كلية,
      مدرسة, =جامعة, جامعات, امتحانات, دراسي, تربوي, منح دراسية, عمادة, =طلبة, =معاهد, معيد,
      دراسات عليا, محاضرة, الدراسة الجامعية`,
    hints: `
      برنامج, قبول, دراسة, أبناء, تدريب, مهارات, أطفال, دبلوم, دورة, تدريبية, تسجيل, تخصص, ثانوية, منحة,
      تأهيل, =طالب, =معلم, أكاديمي`,
  },
};
