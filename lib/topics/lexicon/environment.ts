import type { SubjectLexicon } from "./lexicon";

export const environment: SubjectLexicon = {
  code: "medtop:06000000",
  en: {
    decides: `
      environmental, environmentalist, environmental protection, epa, climate change,
      global warming, greenhouse gas, greenhouse gases, greenhouse gas emissions, carbon emissions,
      carbon dioxide, carbon footprint, carbon tax, kyoto protocol, kyoto treaty, paris agreement,
      paris climate, climate accord, pollutants, polluters, air quality, smog, deforestation,
      rainforest, biodiversity, endangered species, extinction, conservationist, habitat, ecosystem,
      ecology, ecological, ecologist, coral reef, ozone layer, sea level, glacier, ice cap,
      ice sheet, renewable energy, clean energy, solar energy, wind power, wind farm, fossil fuels,
      recycling, waste disposal, toxic waste, nuclear waste, oil spill, whaling, overfishing,
      poaching, poachers, national park, wetlands, logging, greenpeace, sierra club, fracking,
      clean water act, clean air act, green new deal, carbon neutral, climate crisis,
      climate activists, keystone pipeline, keystone xl, the climate, paris accord, greta thunberg,
      thunberg, environmental protection agency, natural resources defense, co2,
      intergovernmental panel, rising seas, sunrise movement, global temperatures, high seas,
      marine species, marine reserve, marine life, nature reserve, trawling, bottom trawling,
      deep sea mining, risk of extinction, air pollution, ozone`,
    speaks: `
      climate, whale, arctic, antarctic, antarctica, rivers, polluted, contaminated, contamination,
      drought, recycle, renewable, fish stocks, salmon, wolves, elephants, panda, water supply,
      landfill, plastic bags, pesticide, carbon, warming, offshore drilling, pollution, sustainable,
      sustainability, emissions, endangered, wildlife, conservation, degrees celsius, co2 emissions,
      the planet, coral, trawler, fishing nation, seabed, sea floor, fisheries`,
    hints: `
      water, air, energy, temperature, land, green, plant, animal, sea, ice, fuel, protect,
      protection, coast, river, fish, environment, ocean, species, toxic, waste, trees, birds,
      bears, coal, nature, forest, solar, drilling, marine, protected, mileage, the atmosphere`,
  },
  ar: {
    decides: `
      بيئي, حماية البيئة, الأرصاد وحماية البيئة, تغير المناخ, التغير المناخي, مناخي, احتباس حراري,
      انبعاثات, تلوث, ملوثات, الحياة الفطرية, محمية, تصحر, تنوع حيوي, انقراض, مهددة بالانقراض,
      احتطاب, صيد جائر, طاقة متجددة, الطاقة الشمسية, جبال النفايات, الوقود الأحفوري, أعالي البحار`,
    speaks: `
      مناخ, صرف صحي, تشجير, مستنقعات, مكافحة الحشرات, رعي, مخلفات, بيئة, غابات, نفايات, تدوير,
      الاحتباس, تمساح`,
    hints: `
      مياه, هواء, بحر, نظافة, أرض, زراعة, نبات, صيد, شاطئ, شواطئ, مياه جوفية, آبار, حيوان, طيور, أسماك,
      أشجار, حشرات, طبيعة`,
  },
};
