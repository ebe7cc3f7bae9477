import type { SubjectLexicon } from "./lexicon";

export const society: SubjectLexicon = {
  code: "medtop:14000000",
  en: {
    decides: `
      immigration, immigrant, illegal immigrant, illegal immigration, undocumented immigrants,
      undocumented, asylum seeker, refugee crisis, daca, dreamers, deportation, deported,
      border wall, border patrol, green card, racism, racist, race relations, racial justice,
      discrimination, segregation, white supremacist, white supremacy, white nationalist,
      black lives matter, african american, affirmative action, gay marriage, same sex marriage,
      same sex couples, gay rights, lgbt, lgbtq, transgender, homosexual, homosexuality, lesbian,
      gender equality, gender identity, feminism, feminist, sexism, sexist, women's rights, metoo,
      sexual harassment, pro life, pro choice, roe v wade, planned parenthood, homelessness,
      inequality, income inequality, food stamps, social security, birth rate, demographic,
      adoptive, child care, foster care, domestic violence, philanthropy, philanthropist, slavery,
      reparations, indigenous, native americans, aboriginal, ethnic minority, xenophobia,
      antisemitism, anti semitism, hate speech, hate crime, refugee resettlement, family separation,
      homeless people, sanctuary city, juneteenth, confederate statue, confederate flag,
      confederate monuments, permanent resident, permanent residency, immigration system,
      path to citizenship, pathway to citizenship, childhood arrivals, deferred action,
      foreign born, migrant caravan, systemic racism, same sex, gender pay gap,
      civil rights movement, martin luther king, birthright citizenship, confederate monument,
      racial profiling, orphan, adoption agency, volunteering, displaced people`,
    speaks: `
      asylum, refugee, border crossing, ethnic, ethnicity, gay, gender, homeless, hunger, equality,
      equal rights, civil rights, social justice, diversity, tolerance, prejudice, stereotypes,
      bigotry, millennials, latino, hispanic, black people, white people, blacks, whites, society,
      naacp, deport, visa, citizenship, naturalization, suicide, charity, adoption, divorce,
      poverty, welfare, census, marriage, racial, abortion, migrant, minorities, legal status,
      amnesty, border security, mexico border, low skilled, pay gap, marriage equality, poor kids,
      confederate, motherhood, fatherhood, father's day, mother's day, indigenous people, displaced,
      displacement`,
    hints: `
      people, children, mother, father, parents, couple, black, white, culture, rights, cultural,
      identity, girls, young, men, border, generation, women, family, poor, population, community,
      social, youth, seniors, elderly, volunteer, donations, married, marry, central american,
      mexican, families`,
  },
  ar: {
    decides: `
      الضمان الاجتماعي, جمعية خيرية, الجمعيات الخيرية, أيتام, يتيم, أرامل, فقراء, محتاجين, متطوعات,
      العمل التطوعي, مهاجر, هجرة غير شرعية, الهجرة غير, أسري, عنف أسري, حقوق المرأة, تمكين المرأة,
      ذوي الاحتياجات الخاصة, المعاقين, كبار السن, تعداد السكان, إسكان خيري, مكافحة الفقر, خط الفقر,
      الأسر الفقيرة, الأسر المحتاجة, لجنة التنمية الاجتماعية, دار الأيتام, المهاجرين غير الشرعيين,
      الزواج الجماعي, المديرية العامة للجوازات, تصحيح أوضاع, متطوعين, الزواج, الطلاق, ذوي الإعاقة,
      الأيتام, الكشافة`,
    speaks: `
      مسنين, إعانة, صدقة, قبائل, تطوع, كفالة يتيم, إحسان, الشؤون الاجتماعية, زواج, طلاق, خيري,
      تبرعات, لاجئ, تمييز, =فقر, الأسر المنتجة, تطوعي, متطوع, تنمية اجتماعية, هجرة, عنصرية,
      المرأة السعودية, إقامتهم, عادات وتقاليد, التقاليد الاجتماعية, الأسرة, لاجئين, نازحين, النزوح`,
    hints: `
      حياة, دعم, أبناء, بنات, زوج, أهالي, خدمة, مجتمع, اجتماعي, شباب, أطفال, طفل, نساء, فتيات,
      عائلة, سكان, إسكان, مستفيد, أسر, مرأة, قبيلة, الناس`,
  },
};
