import type { SubjectLexicon } from "./lexicon";

export const disaster: SubjectLexicon = {
  code: "medtop:03000000",
  en: {
    decides: `
      earthquake, quake, aftershock, tsunami, tidal wave, hurricane, typhoon, cyclone, tornado,
      tornadoes, flooding, flash flood, landslide, mudslide, avalanche, volcanic eruption, wildfire,
      forest fire, brush fire, bushfire, plane crash, train crash, bus crash, car crash,
      helicopter crash, plane crashed, helicopter crashed, derailed, derailment, shipwreck,
      capsized, ferry sank, shipwrecked, mine explosion, mine blast, coal mine explosion,
      gas explosion, oil spill, chemical spill, nuclear accident, meltdown, building collapse,
      collapsed building, search and rescue, rescuers, rescue teams, emergency workers,
      emergency services, firefighter, disaster, disaster area, disaster relief, natural disaster,
      famine, relief workers, fema, katrina, tropical storm, crash site, wreckage, black box,
      missing plane, blaze, trapped miners, house fire, factory fire, apartment fire,
      warehouse fire, fire broke out, fire swept, boat capsized, plane went down, flooded,
      made landfall, hurricane maria, hurricane harvey, hurricane katrina, air crash, mine collapse,
      relief efforts, evacuation order, spillway, power outage, volcano eruption, avalanche kills,
      bridge collapse, ferry sinks, ferry disaster, plane crashes, train derails, missing persons,
      state of emergency declared`,
    speaks: `
      crash, crashed, accident, rescue, rescued, storm, eruption, erupted, epicenter, magnitude,
      richter, devastated, devastation, debris, rubble, ferry, derail, flames, sinking,
      at least dead, drought, sank, state of emergency, survivors, stranded, killing at least,
      floodwaters, swept away, drowning, drowned, stampede, death toll, rescue workers, reactor,
      radiation leak, quake victims, flood, without power, storm surge, recovery efforts,
      catastrophic, crash kills, aftermath`,
    hints: `
      killed, dead, deaths, deadly, toll, died, swept, hit, warn, coast, authorities, homes,
      injuries, island, people, bodies, worst, plane, train, bus, aircraft, helicopter, fire,
      collapse, collapsed, missing, injured, explosion, blast, emergency, victims, homeless, relief,
      aid, damage, passengers, evacuate, evacuated, evacuation, trapped, destroyed, survivor,
      miners, evacuees, red cross, the storm, puerto rico, coast guard, crews, shelters, dam,
      inland, residents, roads`,
  },
  ar: {
    decides: `
      زلزال, زلازل, هزة أرضية, تسونامي, إعصار, أعاصير, فيضان, انهيار أرضي, انهيارات, رجال الإطفاء,
      حوادث مرورية, حادث سير, حوادث السير, تصادم, اصطدام, تحطم طائرة, سقوط طائرة, تحطم مروحية, غرقا,
      كارثة, كوارث, منكوبين, مجاعة, تدافع, دهس, انقلاب مركبة, انقلاب سيارة, احتراق, انفجار أسطوانة,
      بركان, حطام الطائرة, الطائرة المفقودة, حرائق, حادث مروري, نشوب حريق, اندلاع حريق, حريق هائل,
      حريق كبير, غرق سفينة, غرق طفل, تماس كهربائي, تحطم الطائرة, الصندوق الأسود,
      إدارة الدفاع المدني, فرق الإطفاء, فيضانات, لقوا مصرعهم`,
    speaks: `
      حادث, حوادث, مصرع, مفقود, هلال أحمر, ناجين, غريق, حطام, مسعفين, إنقاذ, إطفاء, حريق, غرق,
      الدفاع المدني, =سيول, حادث مأساوي, تحطم, مصرعهم, الإنقاذ, وسائل السلامة`,
    hints: `
      طائرة, أشخاص, لقوا, خسائر, عائلة, إغاثة, وفاة, انهيار, ضحايا, إصابات, مصاب, طوارئ, أضرار,
      إخلاء, إسعاف, إصابة, حافلة`,
  },
};
