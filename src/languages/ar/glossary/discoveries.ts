import type { GlossaryEntry } from '../../glossary.ts'

/** Science, fossils and space. */
export const discoveries: readonly GlossaryEntry[] = [
  ['experiment, trial, test, tryout', 'تجربة, تجارب, اختبار, اختبارات, جرب, جربت, يجرب, تجرب'],
  [
    'invent, dream up, come up with, devise, pioneer',
    'اخترع, اخترعت, يخترع, تخترع, اختراع, ابتكر, ابتكرت, يبتكر, تبتكر, ابتكار, استحدث, استحدثت, يستحدث, تستحدث',
  ],
  ['invention, innovation, creation, brainchild', 'اختراع, اختراعات, ابتكار, ابتكارات'],
  ['fossil, dinosaur bones, petrified remains', 'أحفورة, أحافير, متحجرات, مستحاثات'],
  ['skeleton, bones, human remains, remains', 'هيكل عظمي, هياكل عظمية, عظام, رفات'],
  ['skull, cranium', 'جمجمة, جماجم'],
  ['spacecraft, spaceship, space shuttle, capsule, starship', 'مركبة فضائية, سفينة فضاء, مكوك فضائي, كبسولة, المكوك'],
  ['satellite, spy satellite, sputnik', 'قمر صناعي, أقمار صناعية, ساتل'],
  ['probe, space probe, orbiter, lander, rover', 'مسبار, مسابر, مركبة هبوط, مركبة جوالة'],
  ['space, outer space, cosmos, universe', 'فضاء, كون, الفضاء الخارجي'],
  ['planet, world', 'كوكب, كواكب'],
  ['star, heavenly body, celestial body', 'نجم, نجوم, جرم سماوي, أجرام سماوية'],
  ['shooting star, meteor, meteorite, asteroid, space rock', 'نيزك, نيازك, شهاب, شهب, كويكب, كويكبات'],
  [
    'alien, extraterrestrial, UFO, flying saucer',
    'كائن فضائي, كائنات فضائية, مخلوقات فضائية, جسم طائر مجهول, طبق طائر',
  ],
  ['orbit, circle, go round, revolve', 'مدار, مدارات, دار, دارت, يدور, تدور, دوران'],
]
