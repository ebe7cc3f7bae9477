import type { SubjectLexicon } from "./lexicon";

export const lifestyle: SubjectLexicon = {
  code: "medtop:10000000",
  en: {
    decides: `
      recipe, cookbook, chef, cuisine, gourmet, cooking, baking, restaurant critic, fine dining,
      food lovers, wine tasting, winery, vineyard, tourism, holidaymakers, vacationers, sightseeing,
      cruise ship, beach resort, theme park, amusement park, disneyland, disney world, backpacker,
      fashion week, fashion show, haute couture, catwalk, runway show, supermodel, skincare,
      makeup tips, hairstyle, gardening, gardeners, home decor, interior design, hobby, hobbyists,
      knitting, crossword, chess, poker, video gamers, yoga, meditation, camping, hiking, hikers,
      angling, dog owners, pet owners, thanksgiving dinner, thanksgiving turkey, halloween costume,
      valentine's day, black friday shoppers, christmas tree, new year's eve, dating app, bridal,
      self help, parenting tips, bucket list, foodie, grocery shopping, fourth of july parade,
      hairdresser, recipe book`,
    speaks: `
      restaurant, delicious, menu, flavor, dessert, chocolate, wine, leisure, jewelry, outfit,
      thanksgiving, halloween, lifestyle, relationship advice, dating, wedding, bride, spa, fitness,
      workout, festive, cook, kitchen, barbecue, cocktail, tattoo, resort, shoppers, fashion,
      vacation, travelers, tourist, holiday season, independence day, holiday shopping, dinner table`,
    hints: `
      food, eat, eating, love, fun, enjoy, family, friends, home, tips, happy, weekend, style, party,
      night, tradition, holiday, trip, travel, hotel, shopping, christmas, dress, shoes, pet, toy,
      dinner, guests, beer, garden, coffee, dish, luxury, beauty, clothing`,
  },
  ar: {
    decides: `
      سياحي, سياح, هيئة السياحة, منتجعات, مصطاف, اصطياف, أزياء, موضة, عروض الأزياء, طبخ, وصفة, طهاة,
      طاه, مأكولات, مكياج, ديكور, رشاقة, يوغا, تخييم, هواية, مجوهرات, شهر العسل, مصففة, تصفيف,
      صالون تجميل, سياحية, هواة, مهرجان صيف, الكشفي, المخيم الكشفي, مهرجان التمور`,
    speaks: `
      فنادق, فندقي, مطعم, مطاعم, مقهى, مقاهي, قهوة, شوكولاته, حلويات, طعام, أطعمة, تسوق, عطور,
      ملابس, مهرجان الصيف, مصيف, أناقة, متنزه, متنزهات, تجميل, الإجازة الصيفية, إجازة الصيف, منتجع,
      ضيافة, سياحة, الطهو, رحلة سياحية, مدينة سياحية`,
    hints: `
      صيف, عائلات, زوار, زائر, رحلة, مسافر, سفر, عطلة, إجازة, مهرجان, حدائق, ترفيه, ترفيهية, فندق,
      أجواء, حفلات`,
  },
};
