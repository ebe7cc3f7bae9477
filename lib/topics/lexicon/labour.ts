import type { SubjectLexicon } from "./lexicon";

export const labour: SubjectLexicon = {
  code: "medtop:09000000",
  en: {
    decides: `
      trade union, trade unionist, labor union, labour union, union members, union leaders,
      unionized, unionize, collective bargaining, afl cio, teamsters, seiu, united auto workers,
      uaw, general strike, picket line, picketing, walkout, wage increase, minimum wage,
      living wage, hourly wage, hourly workers, overtime pay, pay rise, pay raise, pay cut,
      lay off workers, job cuts, cut jobs, job losses, redundancy, unemployed, jobless rate,
      jobless claims, unemployment benefits, payrolls, labor department, labour market,
      labor market, labor law, right to work, worker safety, workplace safety, sick leave,
      paid leave, parental leave, industrial action, labor dispute, contract talks,
      striking workers, went on strike, go on strike, on strike, strike action, job seekers,
      gig workers, national labor relations board, gender pay gap, equal pay, labor force,
      labour force, working conditions, jobs report, unpaid leave, unemployment insurance`,
    speaks: `
      worker, union, labor, labour, wage, jobs, salary, pensions, workforce, picket, pilots union,
      apprenticeship, employee, employer, employment, unemployment, layoffs, laid off, workplace,
      jobless, unemployment rate, pilots, pay gap, payroll, workweek`,
    hints: `
      job, work, contract, company, plant, factory, hours, cuts, deal, economy, employed, working,
      staff, strike, retirement, hire, hired, hiring, pension, pay, recruit, benefits, salaries`,
  },
  ar: {
    decides: `
      مكتب العمل, توطين الوظائف, سعودة, بطالة, عاطل, نقابة, إضراب, الحد الأدنى للأجور, أجور, رواتب,
      عمالة وافدة, العمالة المنزلية, استقدام, تأشيرات العمل, أصحاب العمل, سوق العمل, نطاقات,
      التأمينات الاجتماعية, فصل تعسفي, ساعات العمل, حماية الأجور, عاملة منزلية, عمالة منزلية,
      استقدام العمالة, نظام العمل, السعودة, العمل تحت الشمس`,
    speaks: `
      وظيفة, وظائف, تسريح, باحثين عن عمل, الخدمة المدنية, متقاعد, كفيل, الكفالة, مهن, عاملات, توظيف,
      الموارد البشرية, عمالة, تقاعد, خادمات, صاحب العمل, وزارة العمل, وزير العمل, راتب, =عمال,
      موظفين, فرص عمل`,
    hints: `قطاع, شركات, منشآت, عقود, بدل, دوام, عامل, موظف, تأشيرات, مهنة, =عمل`,
  },
};
